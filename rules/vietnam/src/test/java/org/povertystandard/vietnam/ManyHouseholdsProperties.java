package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/** A determiner remembers what it has met and comes to read answers otherwise; nobody can tell by what it finds. */
class ManyHouseholdsProperties {
    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final List<TestId> TESTS = List.of(TestId.of("decree"), TestId.of("circular"));
    private static final LoadedStandard STANDARD = Standards.bundled().get("vn-2022-2026");
    private static final Determiner EXPERIENCED = experienced();

    /** It has read each answer of the form more often than it takes to have code written for that. */
    private static Determiner experienced() {
        Determiner determiner = Determiner.of(STANDARD);
        var random = new Random(1);
        for (int i = 0; i < 1_100; i++) {
            Household household = CompleteHouseholds.any(random);
            TESTS.forEach(test -> determiner.determine(household, APPLIED_ON, test));
        }
        return determiner;
    }

    @Property(tries = 60)
    void whoever_has_determined_many_households_finds_what_a_beginner_finds(@ForAll Household household) {
        Determiner beginner = Determiner.of(STANDARD);

        assertThat(TESTS)
                .allSatisfy(test -> assertThat(EXPERIENCED.determine(household, APPLIED_ON, test))
                        .isEqualTo(beginner.determine(household, APPLIED_ON, test)));
    }
}
