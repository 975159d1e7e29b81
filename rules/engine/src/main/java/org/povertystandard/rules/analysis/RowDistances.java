package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.povertystandard.fact.Rational;

/**
 * How far the rows of a table are apart, and where one seems to be missing. Tables of law are often closer in their lower part, as
 * by months first and by half years later: so what tells is a distance that is longer than the next one, and a multiple of a distance
 * beside it by which rows lie elsewhere too; and at the end of a table, where no next one is, twice the even distance before it.
 *
 * <p>A row of which this cannot be told is not found: one at a place where the distances change by themselves.
 */
record RowDistances(List<Rational> distances) {
    private static final Rational TWO = Rational.of(2);

    /**
     * Those between the places of rows.
     *
     * @param places ascending
     */
    static RowDistances of(List<Rational> places) {
        return new RowDistances(IntStream.range(1, places.size())
                .mapToObj(row -> places.get(row).minus(places.get(row - 1)))
                .toList());
    }

    /** The rows, by their index, after which one seems to be missing. */
    List<Integer> incomplete() {
        return IntStream.range(0, distances.size())
                .filter(index -> isLast(index) ? isTwiceTheEvenDistance(index) : isLongerThanTheNext(index))
                .boxed()
                .toList();
    }

    /** The shorter distance beside one after which a row seems to be missing: that by which rows lie there. */
    Rational usual(int index) {
        return isLast(index) || index > 0 && isPartOf(index - 1, index) && !isPartOf(index + 1, index)
                ? distances.get(index - 1)
                : distances.get(index + 1);
    }

    private boolean isLast(int index) {
        return index == distances.size() - 1;
    }

    private boolean isTwiceTheEvenDistance(int index) {
        return index > 1
                && distances.get(index).equals(distances.get(index - 1).times(TWO))
                && distances.get(index - 1).equals(distances.get(index - 2));
    }

    private boolean isLongerThanTheNext(int index) {
        return distances.get(index).compareTo(distances.get(index + 1)) > 0
                && (isPartOf(index + 1, index) || index > 0 && isPartOf(index - 1, index));
    }

    /** Whether one distance goes several times into another, and is not the only one of its length. */
    private boolean isPartOf(int part, int whole) {
        Rational length = distances.get(part);
        return length.compareTo(distances.get(whole)) < 0
                && distances.get(whole).dividedBy(length).denominator() == 1
                && distances.indexOf(length) != distances.lastIndexOf(length);
    }
}
