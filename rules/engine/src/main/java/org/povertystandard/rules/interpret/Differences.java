package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/** Finds in what outputs, tests and quantities differ, each difference once. */
final class Differences {
    private final Map<List<Object>, Difference> known = new HashMap<>();

    /** In what two outputs differ that are not alike; null if nothing can be said of it. */
    @Nullable
    Difference of(Output before, Output after) {
        if (before instanceof Output.Holds one && after instanceof Output.Holds other) {
            return of(one.test(), other.test(), false);
        }
        return before instanceof Output.FirstRow one
                        && after instanceof Output.FirstRow other
                        && one.columns() == other.columns()
                        && one.size() == other.size()
                ? ofRows(one.rows(), other.rows())
                : null;
    }

    private Difference ofRows(List<Output.FirstRow.Row> before, List<Output.FirstRow.Row> after) {
        List<Difference> all = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Output.FirstRow.Row one = before.get(i);
            Output.FirstRow.Row other = after.get(i);
            if (one.when() != other.when()) {
                all.add(of(one.when(), other.when(), false));
            }
            if (!one.points().equals(other.points())) {
                all.add(new Difference.WhereItHolds(one.when()));
            }
        }
        return any(all);
    }

    private static Difference any(List<Difference> all) {
        return all.size() == 1 ? all.get(0) : new Difference.OfAny(all);
    }

    private Difference of(TestNode before, TestNode after, boolean ofMembers) {
        List<Object> key = List.of(before, after, ofMembers);
        Difference difference = known.get(key);
        if (difference == null) {
            difference = find(before, after, ofMembers);
            known.put(key, difference);
        }
        return difference;
    }

    private Difference find(TestNode before, TestNode after, boolean ofMembers) {
        Difference found = null;
        if (before instanceof Connective one && after instanceof Connective other) {
            found = ofParts(one, other, ofMembers);
        } else if (before instanceof MembersTest one && after instanceof MembersTest other && one.isLike(other)) {
            found = ofFeatures(one.feature(), other.feature());
        } else if (before instanceof Atom.Compare one
                && after instanceof Atom.Compare other
                && one.operator() == other.operator()
                && one.right() == other.right()) {
            List<Difference> all = new ArrayList<>();
            found = add(one.left(), other.left(), ofMembers, all) ? any(all) : null;
        }
        return found != null ? found : new Difference.OfWholes(before, after, ofMembers);
    }

    private @Nullable Difference ofParts(Connective before, Connective after, boolean ofMembers) {
        if (!before.isLike(after)) {
            return null;
        }
        List<TestNode> common = new ArrayList<>();
        List<Difference> rest = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (before.test(i) == after.test(i)) {
                common.add(before.test(i));
            } else {
                rest.add(of(before.test(i), after.test(i), ofMembers));
            }
        }
        Truth settling = before.settling();
        return settling == null || common.isEmpty()
                ? any(rest)
                : new Difference.OfSome(common, settling, any(rest), ofMembers);
    }

    private Difference ofFeatures(Feature before, Feature after) {
        return new Difference.OfMembers(of(before.test(), after.test(), true));
    }

    /** Adds in what two quantities differ; false if nothing can be said of it. */
    private boolean add(QuantityNode before, QuantityNode after, boolean ofMembers, List<Difference> all) {
        if (before == after) {
            return true;
        }
        if (before instanceof QuantityNode.Named one && after instanceof QuantityNode.Named other) {
            return add(one.quantity(), other.quantity(), ofMembers, all);
        }
        if (before instanceof QuantityNode.Count one && after instanceof QuantityNode.Count other) {
            return all.add(ofFeatures(one.feature(), other.feature()));
        }
        if (before instanceof QuantityNode.Quotient one && after instanceof QuantityNode.Quotient other) {
            return add(one.dividend(), other.dividend(), ofMembers, all)
                    && add(one.divisor(), other.divisor(), ofMembers, all);
        }
        return before instanceof QuantityNode.Tally one
                && after instanceof QuantityNode.Tally other
                && addEntries(one.entries(), other.entries(), ofMembers, all);
    }

    private boolean addEntries(
            List<QuantityNode.Tally.Entry> before,
            List<QuantityNode.Tally.Entry> after,
            boolean ofMembers,
            List<Difference> all) {
        boolean same = before.size() == after.size();
        for (int i = 0; i < before.size() && same; i++) {
            TestNode one = before.get(i).when();
            TestNode other = after.get(i).when();
            same = before.get(i).points() == after.get(i).points();
            if (one != other) {
                all.add(of(one, other, ofMembers));
            }
        }
        return same;
    }
}
