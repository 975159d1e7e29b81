package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.household.Household;
import org.povertystandard.standard.PovertyStandard;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Households and determinations inside types of an embedder. */
class PovertyJacksonModuleTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(PovertyJacksonModule.of(HouseholdReader.of(GeneratedHouseholds.DECLARED)))
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final Path FULL =
            Path.of("src/test/resources/org/povertystandard/rules/document/household/full.json");

    /** A type of the embedder. */
    record Visit(String office, List<Household> households) {}

    /** Another. */
    record Library(List<PovertyStandard> standards) {}

    @Test
    void aHouseholdIsWrittenAsItsWriterWritesIt() throws IOException {
        Household household = HouseholdReader.of(GeneratedHouseholds.DECLARED)
                .read("full.json", Files.readAllBytes(FULL))
                .orElseThrow();

        assertThat(MAPPER.writeValueAsString(new Visit("x", List.of(household))))
                .isEqualTo("{\"office\":\"x\",\"households\":[" + HouseholdWriter.oneLine(household) + "]}");
    }

    @Test
    void everyProblemIsTheCauseAndNoMessageHoldsAnAnswer() {
        String json =
                "{\"office\":\"x\",\n\"households\":[\n{\"id\":\"h-1\",\"id\":\"h-2\",\"reviewedOn\":\"2024-10-15\","
                        + "\"place\":{\"area\":\"rurall\"},\"dwelling\":{\"areaM2\":\"77.31\"},\"assets\":{},\"land\":{},"
                        + "\"livestock\":{},\"members\":[{\"id\":\"1\",\"heightCm\":-147.3}]}]}";

        JacksonException refusal =
                catchThrowableOfType(JacksonException.class, () -> MAPPER.readValue(json, Visit.class));

        assertThat(refusal.getOriginalMessage())
                .isEqualTo("Household on line 3 at /households/0: 4 problems. The cause lists all.");
        assertThat(refusal.getCause())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("Household:3: /households/0/id: This key stands twice in one object.\n"
                        + "Household:3: /households/0/place/area: This code is not allowed. Allowed are: urban, rural."
                        + " Did you mean \"rural\"?\n"
                        + "Household:3: /households/0/dwelling/areaM2: Here must be a number, not a text in quotes. Leave the"
                        + " quotes out.\n"
                        + "Household:3: /households/0/members/0/heightCm: This number cannot be negative.");
        assertThat(refusal.getMessage()).doesNotContain("rurall", "77.31", "147.3", "h-1", "h-2");
    }

    @Test
    void theSettingsOfTheMapperDoNotSoftenTheReader() {
        JsonMapper lenient = MAPPER.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        String json = "{\"id\":\"h-1\",\"reviewedOn\":\"2024-10-15\",\"place\":{},\"dwelling\":{\"areaM2\":NaN},"
                + "\"assets\":{},\"land\":{},\"livestock\":{},\"name\":\"x\",\"members\":[{\"id\":\"1\"}]}";

        JacksonException refusal =
                catchThrowableOfType(JacksonException.class, () -> lenient.readValue(json, Household.class));

        assertThat(((InvalidDocumentException) refusal.getCause()).problems())
                .extracting(Problem::code, Problem::field)
                .containsExactly(
                        tuple(Problem.Code.WRONG_TYPE, "/dwelling/areaM2"), tuple(Problem.Code.UNKNOWN_NAME, "/name"));
    }

    @Test
    void aStandardIsReadAndWrittenInsideOtherTypes() {
        String json = "{\"standards\":[{\"format\":\"poverty-standard/1\",\"id\":\"none\","
                + "\"name\":{\"vi\":\"không\",\"en\":\"none\"},\"instruments\":[],\"citations\":[],\"applied\":[],"
                + "\"facts\":[],\"questions\":[],\"groups\":[],\"figures\":[],\"tables\":[],\"definitions\":[],"
                + "\"ageing\":\"march-1\",\"dimensions\":[],\"indicators\":[],\"scorecards\":[],\"categories\":[],"
                + "\"tests\":[],\"inquiries\":[],\"readings\":[],\"notes\":[]}]}";

        assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Library.class)))
                .isEqualTo(json);

        JacksonException refusal = catchThrowableOfType(
                JacksonException.class, () -> MAPPER.readValue(json.replace("march-1", "march-2"), Library.class));

        assertThat(refusal.getCause())
                .hasMessage("PovertyStandard:1: /standards/0/ageing: This code is not allowed. Allowed are: march-1,"
                        + " february-28. Did you mean \"march-1\"?");
    }
}
