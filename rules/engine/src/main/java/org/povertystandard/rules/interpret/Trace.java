package org.povertystandard.rules.interpret;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Reason;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.MemberId;

/** Collects the reasons behind a truth. */
final class Trace {
    private final Set<Reason> reasons = new LinkedHashSet<>();

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** The parts that share the truth of the whole brought it about. */
    void explainThose(List<TestNode> tests, Facts facts, Truth truth) {
        for (TestNode test : tests) {
            if (test.truth(facts) == truth) {
                test.explain(facts, this);
            }
        }
    }

    void explainMembers(Feature feature, Facts facts, Truth truth) {
        for (int member = 0; member < facts.size(); member++) {
            if (facts.truth(feature, member) == truth) {
                facts.of(member, () -> {
                    feature.test().explain(facts, this);
                    return truth;
                });
            }
        }
    }

    void answered(Facts facts, Slot slot, Set<String> tested) {
        Answer answer = facts.answer(slot);
        TestNode askedOf = slot.askedOf();
        if (answer.maybeNotAsked() && askedOf != null) {
            askedOf.explain(facts, this);
        }
        reasons.add(new Reason.Answered(
                member(facts, slot.ofMember()),
                slot.fact(),
                answer.value(),
                tested,
                facts.isUnasked(slot) ? List.of(slot.fact()) : List.of()));
    }

    void compared(Facts facts, TestNode.Compare test) {
        var left = new Contents(facts);
        left.quantity(test.left());
        var right = new Contents(facts);
        right.quantity(test.right());
        reasons.add(new Reason.Compared(
                member(facts, left.ofMember || right.ofMember),
                test.left() instanceof QuantityNode.Named named ? Optional.of(named.name()) : Optional.empty(),
                List.copyOf(left.facts),
                List.copyOf(left.counted),
                test.left().value(facts).toRange(),
                test.operator(),
                test.right().value(facts).toRange(),
                List.copyOf(right.figures),
                List.copyOf(left.unasked)));
        explainTally(test.left(), facts);
    }

    /** A tally alone does not say which of its tests hold, or may hold. */
    private void explainTally(QuantityNode quantity, Facts facts) {
        if (quantity instanceof QuantityNode.Named named) {
            explainTally(named.quantity(), facts);
        } else if (quantity instanceof QuantityNode.Tally tally) {
            tally.entries().stream()
                    .map(QuantityNode.Tally.Entry::when)
                    .filter(when -> when.truth(facts) != Truth.FALSE)
                    .forEach(when -> when.explain(facts, this));
        }
    }

    private static Optional<MemberId> member(Facts facts, boolean ofMember) {
        return ofMember ? Optional.of(facts.member(facts.current()).id()) : Optional.empty();
    }

    /** What a quantity is made of. */
    private static final class Contents implements Parts {
        private final Facts read;
        private final Set<FactId> facts = new LinkedHashSet<>();
        private final Set<FactId> unasked = new LinkedHashSet<>();
        private final Set<FigureId> figures = new LinkedHashSet<>();
        private final Set<MemberId> counted = new LinkedHashSet<>();
        private boolean ofMember;

        Contents(Facts read) {
            this.read = read;
        }

        @Override
        public void test(TestNode test) {
            test.parts(this);
        }

        @Override
        public void quantity(QuantityNode quantity) {
            if (quantity instanceof QuantityNode.Constant constant && constant.figure() != null) {
                figures.add(constant.figure());
            }
            quantity.parts(this);
        }

        @Override
        public void slot(Slot slot) {
            facts.add(slot.fact());
            if (read.isUnasked(slot)) {
                unasked.add(slot.fact());
            }
            ofMember |= slot.ofMember();
        }

        @Override
        public void feature(Feature feature) {
            for (int member = 0; member < read.size(); member++) {
                if (read.truth(feature, member) == Truth.TRUE) {
                    counted.add(read.member(member).id());
                }
            }
        }
    }
}
