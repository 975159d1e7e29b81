package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.PovertyStandard;

/**
 * What a test can assert of a determination. Each assertion returns itself, so that they can be strung together.
 *
 * <p>A name that the standard does not have is a mistake of the test, not of the determination: it is an
 * {@link IllegalArgumentException}, with the nearest name.
 */
public final class DeterminationAssert extends AbstractAssert<DeterminationAssert, Determination> {
    private Optional<PovertyStandard> standard = Optional.empty();
    private Optional<List<CitationId>> asserted = Optional.empty();

    DeterminationAssert(Determination actual) {
        super(actual, DeterminationAssert.class);
    }

    /**
     * Says which standard was applied, for the names of its classes and for messages.
     *
     * @throws IllegalArgumentException if the determination is by another
     */
    public DeterminationAssert under(PovertyStandard applied) {
        isNotNull();
        if (!applied.id().equals(actual.standard())) {
            throw new IllegalArgumentException(
                    "The determination is by the standard " + actual.standard() + ", not by " + applied.id() + ".");
        }
        standard = Optional.of(applied);
        return this;
    }

    /** The class is {@code poor}. */
    public DeterminationAssert isPoor() {
        return hasClass("poor");
    }

    /** The class is {@code near-poor}. */
    public DeterminationAssert isNearPoor() {
        return hasClass("near-poor");
    }

    /** The class is {@code not-poor}. */
    public DeterminationAssert isNotPoor() {
        return hasClass("not-poor");
    }

    /** The class is settled, and is this one of the standard's. */
    public DeterminationAssert hasClass(String category) {
        return hasPossibleClasses(category);
    }

    /** The classes still possible are exactly these, the poorest first; none: the law leaves the household in no class. */
    public DeterminationAssert hasPossibleClasses(String... categories) {
        isNotNull();
        Stream.of(categories).forEach(words()::checkClass);
        if (!ids(actual.possible()).equals(List.of(categories))) {
            throw failed(classes(List.of(categories)), found(), words().measures());
        }
        asserted = Optional.of(words().citationsOfTheClass());
        return this;
    }

    /** More than one class is possible. */
    public DeterminationAssert isUndetermined() {
        isNotNull();
        if (actual.isDetermined()) {
            throw failed("the class to be open", found(), words().measures());
        }
        asserted = Optional.empty();
        return this;
    }

    /** The household is deprived in these indicators, and perhaps in others. */
    public DeterminationAssert isDeprivedIn(String... indicators) {
        return states(Truth.TRUE, indicators);
    }

    /** The household is certainly not deprived in these indicators. */
    public DeterminationAssert isNotDeprivedIn(String... indicators) {
        return states(Truth.FALSE, indicators);
    }

    /** Whether the household is deprived in these indicators is unknown. */
    public DeterminationAssert isUnknownIn(String... indicators) {
        return states(Truth.UNKNOWN, indicators);
    }

    private DeterminationAssert states(Truth wanted, String... indicators) {
        isNotNull();
        List<CitationId> cited = new ArrayList<>();
        for (String name : indicators) {
            words().checkIndicator(name);
            Finding finding = actual.profile().finding(IndicatorId.of(name)).orElseThrow();
            if (finding.deprived() != wanted) {
                throw failed(
                        "the household to be " + DeterminationWords.state(wanted) + " " + name,
                        "it is " + DeterminationWords.state(finding.deprived()) + " it",
                        words().indicator(finding.indicator()));
            }
            cited.addAll(finding.cite());
        }
        asserted = Optional.of(cited);
        return this;
    }

    /**
     * One missing question of the household is about exactly these facts, such as {@code toilet}.
     *
     * @param facts the facts of one question
     */
    public DeterminationAssert isMissing(String... facts) {
        return missing(Optional.empty(), List.of(facts));
    }

    /**
     * One missing question of a member is about exactly these facts.
     *
     * @param member the member's id
     * @param facts the facts of one question
     */
    public DeterminationAssert isMissingOf(String member, String... facts) {
        return missing(Optional.of(member), List.of(facts));
    }

