package org.povertystandard.criterion;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.povertystandard.fact.FactId;

/**
 * A test of law: true, false or unknown of a household, or of one of its members.
 *
 * <p>The tree is closed, so that every consumer (interpreter, checker, text) is complete by the compiler's exhaustiveness
 * and every evaluation ends. What is open is the facts. A fact that is not applicable makes every comparison of it false.
 */
public sealed interface Criterion extends Expression {

    /**
     * All hold; true when empty.
     *
     * @param criteria the conjuncts
     */
    record All(List<Criterion> criteria) implements Criterion {
        public All {
            criteria = List.copyOf(criteria);
        }

        @Override
        public List<Expression> parts() {
            return List.copyOf(criteria);
        }
    }

    /**
     * At least one holds; false when empty.
     *
     * @param criteria the disjuncts
     */
    record Any(List<Criterion> criteria) implements Criterion {
        public Any {
            criteria = List.copyOf(criteria);
        }

        @Override
        public List<Expression> parts() {
            return List.copyOf(criteria);
        }
    }

    /**
     * Does not hold.
     *
     * @param criterion what is negated
     */
    record Not(Criterion criterion) implements Criterion {
        @Override
        public List<Expression> parts() {
            return List.of(criterion);
        }
    }

    /**
     * At least {@code count} hold.
     *
     * @param count the least number, inclusive, 1 or more
     * @param criteria the candidates
     */
    record AtLeast(int count, List<Criterion> criteria) implements Criterion {
        public AtLeast {
            criteria = List.copyOf(criteria);
        }

        @Override
        public List<Expression> parts() {
            return List.copyOf(criteria);
        }
    }

    /**
     * A yes-no fact has this answer.
     *
     * @param fact the fact
     * @param answer the answer
     */
    record Is(FactId fact, boolean answer) implements Criterion {
        @Override
        public Optional<FactId> asks() {
            return Optional.of(fact);
        }
    }

    /**
     * A choice is one of these codes.
     *
     * @param fact the fact
     * @param codes the codes, in alphabetical order
     */
    record In(FactId fact, Set<String> codes) implements Criterion {
        public In {
            codes = Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(codes)));
        }

        @Override
        public Optional<FactId> asks() {
            return Optional.of(fact);
        }
    }

    /**
     * Two exact numbers compare so; false if either is not applicable.
     *
     * @param left left of the operator
     * @param operator the operator
     * @param right right of the operator
     */
    record Compare(Quantity left, Operator operator, Quantity right) implements Criterion {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /**
     * At least one member meets the criterion; false over nobody.
     *
     * @param criterion of one member
     */
    record AnyMember(Criterion criterion) implements Criterion {
        @Override
        public List<Expression> parts() {
            return List.of(criterion);
        }
    }

    /**
     * Every member meets the criterion.
     *
     * @param criterion of one member
     */
    record EveryMember(Criterion criterion) implements Criterion {
        @Override
        public List<Expression> parts() {
            return List.of(criterion);
        }
    }

    /**
     * The named criterion holds.
     *
     * @param id the definition
     */
    record Defined(DefinitionId id) implements Criterion {}

    /**
     * The household is deprived in the indicator. Only in the tests of a standard.
     *
     * @param indicator the indicator
     */
    record Deprived(IndicatorId indicator) implements Criterion {}

    /**
     * The line of the test is met. Only in the categories of a test.
     *
     * @param line the line
     */
    record LineMet(LineId line) implements Criterion {}

    /**
     * The test puts the household into one of these classes. Only in the outcomes of an inquiry.
     *
     * @param classes names of classes of the standard, in alphabetical order
     */
    record InClass(Set<String> classes) implements Criterion {
        public InClass {
            classes = Collections.unmodifiableSet(new TreeSet<>(classes));
        }
    }
}
