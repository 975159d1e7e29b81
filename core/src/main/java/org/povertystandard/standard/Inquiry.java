package org.povertystandard.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.fact.Label;

/**
 * What the law asks beside the class: the quick screen of form A, the average living standard, the low-income worker. Its
 * answer never makes the class undetermined.
 *
 * @param id its name
 * @param label its name for people
 * @param applied days on which it is asked, and the tests beside which it can be
 * @param subject whose answer it is; empty for the household's
 * @param signs what is reported of it one by one, such as the columns of form A
 * @param measures what it measures, and the lines that is held against
 * @param outcomes the answers; the first whose criterion holds is given
 * @param cite where it stands; not empty
 */
public record Inquiry(
        InquiryId id,
        Label label,
        List<AppliedPeriod> applied,
        Optional<Subject> subject,
        List<Sign> signs,
        List<Measure> measures,
        List<Outcome> outcomes,
        List<CitationId> cite) {
    public Inquiry {
        applied = List.copyOf(applied);
        signs = List.copyOf(signs);
        measures = List.copyOf(measures);
        outcomes = List.copyOf(outcomes);
        cite = List.copyOf(cite);
    }

    /**
     * The members of whom it is asked.
     *
     * @param who a criterion of one member
     * @param otherwise the answer of everyone else, one of the outcomes
     */
    public record Subject(Criterion who, CategoryId otherwise) {}

    /**
     * A sign that is reported by itself.
     *
     * @param number its number on the form
     * @param means a named criterion of the household
     */
    public record Sign(String number, DefinitionId means) {}

    /**
     * One of the answers.
     *
     * @param id its name
     * @param label its name for people
     * @param meaning what follows from it
     * @param when over the lines, the household's facts and its class; empty for the last, which is given when no other is
     */
    public record Outcome(CategoryId id, Label label, Label meaning, Optional<Criterion> when) {}

    /** The period that covers the day and the test. */
    public Optional<AppliedPeriod> period(LocalDate day, TestId test) {
        return applied.stream().filter(period -> period.covers(day, test)).findFirst();
    }

    /** The outcome of this name. */
    public Optional<Outcome> outcome(CategoryId id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /** Whether an outcome depends on the household's class. */
    public boolean asksForTheClass() {
        return outcomes.stream().flatMap(outcome -> outcome.when().stream()).anyMatch(Inquiry::asksForTheClass);
    }

    private static boolean asksForTheClass(Criterion when) {
        if (when instanceof Criterion.All all) {
            return all.criteria().stream().anyMatch(Inquiry::asksForTheClass);
        }
        if (when instanceof Criterion.Any any) {
            return any.criteria().stream().anyMatch(Inquiry::asksForTheClass);
        }
        if (when instanceof Criterion.AtLeast least) {
            return least.criteria().stream().anyMatch(Inquiry::asksForTheClass);
        }
        return when instanceof Criterion.InClass
                || when instanceof Criterion.Not not && asksForTheClass(not.criterion());
    }

    /** The lines of all measures, in order. */
    public Stream<Line> lines() {
        return measures.stream().flatMap(measure -> measure.lines().stream());
    }
}
