package org.povertystandard.examples.analyst.sample;

import java.util.List;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** Makes one row of the table of households, every item of the form answered. */
final class SampleRow {
    private final Dice dice;
    private final SampleHome home;
    private final int wealth;
    private final Cells cells = new Cells();

    SampleRow(Dice dice, SampleHome home) {
        this.dice = dice;
        this.home = home;
        this.wealth = home.wealth();
    }

    Cells row() {
        cells.set("household-id", home.id())
                .set("reviewed-on", home.reviewedOn().toString());
        place();
        dwelling();
        assets();
        landAndLivestock();
        hardship();
        long perPerson = 500_000L + 60_000L * wealth + 1_000L * dice.between(0, 900);
        cells.set("income-12-months", 12 * perPerson * home.size());
        return cells;
    }

    private void place() {
        cells.set("area", home.isUrban() ? Area.URBAN : Area.RURAL).set("region", home.region());
        cells.set("centrally-run-city", home.centralCity());
        cells.set("province", "P" + (home.region().number() * 10 + dice.between(1, 4)));
        cells.set("district", "D" + dice.between(10, 29));
        cells.set("commune", "C" + dice.between(100, 149));
        cells.set("village", "V" + dice.between(1, 9));
        cells.set(
                "previous-class",
                wealth < 12
                        ? dice.weighted(List.of(PreviousClass.POOR, PreviousClass.NEAR_POOR), 3, 2)
                        : wealth < 22 && dice.percent(50) ? PreviousClass.NEAR_POOR : PreviousClass.NOT_POOR);
    }

    private void dwelling() {
        boolean solid = dice.percent(60, 100, wealth);
        cells.set(
                "pillar-material",
                solid
                        ? dice.any(List.of(
                                PillarMaterial.REINFORCED_CONCRETE,
                                PillarMaterial.BRICK_STONE,
                                PillarMaterial.IRON_STEEL_DURABLE_WOOD))
                        : PillarMaterial.OTHER);
        cells.set(
                "roof-material",
                dice.percent(70, 99, wealth)
                        ? dice.any(
                                List.of(RoofMaterial.TILES, RoofMaterial.METAL_SHEET, RoofMaterial.REINFORCED_CONCRETE))
                        : RoofMaterial.OTHER);
        cells.set(
                "wall-material",
                solid && dice.percent(75, 99, wealth)
                        ? dice.weighted(List.of(WallMaterial.BRICK_STONE, WallMaterial.DURABLE_WOOD_METAL), 8, 2)
                        : WallMaterial.OTHER);
        cells.setTenths("dwelling-area", home.size() * dice.between(35 + wealth, 160 + 2 * wealth) + 60);
        cells.set(
                "toilet",
                dice.percent(12, 97, wealth)
                        ? Toilet.SEPTIC
                        : dice.percent(35, 80, wealth) ? Toilet.IMPROVED : Toilet.OTHER);
        boolean grid = dice.percent(94, 100, wealth);
        cells.set("power-source", grid ? PowerSource.GRID : dice.any(List.of(PowerSource.OTHER, PowerSource.NONE)));
        cells.setTenths("electricity", grid ? dice.between(80, 300) + 2 * wealth * dice.between(6, 20) : 0);
        cells.set(
                "water-source",
                dice.percent(home.isUrban() ? 50 : 12, home.isUrban() ? 97 : 70, wealth)
                        ? WaterSource.PIPED_OR_PURCHASED
                        : dice.weighted(
                                List.of(
                                        WaterSource.DRILLED_WELL,
                                        WaterSource.PROTECTED_WELL_OR_SPRING,
                                        WaterSource.OTHER),
                                45,
                                30,
                                25 - wealth / 5));
    }

    private void assets() {
        for (Asset asset : Asset.values()) {
            cells.set(asset.code(), number(asset));
        }
    }

    private int number(Asset asset) {
        return switch (asset) {
            case CARS -> few(-12, 28);
            case MOTORBIKES -> few(30, 100) + few(-20, 70) + few(-50, 35);
            case MOTOR_BOATS, GENERATORS -> few(0, 3);
            case PRINTERS -> few(-15, 8);
            case COLOUR_TVS -> few(65, 99) + few(-40, 25);
            case STEREOS -> few(0, 18);
            case COMPUTERS -> few(-15, 50);
            case REFRIGERATORS -> few(12, 110);
            case AIR_CONDITIONERS -> few(-30, 60) + few(-45, 30);
            case WASHING_MACHINES -> few(-18, 90);
            case WATER_HEATERS -> few(-22, 70);
            case MICROWAVES -> few(-25, 35);
            case TELEPHONES -> few(75, 110) + few(0, 100) + few(-30, 90);
        };
    }

    private int few(int whenPoorest, int whenRichest) {
        return dice.percent(whenPoorest, whenRichest, wealth) ? 1 : 0;
    }

    private void landAndLivestock() {
        boolean farm = !home.isUrban() && dice.percent(75);
        cells.set("pond-garden-land", farm && dice.percent(50) ? 50L * dice.between(1, 14) : 0);
        cells.set("annual-crop-land", farm ? 100L * dice.between(3, 40 + wealth / 2) : 0);
        cells.set("perennial-crop-land", farm && dice.percent(25) ? 500L * dice.between(1, 16) : 0);
        cells.set("water-surface", farm && dice.percent(8) ? 200L * dice.between(1, 40) : 0);
        cells.set("forest-land", farm && dice.percent(6) ? 1_000L * dice.between(1, 15) : 0);
        cells.set("large-livestock", farm && dice.percent(18, 30, wealth) ? dice.between(1, 4) : 0);
        cells.set("pigs-goats-sheep", farm && dice.percent(30) ? dice.between(1, 14) : 0);
        cells.set("poultry-birds", farm && dice.percent(60) ? dice.between(4, 120) : 0);
        cells.set("other-livestock", farm && dice.percent(3) ? dice.between(1, 20) : 0);
        cells.set("aquaculture", farm && dice.percent(5));
    }

    private void hardship() {
        boolean poor = wealth < 15;
        cells.set(
                "hardship-causes",
                poor
                        ? dice.any(List.of(HardshipCause.NO_CAPITAL, HardshipCause.NO_PRODUCTION_LAND))
                                        .code() + ";"
                                + dice.any(List.of(HardshipCause.NO_KNOW_HOW, HardshipCause.ILLNESS))
                                        .code()
                        : "none");
        cells.set(
                "support-received", poor ? SupportPolicy.HEALTH.code() + ";" + SupportPolicy.EDUCATION.code() : "none");
        cells.set(
                "support-needed",
                poor
                        ? dice.any(List.of(SupportPolicy.CREDIT, SupportPolicy.HOUSING))
                                .code()
                        : "none");
    }
}
