package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.interpret.Interval;

/**
 * Something that has a state while a household is decided, and whose states tests tell apart.
 *
 * <p>Longer than most classes, since all kinds of a closed family stand in it, a few lines each.
 */
abstract sealed class Source {
    private final boolean ofMember;

    private Source(boolean ofMember) {
        this.ofMember = ofMember;
    }

    /** Whether each member has a state of its own. */
    boolean ofMember() {
        return ofMember;
    }

    abstract int states();

    /** What must be known before. */
    List<Source> needs() {
        return List.of();
    }

    /** How many other answers decide whether the question is put at all. */
    int depth() {
        return 0;
    }

    /** The formulas that must be decided before. */
    List<Formula> formulas() {
        return List.of();
    }

    /** The answer to a yes-no question or a choice. */
    static final class Choice extends Source {
        static final int UNKNOWN = 0;
        static final int NOT_APPLICABLE = 1;
        /** An answer that is none of those declared. */
        static final int OTHER = 2;

        static final int FIRST = 3;

        final Slot slot;
        final List<FactValue> answers = new ArrayList<>();
        private final int depth;

        Choice(Slot slot, int depth) {
            super(slot.ofMember());
            this.slot = slot;
            this.depth = depth;
            if (slot.type() instanceof FactType.Choice choice) {
                for (String code : choice.codes()) {
                    answers.add(FactValue.of(code));
                }
            } else {
                answers.addAll(List.of(FactValue.of(false), FactValue.of(true)));
            }
        }

        @Override
        int states() {
            return FIRST + answers.size();
        }

        /** True in the states of these answers. */
        Local among(List<FactValue> some) {
            var states = new boolean[states()];
            for (int state = FIRST; state < states.length; state++) {
                states[state] = some.contains(answers.get(state - FIRST));
            }
            return new Local.Among(states);
        }

        @Override
        int depth() {
            return depth;
        }

        int stateOf(FactValue value) {
            if (value instanceof FactValue.Unknown) {
                return UNKNOWN;
            }
            return value instanceof FactValue.NotApplicable ? NOT_APPLICABLE : FIRST + answers.indexOf(value);
        }
    }

    /** A number with cuts. Its states are its cells, then what else can be known of it. */
    abstract static sealed class Number extends Source {
        final Cuts cuts;

        private Number(boolean ofMember, Cuts cuts) {
            super(ofMember);
            this.cuts = cuts;
        }

        /** The bounds within which it lies while it is unknown. */
        Interval domain() {
            return Interval.between(null, null);
        }

        final Local compared(Cuts.Cut cut, boolean below) {
            cuts.add(cut);
            return new Local.Compared(this, cut, below);
        }

        /** The first and the last cell in which it can be; none if it is not applicable. */
        abstract int[] ends(int state);

        static int[] both(int cell) {
            return new int[] {cell, cell};
        }
    }

    /** The answer to a question for a number: exact, unknown, or not applicable. */
    static final class Answer extends Number {
        final Slot slot;

        Answer(Slot slot) {
            super(slot.ofMember(), new Cuts(slot.decimals()));
            this.slot = slot;
        }

        @Override
        Interval domain() {
            return slot.domain();
        }

        @Override
        int states() {
            return cuts.cells() + 2;
        }

        int unknown() {
            return cuts.cells();
        }

        @Override
        int[] ends(int state) {
            if (state < cuts.cells()) {
                return both(state);
            }
            Interval domain = domain();
            return state == unknown()
                    ? new int[] {cuts.cellOf(domain.low(), true), cuts.cellOf(domain.high(), false)}
                    : new int[0];
        }
    }

    /** How many members there are. */
    static final class Size extends Number {
        Size() {
            super(false, new Cuts(0));
        }

        @Override
        int states() {
            return cuts.cells();
        }

        @Override
        int[] ends(int state) {
            return both(state);
        }
    }

    /** A whole number that is known within bounds: exact in the first states, between two cells in the others. */
    abstract static sealed class Span extends Number {
        private Span(boolean ofMember) {
            super(ofMember, new Cuts(0));
        }

        @Override
        int states() {
            return cuts.cells() + cuts.cells() * cuts.cells();
        }

