package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Reason;
import org.povertystandard.fact.FactValue;

/** A test of answers: of one, or of numbers made of some. */
abstract sealed class Atom extends TestNode {

    private Atom(Place place, @Nullable Slot slot) {
        super(place, slot);
    }

    /** Works it out, of the household or of the current member. */
    abstract Truth test(Facts facts);

    @Override
    long work(Facts facts, long places) {
        if (!ofMember()) {
            return Marks.of(test(facts));
        }
        long marks = 0;
        int before = facts.current();
        for (long left = places; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            facts.turnToPlace(place);
            marks |= Marks.of(test(facts)) << place;
        }
        facts.turnTo(before);
        return marks;
    }

    /** A test of one answer. */
    abstract static sealed class OfAnswer extends Atom {
        private final Slot slot;
        private final Set<String> tested;
        /** Of the household, by {@link Answer#code}; whoever makes one makes the same. */
        private final Reason.@Nullable Answered[] byCode;

        private OfAnswer(Place place, Slot slot, Set<String> tested) {
            super(place, slot);
            this.slot = slot;
            this.tested = tested;
            this.byCode =
                    new Reason.Answered[slot.ofMember() ? 0 : slot.answers().numbered()];
        }

        abstract boolean holds(Answer answer);

        @Override
        final Truth test(Facts facts) {
            Answer answer = facts.answer(slot);
            if (answer.value() instanceof FactValue.Unknown) {
                return Truth.UNKNOWN;
            }
            boolean holds = holds(answer);
            return holds && answer.maybeNotAsked() ? Truth.UNKNOWN : Truth.of(holds);
        }

        @Override
        final Slot slot() {
            return slot;
        }

        @Override
        final void explain(Facts facts, Trace trace) {
            Answer answer = facts.answer(slot);
            TestNode askedOf = slot.askedOf();
            if (answer.maybeNotAsked() && askedOf != null) {
                askedOf.explain(facts, trace);
            }
            trace.add(Trace.key(slot.factHash(), facts, slot.ofMember()), reason(answer, facts));
        }

        /** The reason of the household that is the same whichever household has the answer is made once. */
        private Reason reason(Answer answer, Facts facts) {
            int code = byCode.length == 0 || answer.unasked() ? Answer.NO_CODE : answer.code();
            Reason.Answered known = code < 0 ? null : byCode[code];
            if (known == null) {
                known = new Reason.Answered(
                        slot.ofMember() ? facts.currentId() : Optional.empty(),
                        slot.fact(),
                        answer.value(),
                        tested,
                        answer.unasked() ? slot.alone() : List.of());
                if (code >= 0) {
                    byCode[code] = known;
                }
            }
            return known;
        }

        @Override
        final void parts(Parts parts) {
            parts.slot(slot);
        }
    }

    /** A yes-no fact has this answer. */
    static final class Is extends OfAnswer {
        private final boolean expected;

        Is(Place place, Slot slot, boolean expected) {
            super(place, slot, Set.of(String.valueOf(expected)));
            this.expected = expected;
        }

        @Override
        boolean holds(Answer answer) {
            return answer.value() instanceof FactValue.YesNo yesNo && yesNo.yes() == expected;
        }
    }

    /** A choice is one of these. */
    static final class In extends OfAnswer {
        private final Set<String> codes;
        private final boolean[] byPlace;

        In(Place place, Slot slot, Set<String> codes) {
            super(place, slot, Set.copyOf(codes));
            this.codes = codes;
            List<String> known = slot.codes();
            this.byPlace = new boolean[known.size()];
            for (int i = 0; i < byPlace.length; i++) {
                byPlace[i] = codes.contains(known.get(i));
            }
        }

        Set<String> codes() {
            return codes;
        }

        @Override
        boolean holds(Answer answer) {
            return answer.code() >= 0
                    ? byPlace[answer.code()]
                    : answer.value() instanceof FactValue.Code code && codes.contains(code.code());
        }
    }

    /** Two numbers compare so. */
    static final class Compare extends Atom {
        private final QuantityNode left;
        private final Operator operator;
        private final QuantityNode right;
        /** What is behind it, once somebody asks; whoever works it out comes to the same. */
        private @Nullable Comparison told;

        Compare(Place place, QuantityNode left, Operator operator, QuantityNode right) {
            super(place, alone(left, right));
            this.left = left;
            this.operator = operator;
            this.right = right;
        }

        private static @Nullable Slot alone(QuantityNode left, QuantityNode right) {
            return left instanceof QuantityNode.OfFact fact && right instanceof QuantityNode.Constant
                    ? fact.slot()
                    : null;
        }

        QuantityNode left() {
            return left;
        }

        Operator operator() {
            return operator;
        }

        QuantityNode right() {
            return right;
        }

        @Override
        Truth test(Facts facts) {
            return left.value(facts).compare(operator, right.value(facts));
        }

        @Override
        void explain(Facts facts, Trace trace) {
            Comparison behind = told;
            if (behind == null) {
                behind = new Comparison(this);
                told = behind;
            }
            behind.explain(facts, trace);
        }

        @Override
        void parts(Parts parts) {
            parts.quantity(left);
            parts.quantity(right);
        }
    }
}
