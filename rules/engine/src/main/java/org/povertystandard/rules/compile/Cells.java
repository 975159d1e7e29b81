package org.povertystandard.rules.compile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactValue;

/** Finds the state of an answer as a household stores it, null if there is none. */
interface Cells {

    int state(@Nullable Object answer);

    /** A choice of the form. */
    record OfChoice() implements Cells {
        @Override
        public int state(@Nullable Object answer) {
            return answer == null ? Source.Choice.UNKNOWN : Source.Choice.FIRST + ((Enum<?>) answer).ordinal();
        }
    }

    /** A yes or no of the form. */
    record OfYesNo() implements Cells {
        @Override
        public int state(@Nullable Object answer) {
            return answer == null
                    ? Source.Choice.UNKNOWN
                    : (Boolean) answer ? Source.Choice.FIRST + 1 : Source.Choice.FIRST;
        }
    }

    /**
     * A yes or no, or a choice, beyond the form.
     *
     * @param states of the answers declared
     */
    record OfAnswer(Map<FactValue, Integer> states) implements Cells {
        @Override
        public int state(@Nullable Object answer) {
            if (answer == null || answer instanceof FactValue.Unknown) {
                return Source.Choice.UNKNOWN;
            }
            if (answer instanceof FactValue.NotApplicable) {
                return Source.Choice.NOT_APPLICABLE;
            }
            Integer state = states.get(answer);
            return state == null ? Source.Choice.OTHER : state;
        }
    }

    /**
     * A number.
     *
     * @param ruler its cuts
     * @param cuts how many
     * @param unknown the state of an unknown number; that of one that is not applicable is the next
     */
    record OfNumber(Ruler ruler, int cuts, int unknown) implements Cells {
        @Override
        public int state(@Nullable Object answer) {
            return find(answer, ruler, cuts, unknown);
        }
    }

    /**
     * A whole number of the form.
     *
     * @param spans its cuts
     * @param unknown the state of an unknown number
     */
    record OfWhole(Spans spans, int unknown) implements Cells {
        @Override
        public int state(@Nullable Object answer) {
            if (answer == null) {
                return unknown;
            }
            return spans.cell(answer instanceof Integer number ? number : ((Number) answer).longValue());
        }
    }

    /**
     * A number on which a limit depends: its cell, or one more than the last for everything but an exact number.
     *
     * @param ruler its cuts
     * @param cuts how many
     */
    record OfPlace(Ruler ruler, int cuts) implements Cells {
        @Override
        public int state(@Nullable Object answer) {
            return Math.min(cuts + 1, find(answer, ruler, cuts, cuts + 1));
        }
    }

    private static int find(@Nullable Object answer, Ruler ruler, int cuts, int unknown) {
        if (answer == null) {
            return unknown;
        }
        Object number = ruler.number(answer);
        if (number == null) {
            return ruler.isNotApplicable(answer) ? unknown + 1 : unknown;
        }
        int cell = 0;
        while (cell < cuts && !ruler.isBelow(number, cell)) {
            cell++;
        }
        return cell;
    }
}
