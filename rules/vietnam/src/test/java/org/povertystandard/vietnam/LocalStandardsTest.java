package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;
import org.povertystandard.household.Toilet;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.SideBySide;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.TestId;

/** A household has a national and a local class at once; neither stands in for the other. */
class LocalStandardsTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final PlaceId CITY = PlaceId.of("ho-chi-minh-city");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    /** 40 million dong a year: above the nation's line of 18 million, within the city's of 46 million. */
    private static Household household() {
        return Household.builder()
                .from(TimelineHouseholds.rural(DAY, 40, Toilet.OTHER, "5"))
                .putAdditionalFacts(FactId.of("deprived-of-social-insurance"), FactValue.of(true))
                .build();
    }

    @Test
    void bothClassesAreDeterminedFromOneHousehold() {
        SideBySide.Both both =
                SideBySide.of(STANDARDS, DAY, DECREE, CITY, DECREE).determine(household());

        assertThat(both.national().standard()).hasToString("vn-2022-2026");
        assertThat(both.national().possible()).extracting(Object::toString).containsExactly("not-poor");
        assertThat(both.local().standard()).hasToString("vn-ho-chi-minh-city-2024-2026");
        assertThat(both.local().possible()).extracting(Object::toString).containsExactly("poor");
        assertThat(both.local().profile().findings()).hasSize(13);
        assertThat(both.national().profile().findings()).hasSize(12);
        assertThat(both.local().profile().finding(IndicatorId.of("social-insurance")))
                .isPresent();
    }

    @Test
    void theNationMayBeAskedByScoresAndThePlaceByIncome() {
        SideBySide.Both both =
                SideBySide.of(STANDARDS, DAY, CIRCULAR, CITY, DECREE).determine(household());

        assertThat(both.national().test()).isEqualTo(CIRCULAR);
        assertThat(both.local().test()).isEqualTo(DECREE);
        assertThatThrownBy(() -> SideBySide.of(STANDARDS, DAY, CIRCULAR, CITY, CIRCULAR))
                .isInstanceOf(NotCoveredException.class)
                .hasMessageContaining("no scores for the city's line are known");
    }

    @Test
    void yearsLaterTheStandardUsedThenIsFoundByItsHash() {
        for (Determination then : List.of(
                SideBySide.of(STANDARDS, DAY, DECREE, CITY, DECREE)
                        .determine(household())
                        .national(),
                SideBySide.of(STANDARDS, DAY, DECREE, CITY, DECREE)
                        .determine(household())
                        .local())) {
            LoadedStandard used = STANDARDS.find(then.standardHash()).orElseThrow();

            assertThat(Determiner.of(used).determine(household(), then.appliedOn(), then.test()))
                    .isEqualTo(then);
        }
    }

    @Test
    void sinceTheMergerOfJuly2025TheCitySaysThatItsTerritoryIsUncertain() {
        Determiner city = Determiner.of(STANDARDS.get("vn-ho-chi-minh-city-2024-2026"));

        assertThat(city.determine(household(), LocalDate.of(2025, 6, 30), DECREE)
                        .caveats())
                .noneMatch(Caveat.OfPeriod.class::isInstance);
        assertThat(city.determine(household(), LocalDate.of(2025, 7, 1), DECREE).caveats())
                .anyMatch(caveat -> caveat instanceof Caveat.OfPeriod period
                        && period.text().en().contains("the former Bình Dương and Bà Rịa-Vũng Tàu"));
    }

    @Test
    void aSourceBelowARestatementShowsInEachDeterminationThatRestsOnIt() {
        assertThat(sources("vn-ho-chi-minh-city-2024-2026", DAY)).contains("resolution-15-lines");
        assertThat(sources("vn-hanoi-2022-2025", DAY)).contains("hanoi-lines");
        assertThat(sources("vn-quang-ninh-2023-2025", DAY)).contains("quang-ninh-lines");
        assertThat(sources("vn-2027-2030", LocalDate.of(2027, 1, 1)))
                .contains("decree-351-lines", "draft-351-tests", "draft-351-names", "draft-351-waste");
        assertThat(sources("vn-2011-2015", LocalDate.of(2012, 1, 1))).isEmpty();
    }

    private static List<String> sources(String standard, LocalDate day) {
        return Determiner.of(STANDARDS.get(standard)).determine(household(), day, DECREE).caveats().stream()
                .filter(Caveat.OfSource.class::isInstance)
                .map(caveat -> ((Caveat.OfSource) caveat).citation().value())
                .toList();
    }

    @Test
    void theHanoiOf2016AndTheNationShareEverythingButTheLines() {
        var nation = STANDARDS.get("vn-2016-2021").standard();
        var hanoi = STANDARDS.get("vn-hanoi-2016-2021").standard();

        assertThat(hanoi.indicators()).hasSameSizeAs(nation.indicators());
        for (int i = 0; i < nation.indicators().size(); i++) {
            assertThat(hanoi.indicators().get(i)).isSameAs(nation.indicators().get(i));
        }
        assertThat(hanoi.facts().get(0)).isSameAs(nation.facts().get(0));
    }
}
