package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Household;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;

/** Asks of all households whether something is looked up where, by the criteria of one standard. */
final class LookupProbes {
    private static final Scorecard.Column EVERYBODY =
            new Scorecard.Column(ColumnId.of("everybody"), Label.of("-", "-"), new Criterion.All(List.of()));

    private final PovertyStandard standard;

    LookupProbes(PovertyStandard standard) {
        this.standard = standard;
    }

    /** Whether a household has a member, or is itself such, that what is looked up is so and the cell can make a difference. */
    Criterion probe(LookupUses.Use use, List<Criterion> place) {
        List<Criterion> all = new ArrayList<>(use.conditions());
        all.addAll(place);
        use.against().ifPresent(against -> all.add(isGiven(against)));
        Criterion one = new Criterion.All(all);
        return speaksOfMember(use) ? new Criterion.AnyMember(one) : one;
    }

    /** Whether what is looked up in a row stands in a column with a number in it: one at least. */
    static Criterion isFull(LookupTable table, int row, Quantity.Lookup lookup) {
        return new Criterion.In(
                lookup.column(),
                IntStream.range(0, table.columns().size())
                        .filter(column ->
                                table.rows().get(row).cells().get(column).isPresent())
                        .mapToObj(table.columns()::get)
                        .collect(Collectors.toSet()));
    }

    /** Every comparison of what is not applicable is false. */
    private static Criterion isGiven(Quantity quantity) {
        var zero = new Quantity.Literal(Rational.ZERO);
        return new Criterion.Any(List.of(
                new Criterion.Compare(quantity, Operator.AT_LEAST, zero),
                new Criterion.Compare(quantity, Operator.LESS, zero)));
    }

    private boolean speaksOfMember(LookupUses.Use use) {
        Set<FactId> facts = Asking.of(standard, use.lookup());
        use.against().ifPresent(against -> facts.addAll(Asking.of(standard, against)));
        use.conditions().forEach(condition -> facts.addAll(Asking.of(standard, condition)));
        return facts.stream()
                .flatMap(fact -> standard.fact(fact).stream())
                .anyMatch(fact -> fact.scope() == Scope.MEMBER);
    }

    /** What is looked up may be a sum, which is one in a test only. */
    JointTests joint(LookupUses.Use use, List<Criterion> probes) {
        return JointTests.of(List.of(new JointTests.Subject(alone(use, probes), Alone.TEST)));
    }

    private PovertyStandard alone(LookupUses.Use use, List<Criterion> probes) {
        return TestOnly.is(standard, use.lookup().at())
                ? Alone.inTest(standard, probes)
                : Alone.rows(standard, List.of(EVERYBODY), probes);
    }

    /** Whether a probe holds for some household in one of the reviews. */
    Reach reach(LookupUses.Use use, Criterion probe, Reviews reviews) {
        return Search.decide(joint(use, List.of(probe)), reviews, Set.of(true), outcome -> outcome.onlyOf(0, 1) == 0)
                .get(true);
    }

    /**
     * A household of which a probe holds, once the reference engine has agreed.
     *
     * @throws IllegalStateException if it does not: a mistake in the program
     */
    Household agreed(LookupUses.Use use, Criterion probe, Household household) {
        PovertyStandard alone = alone(use, List.of(probe));
        CategoryId holds = alone.tests().get(0).categories().get(0).category();
        return Alone.agreed(alone, holds, household);
    }
}
