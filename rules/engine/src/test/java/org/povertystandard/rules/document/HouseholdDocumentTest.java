package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;
import org.povertystandard.household.SupportPolicy;

class HouseholdDocumentTest {
    private static final Path FULL =
            Path.of("src/test/resources/org/povertystandard/rules/document/household/full.json");
    private static final String BEFORE = "{\"id\":\"h-1\",\"reviewedOn\":\"2024-10-15\",\"place\":{},\"dwelling\":{},"
            + "\"assets\":{},\"land\":{},\"livestock\":{},";
    private static final String MEMBERS = "\"members\":[{\"id\":\"1\"}]}";

    private final HouseholdReader reader = HouseholdReader.of(GeneratedHouseholds.DECLARED);

    @Test
    void theWholeFormIsReadAndWrittenAsItStands() throws IOException {
        String json = Files.readString(FULL);

        Household household = reader.read("full.json", json).orElseThrow();

        assertThat(HouseholdWriter.pretty(household)).isEqualTo(json);
        assertThat(Schemas.errorsOfHousehold(json)).isEmpty();
        assertThat(household.assets()).isEqualTo(Map.of(Asset.CARS, 0, Asset.MOTORBIKES, 1, Asset.TELEPHONES, 2));
        assertThat(household.members())
                .extracting(member -> member.birth())
                .containsExactly(
                        BirthDate.of(1980, 5, 1),
                        BirthDate.ofMonth(2016, 5),
                        BirthDate.ofYear(1950),
                        BirthDate.UNKNOWN);
    }

