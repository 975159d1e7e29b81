package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Asset;
import org.povertystandard.household.FormCode;
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

    /** The form's column counts tens; the name of this one says that it does not. */
    static final String POULTRY = "poultry-birds";

    /** Digits of a code in the statistics office's list of administrative units. */
    private static final int PROVINCE_DIGITS = 2;

    private static final int DISTRICT_DIGITS = 3;
    private static final int COMMUNE_DIGITS = 5;

    private static final List<Column<HouseholdDraft>> ALL = new ArrayList<>();

    static {
        add(ID, "id", (h, cell) -> cell.id().ifPresent(h.household::id));
        add(REVIEWED_ON, "reviewedOn", (h, cell) -> cell.date().ifPresent(h.household::reviewedOn));
        addPlace();
        // The form has boxes here and prints no numbers.
        add(
                "previous-class",
                "previousClass",
                Vocabulary.inWords("previous-class", PreviousClass.values()),
                (h, choice) -> h.household.previousClass(choice));
        addDwelling();
        addCounts();
        add("aquaculture", "aquaculture", Vocabulary.ticked(), (h, yes) -> h.household.aquaculture(yes));
        several(
                "hardship-causes",
                "hardshipCauses",
                "hardship-causes",
                HardshipCause.values(),
                (h, causes) -> h.household.hardshipCauses(causes));
        several(
                "support-received",
                "supportReceived",
                "support",
                SupportPolicy.values(),
                (h, policies) -> h.household.supportReceived(policies));
        several(
                "support-needed",
                "supportNeeded",
                "support",
                SupportPolicy.values(),
                (h, policies) -> h.household.supportNeeded(policies));
        add("income-12-months", "income12Months", (h, cell) -> cell.whole().ifPresent(h.household::income12Months));
    }

    private HouseholdColumns() {}

    /** All of them, in order. */
    public static List<Column<HouseholdDraft>> all() {
        return List.copyOf(ALL);
    }

    private static void addPlace() {
        choice("area", "place.area", Area.values(), (h, area) -> h.place.area(area));
        // The form does not ask for the region, so its numbers are nobody's.
        add(
                "region",
                "place.region",
                Vocabulary.inWords("region", Region.values()),
                (h, region) -> h.place.region(region));
        add(
                "centrally-run-city",
                "place.centrallyRunCity",
                Vocabulary.yesNo(),
                (h, yes) -> h.place.centrallyRunCity(yes));
        code(
                "province",
                "place.province",
                cell -> cell.officialCode(PROVINCE_DIGITS),
                (h, code) -> h.place.province(code));
        code(
                "district",
                "place.district",
                cell -> cell.officialCode(DISTRICT_DIGITS),
                (h, code) -> h.place.district(code));
        code("commune", "place.commune", cell -> cell.officialCode(COMMUNE_DIGITS), (h, code) -> h.place.commune(code));
        code("village", "place.village", Cell::id, (h, code) -> h.place.village(code));
    }

    private static void addDwelling() {
        choice(
                "pillar-material",
                "dwelling.pillarMaterial",
                PillarMaterial.values(),
                (h, choice) -> h.dwelling.pillarMaterial(choice));
        choice(
                "roof-material",
                "dwelling.roofMaterial",
                RoofMaterial.values(),
                (h, choice) -> h.dwelling.roofMaterial(choice));
        choice(
                "wall-material",
                "dwelling.wallMaterial",
                WallMaterial.values(),
                (h, choice) -> h.dwelling.wallMaterial(choice));
        add("dwelling-area", "dwelling.areaM2", (h, cell) -> cell.decimal(2).ifPresent(h.dwelling::areaM2));
        choice("toilet", "dwelling.toilet", Toilet.values(), (h, choice) -> h.dwelling.toilet(choice));
        choice(
                "power-source",
                "dwelling.powerSource",
                PowerSource.values(),
                (h, choice) -> h.dwelling.powerSource(choice));
        add(
                "electricity",
                "dwelling.electricityKwh",
                (h, cell) -> cell.decimal(1).ifPresent(h.dwelling::electricityKwh));
        choice(
                "water-source",
                "dwelling.waterSource",
                WaterSource.values(),
                (h, choice) -> h.dwelling.waterSource(choice));
    }

    private static void addCounts() {
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
            String name = kind == Animal.POULTRY ? POULTRY : kind.code();
            add(
                    name,
                    "livestock." + kind.code(),
                    (h, cell) -> cell.count().ifPresent(count -> h.household.putLivestock(kind, count)));
            if (kind == Animal.POULTRY) {
                add(
                        "poultry-tens",
                        "livestock." + kind.code(),
                        (h, cell) -> cell.tens().ifPresent(count -> h.household.putLivestock(kind, count)));
            }
        }
    }

    private static <E extends FormCode> void choice(
            String name, String path, E[] choices, BiConsumer<HouseholdDraft, E> answer) {
        add(name, path, Vocabulary.ofForm(name, choices), answer);
    }

    private static <E extends FormCode> void several(
            String name, String path, String prefix, E[] choices, BiConsumer<HouseholdDraft, Set<E>> answers) {
        Vocabulary<E> words = Vocabulary.ofForm(prefix, choices);
        add(name, path, (h, cell) -> cell.choices(words).ifPresent(several -> answers.accept(h, several)));
    }

    private static void code(
            String name,
            String path,
            Function<Cell, Optional<String>> read,
            BiConsumer<HouseholdDraft, AreaCode> answer) {
        add(name, path, (h, cell) -> read.apply(cell).map(AreaCode::of).ifPresent(code -> answer.accept(h, code)));
    }

    private static <T> void add(String name, String path, Vocabulary<T> words, BiConsumer<HouseholdDraft, T> answer) {
        add(name, path, (h, cell) -> cell.choice(words).ifPresent(choice -> answer.accept(h, choice)));
    }

    private static void add(String name, String path, BiConsumer<HouseholdDraft, Cell> read) {
        ALL.add(new Column<>(name, path, read));
    }
}
