package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** One household, determined on every boundary day of every standard, the day before and the day after: no gap, no conflict. */
class TimelineTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    static Stream<LocalDate> boundaryDays() {
        Set<LocalDate> days = new TreeSet<>();
        STANDARDS.all().stream()
                .flatMap(loaded -> periods(loaded.standard()))
                .flatMap(period -> Stream.of(period.from(), period.until()))
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return days.stream();
    }

    private static Stream<AppliedPeriod> periods(PovertyStandard standard) {
        return Stream.concat(
                standard.applied().stream(),
                standard.inquiries().stream().flatMap(inquiry -> inquiry.applied().stream()));
    }

    @ParameterizedTest
    @MethodSource("boundaryDays")
    void theNationHasOneStandardOnEachDayFrom2001To2030(LocalDate day) {
        List<LoadedStandard> covering = covering(day, DECREE, Optional.empty());

        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            assertThat(covering).isEmpty();
            assertThatThrownBy(() -> STANDARDS.appliedOn(day, DECREE))
                    .isInstanceOf(NotCoveredException.class)
                    .hasMessageContaining(
                            "Covered are:\n  vn-2001-2005 (2001-01-01 to 2005-12-31: decree)\n  vn-2006-2010");
        } else {
            assertThat(covering).hasSize(1);
            LoadedStandard law = STANDARDS.appliedOn(day, DECREE);
            assertThat(law).isSameAs(covering.get(0));
            assertThat(Determiner.of(law)
                            .determine(TimelineHouseholds.rural(day, 36), day, DECREE)
                            .isDetermined())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("boundaryDays")
    void aPlaceHasAtMostOneStandardOfItsOwnOnADay(LocalDate day) {
        for (LocalPlace place : STANDARDS.places()) {
            List<LoadedStandard> covering = covering(day, DECREE, Optional.of(place.id()));

            if (covering.isEmpty()) {
                assertThatThrownBy(() -> STANDARDS.appliedOn(day, DECREE, place.id()))
                        .isInstanceOf(NotCoveredException.class);
            } else {
                assertThat(covering).hasSize(1);
                assertThat(STANDARDS.appliedOn(day, DECREE, place.id())).isSameAs(covering.get(0));
                assertThat(Determiner.of(covering.get(0))
                                .determine(TimelineHouseholds.rural(day, 36), day, DECREE)
                                .possible())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("boundaryDays")
    void theCircularIsTheTestOf2022To2026Only(LocalDate day) {
        List<LoadedStandard> covering = covering(day, CIRCULAR, Optional.empty());

        if (day.isBefore(LocalDate.of(2022, 1, 1)) || day.isAfter(LocalDate.of(2026, 12, 31))) {
            assertThat(covering).isEmpty();
            assertThatThrownBy(() -> STANDARDS.appliedOn(day, CIRCULAR))
                    .isInstanceOf(NotCoveredException.class)
                    .hasMessageContaining(
                            day.isBefore(FIRST) || day.isAfter(LAST)
                                    ? "Covered are:\n  vn-2001-2005"
                                    : " has none: "
                                            + STANDARDS
                                                    .appliedOn(day, DECREE)
                                                    .standard()
                                                    .absentTest(CIRCULAR)
                                                    .orElseThrow()
                                                    .reason()
                                                    .en());
        } else {
            assertThat(covering).hasSize(1);
        }
    }

    private static List<LoadedStandard> covering(LocalDate day, TestId test, Optional<PlaceId> place) {
        return STANDARDS.all().stream()
                .filter(loaded -> loaded.standard().place().map(LocalPlace::id).equals(place))
                .filter(loaded -> loaded.standard().applied().stream().anyMatch(period -> period.covers(day, test)))
                .toList();
    }

    @Test
    void everyDayOfThirtyYearsIsCoveredOnce() {
        List<LocalDate> wrong = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (covering(day, DECREE, Optional.empty()).size() != 1) {
                wrong.add(day);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void theYearsOfTransitionResolveAsTheLawSays() {
        assertThat(STANDARDS.appliedIn(Year.of(2021), DECREE).id()).hasToString("vn-2016-2021");
        assertThat(STANDARDS.appliedIn(Year.of(2022), DECREE).id()).hasToString("vn-2022-2026");
        assertThat(STANDARDS.appliedIn(Year.of(2026), DECREE).id()).hasToString("vn-2022-2026");
        assertThat(STANDARDS.appliedIn(Year.of(2026), CIRCULAR).id()).hasToString("vn-2022-2026");
        assertThat(STANDARDS.appliedIn(Year.of(2027), DECREE).id()).hasToString("vn-2027-2030");
    }

    @Test
    void aYearIsRefusedInWhichTheRuleChanges() {
        assertThatThrownBy(() -> STANDARDS.appliedIn(Year.of(2024), DECREE, PlaceId.of("ho-chi-minh-city")))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage(
                        "No standard at hand of ho-chi-minh-city applies the test decree all of 2024. Covered are:"
                                + " vn-ho-chi-minh-city-2024-2026 (2024-10-01 to 2025-06-30: decree; 2025-07-01 to 2026-12-31: decree).");
        assertThat(STANDARDS
                        .appliedIn(Year.of(2026), DECREE, PlaceId.of("ho-chi-minh-city"))
                        .id())
                .hasToString("vn-ho-chi-minh-city-2024-2026");
    }

    @Test
    void fromTheYear2027TheCircularIsRefusedWithTheReason() {
        assertThatThrownBy(() -> STANDARDS.appliedOn(LocalDate.of(2027, 1, 1), CIRCULAR))
                .hasMessageContaining(
                        "vn-2027-2030 has none: Circular 07/2021/TT-BLĐTBXH serves the standard of 2022-2026 only; no"
                                + " circular for the years from 2027 is at hand.");
        assertThatThrownBy(() -> Determiner.of(STANDARDS.get("vn-2027-2030"))
                        .determine(
                                TimelineHouseholds.rural(LocalDate.of(2026, 10, 1), 24),
                                LocalDate.of(2027, 1, 1),
                                CIRCULAR))
                .isInstanceOf(NotCoveredException.class)
                .hasMessageContaining("no circular for the years from 2027 is at hand");
    }

    @Test
    void aPlaceWithoutAStandardOfItsOwnIsRefusedWithThePlacesThatHaveOne() {
        assertThatThrownBy(() -> STANDARDS.appliedOn(LocalDate.of(2024, 1, 1), DECREE, PlaceId.of("da-nang")))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage(
                        "No standard at hand of da-nang applies the test decree on 2024-01-01. Covered are: the places"
                                + " binh-duong, hanoi, ho-chi-minh-city, quang-ninh.");
    }
}
