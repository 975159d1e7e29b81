package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactValue;

/** A test of answers: of one, or of numbers made of some. */
abstract sealed class Atom extends TestNode {

    private final @Nullable Slot slot;
    /** The truth by {@link Answer#code}, as they are met, 0 before; whoever works one out comes to the same. */
    private final byte[] known;

    /**
     * A test.
     *
     * @param slot the one answer on which it hangs; null if it hangs on others
     */
    private Atom(Place place, @Nullable Slot slot) {
        super(place);
        this.slot = slot;
        this.known = new byte[slot == null ? 0 : slot.answers().numbered()];
    }

    /** Works it out, of the household or of the current member. */
    abstract Truth test(Facts facts);

    private long remembered(Facts facts) {
        int code = slot == null ? Answer.NO_CODE : facts.answer(slot).code();
        if (code < 0) {
            return Marks.of(test(facts));
        }
        byte packed = known[code];
        if (packed == 0) {
            packed = Marks.packed(Marks.of(test(facts)));
            known[code] = packed;
        }
        return Marks.unpacked(packed);
    }

    @Override
    long work(Facts facts, long places) {
        if (!ofMember()) {
            return remembered(facts);
        }
        long marks = 0;
        int before = facts.current();
        for (long left = places; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            facts.turnToPlace(place);
            marks |= remembered(facts) << place;
        }
        facts.turnTo(before);
        return marks;
    }

    /** A test of one answer. */
    abstract static sealed class OfAnswer extends Atom {
        private final Slot slot;
        private final Set<String> tested;

        private OfAnswer(Place place, Slot slot, Set<String> tested) {
            super(place, slot);
            this.slot = slot;
            this.tested = tested;
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

        final Slot slot() {
            return slot;
        }

        @Override
        final void explain(Facts facts, Trace trace) {
            trace.answered(facts, slot, tested);
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
            super(place, slot, codes);
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
