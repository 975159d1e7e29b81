package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.Household;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;
import org.povertystandard.standard.Verified;

/**
 * A standard made ready without what is marked {@code unverified}. Neither the questions that stand in the place of what is
 * withheld nor the text of its tests show in what comes out.
 */
final class Withheld implements RuleEngine.Prepared {
    private final Verified verified;
    private final Map<IndicatorId, FactId> questions;
    private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
    private final RuleEngine.Prepared prepared;

    Withheld(PovertyStandard standard, ContentHash hash, RuleEngine engine) {
        this.verified = Verified.of(standard);
        this.questions = verified.questions();
        for (Indicator indicator : standard.indicators()) {
            indicators.put(indicator.id(), indicator);
        }
        this.prepared = engine.prepare(verified.standard(), hash);
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
        if (verified.isWithheld(inquiry)) {
            throw new NotCoveredException(verified.refusal("inquiry " + inquiry));
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
        if (verified.isWithheld(test)) {
            throw new NotCoveredException(verified.refusal("test " + test));
        }
    }

    private Finding restore(Finding finding) {
        return questions.containsKey(finding.indicator())
                ? new Finding(
                        finding.indicator(),
                        finding.deprived(),
                        List.of(),
                        Objects.requireNonNull(indicators.get(finding.indicator()))
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
