package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.Reach;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Households;

/** No household drawn at random takes a step that was reported to be impossible, or is smaller than the smallest. */
class StandardDifferenceProperties {
    private static final LocalDate APPLIED_ON = LocalDate.of(2023, 1, 1);
    private static final List<Map<String, String>> REFORMS = List.of(
            Map.of("deprivation-threshold", "2", "score-b-limit", "20"),
            Map.of("insurance-age-from", "3"),
            Map.of("dependants-share-limit", "0.4"),
            Map.of("child-age-limit", "15", "score-a-limit-urban", "150"),
            Map.of("area-per-person-limit", "10", "income-line-rural", "1400000"));
    private static final List<Compared> COMPARED =
            REFORMS.stream().map(Compared::new).toList();

    private static final class Compared {
        private final Determiner before = Determiner.of(Reforms.STANDARD);
        private final Determiner after;
        private final StandardDifference difference;

        Compared(Map<String, String> figures) {
            var reform = Reforms.figures(figures);
            this.after = Determiner.of(reform);
            this.difference = StandardDifference.between(Reforms.STANDARD, reform);
        }

        Reach reach(Household household, TestId test) {
            var from = before.determine(household, APPLIED_ON, test).category();
            var to = after.determine(household, APPLIED_ON, test).category();
            return difference.classes().stream()
                    .filter(change -> change.test().equals(test)
                            && change.before().equals(from)
                            && change.after().equals(to))
                    .map(ClassChange::reach)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Property(tries = 400)
    void whatHappensWasReportedReachable(
            @ForAll("households") Household household, @ForAll("compared") Compared compared) {
        for (String test : List.of("decree", "circular")) {
            Reach reach = compared.reach(household, TestId.of(test));

            assertThat(reach.household()).isPresent();
            assertThat(reach.household().orElseThrow().members().size())
                    .isLessThanOrEqualTo(household.members().size());
        }
    }

    @Provide
    Arbitrary<Household> households() {
        return Arbitraries.oneOf(
                Households.complete(Reforms.STANDARD.standard()), Households.near(Reforms.STANDARD.standard()));
    }

    @Provide
    Arbitrary<Compared> compared() {
        return Arbitraries.of(COMPARED);
    }
}
