package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;

/**
 * One of the numbers that a quantity can be, and when: one for each answer of a choice, one for each cell of a table.
 *
 * @param conditions when the quantity is this one
 * @param quantity the number
 * @param note which case it is, for labels; empty if there is only one
 */
record Case(List<Criterion> conditions, Quantity quantity, String note) {

    static List<Case> of(Quantity quantity, Law law) {
        if (quantity instanceof Quantity.Defined defined) {
            List<Case> cases = of(law.quantity(defined.id()), law);
            return cases.size() > 1 ? cases : List.of(only(quantity));
        }
        if (quantity instanceof Quantity.ByChoice by) {
            return branches(by, law);
        }
        return quantity instanceof Quantity.Lookup lookup
                ? cells(lookup, law.table(lookup.table()))
                : List.of(only(quantity));
    }

    private static Case only(Quantity quantity) {
        return new Case(List.of(), quantity, "");
    }

    private static List<Case> branches(Quantity.ByChoice by, Law law) {
        List<Case> cases = new ArrayList<>();
        for (Map.Entry<String, Quantity> branch : by.quantities().entrySet()) {
            for (Case inner : of(branch.getValue(), law)) {
                List<Criterion> conditions = new ArrayList<>(inner.conditions());
                conditions.add(new Criterion.In(by.fact(), Set.of(branch.getKey())));
                cases.add(new Case(conditions, inner.quantity(), ", " + branch.getKey() + inner.note()));
            }
        }
        return cases;
    }

    private static List<Case> cells(Quantity.Lookup lookup, LookupTable table) {
        List<Case> cases = new ArrayList<>();
        for (LookupTable.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                String column = table.columns().get(i);
                List<Criterion> conditions = List.of(
                        new Criterion.In(lookup.column(), Set.of(column)),
                        new Criterion.Compare(lookup.at(), Operator.EQUAL, new Quantity.Literal(row.at())));
                row.cells()
                        .get(i)
                        .ifPresent(cell -> cases.add(
                                new Case(conditions, new Quantity.Literal(cell), ", row " + row.at() + " " + column)));
            }
        }
        return cases;
    }
}
