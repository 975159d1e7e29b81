package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Reason;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.MemberId;

/** What is behind a comparison, whichever household it is of: the reason it gives, but for the answers. */
final class Comparison {
    private final Atom.Compare test;
    private final Optional<DefinitionId> what;
    private final List<FactId> facts;
    private final List<FigureId> figures;
    private final List<Slot> unaskable;
    private final List<Feature> counted;
    private final boolean ofMember;
    private final int key;
    /** The one answer that is compared, and with what; null where other numbers are. */
    private final @Nullable Slot alone;

    private final Optional<Range> limit;
    private final boolean tallies;
    /** Of the household, by {@link Answer#code}; whoever makes one makes the same. */
    private final Reason.@Nullable Compared[] byCode;

    Comparison(Atom.Compare test) {
        var left = new Contents();
        left.quantity(test.left());
        var right = new Contents();
        right.quantity(test.right());
        this.test = test;
        this.what = test.left() instanceof QuantityNode.Named named ? Optional.of(named.name()) : Optional.empty();
        this.facts = List.copyOf(left.facts);
        this.figures = List.copyOf(right.figures);
        this.unaskable = new ArrayList<>();
        for (Slot slot : left.slots) {
            if (slot.unasked().isPresent()) {
                unaskable.add(slot);
            }
        }
        this.counted = List.copyOf(left.features);
        this.ofMember = left.ofMember || right.ofMember;
        this.key = what.hashCode() + 31 * facts.hashCode();
        this.alone = test.slot();
        this.limit = test.right() instanceof QuantityNode.Constant constant
                ? constant.asInterval().toRange()
                : Optional.empty();
        this.tallies = test.left() instanceof QuantityNode.Named || test.left() instanceof QuantityNode.Tally;
        this.byCode = new Reason.Compared
                [alone == null || ofMember ? 0 : alone.answers().numbered()];
    }

    void explain(Facts of, Trace trace) {
        trace.add(Trace.key(key, of, ofMember), alone == null ? ofNumbers(of) : ofAnswer(of.answer(alone), of));
        if (tallies) {
            explainTally(test.left(), of, trace);
        }
    }

    private Reason ofNumbers(Facts of) {
        return reason(
                of,
                test.left().value(of),
                test.right().value(of).toRange(),
                unaskable.isEmpty() ? List.of() : unasked(of));
    }

    /** The reason of the household that is the same whichever household has the answer is made once. */
    private Reason ofAnswer(Answer answer, Facts of) {
        int code = byCode.length == 0 || answer.unasked() ? Answer.NO_CODE : answer.code();
        Reason.Compared known = code < 0 ? null : byCode[code];
        if (known == null) {
            known = reason(of, answer.range(), limit, answer.unasked() ? facts : List.of());
            if (code >= 0) {
                byCode[code] = known;
            }
        }
        return known;
    }

    private Reason.Compared reason(Facts of, Interval found, Optional<Range> against, List<FactId> unasked) {
        return new Reason.Compared(
                ofMember ? of.currentId() : Optional.empty(),
                what,
                facts,
                counted.isEmpty() ? List.of() : members(of),
                found.toRange(),
                test.operator(),
                against,
                figures,
                unasked);
    }

    private List<MemberId> members(Facts of) {
        List<MemberId> having = new ArrayList<>();
        for (Feature feature : counted) {
            for (int member = 0; member < of.size(); member++) {
                MemberId id = of.member(member).id();
                if (of.truth(feature, member) == Truth.TRUE && !having.contains(id)) {
                    having.add(id);
                }
            }
        }
        return List.copyOf(having);
    }

    private List<FactId> unasked(Facts of) {
        List<FactId> unasked = new ArrayList<>();
        for (Slot slot : unaskable) {
            if (of.answer(slot).unasked() && !unasked.contains(slot.fact())) {
                unasked.add(slot.fact());
            }
        }
        return List.copyOf(unasked);
    }

    /** A tally alone does not say which of its tests hold, or may hold. */
    private static void explainTally(QuantityNode quantity, Facts facts, Trace trace) {
        if (quantity instanceof QuantityNode.Named named) {
            explainTally(named.quantity(), facts, trace);
        } else if (quantity instanceof QuantityNode.Tally tally) {
            for (QuantityNode.Tally.Entry entry : tally.entries()) {
                if (entry.when().truth(facts) != Truth.FALSE) {
                    entry.when().explain(facts, trace);
                }
            }
        }
    }

    /** What a quantity is made of. */
    private static final class Contents implements Parts {
        private final Set<FactId> facts = new LinkedHashSet<>();
        private final Set<Slot> slots = new LinkedHashSet<>();
        private final Set<FigureId> figures = new LinkedHashSet<>();
        private final Set<Feature> features = new LinkedHashSet<>();
        private boolean ofMember;

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
            slots.add(slot);
            ofMember |= slot.ofMember();
        }

        @Override
        public void feature(Feature feature) {
            features.add(feature);
        }
    }
}
