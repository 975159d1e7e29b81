package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Which class each of the sums that have been met belongs to, with the same suppositions about what classes ask directly. */
final class SumClasses {
    private final SumBox box;
    private SumSet met = SumSet.EMPTY;
    private final List<SumSet> byClass = new ArrayList<>();

    /**
     * Of no sums yet.
     *
     * @param classes how many there are
     */
    SumClasses(SumBox box, int classes) {
        this.box = box;
        for (int i = 0; i < classes; i++) {
            byClass.add(SumSet.EMPTY);
        }
    }

    /** The class of sums that have been met; one past the last if the search has ended before. */
    int of(long number) {
        int i = 0;
        while (i < byClass.size() && !byClass.get(i).contains(number)) {
            i++;
        }
        return i;
    }

    /**
     * For each class those of some sums that belong to it when so much is added.
     *
     * @param category the class of sums that have not been met before
     */
    List<SumSet> split(SumSet sums, long added, ToIntFunction<Tuple> category) {
        SumSet all = sums.plus(added);
        SumSet others = all.without(met);
        if (!others.isEmpty()) {
            List<SumSet> found = others.split(byClass.size(), number -> category.applyAsInt(box.sums(number)));
            for (int i = 0; i < found.size(); i++) {
                byClass.set(i, byClass.get(i).or(found.get(i)));
            }
            met = met.or(others);
        }
        return byClass.stream().map(some -> all.and(some).plus(-added)).toList();
    }
}
