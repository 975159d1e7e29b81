package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;

/**
 * Where the row of a table answers whose cell an atom is held against: from its place on, to before the place of the next row.
 *
 * @param at what is looked up
 * @param from the place of the row
 * @param until the place of the next row, exclusive; empty if there is none
 */
record CellSpan(Quantity at, Rational from, Optional<Rational> until) {

    /** Those of the cells of an atom, of tables whose last row not above the place answers. */
    static List<CellSpan> of(Boundary atom, Law law) {
        List<CellSpan> spans = new ArrayList<>();
        List<Quantity.Lookup> lookups = law.everything(atom.origin())
                .filter(Quantity.Lookup.class::isInstance)
                .map(Quantity.Lookup.class::cast)
                .filter(lookup -> lookup.match() == Quantity.Match.LATEST_NOT_ABOVE)
                .distinct()
                .toList();
        for (Guard guard : atom.conditions()) {
            if (guard.criterion() instanceof Criterion.Compare place
                    && place.operator() == Operator.EQUAL
                    && place.right() instanceof Quantity.Literal literal) {
                lookups.stream()
                        .filter(lookup -> lookup.at().equals(place.left()))
                        .map(lookup -> law.table(lookup.table()))
                        .flatMap(table -> of(table, place.left(), literal.value()).stream())
                        .forEach(spans::add);
            }
        }
        return spans;
    }

    private static Optional<CellSpan> of(LookupTable table, Quantity at, Rational from) {
        List<Rational> places = table.rows().stream().map(LookupTable.Row::at).toList();
        int row = places.indexOf(from);
        return row < 0
                ? Optional.empty()
                : Optional.of(new CellSpan(
                        at, from, row + 1 < places.size() ? Optional.of(places.get(row + 1)) : Optional.empty()));
    }

    boolean has(Rational number) {
        return number.compareTo(from) >= 0
                && until.filter(end -> number.compareTo(end) >= 0).isEmpty();
    }

    /** The numbers of the span, in words. */
    Label words() {
        if (until.isEmpty()) {
            return Label.of(from + " trở lên", from + " or more");
        }
        Rational end = until.get();
        return end.minus(from).equals(Rational.ONE)
                ? Label.of(from.toString(), from.toString())
                : Label.of("từ " + from + " đến dưới " + end, from + " to under " + end);
    }
}
