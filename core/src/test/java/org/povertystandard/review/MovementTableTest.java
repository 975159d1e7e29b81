package org.povertystandard.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Truth;

/** Tables of counts alone. */
class MovementTableTest {
    private static final Map<Flow, Headcount> WHOLE = counts(
            Flow.OPENING,
            100,
            Flow.TO_OTHER_LIST,
            10,
            Flow.ROSE_ABOVE,
            20,
            Flow.OTHER_DECREASE,
            3,
            Flow.FROM_OTHER_LIST,
            4,
            Flow.RETURNED,
            1,
            Flow.NEWLY_ARISING,
            5,
            Flow.OTHER_INCREASE,
            2,
            Flow.CLOSING,
            79);

    private static Map<Flow, Headcount> counts(Object... flowsAndHouseholds) {
        Map<Flow, Headcount> counts = new EnumMap<>(Flow.class);
        for (int i = 0; i < flowsAndHouseholds.length; i += 2) {
            counts.put((Flow) flowsAndHouseholds[i], Headcount.ofHouseholds((Integer) flowsAndHouseholds[i + 1]));
        }
        return counts;
    }

    private static MovementTable without(Flow... flows) {
        return of(WHOLE, flows);
    }

    /** With another number of households in one column, and without some. */
    private static MovementTable with(Flow flow, int households, Flow... without) {
        Map<Flow, Headcount> counts = new EnumMap<>(WHOLE);
        counts.put(flow, Headcount.ofHouseholds(households));
        return of(counts, without);
    }

    private static MovementTable of(Map<Flow, Headcount> all, Flow... without) {
        Map<Flow, Headcount> counts = new EnumMap<>(all);
        counts.keySet().removeAll(Arrays.asList(without));
        return MovementTable.ofCounts(ListStatus.POOR, counts);
    }

    @Test
    void counts_that_fulfil_the_identity_add_up() {
        MovementTable table = without();

        assertThat(table.unknown()).isEmpty();
        assertThat(table.difference()).contains(Headcount.ofHouseholds(0));
        assertThat(table.addsUp()).isEqualTo(Truth.TRUE);
        assertThat(table.escaped()).contains(Headcount.ofHouseholds(30));
    }

    @Test
    void counts_that_do_not_leave_a_difference_and_no_households_behind_it() {
        MovementTable table = with(Flow.CLOSING, 81);

        assertThat(table.difference()).contains(Headcount.ofHouseholds(2));
        assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
        assertThat(table.unaccounted()).isEmpty();
    }

    @Test
    void one_missing_count_follows_from_the_others() {
        for (Flow flow : WHOLE.keySet()) {
            if (flow != Flow.RETURNED && flow != Flow.NEWLY_ARISING) {
                assertThat(without(flow).unknown()).containsExactly(flow);
                assertThat(without(flow).completed().count(flow)).contains(WHOLE.get(flow));
            }
        }
    }

    /** Nobody can have left or entered less than nobody, so a count that is given is wrong. */
    @Test
    void a_missing_count_that_would_have_to_be_negative_is_not_made_up_and_the_table_does_not_add_up() {
        MovementTable table = with(Flow.CLOSING, 60, Flow.OTHER_INCREASE).completed();

        assertThat(table.unknown()).containsExactly(Flow.OTHER_INCREASE);
        assertThat(table.difference()).contains(Headcount.ofHouseholds(-17));
        assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
    }

    @Test
    void a_missing_decrease_that_would_have_to_be_negative_is_not_made_up_either() {
        MovementTable table = with(Flow.CLOSING, 90, Flow.OTHER_DECREASE).completed();

        assertThat(table.unknown()).containsExactly(Flow.OTHER_DECREASE);
        assertThat(table.difference()).contains(Headcount.ofHouseholds(8));
        assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
    }

    @Test
    void persons_alone_that_would_have_to_be_negative_are_not_made_up_either() {
        Map<Flow, Headcount> counts = new EnumMap<>(Flow.class);
        for (Flow flow : WHOLE.keySet()) {
            counts.put(flow, Headcount.of(0, 0));
        }
        counts.put(Flow.OPENING, Headcount.of(1, 4));
        counts.put(Flow.CLOSING, Headcount.of(1, 3));
        counts.remove(Flow.OTHER_INCREASE);
        MovementTable table = MovementTable.ofCounts(ListStatus.POOR, counts).completed();

        assertThat(table.count(Flow.OTHER_INCREASE)).isEmpty();
        assertThat(table.difference()).contains(Headcount.of(0, -1));
        assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
    }

    @Test
    void a_missing_end_that_would_have_to_be_negative_is_not_made_up_either() {
        MovementTable table = with(Flow.ROSE_ABOVE, 104, Flow.CLOSING).completed();

        assertThat(table.count(Flow.CLOSING)).isEmpty();
        assertThat(table.difference()).contains(Headcount.ofHouseholds(5));
        assertThat(table.addsUp()).isEqualTo(Truth.FALSE);
    }

    @Test
    void returned_alone_follows_from_newly_arising() {
        assertThat(without(Flow.RETURNED).completed().count(Flow.RETURNED)).contains(Headcount.ofHouseholds(1));
    }

    @Test
    void of_returned_and_newly_arising_together_only_the_sum_can_be_known() {
        MovementTable table = without(Flow.RETURNED, Flow.NEWLY_ARISING);

        assertThat(table.unknown()).containsExactly(Flow.RETURNED_OR_NEWLY_ARISING);
        MovementTable completed = table.completed();
        assertThat(completed.count(Flow.RETURNED_OR_NEWLY_ARISING)).contains(Headcount.ofHouseholds(6));
        assertThat(completed.count(Flow.RETURNED)).isEmpty();
        assertThat(completed.unknown()).isEmpty();
    }

    @Test
    void two_ends_alone_say_nothing_of_who_moved() {
        MovementTable table = MovementTable.ofCounts(ListStatus.POOR, counts(Flow.OPENING, 100, Flow.CLOSING, 79));

        assertThat(table.completed()).isEqualTo(table);
        assertThat(table.unknown())
                .containsExactly(
                        Flow.TO_OTHER_LIST,
                        Flow.ROSE_ABOVE,
                        Flow.OTHER_DECREASE,
                        Flow.FROM_OTHER_LIST,
                        Flow.RETURNED_OR_NEWLY_ARISING,
                        Flow.OTHER_INCREASE);
        assertThat(table.difference()).isEmpty();
        assertThat(table.addsUp()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void there_is_no_table_of_those_on_neither_list() {
        assertThatThrownBy(() -> MovementTable.none(ListStatus.NEITHER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is a table for the poor list and one for the near-poor list.");
    }
}