    @Test
    void anIncomeHasAsManyDigitsAsTheMessageSays() {
        assertThat(read(BEFORE + "\"income12Months\":999999999999999," + MEMBERS)
                        .income12Months())
                .contains(999_999_999_999_999L);
        assertThat(reader.read("long.json", BEFORE + "\"income12Months\":1000000000000000," + MEMBERS)
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().en()).isEqualTo("It must be a whole number of at most 15 digits.");
                    assertThat(problem.message().vi()).isEqualTo("Phải là số nguyên có nhiều nhất 15 chữ số.");
                });
    }

    /** 2.000 may be two thousand on paper and is refused; no separator of thousands has four digits behind it, or two. */
    @Test
    void aPointThatCannotSeparateThousandsIsADecimalMark() {
        for (String two : List.of("2", "2.0", "2.00", "2.0000")) {
            assertThat(read(BEFORE + "\"income12Months\":" + two + "," + MEMBERS)
                            .income12Months())
                    .as(two)
                    .contains(2L);
        }
        assertThat(reader.read("two.json", BEFORE + "\"income12Months\":2.000," + MEMBERS)
                        .problems())
                .hasSize(1);
    }

    @Test
    void aRefusedLineStillSaysWhoItIsAbout() {
        var refused = HouseholdReader.identity(BEFORE + "\"aquaculture\":\"maybe\"," + MEMBERS);
        assertThat(refused.id()).hasToString("Optional[h-1]");
        assertThat(refused.members()).isEqualTo(1);

        var nameless = HouseholdReader.identity("{\"id\":7,\"members\":[{},{}]}");
        assertThat(nameless.id()).isEmpty();
        assertThat(nameless.members()).isEqualTo(2);

        assertThat(HouseholdReader.identity("{oops")).isEqualTo(HouseholdReader.identity("[]"));
    }

    @Test
    void whatIsAbsentOrNullIsUnknown() {
        Household absent = read(BEFORE + MEMBERS);
        Household nulls = read(BEFORE.replace("\"place\":{}", "\"place\":{\"area\":null,\"commune\":null}")
                        .replace("\"assets\":{}", "\"assets\":{\"cars\":null}")
                + "\"aquaculture\":null,\"hardshipCauses\":null,\"income12Months\":null,\"previousClass\":null,"
                + "\"members\":[{\"id\":\"1\",\"birth\":null,\"sex\":null,\"heightCm\":null,\"attendsSchool\":null}]}");

        assertThat(nulls).isEqualTo(absent);
        assertThat(absent.place()).isEqualTo(Place.builder().build());
        assertThat(absent.hardshipCauses()).isEmpty();
        assertThat(HouseholdWriter.oneLine(nulls)).isEqualTo(BEFORE + MEMBERS);
    }

    @Test
    void anEmptyListSaysThatNoneWasNamed() {
        assertThat(read(BEFORE + "\"supportNeeded\":[]," + MEMBERS).supportNeeded())
                .isEqualTo(Optional.of(Set.<SupportPolicy>of()));
    }

    @Test
    void anAdditionalFactIsNotAskedUnknownNotApplicableOrKnown() {
        Household household =
                read(BEFORE + "\"additionalFacts\":{\"owns-radio\":null,\"rooms\":\"not-applicable\"}," + MEMBERS);

        assertThat(household.additionalFacts())
                .isEqualTo(Map.of(
                        FactId.of("owns-radio"), FactValue.UNKNOWN, FactId.of("rooms"), FactValue.NOT_APPLICABLE));
        assertThat(HouseholdWriter.oneLine(household))
                .isEqualTo(
                        BEFORE + "\"additionalFacts\":{\"owns-radio\":null,\"rooms\":\"not-applicable\"}," + MEMBERS);
    }

    @Test
    void numbersAreExactHoweverTheyAreWritten() {
        String written = BEFORE.replace("\"dwelling\":{}", "\"dwelling\":{\"areaM2\":2.450e1,\"electricityKwh\":40.0}")
                .replace("\"assets\":{}", "\"assets\":{\"cars\":1.0}");

        assertThat(HouseholdWriter.oneLine(read(written + MEMBERS)))
                .contains("\"areaM2\":24.5,\"electricityKwh\":40}")
                .contains("\"cars\":1}");
    }

    @Test
    void aLineOfManyIsNamedByItsNumber() {
        assertThat(reader.readLine("households.jsonl", 204, "{").problems())
                .extracting(Problem::source, Problem::line, Problem::code)
                .containsExactly(tuple("households.jsonl", 204, Problem.Code.MALFORMED));
    }

    @Test
    void theBytesMustBeUtf8() {
        byte[] latin1 = (BEFORE + MEMBERS).replace("h-1", "h\u00e9").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(messages(reader.read("h.json", latin1).problems()))
                .containsExactly("The document is not UTF-8 from this line on. Save it as UTF-8.");
        assertThat(messages(reader.read("h.json", (BEFORE + MEMBERS).replace("h-1", "h\ud800"))
                        .problems()))
                .containsExactly("The text holds half of a surrogate pair (\\uD800 to \\uDFFF).");
    }

    @Test
    void aHouseholdHasAtMostAThousandMembers() {
        String members = "{\"id\":\"1\"},".repeat(1000) + "{\"id\":\"2\"}";

        assertThat(messages(reader.read("h.json", BEFORE + "\"members\":[" + members + "]}")
                        .problems()))
                .containsExactly("The household has too many members. At most 1000 are allowed.");
    }

    @Test
    void aDocumentHasAtMostOneMebibyte() {
        assertThat(messages(reader.read("h.json", BEFORE + " ".repeat(1 << 20) + MEMBERS)
                        .problems()))
                .containsExactly("The document is too large. At most 1048576 bytes are allowed.");
    }

    @Test
    void withoutDeclarationsNoAdditionalFactIsRead() {
        assertThat(messages(HouseholdReader.withoutAdditionalFacts()
                        .read("h.json", BEFORE + "\"additionalFacts\":{\"owns-radio\":true}," + MEMBERS)
                        .problems()))
                .containsExactly("Nothing declares this additional fact. None is declared.");
    }

    @Test
    void declarationsThatADocumentCannotTellApartAreRefused() {
        FactDeclaration radio = declaration("owns-radio", new FactType.YesNo());

        assertThatThrownBy(() -> HouseholdReader.of(List.of(radio, radio)))
                .hasMessage("The fact owns-radio is declared twice.");
        assertThatThrownBy(() -> HouseholdReader.of(List.of(declaration("toilet", new FactType.YesNo()))))
                .hasMessage("The fact toilet is an item of the form.\n"
                        + "Give it there; only facts beyond the form are declared.");
        assertThatThrownBy(() -> HouseholdReader.of(List.of(declaration(
                        "pension",
                        new FactType.Choice(List.of(
                                new FactType.Option("not-applicable", Label.of("không áp dụng", "does not apply"))))))))
                .hasMessage("The fact pension has an answer with the code not-applicable.\n"
                        + "In a document that word says that the question is not asked; choose another code.");
    }

    @Test
    void theExceptionNamesPlacesAndRulesAndNoAnswer() {
        String secret = BEFORE + "\"members\":[{\"id\":\"1\",\"heightCm\":-147.3,\"birth\":\"2031-01-01\"}]}";

        assertThatThrownBy(() -> reader.read("h.json", secret).orElseThrow())
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(
                        "h.json:1: /members/0/birth: A member is born on or before the review date. Check both days.\n"
                                + "h.json:1: /members/0/heightCm: This number cannot be negative.");
    }

    private Household read(String json) {
        return reader.read("household", json).orElseThrow();
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message().en()).toList();
    }

    private static FactDeclaration declaration(String id, FactType type) {
        return new FactDeclaration(FactId.of(id), Scope.HOUSEHOLD, type, Label.of(id, id));
    }
}
