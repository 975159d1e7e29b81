package org.povertystandard.examples.generator;

import java.math.BigDecimal;
import java.util.List;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** Answers items I to VIII of the form. */
final class Dwellings {
    private static final List<PillarMaterial> DURABLE_PILLARS = List.of(
            PillarMaterial.REINFORCED_CONCRETE, PillarMaterial.BRICK_STONE, PillarMaterial.IRON_STEEL_DURABLE_WOOD);
    private static final List<RoofMaterial> DURABLE_ROOFS =
            List.of(RoofMaterial.TILES, RoofMaterial.METAL_SHEET, RoofMaterial.REINFORCED_CONCRETE);

    private final Home home;
    private final Chance chance;

    private Dwellings(Home home) {
        this.home = home;
        this.chance = home.chance();
    }

    static Dwelling of(Home home, int members) {
        return new Dwellings(home).dwelling(members);
    }

    private Dwelling dwelling(int members) {
        boolean solid = chance.rising("solid", 45, 100, home.comfort());
        boolean grid = chance.rising("grid", 92, 100, home.services());
        return Dwelling.builder()
                .pillarMaterial(solid ? chance.any("pillars", DURABLE_PILLARS) : PillarMaterial.OTHER)
                .roofMaterial(
                        chance.rising("roof", 70, 100, home.comfort())
                                ? chance.any("roofs", DURABLE_ROOFS)
                                : RoofMaterial.OTHER)
                .wallMaterial(wall(solid))
                .areaM2(area(members))
                .toilet(toilet())
                .powerSource(
                        grid ? PowerSource.GRID : chance.percent("no-power", 50) ? PowerSource.NONE : PowerSource.OTHER)
                .electricityKwh(BigDecimal.valueOf(grid ? electricity(members) : 0, 1))
                .waterSource(water())
                .build();
    }

    private WallMaterial wall(boolean solid) {
        if (!solid || !chance.rising("walls", 60, 100, home.comfort())) {
            return WallMaterial.OTHER;
        }
        return chance.percent("brick", 85) ? WallMaterial.BRICK_STONE : WallMaterial.DURABLE_WOOD_METAL;
    }

    private BigDecimal area(int members) {
        int perPerson = chance.between("area", 40 + 2 * home.wealth(), 150 + 3 * home.wealth());
        return BigDecimal.valueOf(60L + (long) members * perPerson, 1);
    }

    private Toilet toilet() {
        if (chance.rising("septic", 8, 98, home.comfort())) {
            return Toilet.SEPTIC;
        }
        return chance.rising("toilet", 25, 85, home.services()) ? Toilet.IMPROVED : Toilet.OTHER;
    }

    /** Tenths of kilowatt-hours a month. */
    private long electricity(int members) {
        return 150L + (long) members * chance.between("electricity", 60, 120) + 14L * home.wealth();
    }

    private WaterSource water() {
        int piped = home.isUrban() ? 55 : 8;
        if (chance.rising("piped", piped, home.isUrban() ? 98 : 62, home.services())) {
            return WaterSource.PIPED_OR_PURCHASED;
        }
        if (chance.rising("no-water", 32, 1, home.services())) {
            return WaterSource.OTHER;
        }
        return chance.percent("drilled", 60) ? WaterSource.DRILLED_WELL : WaterSource.PROTECTED_WELL_OR_SPRING;
    }
}
