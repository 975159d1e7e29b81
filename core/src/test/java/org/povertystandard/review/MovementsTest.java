package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertystandard.review.ListStatus.NEAR_POOR;
import static org.povertystandard.review.ListStatus.NEITHER;
import static org.povertystandard.review.ListStatus.POOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;

class MovementsTest {
    private static final HouseholdId H = HouseholdId.of("h");

    private static List<Listing> at(ListStatus status, int persons) {
        return List.of(Listing.of("h", status, persons));
    }

    private static Movements.Builder from(ListStatus opening, ListStatus closing) {
        return Movements.between(at(opening, 4), at(closing, 4));
    }

    private static Movement only(Movements movements) {
        assertThat(movements.all()).hasSize(1);
        return movements.all().get(0).movement();
    }

    private static Map<HouseholdId, Set<HouseholdChange>> happened(HouseholdChange... changes) {
        return Map.of(H, Set.of(changes));
    }

    private static Headcount in(MovementTable table, Flow flow) {
        return table.count(flow).orElseThrow();
    }

    @Test
    void a_poor_household_stays_becomes_near_poor_or_rises_above() {
        assertThat(only(from(POOR, POOR).build())).isEqualTo(Movement.STAYED_POOR);
        assertThat(only(from(POOR, NEAR_POOR).build())).isEqualTo(Movement.BECAME_NEAR_POOR);
        assertThat(only(from(POOR, NEITHER).build())).isEqualTo(Movement.ROSE_ABOVE);
    }

    @Test
    void a_near_poor_household_stays_becomes_poor_or_escapes() {
        assertThat(only(from(NEAR_POOR, NEAR_POOR).build())).isEqualTo(Movement.STAYED_NEAR_POOR);
        assertThat(only(from(NEAR_POOR, POOR).build())).isEqualTo(Movement.BECAME_POOR);
        assertThat(only(from(NEAR_POOR, NEITHER).build())).isEqualTo(Movement.ESCAPED_NEAR_POOR);
    }

    @Test
    void a_household_that_stays_on_neither_list_does_not_move() {
        assertThat(from(NEITHER, NEITHER).build().all()).isEmpty();
    }

    @Test
    void whoever_enters_from_neither_list_returned_if_it_was_ever_listed_and_is_new_if_it_never_was() {
        assertThat(only(from(NEITHER, POOR).listedBefore(h -> Truth.TRUE).build()))
                .isEqualTo(Movement.RETURNED);
        assertThat(only(from(NEITHER, POOR).listedBefore(h -> Truth.FALSE).build()))
                .isEqualTo(Movement.NEWLY_ARISING);
    }

