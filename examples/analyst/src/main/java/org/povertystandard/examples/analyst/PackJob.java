package org.povertystandard.examples.analyst;

import java.math.BigDecimal;
import java.util.List;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.output.PopulationResults;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.PackText;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.population.NotAnswerableException;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationBuilder;
import org.povertystandard.standard.TestId;

/** Determines each household by one test, and packs it. */
final class PackJob implements Job {
    private static final int DECIMALS = 6;

    private final Request request;
    private final TestId test;
    private final Determiner determiner;
    private final PopulationBuilder builder;
    private final PopulationResults results;

    PackJob(Request request, TestId test, ResultFolder folder) {
        this.request = request;
        this.test = test;
        this.determiner = request.determiner();
        this.builder = builder(request, test);
        this.results = new PopulationResults(folder);
    }

    private static PopulationBuilder builder(Request request, TestId test) {
        try {
            return new PopulationBuilder(
                    request.law(),
                    test,
                    request.appliedOn(),
                    request.sampling().groups(),
                    request.sampling().isWeighted());
        } catch (NotAnswerableException e) {
            throw Failure.usage(e.reasons());
        }
    }

    @Override
    public void answer(Entry.Ready entry) {
        Determination determination = determiner.determine(entry.household(), request.appliedOn(), test);
        builder.add(entry.household(), determination, weight(entry.weight()), entry.groups());
    }

    private static Rational weight(BigDecimal weight) {
        if (weight.stripTrailingZeros().scale() > DECIMALS) {
            throw Failure.usage(
                    "--weight: A weight has more than six decimals; a population keeps six.",
                    "--weight: Quyền số chỉ được có tối đa sáu chữ số thập phân.");
        }
        return Rational.of(weight);
    }

    @Override
    public void refuse(String household, Problem problem) {
        results.refuse(household, problem);
    }

    @Override
    public void finish() {
        results.finish(builder.build());
    }

    @Override
    public List<String> summary(RunFacts run) {
        Population population = builder.build();
        return new PackText(run, request.law().standard().test(test).orElseThrow(), population).lines();
    }

    @Override
    public void close() {
        results.close();
    }
}
