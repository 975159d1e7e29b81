package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * What the outcomes of an inquiry ask, as criteria of the household alone: a line is its comparison, and being in a class is what
 * puts a household into it.
 *
 * @param inquiry the inquiry
 * @param test the test that decides the class; empty where no outcome asks for it
 */
record OutcomeCriteria(Inquiry inquiry, Optional<PovertyTest> test) {

    /** One for each test beside which the inquiry is asked; a single one if no outcome asks for the class. */
    static List<OutcomeCriteria> of(Inquiry inquiry, PovertyStandard standard) {
        if (!inquiry.asksForTheClass()) {
            return List.of(new OutcomeCriteria(inquiry, Optional.empty()));
        }
        return inquiry.applied().stream()
                .flatMap(period -> period.tests().stream())
                .distinct()
                .map(test -> new OutcomeCriteria(inquiry, standard.test(test)))
                .toList();
    }

    /** Of the household alone. */
    Criterion of(Criterion when) {
        return of(when, inquiry.measures());
    }

    private Criterion of(Criterion when, List<Measure> measures) {
        if (when instanceof Criterion.All all) {
            return new Criterion.All(of(all.criteria(), measures));
        }
        if (when instanceof Criterion.Any any) {
            return new Criterion.Any(of(any.criteria(), measures));
        }
        if (when instanceof Criterion.AtLeast least) {
            return new Criterion.AtLeast(least.count(), of(least.criteria(), measures));
        }
        if (when instanceof Criterion.Not not) {
            return new Criterion.Not(of(not.criterion(), measures));
        }
        if (when instanceof Criterion.LineMet line) {
            return comparison(line, measures);
        }
        return when instanceof Criterion.InClass in ? inClass(in) : when;
    }

    private List<Criterion> of(List<Criterion> criteria, List<Measure> measures) {
        return criteria.stream().map(each -> of(each, measures)).toList();
    }

    private static Criterion comparison(Criterion.LineMet met, List<Measure> measures) {
        for (Measure measure : measures) {
            for (var line : measure.lines()) {
                if (line.id().equals(met.line())) {
                    return new Criterion.Compare(measure.quantity(), line.operator(), line.limit());
                }
            }
        }
        throw new IllegalArgumentException("No measure of " + measures + " has the line " + met.line() + ".");
    }

    private Criterion inClass(Criterion.InClass in) {
        PovertyTest decisive = test.orElseThrow();
        List<Criterion> ways = new ArrayList<>();
        decisive.categories().stream()
                .filter(rule -> in.classes().contains(rule.category().value()))
                .forEach(rule -> ways.add(of(rule.when(), decisive.measures())));
        return new Criterion.Any(ways);
    }
}
