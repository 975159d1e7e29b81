package org.povertystandard.rules.analysis;

import java.util.List;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/** Standards that ask one thing alone: the same law, with another test in the place of its own. */
final class Alone {
    static final TestId TEST = TestId.of("alone");

    private static final Label NAMELESS = Label.of("-", "-");

    private Alone() {}

    /** Asks whether a household is deprived in an indicator. */
    static PovertyStandard indicator(PovertyStandard standard, IndicatorId indicator) {
        return criteria(standard, List.of(new Criterion.Deprived(indicator)));
    }

    /** Asks which of some criteria of the household hold. */
    static PovertyStandard criteria(PovertyStandard standard, List<Criterion> criteria) {
        List<CategoryRule> rules = criteria.stream()
                .map(criterion -> new CategoryRule(CategoryId.of("holds"), criterion))
                .toList();
        var test = new PovertyTest(TEST, NAMELESS, List.of(), rules, List.of());
        return PovertyStandard.builder()
                .from(standard)
                .scorecards(List.of())
                .tests(List.of(test))
                .inquiries(List.of())
                .build();
    }
}
