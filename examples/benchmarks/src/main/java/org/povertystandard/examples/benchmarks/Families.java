package org.povertystandard.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.Region;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/**
 * Families of two to six members, four on average, with every question of the form answered that it asks and no other. They
 * are synthetic: the same seed gives the same families, and no rate among them says anything about Vietnam.
 */
public final class Families {
    private final Random random;
    private final LocalDate reviewedOn = LocalDate.of(2024, 10, 15);

    private Families(long seed) {
        this.random = new Random(seed);
    }

    /** So many families. */
    public static List<Household> of(int count, long seed) {
        var families = new Families(seed);
        List<Household> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(families.family("h" + i));
        }
        return List.copyOf(all);
    }

    private Household family(String id) {
        int size = 2 + random.nextInt(3) + random.nextInt(3);
        boolean urban = percent(35);
        // Moves everything else, as it does among real families.
        int wealth = random.nextInt(100);
        return Household.builder()
                .id(id)
                .reviewedOn(reviewedOn)
                .place(Place.builder()
                        .area(urban ? Area.URBAN : Area.RURAL)
                        .region(any(Region.values()))
                        .centrallyRunCity(urban && percent(25))
                        .build())
                .dwelling(dwelling(size, wealth))
                .assets(assets(wealth))
                .land(land(!urban))
                .livestock(livestock(!urban))
                .aquaculture(!urban && percent(5))
                .income12Months(12L * size * (500_000 + 35_000L * wealth + 1_000L * random.nextInt(900)))
                .members(members(size, wealth))
                .build();
    }

    private List<Member> members(int size, int wealth) {
        List<Member> members = new ArrayList<>();
        int headAge = 27 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            int age = i == 0
                    ? headAge
                    : i == 1
                            ? headAge - 3 + random.nextInt(6)
                            : percent(20) ? headAge + 25 : random.nextInt(headAge - 20);
            members.add(new Person(random, reviewedOn, age, wealth).member(i));
        }
        return members;
    }

    private Dwelling dwelling(int size, int wealth) {
        boolean solid = percent(60 + wealth / 2);
        return Dwelling.builder()
                .pillarMaterial(solid ? PillarMaterial.BRICK_STONE : PillarMaterial.OTHER)
                .roofMaterial(percent(70 + wealth / 3) ? RoofMaterial.TILES : RoofMaterial.OTHER)
                .wallMaterial(solid && percent(80 + wealth / 5) ? WallMaterial.BRICK_STONE : WallMaterial.OTHER)
                .areaM2(BigDecimal.valueOf((long) size * (400 + 10 * wealth + random.nextInt(1_500)), 2))
                .toilet(percent(12 + wealth) ? Toilet.SEPTIC : any(Toilet.IMPROVED, Toilet.OTHER))
                .powerSource(PowerSource.GRID)
                .electricityKwh(BigDecimal.valueOf(80 + 12L * wealth + random.nextInt(400), 1))
                .waterSource(percent(20 + wealth / 2) ? WaterSource.PIPED_OR_PURCHASED : any(WaterSource.values()))
                .build();
    }

    private Map<Asset, Integer> assets(int wealth) {
        Map<Asset, Integer> assets = new EnumMap<>(Asset.class);
        for (Asset asset : Asset.values()) {
            boolean common = asset == Asset.MOTORBIKES || asset == Asset.COLOUR_TVS || asset == Asset.TELEPHONES;
            assets.put(asset, common ? few(50 + wealth / 2) : few(wealth / 2));
        }
        return assets;
    }

    private int few(int percent) {
        return percent(percent) ? 1 + random.nextInt(2) : 0;
    }

    private Map<LandKind, Integer> land(boolean rural) {
        Map<LandKind, Integer> land = new EnumMap<>(LandKind.class);
        for (LandKind kind : LandKind.values()) {
            land.put(kind, rural && percent(30) ? 100 * random.nextInt(120) : 0);
        }
        return land;
    }

    private Map<Animal, Integer> livestock(boolean rural) {
        Map<Animal, Integer> livestock = new EnumMap<>(Animal.class);
        for (Animal animal : Animal.values()) {
            int most = animal == Animal.POULTRY ? 120 : 12;
            livestock.put(animal, rural && percent(35) ? random.nextInt(most) : 0);
        }
        return livestock;
    }

    private boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
