package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Household;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.Reliance;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.TestId;

/**
 * A standard made ready without what is marked {@code unverified}.
 *
 * <p>In the place of a test that is withheld stands a question that nobody asks and nobody can answer. So any engine leaves the
 * indicator unknown, and counts both of its states among what is possible. Neither the question nor the text of the test shows
 * in what comes out.
 */
final class Withheld implements RuleEngine.Prepared {
    private final PovertyStandard standard;
    private final Map<IndicatorId, FactId> questions = new LinkedHashMap<>();
    private final Set<TestId> refused = new LinkedHashSet<>();
    private final Set<InquiryId> refusedInquiries = new LinkedHashSet<>();
    private final RuleEngine.Prepared prepared;

    Withheld(PovertyStandard standard, ContentHash hash, RuleEngine engine) {
        this.standard = standard;
        for (Indicator indicator : standard.indicators()) {
            if (rests(new Reliance(standard).on(indicator))) {
                questions.put(indicator.id(), FactId.of("unverified-" + indicator.id()));
            }
        }
        for (PovertyTest test : standard.tests()) {
            if (rests(new Reliance(standard).on(test))) {
                refused.add(test.id());
            }
        }
        for (Inquiry inquiry : standard.inquiries()) {
            if (rests(new Reliance(standard).on(inquiry))) {
                refusedInquiries.add(inquiry.id());
            }
        }
        this.prepared = engine.prepare(questions.isEmpty() ? standard : without(), hash);
    }

    private boolean rests(Reliance reliance) {
        return reliance.sources().stream().anyMatch(this::isUnverified);
    }

    private boolean isUnverified(CitationId id) {
        return standard.citation(id).orElseThrow().attestation() == Attestation.UNVERIFIED;
    }

    private PovertyStandard without() {
        var builder = PovertyStandard.builder();
        builder.from(standard);
        builder.indicators(standard.indicators().stream().map(this::without).toList());
        standard.indicators().stream()
                .filter(indicator -> questions.containsKey(indicator.id()))
                .forEach(indicator -> builder.addFacts(new StandardFact(
                        new FactDeclaration(
                                question(indicator), Scope.HOUSEHOLD, new FactType.YesNo(), indicator.label()),
                        Optional.empty())));
        builder.readings(standard.readings().stream().flatMap(this::without).toList());
        return builder.build();
    }

    private Indicator without(Indicator indicator) {
        return questions.containsKey(indicator.id())
                ? new Indicator(
                        indicator.id(),
                        indicator.number(),
                        indicator.dimension(),
                        indicator.label(),
                        new Criterion.Is(question(indicator), true),
                        indicator.cite().stream()
                                .filter(id -> !isUnverified(id))
                                .toList())
                : indicator;
    }

    /** An alternative of a reading must not bring back a test of its own for an indicator that is withheld. */
    private Stream<Reading> without(Reading reading) {
        List<Reading.Alternative> left = reading.alternatives().stream()
                .filter(alternative ->
                        alternative.sets().indicators().keySet().stream().noneMatch(questions::containsKey))
                .toList();
        return left.isEmpty()
                ? Stream.empty()
                : Stream.of(new Reading(reading.id(), reading.question(), reading.chosen(), left, reading.cite()));
    }

    private FactId question(Indicator indicator) {
        return Objects.requireNonNull(questions.get(indicator.id()));
    }

    @Override
    public Determination determine(Household household, LocalDate appliedOn, TestId test) {
        refuse(test);
        Determination found = prepared.determine(household, appliedOn, test);
        if (questions.isEmpty()) {
            return found;
        }
        var builder = Determination.builder();
        builder.from(found);
        builder.profile(new DeprivationProfile(
                found.profile().findings().stream().map(this::restore).toList()));
        builder.missing(withoutQuestions(found.missing()));
        List<Caveat> caveats = new ArrayList<>(found.caveats());
        caveats.add(new Caveat.Unverified(List.copyOf(questions.keySet())));
        return builder.caveats(caveats).build();
    }

    @Override
    public List<Answer> answer(Household household, LocalDate appliedOn, TestId test, InquiryId inquiry) {
        refuse(test);
        if (refusedInquiries.contains(inquiry)) {
            throw refusal("inquiry " + inquiry);
        }
        return prepared.answer(household, appliedOn, test, inquiry).stream()
                .map(this::restore)
                .toList();
    }

    private Answer restore(Answer answer) {
        var builder = Answer.builder().from(answer).missing(withoutQuestions(answer.missing()));
        if (!questions.isEmpty() && answer.possible().size() > 1) {
            builder.addCaveats(new Caveat.Unverified(List.copyOf(questions.keySet())));
        }
        return builder.build();
    }

    private void refuse(TestId test) {
        if (refused.contains(test)) {
            throw refusal("test " + test);
        }
    }

    private NotCoveredException refusal(String what) {
        return new NotCoveredException("The " + what + " of " + standard.id()
                + " rests on figures without a source at hand, which are not used unless the caller asks for it.");
    }

    private Finding restore(Finding finding) {
        return questions.containsKey(finding.indicator())
                ? new Finding(
                        finding.indicator(),
                        finding.deprived(),
                        List.of(),
                        standard.indicators().stream()
                                .filter(indicator -> indicator.id().equals(finding.indicator()))
                                .findFirst()
                                .orElseThrow()
                                .cite())
                : finding;
    }

    private List<MissingFact> withoutQuestions(List<MissingFact> missing) {
        var hidden = new HashSet<>(questions.values());
        return missing.stream()
                .filter(fact -> fact.facts().stream().noneMatch(hidden::contains))
                .toList();
    }
}
