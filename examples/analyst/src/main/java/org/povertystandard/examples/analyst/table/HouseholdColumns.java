package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Asset;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.Region;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** The columns of the table of households, in the order of form 3.1, part A. */
public final class HouseholdColumns {
    public static final String ID = "household-id";
    public static final String REVIEWED_ON = "reviewed-on";

    private static final List<Column<HouseholdDraft>> ALL = new ArrayList<>();

    static {
        add(ID, "id", (h, cell) -> cell.id().ifPresent(h.household::id));
        add(REVIEWED_ON, "reviewedOn", (h, cell) -> cell.date().ifPresent(h.household::reviewedOn));
        addPlace();
        add(
                "previous-class",
                "previousClass",
                (h, cell) -> cell.choice(PreviousClass.values()).ifPresent(h.household::previousClass));
        addDwelling();
        for (Asset kind : Asset.values()) {
            add(
                    kind.code(),
                    "assets." + kind.code(),
                    (h, cell) -> cell.count().ifPresent(count -> h.household.putAssets(kind, count)));
        }
        for (LandKind kind : LandKind.values()) {
            add(
                    kind.code(),
                    "land." + kind.code(),
                    (h, cell) -> cell.count().ifPresent(count -> h.household.putLand(kind, count)));
        }
        for (Animal kind : Animal.values()) {
            // The form's column counts tens; the name of this one says that it does not.
            String name = kind == Animal.POULTRY ? "poultry-birds" : kind.code();
            add(
                    name,
                    "livestock." + kind.code(),
                    (h, cell) -> cell.count().ifPresent(count -> h.household.putLivestock(kind, count)));
        }
        add("aquaculture", "aquaculture", (h, cell) -> cell.yesNo().ifPresent(h.household::aquaculture));
        add(
                "hardship-causes",
                "hardshipCauses",
                (h, cell) -> cell.choices(HardshipCause.values()).ifPresent(h.household::hardshipCauses));
        add(
                "support-received",
                "supportReceived",
                (h, cell) -> cell.choices(SupportPolicy.values()).ifPresent(h.household::supportReceived));
        add(
                "support-needed",
                "supportNeeded",
                (h, cell) -> cell.choices(SupportPolicy.values()).ifPresent(h.household::supportNeeded));
        add("income-12-months", "income12Months", (h, cell) -> cell.whole().ifPresent(h.household::income12Months));
    }

    private HouseholdColumns() {}

    /** All of them, in order. */
    public static List<Column<HouseholdDraft>> all() {
        return List.copyOf(ALL);
    }

    private static void addPlace() {
        add("area", "place.area", (h, cell) -> cell.choice(Area.values()).ifPresent(h.place::area));
        add("region", "place.region", (h, cell) -> cell.choice(Region.values()).ifPresent(h.place::region));
        add(
                "centrally-run-city",
                "place.centrallyRunCity",
                (h, cell) -> cell.yesNo().ifPresent(h.place::centrallyRunCity));
        add(
                "province",
                "place.province",
                (h, cell) -> cell.id().map(AreaCode::of).ifPresent(h.place::province));
        add(
                "district",
                "place.district",
                (h, cell) -> cell.id().map(AreaCode::of).ifPresent(h.place::district));
        add("commune", "place.commune", (h, cell) -> cell.id().map(AreaCode::of).ifPresent(h.place::commune));
        add("village", "place.village", (h, cell) -> cell.id().map(AreaCode::of).ifPresent(h.place::village));
    }

    private static void addDwelling() {
        add(
                "pillar-material",
                "dwelling.pillarMaterial",
                (h, cell) -> cell.choice(PillarMaterial.values()).ifPresent(h.dwelling::pillarMaterial));
        add(
                "roof-material",
                "dwelling.roofMaterial",
                (h, cell) -> cell.choice(RoofMaterial.values()).ifPresent(h.dwelling::roofMaterial));
        add(
                "wall-material",
                "dwelling.wallMaterial",
                (h, cell) -> cell.choice(WallMaterial.values()).ifPresent(h.dwelling::wallMaterial));
        add("dwelling-area", "dwelling.areaM2", (h, cell) -> cell.decimal(2).ifPresent(h.dwelling::areaM2));
        add(
                "toilet",
                "dwelling.toilet",
                (h, cell) -> cell.choice(Toilet.values()).ifPresent(h.dwelling::toilet));
        add(
                "power-source",
                "dwelling.powerSource",
                (h, cell) -> cell.choice(PowerSource.values()).ifPresent(h.dwelling::powerSource));
        add(
                "electricity",
                "dwelling.electricityKwh",
                (h, cell) -> cell.decimal(1).ifPresent(h.dwelling::electricityKwh));
        add(
                "water-source",
                "dwelling.waterSource",
                (h, cell) -> cell.choice(WaterSource.values()).ifPresent(h.dwelling::waterSource));
    }

    private static void add(String name, String path, BiConsumer<HouseholdDraft, Cell> read) {
        ALL.add(new Column<>(name, path, read));
    }
}
