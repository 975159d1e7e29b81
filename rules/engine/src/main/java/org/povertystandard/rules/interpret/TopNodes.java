package org.povertystandard.rules.interpret;

import java.util.Map;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Quantity;

/** The nodes that only the tests of a standard may use: sums of outputs, lines, and classes. */
record TopNodes(Nodes nodes, Sums sums, Map<LineId, Atom.Compare> lines, Map<String, TestNode> classes)
        implements Resolver.Extra {

    @Override
    public TestNode test(Criterion criterion) {
        if (criterion instanceof Criterion.Deprived deprived) {
            return nodes.accumulated(sums.deprived(deprived.indicator()));
        }
        if (criterion instanceof Criterion.LineMet met && lines.containsKey(met.line())) {
            return nodes.lineMet(lines.get(met.line()));
        }
        if (criterion instanceof Criterion.InClass in) {
            return nodes.any(in.classes().stream()
                    .filter(classes::containsKey)
                    .map(classes::get)
                    .toList());
        }
        throw new IllegalArgumentException("Not a criterion that can stand here: " + criterion);
    }

    @Override
    public QuantityNode quantity(Quantity quantity) {
        if (quantity instanceof Quantity.DeprivationCount) {
            return accumulated(sums.deprivations());
        }
        if (quantity instanceof Quantity.Score score) {
            return accumulated(sums.score(score.scorecard()));
        }
        if (quantity instanceof Quantity.Tally tally) {
            return accumulated(sums.tally(tally, this));
        }
        throw new IllegalArgumentException("Not a quantity that can stand here: " + quantity);
    }

    private QuantityNode accumulated(int accumulator) {
        return nodes.vocabulary().quantities().of(new QuantityNode.Accumulated(accumulator), accumulator);
    }
}
