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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.examples.analyst.forms.FormSheet.Laid;
import org.povertystandard.examples.analyst.review.EthnicMinority;
import org.povertystandard.examples.analyst.review.ReviewRow;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.Basis;
import org.povertystandard.review.HouseholdMovement;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.Listing;
import org.povertystandard.review.Movement;
import org.povertystandard.review.Movements;
import org.povertystandard.standard.Indicator;

/** All forms of one review. Households go by twice: first for the columns there are, then to be counted. */
public final class Forms {
    private final Basis basis;
    private final Level level;
    private final CountedAreas areas;
    private final Map<String, String> names;
    private final Map<FormSpec, UnitCounts> counts = new LinkedHashMap<>();

    /**
     * Takes what the columns depend on.
     *
     * @param basis the class meant
     * @param level the areas that have rows
     * @param areas the areas that households are counted in
     * @param names of areas and ethnic groups by code
     * @param indicators in the law's order
     * @param listed the households that may be on a list
     */
    public Forms(
            Basis basis,
            Level level,
            CountedAreas areas,
            Map<String, String> names,
            List<Indicator> indicators,
            Collection<ReviewRow> listed) {
        this.basis = basis;
        this.level = level;
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
        Unit unit = unitOf(row);
        counts.forEach((form, table) -> table.add(form, unit, row));
    }

    /** The area of a row in tables of movements that are to become forms. */
    public Optional<AreaCode> unit(ReviewRow row) {
        return Optional.of(unitOf(row).key());
    }

    private Unit unitOf(ReviewRow row) {
        return Unit.of(row.place().area(), areas.of(level, row.place()));
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
        List<Laid> all = new ArrayList<>();
        var lists = new Lists(heads, names, areas);
        all.add(poorAndNearPoor(lists, listed));
        movements.ifPresent(moved -> all.add(escaped(lists, moved, rowOf)));
        all.addAll(counted(year, movements));
        return new Filled(
                all.stream().map(Laid::sheet).toList(),
                all.stream().flatMap(laid -> laid.open().stream()).toList());
    }

    private List<Laid> counted(String year, Optional<Movements> movements) {
        Map<FormSpec, UnitCounts> all = new LinkedHashMap<>(counts);
        movements.map(MovementForms::new).ifPresent(moved -> {
            all.put(MovementForms.poor(), moved.counts(ListStatus.POOR));
            all.put(MovementForms.nearPoor(), moved.counts(ListStatus.NEAR_POOR));
        });
        return all.entrySet().stream()
                .sorted(Comparator.comparing(entry -> order(entry.getKey().number())))
                .map(entry -> FormSheet.lay(entry.getKey(), entry.getValue(), names, List.of("Năm rà soát: " + year)))
                .toList();
    }

    private static int order(String number) {
        return Integer.parseInt(number.substring(number.indexOf('.') + 1));
    }

    private Laid poorAndNearPoor(Lists lists, Collection<ReviewRow> listed) {
        Lists.Part poor = on(listed, ListStatus.POOR);
        Lists.Part nearPoor = on(listed, ListStatus.NEAR_POOR);
        int certain = poor.households().size() + nearPoor.households().size();
        return lists.poorAndNearPoor(poor, nearPoor, listed.size() - certain);
    }

    private Lists.Part on(Collection<ReviewRow> listed, ListStatus list) {
        Map<Truth, List<ReviewRow>> rows = listed.stream().collect(Collectors.groupingBy(row -> row.isOn(list, basis)));
        return new Lists.Part(
                rows.getOrDefault(Truth.TRUE, List.of()),
                rows.getOrDefault(Truth.UNKNOWN, List.of()).size());
    }

    private static Laid escaped(Lists lists, Movements moved, Function<HouseholdId, Optional<ReviewRow>> rowOf) {
        Predicate<Movement> nearPoor = movement -> movement == Movement.ESCAPED_NEAR_POOR;
        return lists.escaped(
                moved(moved, Movement::isEscapeFromPoor, rowOf),
                moved(moved, nearPoor, rowOf),
                open(moved, nearPoor.or(Movement::isEscapeFromPoor)));
    }

    private static Lists.Part moved(
            Movements movements, Predicate<Movement> which, Function<HouseholdId, Optional<ReviewRow>> rowOf) {
        List<ReviewRow> certain = movements.all().stream()
                .filter(moved -> which.test(moved.movement()))
                .flatMap(moved -> rowOf.apply(moved.household()).stream())
                .toList();
        return new Lists.Part(certain, open(movements, which));
    }

    /** How many may have moved like this, and are not known to have. */
    private static long open(Movements movements, Predicate<Movement> which) {
        return movements.of(Movement.UNDETERMINED).stream()
                .filter(moved -> mayBe(moved, which))
                .count();
    }

    private static boolean mayBe(HouseholdMovement moved, Predicate<Movement> which) {
        return possible(moved.opening())
                .anyMatch(before -> possible(moved.closing())
                        .flatMap(now -> Movement.between(before, now, Truth.UNKNOWN).stream())
                        .anyMatch(which));
    }

    private static Stream<ListStatus> possible(Optional<Listing> end) {
        return end.stream().flatMap(listing -> listing.possible().stream());
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
