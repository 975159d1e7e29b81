package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** What generators aim by, held against what the reference engine finds. */
class EvaluatorProperties {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final int HOUSEHOLDS = 8;

    /** Also for tables that do not reach, questions of which it is not known whether they are asked, and answers left out. */
    @Property(tries = 80)
    @Label("what the evaluator knows is what the reference engine finds, and what that leaves unknown it does not know")
    void whatIsKnownIsWhatTheEngineFinds(
            @ForAll("standardsWithHouseholds") Tuple.Tuple2<PovertyStandard, List<Household>> some) {
        PovertyStandard standard = some.get1();
        Law law = new Law(standard);
        var evaluator = new Evaluator(law);
        Determiner determiner = Determiner.of(new LoadedStandard(standard, StandardWriter.hash(standard)));
        for (Household household : some.get2()) {
            Draft draft = Draft.of(household);
            for (PovertyTest test : standard.tests()) {
                Determination found = determiner.determine(household, APPLIED_ON, test.id());
                Verdict verdict = new Trial(law, test).of(draft);

                for (Finding finding : found.profile().findings()) {
                    Truth truth = evaluator.truth(finding.indicator(), draft);
                    Statistics.collect(truth + " where the engine finds " + finding.deprived());
                    assertThat(truth).isIn(Truth.UNKNOWN, finding.deprived());
                }
                verdict.category()
                        .ifPresent(category -> assertThat(found.possible()).containsExactly(category));
                verdict.values().forEach((measure, value) -> {
                    assertThat(found.measure(measure).orElseThrow().value().lowest())
                            .contains(value);
                    assertThat(found.measure(measure).orElseThrow().value().highest())
                            .contains(value);
                });
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check("TRUE where the engine finds TRUE").percentage(percentage -> percentage > 5);
            coverage.check("FALSE where the engine finds FALSE").percentage(percentage -> percentage > 5);
            coverage.check("UNKNOWN where the engine finds UNKNOWN").percentage(percentage -> percentage > 0.5);
        });
    }

    @Provide
    Arbitrary<Tuple.Tuple2<PovertyStandard, List<Household>>> standardsWithHouseholds() {
        return GeneratedStandards.any().flatMap(standard -> {
            Arbitrary<Household> complete = Households.complete(standard);
            return Households.crossed(Arbitraries.oneOf(complete, Households.partial(complete, 6)), HOUSEHOLDS)
                    .map(households -> Tuple.of(standard, households));
        });
    }
}
