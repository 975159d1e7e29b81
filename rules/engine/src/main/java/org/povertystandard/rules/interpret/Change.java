package org.povertystandard.rules.interpret;

import java.util.Arrays;
import java.util.List;

/**
 * What an alternative makes of an output, or of several that weigh the same, of which only the sum matters.
 *
 * @param name of an indicator; of other outputs the empty text
 * @param before as the standard stands; at least one
 * @param after under the alternative
 * @param output whose weights they have, by index
 */
record Change(String name, List<Output> before, List<Output> after, int output) {

    /** Of one output. */
    static Change of(String name, Output before, Output after, int output) {
        return new Change(name, List.of(before), List.of(after), output);
    }

    boolean isOfOne() {
        return before.size() == 1 && after.size() == 1;
    }

    /** Whether nothing but the choice of columns differs. */
    boolean isOfColumns() {
        return isOfOne()
                && before.get(0) instanceof Output.FirstRow row
                && after.get(0) instanceof Output.FirstRow other
                && row.hasRowsOf(other);
    }

    /** Of two changes of columns: whether they are the same columns. */
    boolean hasColumnsOf(Change other) {
        return columns(before) == columns(other.before) && columns(after) == columns(other.after);
    }

    private static ScoreColumns columns(List<Output> one) {
        return ((Output.FirstRow) one.get(0)).columns();
    }

    /** Where the same one column serves the household, nothing that hangs on columns alone comes out otherwise. */
    boolean columnsMayDiffer(Facts facts) {
        int[] found = facts.columns(columns(before));
        return found.length != 1 || !Arrays.equals(found, facts.columns(columns(after)));
    }

    /** Whether the sum may come out otherwise: it does not where it is known and comes out the same. */
    boolean mayDiffer(Facts facts) {
        var was = new Points();
        var is = new Points();
        if (addTo(was, before, facts)) {
            return !was.isExact() || !addTo(is, after, facts) || !was.isLike(is);
        }
        return !isOfOne() || valueMayDiffer(facts);
    }

    private boolean valueMayDiffer(Facts facts) {
        Interval value = before.get(0).value(facts);
        return !value.isExact() || !value.equals(after.get(0).value(facts));
    }

    /** Adds what was added before; false if that is not known of every output. */
    boolean addBefore(Points sum, Facts facts) {
        return addTo(sum, before, facts);
    }

    /** Adds what is added under the alternative. */
    boolean addAfter(Points sum, Facts facts) {
        return addTo(sum, after, facts);
    }

    private static boolean addTo(Points sum, List<Output> outputs, Facts facts) {
        boolean added = true;
        for (int i = 0; added && i < outputs.size(); i++) {
            added = outputs.get(i).addTo(sum, facts);
        }
        return added;
    }

    /** Of an indicator: whether its truth is another. */
    boolean isOfTruth(Facts facts) {
        return ((Output.Holds) before.get(0)).test().truth(facts)
                != ((Output.Holds) after.get(0)).test().truth(facts);
    }
}
