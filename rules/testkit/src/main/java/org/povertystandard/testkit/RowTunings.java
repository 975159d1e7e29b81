package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Rational;

/** For a row of a table: what is compared with its cells has to lie between them for it to matter which row answers. */
final class RowTunings {
    private final Law law;

    RowTunings(Law law) {
        this.law = law;
    }

    /**
     * A number to bring about beside the atom.
     *
     * @param column what makes the column of the table the one that answers; empty if nothing has to be tuned
     * @param compare the number and what it is brought to
     * @param side on which side of it
     */
    record Tuning(Optional<Criterion> column, Optional<Criterion.Compare> compare, Side side) {
        void bringAbout(Steering steering, int member) {
            column.ifPresent(each -> steering.make(each, true, member));
            compare.ifPresent(each -> steering.steer(each, side, member));
        }
    }

    List<Tuning> of(Boundary atom, Stream<? extends Expression> tests) {
        if (!(atom.origin() instanceof Quantity.Lookup lookup)) {
            return List.of(new Tuning(Optional.empty(), Optional.empty(), Side.ON));
        }
        List<Tuning> tunings = new ArrayList<>();
        tests.flatMap(test -> against(test, lookup).stream())
                .distinct()
                .forEach(number -> tunings.addAll(of(lookup, place(atom), number)));
        return tunings;
    }

    /** The place of the row that begins or ends at an atom. */
    static Rational place(Boundary atom) {
        return ((Quantity.Literal) ((Criterion.Compare) atom.leaf()).right()).value();
    }

    private List<Tuning> of(Quantity.Lookup lookup, Rational place, Quantity number) {
        LookupTable table = law.table(lookup.table());
        List<Tuning> tunings = new ArrayList<>();
        for (LookupTable.Row row : rows(lookup, place)) {
            for (int i = 0; i < table.columns().size(); i++) {
                var column =
                        new Criterion.In(lookup.column(), Set.of(table.columns().get(i)));
                row.cells().get(i).ifPresent(cell -> {
                    var compare = new Criterion.Compare(number, Operator.EQUAL, new Quantity.Literal(cell));
                    for (Side side : List.of(Side.ON, Side.BELOW, Side.ABOVE)) {
                        tunings.add(new Tuning(Optional.of(column), Optional.of(compare), side));
                    }
                });
            }
        }
        return tunings;
    }

    /** The two rows between which the atom lies, those that there are. */
    List<LookupTable.Row> rows(Quantity.Lookup lookup, Rational place) {
        List<LookupTable.Row> all = law.table(lookup.table()).rows();
        int at = 0;
        while (!all.get(at).at().equals(place)) {
            at++;
        }
        boolean from = lookup.match() == Quantity.Match.LATEST_NOT_ABOVE;
        int next = from ? at - 1 : at + 1;
        return next < 0 || next >= all.size() ? List.of(all.get(at)) : List.of(all.get(next), all.get(at));
    }

    /** The numbers that are compared with a lookup, through definitions. */
    private List<Quantity> against(Expression test, Quantity.Lookup lookup) {
        return comparisons(test, lookup).stream()
                .map(compare -> isOrNames(compare.left(), lookup) ? compare.right() : compare.left())
                .toList();
    }

    /** The comparisons with a lookup, through definitions. */
    List<Criterion.Compare> comparisons(Expression test, Quantity.Lookup lookup) {
        List<Criterion.Compare> found = new ArrayList<>();
        test.walk(each -> {
            if (each instanceof Criterion.Compare compare
                    && (isOrNames(compare.left(), lookup) || isOrNames(compare.right(), lookup))) {
                found.add(compare);
            }
            definition(each).ifPresent(defined -> found.addAll(comparisons(defined, lookup)));
        });
        return found;
    }

    private boolean isOrNames(Quantity quantity, Quantity.Lookup lookup) {
        return quantity.equals(lookup)
                || quantity instanceof Quantity.Defined defined && isOrNames(law.quantity(defined.id()), lookup);
    }

    private Optional<Expression> definition(Expression each) {
        if (each instanceof Criterion.Defined defined) {
            return Optional.of(law.criterion(defined.id()));
        }
        return each instanceof Quantity.Defined defined ? Optional.of(law.quantity(defined.id())) : Optional.empty();
    }
}
