package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;

class HouseholdDocumentProperties {
    private static final HouseholdReader READER = HouseholdReader.of(GeneratedHouseholds.DECLARED);

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("households") Household household) {
        String pretty = HouseholdWriter.pretty(household);
        String oneLine = HouseholdWriter.oneLine(household);

        assertThat(READER.read("household", pretty).orElseThrow()).isEqualTo(household);
        assertThat(READER.readLine("households", 7, oneLine).orElseThrow()).isEqualTo(household);
        assertThat(READER.read("household", pretty.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow())
                .isEqualTo(household);
        assertThat(oneLine).doesNotContain("\n");
    }

    @Property(tries = 100)
    void equalHouseholdsAreWrittenAlike(@ForAll("households") Household household) {
        String json = HouseholdWriter.oneLine(household);

        assertThat(HouseholdWriter.oneLine(READER.read("household", json).orElseThrow()))
                .isEqualTo(json);
    }

    @Property(tries = 100)
    void whatIsWrittenSatisfiesTheSchema(@ForAll("households") Household household) {
        assertThat(Schemas.errorsOfHousehold(HouseholdWriter.oneLine(household)))
                .isEmpty();
    }

    @Property(tries = 100)
    void anyOneKeyMisspeltIsToldAndNothingElse(@ForAll("households") Household household) {
        Household named =
                Household.builder().from(household).id(HouseholdId.of("h-1")).build();
        String json = HouseholdWriter.oneLine(named).replaceFirst("\"dwelling\"", "\"dweling\"");

        assertThat(READER.read("household", json).problems())
                .extracting(Problem::code, Problem::field, Problem::suggestion)
                .containsExactly(
                        tuple(Problem.Code.MISSING, "", Optional.empty()),
                        tuple(Problem.Code.UNKNOWN_NAME, "/dweling", Optional.of("dwelling")));
    }

    @Provide
    Arbitrary<Household> households() {
        return GeneratedHouseholds.any();
    }
}
