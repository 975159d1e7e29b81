package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Range;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.TestId;

/** What is summed may rest on indicators together, and on sums of its own. */
class SumsWithinSumsTest {
    private static final String PLAIN = "{\"when\": {\"deprived\": \"weight\"}, \"points\": 2}";
    private static final TestId INCOME = TestId.of("income");

    /** Rural, so not deprived in weight; somebody without insurance. */
    private final Household household = Household.builder()
            .id("h")
            .reviewedOn(LocalDate.of(2024, 10, 1))
            .place(Place.builder().area(Area.RURAL).build())
            .income12Months(1_000_000L)
            .addMembers(Member.builder()
                    .id("1")
                    .birth(BirthDate.of(1980, 1, 1))
                    .healthInsurance(false)
                    .build())
            .build();

    private Range sum(String entry) {
        LoadedStandard standard =
                Fixtures.read(Fixtures.smallStandard().replace(PLAIN, entry)).orElseThrow();
        Determination determination = Determiner.of(standard).determine(household, household.reviewedOn(), INCOME);
        assertThat(CompiledStandard.of(standard.standard()).test(INCOME).bounds(household))
                .isEqualTo(CompiledStandard.uncompiled(standard.standard())
                        .test(INCOME)
                        .bounds(household));
        return determination.measure(MeasureId.of("weighted")).orElseThrow().value();
    }

    private static String points(String when) {
        return "{\"when\": " + when + ", \"points\": 2}";
    }

    @Test
    void an_entry_rests_on_several_indicators() {
        assertThat(sum(points("{\"all\": [{\"deprived\": \"insurance\"}, {\"not\": {\"deprived\": \"weight\"}}]}")))
                .isEqualTo(Range.of(2, 2));
        assertThat(sum(points("{\"all\": [{\"deprived\": \"insurance\"}, {\"deprived\": \"weight\"}]}")))
                .isEqualTo(Range.of(0, 0));
    }

    @Test
    void an_entry_rests_on_how_many_indicators_there_are() {
        assertThat(sum(points("{\"compare\": [{\"deprivations\": \"count\"}, \">=\", 1]}")))
                .isEqualTo(Range.of(2, 2));
        assertThat(sum(points("{\"compare\": [{\"deprivations\": \"count\"}, \">=\", 2]}")))
                .isEqualTo(Range.of(0, 0));
    }

    @Test
    void an_entry_rests_on_another_sum() {
        String inner = "{\"tally\": [{\"when\": {\"deprived\": \"insurance\"}, \"points\": 3}]}";

        assertThat(sum(points("{\"compare\": [" + inner + ", \">\", 2]}"))).isEqualTo(Range.of(2, 2));
        assertThat(sum(points("{\"compare\": [" + inner + ", \">\", 3]}"))).isEqualTo(Range.of(0, 0));
    }
}
