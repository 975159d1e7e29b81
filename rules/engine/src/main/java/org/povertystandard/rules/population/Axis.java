package org.povertystandard.rules.population;

import org.povertystandard.criterion.Operator;
import org.povertystandard.fact.Rational;

/** Where the values of a line's measure come from, as {@code int}s, and how its limits are said in them. */
sealed interface Axis {

    /**
     * The last value, or the first, that meets a limit.
     *
     * @throws NotAnswerableException if the values do not tell the two sides of the limit apart
     */
    int bound(Operator operator, Rational limit);

    /**
     * Packed for each household.
     *
     * @param column which column
     * @param unit units in one, of {@link Keys}
     */
    record Stored(int column, long unit) implements Axis {
        @Override
        public int bound(Operator operator, Rational limit) {
            int key = Keys.ofLimit(limit, unit);
            return switch (operator) {
                case LESS -> key - 1;
                case AT_MOST, EQUAL, AT_LEAST -> key;
                case MORE -> key + 1;
            };
        }
    }

    /**
     * Summed up from the deprived indicators at each scan.
     *
     * @param weights what each indicator adds, in whole steps
     * @param offset what is there without any
     * @param step how much one step is
     */
    record Summed(int[] weights, Rational offset, Rational step) implements Axis {
        private static final int MOST = 1 << 20;

        static Summed of(Points points) {
            Rational first = points.each().stream()
                    .filter(point -> point.signum() > 0)
                    .findFirst()
                    .orElseThrow();
            boolean uniform = points.each().stream().allMatch(point -> point.signum() == 0 || point.equals(first));
            Rational step = uniform ? first : Rational.of(1, commonDenominator(points));
            int[] weights = points.each().stream()
                    .mapToInt(point -> steps(point.dividedBy(step)))
                    .toArray();
            return new Summed(weights, points.offset(), step);
        }

        private static long commonDenominator(Points points) {
            long common = 1;
            for (Rational point : points.each()) {
                long factor = Rational.of(common, point.denominator()).denominator();
                common = Math.multiplyExact(common, factor);
            }
            return common;
        }

        private static int steps(Rational steps) {
            if (steps.numerator() > MOST) {
                throw new NotAnswerableException(
                        "The points of the indicators differ too finely: one of them is more than " + MOST
                                + " of the steps in which all can be counted.");
            }
            return Math.toIntExact(steps.numerator());
        }

        @Override
        public int bound(Operator operator, Rational limit) {
            Rational steps = limit.minus(offset).dividedBy(step);
            long below = steps.floor();
            long above = steps.denominator() == 1 ? below : below + 1;
            long bound = switch (operator) {
                case LESS -> above - 1;
                case AT_MOST -> below;
                case EQUAL, AT_LEAST -> above;
                case MORE -> below + 1;
            };
            // Sums lie well within, so that a limit beyond is as good as the nearest inside.
            return (int) Math.max(-Keys.LAST, Math.min(Keys.LAST, bound));
        }

        /** Whether each indicator that counts adds one step. */
        boolean isCount() {
            for (int weight : weights) {
                if (weight > 1) {
                    return false;
                }
            }
            return true;
        }

        /** The indicators that count, as bits. */
        long counted() {
            long counted = 0;
            for (int i = 0; i < weights.length; i++) {
                counted |= weights[i] > 0 ? 1L << i : 0;
            }
            return counted;
        }
    }
}
