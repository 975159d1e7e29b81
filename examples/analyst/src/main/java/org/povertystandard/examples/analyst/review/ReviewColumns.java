package org.povertystandard.examples.analyst.review;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;
import org.povertystandard.review.Decision;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Indicator;

/** The columns of a table of reviewed households, and what {@code review} writes into them. */
public final class ReviewColumns {
    static final String CLASS = "class";
    static final String COMPUTED = "computed";
    static final String POSSIBLE = "possible";
    static final String UNDETERMINED = "undetermined";
    static final String DECIDED = "decided";
    static final String PERSONS = "persons";
    static final String AREA = "area";
    static final String HEAD_SEX = "head-sex";
    static final String HEAD_BIRTH = "head-birth";
    static final String HEAD_ETHNICITY = "head-ethnicity";
    static final String ETHNIC_MINORITY = "ethnic-minority";
    static final String WITHOUT_CAPACITY = "without-capacity";
    static final String WITH_MERIT = "with-merit";
    static final String CAUSES = "hardship-causes";
    static final String CHILDREN = "children";
    static final String UNINSURED = "children-uninsured";
    static final String MALNOURISHED = "children-malnourished";
    static final String NOT_AT_LEVEL = "children-not-at-level";
    static final String DEPRIVED = "deprived:";
    static final String NONE = "none";

    private static final List<String> FRONT = List.of(
            "household-id",
            "reporting-year",
            "reviewed-on",
            "applied-on",
            "standard",
            "test",
            COMPUTED,
            POSSIBLE,
            DECIDED,
            "decided-on",
            "decision-number",
            PERSONS,
            AREA,
            "province",
            "district",
            "commune",
            "village",
            HEAD_SEX,
            HEAD_BIRTH,
            HEAD_ETHNICITY,
            ETHNIC_MINORITY,
            WITHOUT_CAPACITY,
            WITH_MERIT,
            CAUSES);
    private static final List<String> END = List.of(CHILDREN, UNINSURED, MALNOURISHED, NOT_AT_LEVEL);

    private ReviewColumns() {}

    /** The header for the indicators of a standard. */
    public static List<String> header(List<Indicator> indicators) {
        List<String> header = new ArrayList<>(FRONT);
        indicators.forEach(indicator -> header.add(DEPRIVED + indicator.id()));
        header.addAll(END);
        return header;
    }

    /** The names that a table may have beside the household's. A list of an earlier year has its class in {@code class}. */
    static List<String> optional() {
        List<String> names = new ArrayList<>(FRONT.subList(1, FRONT.size()));
        names.add(CLASS);
        names.add(Proposal.COLUMN);
        names.add(UnverifiedColumn.NAME);
        names.add(DEPRIVED);
        names.addAll(END);
        return names;
    }

    /** The row of a household. */
    public static List<String> row(
            Household household,
            Determination determination,
            Optional<Decision> decision,
            Year reportingYear,
            Profile profile,
            List<Indicator> indicators) {
        List<String> row = new ArrayList<>(List.of(
                household.id().value(),
                reportingYear.toString(),
                determination.reviewedOn().toString(),
                determination.appliedOn().toString(),
                determination.standard().value(),
                determination.test().value(),
                computed(determination),
                determination.possible().stream().map(CategoryId::value).collect(Collectors.joining(";")),
                decision.map(Decision::decided).map(CategoryId::value).orElse(""),
                decision.map(Decision::decidedOn).map(Object::toString).orElse(""),
                decision.map(Decision::number).map(Object::toString).orElse(""),
                String.valueOf(household.members().size())));
        place(household.place(), row);
        Head head = Reviewer.head(household);
        row.add(head.sex().orElse(""));
        row.add(head.birth().orElse(""));
        row.add(profile.ethnicity().map(Object::toString).orElse(""));
        row.add(yesNo(profile.ethnicMinority()));
        row.add(yesNo(profile.withoutCapacity()));
        row.add(yesNo(profile.withMerit()));
        row.add(profile.causes().map(ReviewColumns::causes).orElse(""));
        for (Indicator indicator : indicators) {
            row.add(yesNo(profile.deprived().getOrDefault(indicator.id(), Truth.UNKNOWN)));
        }
        row.addAll(profile.children()
                .map(children -> List.of(
                        children.all().toString(),
                        children.uninsured().toString(),
                        children.malnourished().toString(),
                        children.notAtLevel().toString()))
                .orElse(List.of("", "", "", "")));
        return row;
    }

    private static String computed(Determination determination) {
        return determination
                .category()
                .map(CategoryId::value)
                .orElse(determination.possible().isEmpty() ? NONE : UNDETERMINED);
    }

    private static void place(Place place, List<String> row) {
        row.add(place.area().map(Area::code).orElse(""));
        List<Function<Place, Optional<AreaCode>>> levels =
                List.of(Place::province, Place::district, Place::commune, Place::village);
        levels.forEach(level -> row.add(level.apply(place).map(AreaCode::value).orElse("")));
    }

    private static String causes(Set<HardshipCause> causes) {
        return causes.isEmpty()
                ? NONE
                : causes.stream().sorted().map(FormCode::code).collect(Collectors.joining(";"));
    }

    private static String yesNo(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "unknown";
        };
    }
}
