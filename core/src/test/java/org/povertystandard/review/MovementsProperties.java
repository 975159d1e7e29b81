package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.AreaCode;

class MovementsProperties {
    private static final int TRIES = 300;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_identity_holds_for_any_two_years_in_which_everything_is_accounted_for(@ForAll("years") Years years) {
        for (ListStatus list : List.of(ListStatus.POOR, ListStatus.NEAR_POOR)) {
            MovementTable table = years.movements().table(list);

            assertThat(table.difference()).contains(Headcount.NONE);
            assertThat(table.addsUp()).isEqualTo(Truth.TRUE);
            assertThat(table.count(Flow.OPENING)).contains(counted(years.opening(), list));
            assertThat(table.count(Flow.CLOSING)).contains(counted(years.closing(), list));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_identity_holds_in_every_area(@ForAll("years") Years years) {
        assertThat(years.movements().tables(ListStatus.POOR).values())
                .allSatisfy(table -> assertThat(table.addsUp()).isEqualTo(Truth.TRUE));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_leaves_one_list_for_the_other_is_what_the_other_receives(@ForAll("years") Years years) {
        MovementTable poor = years.movements().table(ListStatus.POOR);
        MovementTable nearPoor = years.movements().table(ListStatus.NEAR_POOR);

        assertThat(households(poor, Flow.TO_OTHER_LIST)).isEqualTo(households(nearPoor, Flow.FROM_OTHER_LIST));
        assertThat(households(nearPoor, Flow.TO_OTHER_LIST)).isEqualTo(households(poor, Flow.FROM_OTHER_LIST));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_household_left_out_of_the_end_is_named_and_leaves_its_difference(@ForAll("years") Years years) {
        List<Listing> closing = new ArrayList<>(years.closing());
        Optional<Listing> lost = closing.stream()
                .filter(listing -> listing.isOn(ListStatus.POOR)
                        && years.opening().stream()
                                .anyMatch(before ->
                                        before.household().equals(listing.household()) && before.isOn(ListStatus.POOR)))
                .findFirst();
        lost.ifPresent(listing -> {
            closing.remove(listing);
            MovementTable table = new Years(years.opening(), closing, years.changes(), years.before())
                    .movements()
                    .table(ListStatus.POOR);

            assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
            assertThat(table.difference().orElseThrow().households()).isEqualTo(-1);
            assertThat(table.unaccounted())
                    .extracting(HouseholdMovement::household)
                    .containsExactly(listing.household());
        });
    }

    /** Whatever classes and sizes are not known: what they are in truth lies within what a column says and what it leaves open. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void no_column_calls_certain_what_is_not_known(
            @ForAll("years") Years years, @ForAll Random forgetting, @ForAll("lists") ListStatus list) {
        Movements known = years.movements();
        Movements partly = years.forgetting(forgetting).movements();

        assertWithin(known.table(list), partly.table(list));
        known.tables(list)
                .forEach((area, table) ->
                        assertWithin(table, partly.tables(list).getOrDefault(area, MovementTable.none(list))));
    }

    private static void assertWithin(MovementTable known, MovementTable partly) {
        for (Flow flow : EnumSet.complementOf(EnumSet.of(Flow.RETURNED_OR_NEWLY_ARISING))) {
            Headcount truth = known.count(flow).orElseThrow();
            Headcount certain = partly.count(flow).orElseThrow();
            assertThat(truth.households()).as(flow + ", households").isGreaterThanOrEqualTo(certain.households());
            assertThat(truth.households() + known.open(flow))
                    .as(flow + ", households at most")
                    .isLessThanOrEqualTo(certain.households() + partly.open(flow));
            assertThat(truth.countedPersons()).as(flow + ", persons").isGreaterThanOrEqualTo(certain.countedPersons());
            if (partly.openOfPersons(flow) == 0) {
                assertThat(truth.persons()).as(flow + ", persons").isEqualTo(certain.persons());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void totals_never_change_by_a_mapping_of_areas(
            @ForAll("years") Years years, @ForAll("mappings") AreaMapping mapping) {
        Movements movements = years.movements();

        for (Flow flow : List.of(Flow.OPENING, Flow.CLOSING)) {
            assertThat(sum(movements.regrouped(mapping::map), flow)).isEqualTo(sum(movements, flow));
        }
        assertThat(movements.regrouped(mapping::map).table(ListStatus.POOR))
                .usingRecursiveComparison()
                .ignoringFields("unaccounted")
                .isEqualTo(movements.table(ListStatus.POOR));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void grouping_by_mapped_areas_is_mapping_the_groups(
            @ForAll("staying") Years years, @ForAll("mappings") AreaMapping mapping) {
        Movements movements = years.movements();
        Map<Optional<AreaCode>, MovementTable> mapped =
                movements.regrouped(mapping::map).tables(ListStatus.POOR);

        mapped.forEach((area, table) -> assertThat(table.counts())
                .isEqualTo(movements.tables(ListStatus.POOR).entrySet().stream()
                        .filter(entry -> entry.getKey().map(mapping::map).equals(area))
                        .map(Map.Entry::getValue)
                        .reduce(MovementTable.none(ListStatus.POOR), MovementTable::plus)
                        .counts()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void two_mappings_are_one(
            @ForAll("years") Years years,
            @ForAll("mappings") AreaMapping first,
            @ForAll("mappings") AreaMapping second) {
        Movements movements = years.movements();
        Function<AreaCode, AreaCode> both = area -> second.map(first.map(area));

        assertThat(movements.regrouped(first::map).regrouped(second::map)).isEqualTo(movements.regrouped(both));
    }

    private static Headcount counted(List<Listing> end, ListStatus list) {
        return end.stream()
                .filter(listing -> listing.isOn(list))
                .map(listing -> Headcount.of(1, listing.persons().orElseThrow()))
                .reduce(Headcount.NONE, Headcount::plus);
    }

    private static long households(MovementTable table, Flow flow) {
        return table.count(flow).orElseThrow().households();
    }

    private static Headcount sum(Movements movements, Flow flow) {
        return movements.tables(ListStatus.POOR).values().stream()
                .map(table -> table.count(flow).orElseThrow())
                .reduce(Headcount.NONE, Headcount::plus);
    }

    @Provide
    Arbitrary<ListStatus> lists() {
        return Arbitraries.of(ListStatus.POOR, ListStatus.NEAR_POOR);
    }

    @Provide
    Arbitrary<Years> years() {
        return Years.accountedFor();
    }

    @Provide
    Arbitrary<Years> staying() {
        return Years.withoutMoves();
    }

    @Provide
    Arbitrary<AreaMapping> mappings() {
        Arbitrary<AreaCode> codes = Arbitraries.of(Years.communes());
        return Arbitraries.maps(codes, codes).ofMaxSize(4).map(AreaMapping::new);
    }
}
