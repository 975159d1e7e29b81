package org.povertystandard.examples.analyst.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.forms.FormSheet.Laid;
import org.povertystandard.examples.analyst.review.EthnicMinority;
import org.povertystandard.examples.analyst.review.ReviewRow;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.Basis;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.Movement;
import org.povertystandard.review.Movements;
import org.povertystandard.standard.Indicator;

/** All forms of one review. Households go by twice: first for the columns there are, then to be counted. */
public final class Forms {
    private final Basis basis;
    private final Function<ReviewRow, Optional<AreaCode>> areas;
    private final Map<String, String> names;
    private final Map<FormSpec, UnitCounts> counts = new LinkedHashMap<>();

    /**
     * Takes what the columns depend on.
     *
     * @param basis the class meant
     * @param areas the area of a household, which has a row
     * @param names of areas and ethnic groups by code
     * @param indicators in the law's order
     * @param listed the households that may be on a list
     */
    public Forms(
            Basis basis,
            Function<ReviewRow, Optional<AreaCode>> areas,
            Map<String, String> names,
            List<Indicator> indicators,
            Collection<ReviewRow> listed) {
        this.basis = basis;
        this.areas = areas;
        this.names = names;
        new FormSpecs(basis, indicators)
                .all(groups(listed), names)
                .forEach(form -> counts.put(form, UnitCounts.of(form)));
    }

    /** Kinh, which the form prints, and the groups of the heads of minority households on a list. */
    private static List<EthnicGroup> groups(Collection<ReviewRow> listed) {
        Stream<EthnicGroup> present = listed.stream()
                .flatMap(row -> row.profile().stream())
                .filter(profile -> profile.ethnicMinority() != Truth.FALSE)
                .flatMap(profile -> profile.ethnicity().stream());
        return Stream.concat(Stream.of(EthnicMinority.KINH), present)
                .distinct()
                .sorted(Comparator.<EthnicGroup, Boolean>comparing(group -> !Conditions.isKinh(group))
                        .thenComparing(EthnicGroup::code))
                .toList();
    }

    /** Counts a household. */
    public void add(ReviewRow row) {
        var unit = Unit.of(row.place().area(), areas.apply(row));
        counts.forEach((form, table) -> table.add(form, unit, row));
    }

    /** The area of a row in tables of movements that are to become forms. */
    public Optional<AreaCode> unit(ReviewRow row) {
        return Optional.of(Unit.of(row.place().area(), areas.apply(row)).key());
    }

    /**
     * The sheets, in the order of their numbers.
     *
     * @param year the year that is reported
     * @param listed the households that may be on a list
     * @param heads the names of heads of households, as far as they are known
     * @param movements the movements, if there is an opening
     * @param rowOf the row of a household that moved
     */
    public Filled fill(
            String year,
            Collection<ReviewRow> listed,
            Map<HouseholdId, String> heads,
            Optional<Movements> movements,
            Function<HouseholdId, Optional<ReviewRow>> rowOf) {
        List<Sheet> sheets = new ArrayList<>();
        List<FormSheet.Open> open = new ArrayList<>();
        var lists = new Lists(heads, names);
        sheets.add(lists.poorAndNearPoor(on(listed, ListStatus.POOR), on(listed, ListStatus.NEAR_POOR)));
        movements.ifPresent(moved -> sheets.add(lists.escaped(
                moved(moved, Movement::isEscapeFromPoor, rowOf),
                moved(moved, movement -> movement == Movement.ESCAPED_NEAR_POOR, rowOf))));
        Map<FormSpec, UnitCounts> all = new LinkedHashMap<>(counts);
        movements.map(MovementForms::new).ifPresent(moved -> {
            all.put(MovementForms.poor(), moved.counts(ListStatus.POOR));
            all.put(MovementForms.nearPoor(), moved.counts(ListStatus.NEAR_POOR));
        });
        all.entrySet().stream()
                .sorted(Comparator.comparing(entry -> order(entry.getKey().number())))
                .map(entry -> FormSheet.lay(entry.getKey(), entry.getValue(), names, List.of("Năm rà soát: " + year)))
                .forEach((Laid laid) -> {
                    sheets.add(laid.sheet());
                    open.addAll(laid.open());
                });
        return new Filled(sheets, open);
    }

    private static int order(String number) {
        return Integer.parseInt(number.substring(number.indexOf('.') + 1));
    }

    private List<ReviewRow> on(Collection<ReviewRow> listed, ListStatus list) {
        return listed.stream()
                .filter(row -> row.isOn(list, basis) == Truth.TRUE)
                .toList();
    }

    private static List<ReviewRow> moved(
            Movements movements, Predicate<Movement> which, Function<HouseholdId, Optional<ReviewRow>> rowOf) {
        return movements.all().stream()
                .filter(moved -> which.test(moved.movement()))
                .flatMap(moved -> rowOf.apply(moved.household()).stream())
                .toList();
    }

    /**
     * The forms, filled.
     *
     * @param sheets one for each form
     * @param open the cells that are not known whole
     */
    public record Filled(List<Sheet> sheets, List<FormSheet.Open> open) {
        public Filled {
            sheets = List.copyOf(sheets);
            open = List.copyOf(open);
        }

        /** The numbers of the forms. */
        public Stream<String> numbers() {
            return sheets.stream().map(Sheet::number);
        }
    }
}
