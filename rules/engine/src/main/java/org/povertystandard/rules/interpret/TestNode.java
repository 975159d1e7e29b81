package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Set;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactValue;

/** A criterion made ready: names resolved, equal where it tests the same thing. */
sealed interface TestNode {

    Truth truth(Facts facts);

    /** Adds the reasons why the truth is what it is. */
    void explain(Facts facts, Trace trace);

    void parts(Parts parts);

    /** All hold. */
    record All(List<TestNode> tests) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            Truth truth = Truth.TRUE;
            for (int i = 0; i < tests.size() && truth != Truth.FALSE; i++) {
                truth = truth.and(tests.get(i).truth(facts));
            }
            return truth;
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            Truth truth = truth(facts);
            trace.explainThose(tests, facts, truth);
        }

        @Override
        public void parts(Parts parts) {
            tests.forEach(parts::test);
        }
    }

    /** At least one holds. */
    record Any(List<TestNode> tests) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            Truth truth = Truth.FALSE;
            for (int i = 0; i < tests.size() && truth != Truth.TRUE; i++) {
                truth = truth.or(tests.get(i).truth(facts));
            }
            return truth;
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            trace.explainThose(tests, facts, truth(facts));
        }

        @Override
        public void parts(Parts parts) {
            tests.forEach(parts::test);
        }
    }

    /** Does not hold. */
    record Not(TestNode test) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            return test.truth(facts).not();
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            test.explain(facts, trace);
        }

        @Override
        public void parts(Parts parts) {
            parts.test(test);
        }
    }

    /** At least so many hold. */
    record AtLeast(int count, List<TestNode> tests) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            int certain = 0;
            int possible = 0;
            for (TestNode test : tests) {
                Truth truth = test.truth(facts);
                certain += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            return certain >= count ? Truth.TRUE : possible < count ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            trace.explainThose(tests, facts, truth(facts));
        }

        @Override
        public void parts(Parts parts) {
            tests.forEach(parts::test);
        }
    }

    /** A yes-no fact has this answer. */
    record Is(Slot slot, boolean answer) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            return Atoms.truth(
                    facts.answer(slot), value -> value instanceof FactValue.YesNo yesNo && yesNo.yes() == answer);
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            trace.answered(facts, slot, Set.of(String.valueOf(answer)));
        }

        @Override
        public void parts(Parts parts) {
            parts.slot(slot);
        }
    }

    /** A choice is one of these. */
    record In(Slot slot, Set<String> codes) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            return Atoms.truth(
                    facts.answer(slot), value -> value instanceof FactValue.Code code && codes.contains(code.code()));
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            trace.answered(facts, slot, codes);
        }

        @Override
        public void parts(Parts parts) {
            parts.slot(slot);
        }
    }

    /** Two numbers compare so. */
    record Compare(QuantityNode left, Operator operator, QuantityNode right) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            return left.value(facts).compare(operator, right.value(facts));
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            trace.compared(facts, this);
        }

        @Override
        public void parts(Parts parts) {
            parts.quantity(left);
            parts.quantity(right);
        }
    }

    /** At least one member has the feature. */
    record AnyMember(Feature feature) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            return facts.certain(feature) > 0 ? Truth.TRUE : facts.possible(feature) == 0 ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            trace.explainMembers(feature, facts, truth(facts));
        }

        @Override
        public void parts(Parts parts) {
            parts.feature(feature);
        }
    }

    /** Every member has the feature. */
    record EveryMember(Feature feature) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            return facts.certain(feature) == facts.size()
                    ? Truth.TRUE
                    : facts.possible(feature) < facts.size() ? Truth.FALSE : Truth.UNKNOWN;
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            trace.explainMembers(feature, facts, truth(facts));
        }

        @Override
        public void parts(Parts parts) {
            parts.feature(feature);
        }
    }

    /** Something that accumulates is present: an indicator is deprived. */
    record Accumulated(int accumulator) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            Interval value = facts.accumulator(accumulator);
            return value.isExact() ? Truth.of(value.exact().signum() > 0) : Truth.UNKNOWN;
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            // An indicator has its own finding.
        }

        @Override
        public void parts(Parts parts) {
            // Not made of facts: its outputs are.
        }
    }

    /** The line is met. */
    record LineMet(Compare line) implements TestNode {
        @Override
        public Truth truth(Facts facts) {
            return line.truth(facts);
        }

        @Override
        public void explain(Facts facts, Trace trace) {
            // A line has its own outcome.
        }

        @Override
        public void parts(Parts parts) {
            parts.test(line);
        }
    }
}
