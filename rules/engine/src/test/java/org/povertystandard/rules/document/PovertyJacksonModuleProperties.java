package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.review.ReviewRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PovertyJacksonModuleProperties {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(PovertyJacksonModule.of(HouseholdReader.of(GeneratedHouseholds.DECLARED)))
            .build();

    /** A type of the embedder. */
    record Visit(String office, List<Household> households) {}

    /** Another. */
    record Result(Determination determination) {}

    /** A third. */
    record File(List<ReviewRecord> records) {}

    @Property(tries = 100)
    void householdsAreReadAndWrittenInsideOtherTypes(@ForAll("households") Household household) {
        Visit visit = new Visit("x", List.of(household, household));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(visit), Visit.class))
                .isEqualTo(visit);
    }

    @Property(tries = 100)
    void householdsAreReadOutOfTreesToo(@ForAll("households") Household household) {
        JsonNode tree = MAPPER.valueToTree(household);

        assertThat(MAPPER.treeToValue(tree, Household.class)).isEqualTo(household);
    }

    @Property(tries = 100)
    void determinationsAreReadAndWrittenInsideOtherTypes(@ForAll("determinations") Determination determination) {
        Result result = new Result(determination);

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(result), Result.class))
                .isEqualTo(result);
    }

    @Property(tries = 100)
    void reviewRecordsAreReadAndWrittenInsideOtherTypes(@ForAll("reviewRecords") ReviewRecord record) {
        File file = new File(List.of(record));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(file), File.class))
                .isEqualTo(file);
    }

    @Provide
    Arbitrary<ReviewRecord> reviewRecords() {
        return GeneratedReviewRecords.any();
    }

    @Provide
    Arbitrary<Household> households() {
        return GeneratedHouseholds.any();
    }

    @Provide
    Arbitrary<Determination> determinations() {
        return GeneratedDeterminations.any();
    }
}