    @Test
    void without_earlier_years_it_is_not_known_which_of_the_two_it_is() {
        Movements movements = from(NEITHER, NEAR_POOR).build();

        assertThat(only(movements)).isEqualTo(Movement.RETURNED_OR_NEWLY_ARISING);
        MovementTable table = movements.table(NEAR_POOR);
        assertThat(in(table, Flow.RETURNED_OR_NEWLY_ARISING)).isEqualTo(Headcount.of(1, 4));
        assertThat(table.addsUp()).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_poor_household_that_becomes_near_poor_leaves_one_table_and_enters_the_other() {
        Movements movements = Movements.between(at(POOR, 4), at(NEAR_POOR, 5)).build();

        MovementTable poor = movements.table(POOR);
        assertThat(in(poor, Flow.TO_OTHER_LIST)).isEqualTo(Headcount.of(1, 4));
        assertThat(poor.escaped()).contains(Headcount.of(1, 4));
        MovementTable nearPoor = movements.table(NEAR_POOR);
        assertThat(in(nearPoor, Flow.FROM_OTHER_LIST)).isEqualTo(Headcount.of(1, 5));
        assertThat(nearPoor.escaped()).contains(Headcount.NONE);
    }

    @Test
    void members_born_and_dead_in_a_household_that_stays_are_other_changes_of_persons() {
        MovementTable grown =
                Movements.between(at(POOR, 4), at(POOR, 6)).build().table(POOR);
        assertThat(in(grown, Flow.OTHER_INCREASE)).isEqualTo(Headcount.of(0, 2));
        assertThat(in(grown, Flow.OTHER_DECREASE)).isEqualTo(Headcount.NONE);

        MovementTable shrunk =
                Movements.between(at(POOR, 4), at(POOR, 3)).build().table(POOR);
        assertThat(in(shrunk, Flow.OTHER_DECREASE)).isEqualTo(Headcount.of(0, 1));
    }

    @Test
    void a_household_that_splits_into_two_keeps_its_place_and_the_new_one_is_an_other_increase() {
        Movements movements = Movements.between(
                        at(POOR, 5), List.of(Listing.of("h", POOR, 3), Listing.of("h-2", POOR, 2)))
                .changes(Map.of(HouseholdId.of("h-2"), Set.of(HouseholdChange.SPLIT_OFF)))
                .build();

        assertThat(movements.all())
                .extracting(HouseholdMovement::movement)
                .containsExactly(Movement.STAYED_POOR, Movement.SPLIT_OFF);
        MovementTable table = movements.table(POOR);
        assertThat(in(table, Flow.OTHER_DECREASE)).isEqualTo(Headcount.of(0, 2));
        assertThat(in(table, Flow.OTHER_INCREASE)).isEqualTo(Headcount.of(1, 2));
        assertThat(table.addsUp()).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_household_that_splits_up_ends_and_both_parts_begin() {
        MovementTable table = Movements.between(
                        at(POOR, 5), List.of(Listing.of("a", POOR, 3), Listing.of("b", NEITHER, 2)))
                .changes(Map.of(
                        H,
                        Set.of(HouseholdChange.SPLIT_UP),
                        HouseholdId.of("a"),
                        Set.of(HouseholdChange.SPLIT_OFF),
                        HouseholdId.of("b"),
                        Set.of(HouseholdChange.SPLIT_OFF)))
                .build()
                .table(POOR);

        assertThat(in(table, Flow.OTHER_DECREASE)).isEqualTo(Headcount.of(1, 5));
        assertThat(in(table, Flow.OTHER_INCREASE)).isEqualTo(Headcount.of(1, 3));
        assertThat(table.addsUp()).isEqualTo(Truth.TRUE);
    }

    @Test
    void two_households_that_join_end_and_the_joint_one_begins() {
        MovementTable table = Movements.between(
                        List.of(Listing.of("a", POOR, 1), Listing.of("b", POOR, 1)), List.of(Listing.of("c", POOR, 2)))
                .changes(Map.of(
                        HouseholdId.of("a"), Set.of(HouseholdChange.MERGED),
                        HouseholdId.of("b"), Set.of(HouseholdChange.MERGED),
                        HouseholdId.of("c"), Set.of(HouseholdChange.JOINED)))
                .build()
                .table(POOR);

        assertThat(in(table, Flow.OTHER_DECREASE)).isEqualTo(Headcount.of(2, 2));
        assertThat(in(table, Flow.OTHER_INCREASE)).isEqualTo(Headcount.of(1, 2));
        assertThat(table.addsUp()).isEqualTo(Truth.TRUE);
    }

    @Test
    void whoever_moved_away_or_died_out_is_an_other_decrease() {
        for (HouseholdChange change : List.of(HouseholdChange.MOVED_OUT, HouseholdChange.DIED_OUT)) {
            Movements movements = Movements.between(at(POOR, 1), List.of())
                    .changes(happened(change))
                    .build();

            assertThat(only(movements)).isEqualTo(change.movement());
            assertThat(in(movements.table(POOR), Flow.OTHER_DECREASE)).isEqualTo(Headcount.of(1, 1));
        }
    }

    @Test
    void a_household_that_came_and_ended_within_the_year_leaves_no_trace() {
        Movements movements = Movements.between(List.of(), List.of())
                .changes(happened(HouseholdChange.SPLIT_OFF, HouseholdChange.DIED_OUT))
                .build();

        assertThat(movements.all()).isEmpty();
        assertThat(movements.contradictions()).isEmpty();
        assertThat(movements.table(POOR)).isEqualTo(MovementTable.none(POOR));
    }

    @Test
    void whoever_vanished_without_a_word_is_named_with_the_difference() {
        MovementTable table = Movements.between(at(POOR, 4), List.of()).build().table(POOR);

        assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
        assertThat(table.difference()).contains(Headcount.of(-1, -4));
        assertThat(table.unaccounted()).singleElement().satisfies(movement -> {
            assertThat(movement.household()).isEqualTo(H);
            assertThat(movement.movement()).isEqualTo(Movement.VANISHED);
        });
    }

    @Test
    void one_that_vanished_and_one_that_appeared_do_not_cancel() {
        MovementTable table = Movements.between(at(POOR, 4), List.of(Listing.of("h-2", POOR, 4)))
                .build()
                .table(POOR);

        assertThat(table.difference()).contains(Headcount.NONE);
        assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
        assertThat(table.unaccounted())
                .extracting(HouseholdMovement::movement)
                .containsExactly(Movement.VANISHED, Movement.APPEARED);
    }

    @Test
    void whoever_is_not_on_last_years_list_was_on_neither() {
        Movements movements = Movements.between(List.of(), at(POOR, 4))
                .opening(Extent.LISTED_ONLY)
                .listedBefore(h -> Truth.FALSE)
                .build();

        assertThat(only(movements)).isEqualTo(Movement.NEWLY_ARISING);
        assertThat(movements.table(POOR).addsUp()).isEqualTo(Truth.TRUE);
    }

    @Test
    void an_undetermined_household_is_never_guessed() {
        Listing open = new Listing(H, Optional.empty(), OptionalInt.of(4), Optional.empty());
        Movements movements = Movements.between(at(POOR, 4), List.of(open)).build();

        assertThat(only(movements)).isEqualTo(Movement.UNDETERMINED);
        assertThat(movements.table(POOR).difference()).contains(Headcount.of(-1, -4));
        // It may be near-poor now, and then that table lacks it too.
        assertThat(movements.table(NEAR_POOR).addsUp()).isEqualTo(Truth.FALSE);
    }

    @Test
    void a_household_that_moves_between_communes_leaves_one_and_enters_the_other_and_stays_in_their_province() {
        Movements movements = Movements.between(
                        List.of(Listing.of("h", POOR, 4).in(Optional.of(AreaCode.of("c1")))),
                        List.of(Listing.of("h", POOR, 4).in(Optional.of(AreaCode.of("c2")))))
                .build();

        Map<Optional<AreaCode>, MovementTable> communes = movements.tables(POOR);
        assertThat(in(communes.get(Optional.of(AreaCode.of("c1"))), Flow.OTHER_DECREASE))
                .isEqualTo(Headcount.of(1, 4));
        assertThat(in(communes.get(Optional.of(AreaCode.of("c2"))), Flow.OTHER_INCREASE))
                .isEqualTo(Headcount.of(1, 4));
        MovementTable province =
                movements.regrouped(commune -> AreaCode.of("p")).tables(POOR).get(Optional.of(AreaCode.of("p")));
        assertThat(in(province, Flow.OTHER_DECREASE)).isEqualTo(Headcount.NONE);
        assertThat(in(province, Flow.OTHER_INCREASE)).isEqualTo(Headcount.NONE);
    }

    @Test
    void thai_nguyen_and_bac_kan_are_one_province_after_the_reform_and_nobody_moved() {
        var merged = new AreaMapping(Map.of(AreaCode.of("bac-kan"), AreaCode.of("thai-nguyen")));
        Movements movements = Movements.between(
                        List.of(Listing.of("h", POOR, 4).in(Optional.of(AreaCode.of("bac-kan")))),
                        List.of(Listing.of("h", POOR, 4).in(Optional.of(AreaCode.of("thai-nguyen")))))
                .build()
                .regrouped(merged::map);

        assertThat(movements.tables(POOR)).containsOnlyKeys(Optional.of(AreaCode.of("thai-nguyen")));
        assertThat(movements.tables(POOR).values()).allSatisfy(table -> {
            assertThat(in(table, Flow.OPENING)).isEqualTo(Headcount.of(1, 4));
            assertThat(in(table, Flow.OTHER_DECREASE)).isEqualTo(Headcount.NONE);
        });
    }

    @Test
    void a_household_that_ended_and_is_there_all_the_same_is_named() {
        Movements movements =
                from(POOR, POOR).changes(happened(HouseholdChange.DIED_OUT)).build();

        assertThat(movements.contradictions()).containsExactly(H);
        assertThat(only(movements)).isEqualTo(Movement.STAYED_POOR);
    }

    @Test
    void no_household_stands_twice_at_one_end() {
        List<Listing> twice = List.of(Listing.of("h", POOR, 4), Listing.of("h", NEITHER, 4));

        assertThatThrownBy(() -> Movements.between(twice, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The household (h) stands twice at one end of the year.");
    }

    @Test
    void without_the_size_of_a_household_the_persons_of_its_column_are_not_known() {
        Listing unsized = new Listing(H, Optional.of(POOR), OptionalInt.empty(), Optional.empty());
        MovementTable table =
                Movements.between(List.of(unsized), at(NEITHER, 3)).build().table(POOR);

        assertThat(in(table, Flow.ROSE_ABOVE)).isEqualTo(Headcount.ofHouseholds(1));
        assertThat(table.difference()).contains(Headcount.ofHouseholds(0));
        assertThat(table.addsUp()).isEqualTo(Truth.TRUE);
    }

    @Test
    void the_persons_of_the_others_are_counted_beside_a_household_of_unknown_size() {
        List<Listing> opening = List.of(unsized("a"), Listing.of("b", POOR, 3));
        List<Listing> closing = List.of(Listing.of("a", POOR, 2), Listing.of("b", POOR, 5));
        MovementTable table = Movements.between(opening, closing).build().table(POOR);

        assertThat(in(table, Flow.OPENING)).isEqualTo(new Headcount(2, 3, 1));
        assertThat(in(table, Flow.OTHER_INCREASE)).isEqualTo(new Headcount(0, 2, 1));
        assertThat(table.openOfPersons(Flow.OPENING)).isOne();
        assertThat(table.openOfPersons(Flow.OTHER_DECREASE)).isOne();
        assertThat(table.openOfPersons(Flow.OTHER_INCREASE)).isOne();
        assertThat(table.openOfPersons(Flow.CLOSING)).isZero();
        assertThat(Flow.values())
                .allSatisfy(flow -> assertThat(table.open(flow)).isZero());
    }

    private static Listing unsized(String household) {
        return new Listing(HouseholdId.of(household), Optional.of(POOR), OptionalInt.empty(), Optional.empty());
    }

    @Test
    void a_household_that_was_poor_and_is_poor_or_near_poor_is_open_in_the_columns_of_both_lists() {
        Listing open = new Listing(H, Set.of(POOR, NEAR_POOR), OptionalInt.of(5), Optional.empty());
        Movements movements = Movements.between(at(POOR, 4), List.of(open)).build();

        assertThat(open(movements.table(POOR))).containsExactly(Flow.TO_OTHER_LIST, Flow.CLOSING);
        assertThat(open(movements.table(NEAR_POOR))).containsExactly(Flow.FROM_OTHER_LIST, Flow.CLOSING);
        assertThat(openOfPersons(movements.table(POOR)))
                .containsExactly(Flow.TO_OTHER_LIST, Flow.OTHER_INCREASE, Flow.CLOSING);
        assertThat(in(movements.table(POOR), Flow.OPENING)).isEqualTo(Headcount.of(1, 4));
    }

    @Test
    void a_household_that_cannot_be_on_a_list_is_open_in_no_column_of_it() {
        Listing open = new Listing(H, Set.of(POOR, NEITHER), OptionalInt.of(4), Optional.empty());
        Movements movements = Movements.between(at(NEITHER, 4), List.of(open)).build();

        assertThat(open(movements.table(POOR))).containsExactly(Flow.RETURNED, Flow.NEWLY_ARISING, Flow.CLOSING);
        assertThat(open(movements.table(NEAR_POOR))).isEmpty();
        assertThat(movements.table(NEAR_POOR).addsUp()).isEqualTo(Truth.TRUE);
    }

    private static List<Flow> open(MovementTable table) {
        return Stream.of(Flow.values()).filter(flow -> table.open(flow) > 0).toList();
    }

    private static List<Flow> openOfPersons(MovementTable table) {
        return Stream.of(Flow.values())
                .filter(flow -> table.openOfPersons(flow) > 0)
                .toList();
    }
}