    private DeterminationAssert missing(Optional<String> member, List<String> facts) {
        isNotNull();
        facts.forEach(words()::checkFact);
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
        asserted = Optional.empty();
        return this;
    }

    /** No unanswered question makes a difference to the class. */
    public DeterminationAssert isMissingNothing() {
        isNotNull();
        if (!actual.missing().isEmpty()) {
            throw failed("nothing to be missing", questions(), List.of());
        }
        asserted = Optional.empty();
        return this;
    }

    private String questions() {
        return actual.missing().isEmpty()
                ? "nothing is missing"
                : "missing are "
                        + actual.missing().stream()
                                .map(DeterminationAssert::text)
                                .toList();
    }

    private static String text(MissingFact question) {
        return question.member().map(member -> member + ": ").orElse("") + ids(question.facts());
    }

    /** A measure or a scorecard has exactly this value. */
    public DeterminationAssert hasScore(String id, long value) {
        return hasScore(id, String.valueOf(value));
    }

    /**
     * A measure or a scorecard has this value: a number, a fraction such as {@code 1/24}, or bounds such as
     * {@code 10..30}.
     */
    public DeterminationAssert hasScore(String id, String value) {
        isNotNull();
        String found = words().score(id);
        if (!found.equals(value)) {
            throw failed(id + " to be " + value, "it is " + found, words().measures());
        }
        asserted = Optional.empty();
        return this;
    }

    /** Another choice at this reading would have changed something. */
    public DeterminationAssert hasCaveat(String reading) {
        isNotNull();
        words().checkReading(reading);
        if (!readings().contains(reading)) {
            throw failed(
                    "a caveat of the reading " + reading,
                    readings().isEmpty() ? "there is none of any reading" : "there are those of " + readings(),
                    words().caveats());
        }
        asserted = Optional.empty();
        return this;
    }

    /** There is nothing that whoever relies on the determination should know. */
    public DeterminationAssert hasNoCaveats() {
        isNotNull();
        if (!actual.caveats().isEmpty()) {
            throw failed("no caveats", "there are " + actual.caveats().size(), words().caveats());
        }
        asserted = Optional.empty();
        return this;
    }

    private List<String> readings() {
        return actual.caveats().stream()
                .filter(Caveat.OfReading.class::isInstance)
                .map(caveat -> ((Caveat.OfReading) caveat).reading().value())
                .distinct()
                .toList();
    }

    /**
     * What was asserted last stands there: of an indicator, its test; of the class, the lines and the test that decided. At
     * the beginning, and after other assertions, any of these.
     *
     * @param source the id of a citation, or part of its place or of the number of its act, such as {@code Art. 3}
     */
    public DeterminationAssert cites(String source) {
        isNotNull();
        List<CitationId> cited = asserted.orElseGet(() -> words().allCitations());
        List<Citation> known = words().citations(cited);
        boolean found = cited.stream().anyMatch(id -> id.value().equals(source))
                || known.stream().anyMatch(citation -> words().text(citation).contains(source));
        if (!found) {
            throw failed("the source " + source, "cited are", words().sources(cited));
        }
        return this;
    }

    private DeterminationWords words() {
        return new DeterminationWords(actual, standard.or(() -> Bundled.standard(actual.standard())));
    }

    private String found() {
        return switch (actual.possible().size()) {
            case 0 -> "it is in no class";
            case 1 -> "it is " + actual.possible().get(0);
            default -> "possible are " + actual.possible();
        };
    }

    private static String classes(List<String> classes) {
        return switch (classes.size()) {
            case 0 -> "the household to be in no class";
            case 1 -> "the household to be " + classes.get(0);
            default -> "the possible classes " + classes;
        };
    }

    private static List<String> ids(List<?> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    private AssertionError failed(String expected, String found, List<String> lines) {
        String because = lines.isEmpty() ? "" : ":\n" + String.join("\n", lines);
        return failure("%s", "Expected " + expected + ", but " + found + because);
    }
}
