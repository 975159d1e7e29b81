package org.povertystandard.testkit;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Result;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CitationId;

/**
 * What can be asserted of a determination and of an answer alike. Each assertion returns itself, so that they can be strung
 * together.
 *
 * <p>A name that the standard does not have is a mistake of the test, not of the result: it is an
 * {@link IllegalArgumentException}, with the nearest name.
 *
 * @param <S> the assertion itself
 * @param <A> what is asserted of
 */
public abstract class ResultAssert<S extends ResultAssert<S, A>, A extends Result> extends AbstractAssert<S, A> {
    private Optional<LoadedStandard> standard = Optional.empty();
    private Optional<List<CitationId>> asserted = Optional.empty();

    ResultAssert(A actual, Class<S> self) {
        super(actual, self);
    }

    /** What the explanation says of the caveats. */
    abstract List<String> caveatLines();

    /** Every source of the result. */
    abstract List<CitationId> allCitations();

    /** What is asserted of, in messages, such as {@code determination}. */
    abstract String what();

    /**
     * Says which standard was applied, for its names and for messages.
     *
     * @throws IllegalArgumentException if the result is by another, or by other content of it
     */
    public S under(LoadedStandard applied) {
        isNotNull();
        if (!applied.id().equals(actual.standard())) {
            throw new IllegalArgumentException(
                    "The " + what() + " is by the standard " + actual.standard() + ", not by " + applied.id() + ".");
        }
        if (!applied.hash().equals(actual.standardHash())) {
            throw new IllegalArgumentException(
                    "The " + what() + " is by other content of the standard " + applied.id() + ".");
        }
        standard = Optional.of(applied);
        return myself;
    }

    /** The standard, where it is at hand. */
    Optional<LoadedStandard> standard() {
        return standard.or(() -> Bundled.standard(actual.standardHash()));
    }

    StandardWords names() {
        return new StandardWords(actual.standard(), standard().map(LoadedStandard::standard));
    }

    /** This was asserted, and rests on these sources. */
    S asserted(List<CitationId> sources) {
        asserted = Optional.of(sources);
        return myself;
    }

    /** Something was asserted that has no source of its own. */
    S asserted() {
        asserted = Optional.empty();
        return myself;
    }

    /**
     * One missing question of the household is about exactly these facts, such as {@code toilet}.
     *
     * @param facts the facts of one question
     */
    public S isMissing(String... facts) {
        return missing(Optional.empty(), List.of(facts));
    }

    /**
     * One missing question of a member is about exactly these facts.
     *
     * @param member the member's id
     * @param facts the facts of one question
     */
    public S isMissingOf(String member, String... facts) {
        return missing(Optional.of(member), List.of(facts));
    }

    private S missing(Optional<String> member, List<String> facts) {
        isNotNull();
        facts.forEach(names()::checkFact);
        boolean asked = actual.missing().stream()
                .anyMatch(question -> question.member().map(Object::toString).equals(member)
                        && ids(question.facts()).equals(facts));
        if (!asked) {
            throw failed(
                    facts + " to be missing"
                            + member.map(id -> " of member " + id).orElse(""),
                    questions(),
                    List.of());
        }
        return asserted();
    }

    /** No unanswered question makes a difference to the result. */
    public S isMissingNothing() {
        isNotNull();
        if (!actual.missing().isEmpty()) {
            throw failed("nothing to be missing", questions(), List.of());
        }
        return asserted();
    }

    private String questions() {
        return actual.missing().isEmpty()
                ? "nothing is missing"
                : "missing are "
                        + actual.missing().stream().map(ResultAssert::text).toList();
    }

    private static String text(MissingFact question) {
        return question.member().map(member -> member + ": ").orElse("") + ids(question.facts());
    }

    /** Another choice at this reading would have changed something. */
    public S hasCaveat(String reading) {
        isNotNull();
        names().checkReading(reading);
        if (!readings().contains(reading)) {
            throw failed(
                    "a caveat of the reading " + reading,
                    readings().isEmpty() ? "there is none of any reading" : "there are those of " + readings(),
                    caveatLines());
        }
        return asserted();
    }

    /** There is nothing that whoever relies on the result should know. */
    public S hasNoCaveats() {
        isNotNull();
        if (!actual.caveats().isEmpty()) {
            throw failed("no caveats", "there are " + actual.caveats().size(), caveatLines());
        }
        return asserted();
    }

    private List<String> readings() {
        return actual.caveats().stream()
                .filter(Caveat.OfReading.class::isInstance)
                .map(caveat -> ((Caveat.OfReading) caveat).reading().value())
                .distinct()
                .toList();
    }

    /**
     * What was asserted last stands there: of an indicator or a sign, its test; of the class or the outcome, what decided. At
     * the beginning, and after other assertions, any of these.
     *
     * @param source the id of a citation, or part of its place or of the number of its act, such as {@code Art. 3}
     */
    public S cites(String source) {
        isNotNull();
        List<CitationId> cited = asserted.orElseGet(this::allCitations);
        if (!names().names(cited, source)) {
            throw failed("the source " + source, "cited are", names().sources(cited));
        }
        return myself;
    }

    static List<String> ids(List<?> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    AssertionError failed(String expected, String found, List<String> lines) {
        String because = lines.isEmpty() ? "" : ":\n" + String.join("\n", lines);
        return failure("%s", "Expected " + expected + ", but " + found + because);
    }
}
