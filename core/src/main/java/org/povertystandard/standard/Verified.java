package org.povertystandard.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Scope;

/**
 * A standard without what is marked {@code unverified}: what an engine applies unless the caller asks for the rest. Immutable.
 *
 * <p>In the place of an indicator's test that is withheld stands a question that nobody asks and nobody can answer. So any
 * engine leaves the indicator unknown, and counts both of its states among what is possible. Tests, scorecards and inquiries
 * whose own parts rest on something unverified are not to be applied at all.
 */
public final class Verified {
    private final PovertyStandard whole;
    private final Map<IndicatorId, FactId> questions = new LinkedHashMap<>();
    private final Set<Object> withheld = new HashSet<>();
    private final PovertyStandard standard;

    private Verified(PovertyStandard whole) {
        this.whole = whole;
        for (Indicator indicator : whole.indicators()) {
            if (isUnverified(new Reliance(whole).on(indicator))) {
                questions.put(indicator.id(), FactId.of("unverified-" + indicator.id()));
            }
        }
        whole.tests().forEach(test -> withhold(test.id(), new Reliance(whole).on(test)));
        whole.scorecards().forEach(cited -> withhold(cited.scorecard().id(), new Reliance(whole).on(cited)));
        whole.inquiries().forEach(inquiry -> withhold(inquiry.id(), new Reliance(whole).on(inquiry)));
        this.standard = questions.isEmpty() ? whole : without();
    }

    private void withhold(Object id, Reliance reliance) {
        if (isUnverified(reliance)) {
            withheld.add(id);
        }
    }

    /** What is verified of a standard. */
    public static Verified of(PovertyStandard standard) {
        return new Verified(Objects.requireNonNull(standard, "standard"));
    }

    /** The standard that is left. */
    public PovertyStandard standard() {
        return standard;
    }

    /** The indicators that are withheld, in the standard's order, each with the question that stands in its place. */
    public Map<IndicatorId, FactId> questions() {
        return Collections.unmodifiableMap(questions);
    }

    /** Whether a test's own lines, scorecards or classes rest on something unverified. */
    public boolean isWithheld(TestId test) {
        return withheld.contains(test);
    }

    /** Whether a scorecard does. */
    public boolean isWithheld(ScorecardId scorecard) {
        return withheld.contains(scorecard);
    }

    /** Whether an inquiry's own lines or outcomes do. */
    public boolean isWithheld(InquiryId inquiry) {
        return withheld.contains(inquiry);
    }

    /**
     * Why something is not applied.
     *
     * @param what what it is, such as {@code test decree}
     */
    public String refusal(String what) {
        return "The " + what + " of " + whole.id()
                + " rests on figures without a source at hand, which are not used unless the caller asks for it.";
    }

    private boolean isUnverified(Reliance reliance) {
        return reliance.sources().stream().anyMatch(this::isUnverified);
    }

    private boolean isUnverified(CitationId id) {
        return whole.citation(id).orElseThrow().attestation() == Attestation.UNVERIFIED;
    }

    private PovertyStandard without() {
        var builder = PovertyStandard.builder();
        builder.from(whole);
        List<Indicator> left = new ArrayList<>();
        for (Indicator indicator : whole.indicators()) {
            FactId question = questions.get(indicator.id());
            left.add(question == null ? indicator : without(indicator, question));
            if (question != null) {
                builder.addFacts(new StandardFact(
                        new FactDeclaration(question, Scope.HOUSEHOLD, new FactType.YesNo(), indicator.label()),
                        Optional.empty()));
            }
        }
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : whole.readings()) {
            without(reading).ifPresent(readings::add);
        }
        return builder.indicators(left).readings(readings).build();
    }

    private Indicator without(Indicator indicator, FactId question) {
        return new Indicator(
                indicator.id(),
                indicator.number(),
                indicator.dimension(),
                indicator.label(),
                new Criterion.Is(question, true),
                indicator.cite().stream().filter(id -> !isUnverified(id)).toList());
    }

    /** An alternative of a reading must not bring back a test of its own for an indicator that is withheld. */
    private Optional<Reading> without(Reading reading) {
        List<Reading.Alternative> left = reading.alternatives().stream()
                .filter(alternative ->
                        alternative.sets().indicators().keySet().stream().noneMatch(questions::containsKey))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(reading.id(), reading.question(), reading.chosen(), left, reading.cite()));
    }
}
