package org.povertystandard.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Alternatives;
import org.povertystandard.testkit.Alternatives.Alternative;

/** A standard beside each standard that has one of its readings chosen otherwise: which caveats there are, and which there should be. */
final class Rereadings {
    private final LoadedStandard standard;
    private final Determiner determiner;
    private final Map<Alternative, Determiner> others = new LinkedHashMap<>();

    Rereadings(LoadedStandard standard) {
        this.standard = standard;
        this.determiner = Determiner.of(standard);
        Alternatives.of(standard.standard()).forEach(each -> others.put(each, Determiner.of(each.chosen())));
    }

    /**
     * Of one household: what is, and what should be.
     *
     * @param what which test or answer
     * @param found the caveats that there are of readings
     * @param expected those that there should be, by what the other standards say
     */
    record Compared(String what, Set<Caveat.OfReading> found, Set<Caveat.OfReading> expected) {}

    /** By each test. */
    List<Compared> tests(Household household) {
        List<Compared> compared = new ArrayList<>();
        for (AppliedPeriod period : standard.standard().applied()) {
            for (TestId test : period.tests()) {
                Determination found = determiner.determine(household, period.from(), test);
                Set<Caveat.OfReading> expected = new LinkedHashSet<>();
                others.forEach((alternative, other) -> expected(
                                found, other.determine(household, period.from(), test), alternative)
                        .ifPresent(expected::add));
                compared.add(new Compared(test + " of " + period.from(), readings(found.caveats()), expected));
            }
        }
        return compared;
    }

    /** What the standard with the other reading finds otherwise; empty if nothing. */
    private static Optional<Caveat.OfReading> expected(
            Determination found, Determination other, Alternative alternative) {
        List<String> changes = new ArrayList<>();
        found.profile().findings().stream()
                .filter(finding -> other.profile()
                                .finding(finding.indicator())
                                .orElseThrow()
                                .deprived()
                        != finding.deprived())
                .forEach(finding -> changes.add(finding.indicator().value()));
        for (int i = 0; i < found.scores().size(); i++) {
            var score = found.scores().get(i);
            if (!score.points().equals(other.scores().get(i).points())) {
                changes.add(score.scorecard().value());
            }
        }
        // Classes walked through are not compared with bounds.
        if (found.precision() == other.precision() && !found.possible().equals(other.possible())) {
            changes.add("class");
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caveat.OfReading(
                        alternative.reading(), alternative.alternative(), changes, other.possible()));
    }

    /** By each inquiry, of the household or of each member. */
    List<Compared> inquiries(Household household) {
        List<Compared> compared = new ArrayList<>();
        for (Inquiry inquiry : standard.standard().inquiries()) {
            AppliedPeriod period = inquiry.applied().get(0);
            for (TestId test : period.tests()) {
                compared.addAll(inquiry(household, inquiry, period.from(), test));
            }
        }
        return compared;
    }

    private List<Compared> inquiry(Household household, Inquiry inquiry, LocalDate day, TestId test) {
        List<Answer> found = determiner.answer(household, day, test, inquiry.id());
        List<Set<Caveat.OfReading>> expected = new ArrayList<>();
        found.forEach(any -> expected.add(new LinkedHashSet<>()));
        others.forEach((alternative, determiner) -> {
            List<Answer> other = determiner.answer(household, day, test, inquiry.id());
            for (int i = 0; i < found.size(); i++) {
                if (!found.get(i).possible().equals(other.get(i).possible())) {
                    expected.get(i)
                            .add(new Caveat.OfReading(
                                    alternative.reading(),
                                    alternative.alternative(),
                                    List.of("answer"),
                                    other.get(i).possible()));
                }
            }
        });
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String what = inquiry.id() + " beside " + test
                    + found.get(i).member().map(member -> " of " + member).orElse("");
            compared.add(new Compared(what, readings(found.get(i).caveats()), expected.get(i)));
        }
        return compared;
    }

    private static Set<Caveat.OfReading> readings(List<Caveat> caveats) {
        Set<Caveat.OfReading> readings = new LinkedHashSet<>();
        caveats.stream()
                .filter(Caveat.OfReading.class::isInstance)
                .map(Caveat.OfReading.class::cast)
                .forEach(readings::add);
        return readings;
    }
}
