package org.povertystandard.examples.generator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Asset;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.SupportPolicy;

/** Answers items IX to XIV of the form, and the income. */
final class Belongings {
    private static final List<HardshipCause> CAUSES = List.of(HardshipCause.values());

    private final Home home;
    private final Chance chance;
    private final boolean farms;

    Belongings(Home home) {
        this.home = home;
        this.chance = home.chance();
        this.farms = !home.isUrban() && chance.percent("farms", 78);
    }

    boolean aquaculture() {
        return farms && chance.percent("aquaculture", 5);
    }

    Map<Asset, Integer> assets() {
        Map<Asset, Integer> assets = new EnumMap<>(Asset.class);
        for (Asset asset : Asset.values()) {
            assets.put(asset, number(asset));
        }
        return assets;
    }

    private int number(Asset asset) {
        return switch (asset) {
            case CARS -> one(asset, -15, 28);
            case MOTORBIKES -> one(asset, 35, 110) + another(asset, -25, 85) + third(asset, -50, 45);
            case MOTOR_BOATS, GENERATORS -> one(asset, 0, 3);
            case PRINTERS -> one(asset, -15, 8);
            case COLOUR_TVS -> one(asset, 60, 102) + another(asset, -40, 25);
            case STEREOS -> one(asset, 0, 18);
            case COMPUTERS -> one(asset, -20, 55);
            case REFRIGERATORS -> one(asset, 12, 120);
            case AIR_CONDITIONERS -> one(asset, -30, 75) + another(asset, -45, 35);
            case WASHING_MACHINES -> one(asset, -18, 100);
            case WATER_HEATERS -> one(asset, -20, 80);
            case MICROWAVES -> one(asset, -25, 40);
            case TELEPHONES -> one(asset, 74, 120) + another(asset, 0, 110) + third(asset, -30, 95);
        };
    }

    private int one(Asset asset, int atLowest, int atHighest) {
        return few("first " + asset, atLowest, atHighest);
    }

    private int another(Asset asset, int atLowest, int atHighest) {
        return few("second " + asset, atLowest, atHighest);
    }

    private int third(Asset asset, int atLowest, int atHighest) {
        return few("third " + asset, atLowest, atHighest);
    }

    private int few(String name, int atLowest, int atHighest) {
        return chance.rising(name, atLowest, atHighest, home.wealth()) ? 1 : 0;
    }

    Map<LandKind, Integer> land() {
        Map<LandKind, Integer> land = new EnumMap<>(LandKind.class);
        land.put(LandKind.POND_GARDEN_LAND, plot("garden", 50, 50, 14));
        land.put(LandKind.ANNUAL_CROP_LAND, plot("crops", 80, 100, 30 + home.wealth() / 2));
        land.put(LandKind.PERENNIAL_CROP_LAND, plot("perennial", 22, 500, 12));
        land.put(LandKind.WATER_SURFACE, plot("water-surface", 8, 200, 30));
        land.put(LandKind.FOREST_LAND, plot("forest", 10, 1000, 15));
        return land;
    }

    private int plot(String name, int percent, int unit, int most) {
        return farms && chance.percent(name, percent) ? unit * chance.between(name + "-size", 1, most) : 0;
    }

    Map<Animal, Integer> livestock() {
        Map<Animal, Integer> animals = new EnumMap<>(Animal.class);
        animals.put(Animal.LARGE_LIVESTOCK, herd("cattle", 22, 4));
        animals.put(Animal.PIGS_GOATS_SHEEP, herd("pigs", 28, 12));
        animals.put(Animal.POULTRY, herd("poultry", 60, 100));
        animals.put(Animal.OTHER_LIVESTOCK, herd("others", 3, 20));
        return animals;
    }

    private int herd(String name, int percent, int most) {
        return farms && chance.percent(name, percent) ? chance.between(name + "-heads", 1, most) : 0;
    }

    /** Dong over 12 months of the whole household. */
    long income(int members) {
        long perMonth = 450_000L + 55_000L * home.wealth() + 1_000L * chance.between("income", 0, 400);
        return 12 * members * (home.isUrban() ? perMonth * 5 / 4 : perMonth);
    }

    Set<HardshipCause> hardshipCauses() {
        Set<HardshipCause> causes = EnumSet.noneOf(HardshipCause.class);
        if (home.standing() != Standing.NOT_POOR) {
            causes.add(CAUSES.get(chance.weighted("cause", 14, 24, 18, 5, 12, 10, 14, 3)));
            if (chance.percent("second-cause", 35)) {
                causes.add(chance.any("causes", CAUSES));
            }
        }
        return causes;
    }

    Set<SupportPolicy> supportReceived() {
        return home.standing() == Standing.NOT_POOR
                ? Set.of()
                : EnumSet.of(SupportPolicy.HEALTH, SupportPolicy.EDUCATION);
    }

    Set<SupportPolicy> supportNeeded() {
        return home.standing() == Standing.NOT_POOR
                ? Set.of()
                : EnumSet.of(chance.any(
                        "need", List.of(SupportPolicy.CREDIT, SupportPolicy.HOUSING, SupportPolicy.EMPLOYMENT)));
    }
}
