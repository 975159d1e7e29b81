package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Precision;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Another engine is an argument, and each determination says which one it was. */
class OtherEngineTest {
    private static final LoadedStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");
    private static final EngineId CLASSES_ONLY = new EngineId("classes-only", "1");
    private static final TestId DECREE = TestId.of("decree");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    /** Compiled code behind the interface that others implement: the class, and nothing that explains it. */
    private static final class ClassesOnly implements RuleEngine {
        @Override
        public EngineId id() {
            return CLASSES_ONLY;
        }

        @Override
        public Prepared prepare(PovertyStandard standard, ContentHash hash) {
            // The determiner has taken out what it withholds.
            CompiledStandard compiled = CompiledStandard.of(standard, Unverified.USED);
            return (household, day, test) -> {
                CompiledTest classes = compiled.test(test);
                long possible = classes.bounds(household).possible();
                return Determination.builder()
                        .household(household.id())
                        .reviewedOn(household.reviewedOn())
                        .appliedOn(day)
                        .standard(standard.id())
                        .standardHash(hash)
                        .engine(id())
                        .test(test)
                        .possible(IntStream.range(0, classes.classes().size())
                                .filter(i -> (possible & 1L << i) != 0)
                                .mapToObj(classes.classes()::get)
                                .toList())
                        .precision(Precision.BOUND)
                        .profile(new DeprivationProfile(List.of()))
                        .build();
            };
        }
    }

    private final Determiner reference = Determiner.of(STANDARD);
    private final Determiner other = Determiner.of(STANDARD, new ClassesOnly());

    @Test
    void another_engine_is_plugged_in_and_named_in_what_it_determines() {
        Household poor = TimelineHouseholds.rural(LocalDate.of(2024, 10, 1), 10);

        Determination found = other.determine(poor, DAY, DECREE);

        assertThat(found.engine()).isEqualTo(CLASSES_ONLY);
        assertThat(reference.determine(poor, DAY, DECREE).engine()).isNotEqualTo(CLASSES_ONLY);
        assertThat(found.possible())
                .containsAll(reference.determine(poor, DAY, DECREE).possible());
        assertThat(found.standardHash()).isEqualTo(STANDARD.hash());
    }

    @Test
    void days_that_the_law_does_not_cover_are_refused_whatever_the_engine() {
        Household household = TimelineHouseholds.rural(LocalDate.of(2024, 10, 1), 10);

        assertThatThrownBy(() -> other.determine(household, LocalDate.of(2030, 1, 1), DECREE))
                .isInstanceOf(NotCoveredException.class)
                .hasMessageContaining("It covers: vn-2022-2026");
    }

    @Test
    void an_engine_that_answers_no_inquiry_says_so() {
        Household household = TimelineHouseholds.rural(LocalDate.of(2024, 10, 1), 10);

        assertThatThrownBy(() -> other.answer(household, DAY, DECREE, InquiryId.of("screening")))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage("This engine determines classes only; it does not answer screening.");
    }
}