        @Override
        int[] ends(int state) {
            int cells = cuts.cells();
            return state < cells ? both(state) : new int[] {(state - cells) / cells, (state - cells) % cells};
        }
    }

    /** A member's age in completed months. */
    static final class Age extends Span {
        Age() {
            super(true);
        }
    }

    /** How many members have a feature. */
    static final class Count extends Span {
        final Feature feature;

        Count(Feature feature) {
            super(false);
            this.feature = feature;
        }
    }

    /** A sum of whole points whose tests hold. */
    static final class Tally extends Span {
        final List<Entry> entries;

        /** One summand. */
        record Entry(Formula when, long points) {}

        Tally(boolean ofMember, List<Entry> entries) {
            super(ofMember);
            this.entries = entries;
        }

        @Override
        List<Formula> formulas() {
            List<Formula> formulas = new ArrayList<>();
            for (Entry entry : entries) {
                formulas.add(entry.when());
            }
            return formulas;
        }
    }

    /** How many indicators the household is deprived in. */
    static final class Deprivations extends Span {
        private final List<Formula> indicators;

        Deprivations(List<Formula> indicators) {
            super(false);
            this.indicators = indicators;
        }

        @Override
        List<Formula> formulas() {
            return indicators;
        }
    }

    /** The points of a scorecard. */
    static final class Score extends Span {
        final ScoreRules rules;

        Score(ScoreRules rules) {
            super(false);
            this.rules = rules;
        }

        @Override
        List<Formula> formulas() {
            return rules.formulas();
        }
    }

    /** Something that is false, unknown or true, in this order of states. */
    abstract static sealed class Decided extends Source {
        static final Local HOLDS = new Local.Holds();

        private Decided(boolean ofMember) {
            super(ofMember);
        }

        @Override
        int states() {
            return Truth.values().length;
        }
    }

    /** Whether some member has a feature. */
    static final class Any extends Decided {
        final Feature feature;

        Any(Feature feature) {
            super(false);
            this.feature = feature;
        }
    }

    /** Whether the household is deprived in an indicator. */
    static final class Deprived extends Decided {
        final int indicator;
        private final List<Formula> indicators;

        Deprived(int indicator, List<Formula> indicators) {
            super(false);
            this.indicator = indicator;
            this.indicators = indicators;
        }

        /** All indicators are decided in one go. */
        @Override
        List<Formula> formulas() {
            return indicators;
        }
    }

    /** A number compared with a limit that depends on other facts. */
    static final class Limited extends Decided {
        /** The reference engine never has to be asked. */
        static final int COMPLETE = -1;

        final Number number;
        final List<Place> places;
        final Thresholds thresholds;
        final int reference;

        /**
         * A comparison.
         *
         * @param number what is compared
         * @param places what the limit depends on
         * @param thresholds the limits by place
         * @param reference the whole comparison as the reference engine knows it, or {@link #COMPLETE}
         */
        Limited(boolean ofMember, Number number, List<Place> places, Thresholds thresholds, int reference) {
            super(ofMember);
            this.number = number;
            this.places = places;
            this.thresholds = thresholds;
            this.reference = reference;
        }

        @Override
        List<Source> needs() {
            List<Source> needs = new ArrayList<>();
            if (number instanceof Span) {
                needs.add(number);
            }
            for (Place place : places) {
                if (place.of() instanceof Span) {
                    needs.add(place.of());
                }
            }
            return needs;
        }
    }

    /** A test that the reference engine is asked for. */
    static final class Referred extends Decided {
        final int reference;

        Referred(boolean ofMember, int reference) {
            super(ofMember);
            this.reference = reference;
        }
    }

    /**
     * What a limit depends on.
     *
     * @param of a choice, or a number
     * @param cuts where a number is cut
     * @param points what is known in each state: of a choice in the states it has, of a number in each cell, and one for
     *     whatever else can be known of it
     */
    record Place(Source of, Cuts cuts, List<Point> points) {}

    /** What is known in one state: an answer, or a number. */
    sealed interface Point {}

    /** An answer to a choice. */
    record AnswerPoint(FactValue answer) implements Point {}

    /** A number. */
    record NumberPoint(Rational number) implements Point {}

    /** Not worked out: the reference engine is asked. */
    record OtherPoint() implements Point {}

    /** Nothing is ever known like this. */
    record NoPoint() implements Point {}
}
