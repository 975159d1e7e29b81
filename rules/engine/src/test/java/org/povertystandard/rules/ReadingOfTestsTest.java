package org.povertystandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.analysis.Law;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;

/**
 * Laws of one household that is in the first class, and with an alternative in place in the second. What an alternative leaves as it
 * is, is planned once for both; each of these hangs on the alternative in another way, and planned once it would stay in the first.
 */
class ReadingOfTestsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 2, 28);
    private static final TestId TEST = TestId.of("t");
    private static final String MEMBERS = "{'countMembers': 'all'}";
    private static final String ALWAYS = "{'all': []}";
    private static final String NEVER = "{'any': []}";

    /** Born on 29 February: 19 on the day, unless one ages on 1 March. */
    private static final Household HOUSEHOLD = Household.builder()
            .id("h")
            .reviewedOn(DAY)
            .addMembers(Member.builder()
                    .id("1")
                    .relation(Relation.HEAD)
                    .birth(BirthDate.of(LocalDate.of(2004, 2, 29)))
                    .seriousIllness(true)
                    .build())
            .build();

    private static final String ILL = "{'anyMember': {'fact': 'serious-illness', 'is': true}}";

    private static Law inFirstIf(String indicator, String criterion) {
        return Law.deprivedWhen(indicator)
                .with("applied", "{'from': '2023-01-01', 'until': '2024-01-01', 'tests': ['t'], 'cite': ['c']}")
                .withClasses("", criterion, "{'not': " + criterion + "}");
    }

    private static String atLeast(String quantity, String limit) {
        return "{'compare': [" + quantity + ", '>=', " + limit + "]}";
    }

    private static Law withFigure(Law law) {
        return law.with("figures", "{'id': 'one', 'value': 1, 'unit': 'x', 'label': " + Law.LABEL + ", 'cite': ['c']}");
    }

    private static Law withDefinition(Law law, String scope, String kind, String of) {
        return law.with(
                "definitions",
                "{'id': 'named', 'label': %s, 'scope': '%s', '%s': %s, 'cite': []}"
                        .formatted(Law.LABEL, scope, kind, of));
    }

    /** Two rows that both hold, of one point each. */
    private static Law scored(String limit) {
        String row = "{'id': '%s', 'label': " + Law.LABEL + ", 'when': " + ILL + ", 'points': {'all': 1}}";
        return inFirstIf(NEVER, atLeast("{'score': 'card'}", limit))
                .with(
                        "scorecards",
                        ("{'id': 'card', 'label': %1$s, 'cite': ['c'], 'columns': [{'id': 'all', 'label': %1$s, 'when': "
                                        + ALWAYS
                                        + "}], 'items': [{'id': 'item', 'number': '1', 'label': %1$s, 'counts': 'every-row', 'rows': ["
                                        + row.formatted("first") + ", " + row.formatted("second") + "]}]}")
                                .formatted(Law.LABEL));
    }

    static Stream<Arguments> laws() {
        String measure =
                "{'id': 'm', 'side': 'income', 'label': %1$s, 'unit': 'x', 'quantity': %2$s, 'lines': [{'id': 'l', 'label': %1$s, 'operator': '<=', 'limit': {'figure': 'one'}, 'cite': ['c']}]}"
                        .formatted(Law.LABEL, MEMBERS);
        String tally = "{'tally': [{'when': {'all': [{'deprived': 'i'}]}, 'points': 1}]}";
        String ofAge = "{'anyMember': " + atLeast("{'fact': 'age-years'}", "19") + "}";
        return Stream.of(
                Arguments.of(
                        "a figure in a line",
                        withFigure(inFirstIf(NEVER, NEVER))
                                .withClasses(measure, "{'line': 'l'}", "{'not': {'line': 'l'}}"),
                        "{'figures': {'one': 0}}"),
                Arguments.of(
                        "a figure in a class",
                        withFigure(inFirstIf(NEVER, atLeast(MEMBERS, "{'figure': 'one'}"))),
                        "{'figures': {'one': 2}}"),
                Arguments.of(
                        "a criterion of a class",
                        withDefinition(inFirstIf(NEVER, "{'definition': 'named'}"), "household", "criterion", ALWAYS),
                        "{'definitions': {'named': " + NEVER + "}}"),
                Arguments.of(
                        "a criterion of members in a class",
                        withDefinition(
                                inFirstIf(NEVER, "{'anyMember': {'definition': 'named'}}"),
                                "member",
                                "criterion",
                                ALWAYS),
                        "{'definitions': {'named': " + NEVER + "}}"),
                Arguments.of(
                        "a quantity in a class",
                        withDefinition(
                                inFirstIf(NEVER, atLeast("{'definition': 'named'}", "1")),
                                "household",
                                "quantity",
                                MEMBERS),
                        "{'definitions': {'named': {'sum': [" + MEMBERS + ", -1]}}}"),
                Arguments.of(
                        "whom a question of a class is put to",
                        withDefinition(inFirstIf(NEVER, ILL), "member", "criterion", ALWAYS)
                                .with(
                                        "questions",
                                        "{'facts': ['serious-illness'], 'askedOf': {'definition': 'named'}, 'cite': []}"),
                        "{'definitions': {'named': " + NEVER + "}}"),
                Arguments.of(
                        "what counts in a class where nobody asked",
                        inFirstIf(NEVER, "{'fact': 'own', 'is': true}")
                                .with(
                                        "facts",
                                        "{'id': 'own', 'scope': 'household', 'type': {'kind': 'yes-no'}, 'label': "
                                                + Law.LABEL + ", 'unaskedCountsAs': true}"),
                        "{'unasked': {'own': false}}"),
                Arguments.of(
                        "ages in a class", inFirstIf(NEVER, "{'not': " + ofAge + "}"), "{'ageing': 'february-28'}"),
                Arguments.of(
                        "an indicator", inFirstIf(ALWAYS, "{'deprived': 'i'}"), "{'indicators': {'i': " + NEVER + "}}"),
                Arguments.of(
                        "an indicator that is counted",
                        inFirstIf(ALWAYS, atLeast("{'deprivations': 'count'}", "1")),
                        "{'indicators': {'i': " + NEVER + "}}"),
                Arguments.of(
                        "an indicator within a sum",
                        inFirstIf(ALWAYS, atLeast(tally, "1")),
                        "{'indicators': {'i': " + NEVER + "}}"),
                Arguments.of("which rows score", scored("2"), "{'items': {'card': {'item': 'first-row'}}}"),
                Arguments.of("when a row holds", scored("2"), "{'rows': {'card': {'second': " + NEVER + "}}}"),
                Arguments.of("what a row scores", scored("2"), "{'points': {'card': {'second': {'all': 0}}}}"));
    }

    private static LoadedStandard read(Law law, String sets) {
        return law.with(
                        "readings",
                        "{'id': 'reading', 'question': %1$s, 'chosen': %1$s, 'cite': ['c'], 'alternatives': [{'id': 'other', 'label': %1$s, 'sets': %2$s}]}"
                                .formatted(Law.LABEL, sets))
                .loaded();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void whatAlternativesSetOfATestIsPlannedAnew(String name, Law law, String sets) {
        Determination determination = Determiner.of(read(law, sets)).determine(HOUSEHOLD, DAY, TEST);

        assertThat(determination.possible()).containsExactly(CategoryId.of("a"));
        assertThat(determination.caveats())
                .filteredOn(Caveat.OfReading.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Caveat.OfReading.class, caveat -> {
                    assertThat(caveat.changes()).contains("class");
                    assertThat(caveat.possible()).containsExactly(CategoryId.of("b"));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void soIsAnInquiryThatAsksForTheClass(String name, Law law, String sets) {
        String outcome = "{'id': '%s', 'label': " + Law.LABEL + ", 'meaning': " + Law.LABEL + "%s}";
        Law asking = law.with(
                "inquiries",
                "{'id': 'list', 'label': " + Law.LABEL
                        + ", 'cite': ['c'], 'applied': [{'from': '2023-01-01', 'until': '2024-01-01', 'tests': ['t'], 'cite': ['c']}], 'signs': [], 'measures': [], 'outcomes': ["
                        + outcome.formatted("a", ", 'when': {'inClass': ['a']}") + ", " + outcome.formatted("b", "")
                        + "]}");

        Answer answer = Determiner.of(read(asking, sets))
                .answer(HOUSEHOLD, DAY, TEST, InquiryId.of("list"))
                .get(0);

        assertThat(answer.caveats())
                .filteredOn(Caveat.OfReading.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Caveat.OfReading.class, caveat -> {
                    assertThat(caveat.changes()).contains("answer");
                    assertThat(caveat.possible()).containsExactly(CategoryId.of("b"));
                });
    }
}
