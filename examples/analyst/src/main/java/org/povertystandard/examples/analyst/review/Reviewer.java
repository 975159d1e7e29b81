package org.povertystandard.examples.analyst.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.review.Decision;
import org.povertystandard.review.ListStatus;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;

/** Works out what the forms count of a household that was determined. */
public final class Reviewer {
    private final FormTests tests;

    public Reviewer(LoadedStandard law, Unverified unverified, LocalDate appliedOn) {
        this.tests = new FormTests(law, unverified, appliedOn);
    }

    /** What the forms count of it; its children only if it may be poor or near-poor, or was decided to be. */
    public Profile profile(Household household, Determination determination, Optional<Decision> decision) {
        FormTests.Answers answers = tests.of(household);
        Map<IndicatorId, Truth> deprived = new HashMap<>();
        determination.profile().findings().forEach(finding -> deprived.put(finding.indicator(), finding.deprived()));
        return new Profile(
                EthnicMinority.of(household),
                EthnicMinority.head(household).flatMap(Member::ethnicity),
                answers.withoutCapacity(),
                answers.withMerit(),
                household.hardshipCauses(),
                deprived,
                mayBeListed(determination, decision) ? Optional.of(tests.children(household)) : Optional.empty());
    }

    /** The forms count the children of poor and near-poor households alone. */
    private static boolean mayBeListed(Determination determination, Optional<Decision> decision) {
        return Stream.concat(determination.possible().stream(), decision.map(Decision::decided).stream())
                .anyMatch(category ->
                        ListStatus.of(category).map(ListStatus::isListed).orElse(true));
    }

    /** What the lists print of its head. */
    public static Head head(Household household) {
        Optional<Member> head = EthnicMinority.head(household);
        return new Head(
                head.flatMap(Member::sex).map(FormCode::number).map(String::valueOf),
                head.map(member -> member.birth().toString()).filter(birth -> !birth.equals("unknown")));
    }
}
