package org.povertystandard.rules.interpret;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.povertystandard.criterion.Operator;
import org.povertystandard.fact.Rational;

/**
 * A test of the household that hangs on nothing but how many members have which features: so many times each number of members,
 * and a constant, compared with nothing. All are whole numbers.
 */
public final class CountTest {
    private final TestNode test;
    private final int[] counted;
    private final long[] times;
    private final long each;
    private final long constant;
    private final Operator operator;

    /**
     * Such a test.
     *
     * @param form what is compared with nothing, by feature and by {@link MemberForms#EVERYBODY}
     * @param indices the index of each feature of the form
     * @throws ArithmeticException if the numbers are too large
     */
    CountTest(TestNode test, MemberForms.Form form, Operator operator, Map<Feature, Integer> indices) {
        this.test = test;
        this.operator = operator;
        long scale = form.constant().denominator();
        for (Rational factor : form.terms().values()) {
            long next = factor.denominator();
            scale = Math.multiplyExact(scale, Rational.of(next, scale).numerator());
        }
        Rational times = Rational.of(scale);
        Map<Integer, Long> having = new TreeMap<>();
        long ofEverybody = 0;
        for (Map.Entry<Object, Rational> term : form.terms().entrySet()) {
            long factor = term.getValue().times(times).numerator();
            if (term.getKey() instanceof Feature feature) {
                having.merge(indices.get(feature), factor, Math::addExact);
            } else {
                ofEverybody = Math.addExact(ofEverybody, factor);
            }
        }
        this.counted = having.keySet().stream().mapToInt(feature -> feature).toArray();
        this.times = having.values().stream().mapToLong(factor -> factor).toArray();
        this.each = ofEverybody;
        this.constant = form.constant().times(times).numerator();
    }

    /** What one member adds, by the features that it has. */
    public long adds(IntPredicate has) {
        long sum = each;
        for (int term = 0; term < counted.length; term++) {
            sum = has.test(counted[term]) ? Math.addExact(sum, times[term]) : sum;
        }
        return sum;
    }

    /**
     * Whether it holds.
     *
     * @param having how many members have each feature
     * @param members how many there are
     * @throws ArithmeticException if the numbers are too large
     */
    public boolean holds(int[] having, int members) {
        long sum = Math.addExact(constant, Math.multiplyExact(each, members));
        for (int term = 0; term < counted.length; term++) {
            sum = Math.addExact(sum, Math.multiplyExact(times[term], having[counted[term]]));
        }
        return operator.holds(Long.signum(sum));
    }

    /** What there is without any member. */
    public long constant() {
        return constant;
    }

    /** How the sum compares with nothing where the test holds. */
    public Operator operator() {
        return operator;
    }

    TestNode test() {
        return test;
    }
}
