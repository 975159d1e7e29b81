package org.povertystandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** The catalog: what is found how, and which sets of documents are refused. */
class StandardsTest {
    private static final TestId TEST = TestId.of("decree");

    static String standard(String id, String place, String from, String until) {
        return """
            {"format": "poverty-standard/1", "id": "%s", "name": {"vi": "x", "en": "x"}, %s
             "instruments": [{"id": "act", "kind": {"vi": "x", "en": "Act"}}],
             "citations": [{"id": "c", "instrument": "act", "place": {"vi": "1", "en": "1"}, "attestation": "press"}],
             "applied": [{"from": "%s", "until": "%s", "tests": ["decree"], "cite": ["c"]}],
             "facts": [], "questions": [], "groups": [],
             "figures": [{"id": "line", "value": 100, "unit": "dong", "label": {"vi": "x", "en": "x"}, "cite": ["c"]}],
             "tables": [], "definitions": [], "ageing": "march-1", "dimensions": [], "indicators": [], "scorecards": [],
             "categories": [{"id": "poor", "label": {"vi": "x", "en": "x"}}, {"id": "not-poor", "label": {"vi": "x", "en": "x"}}],
             "tests": [{"id": "decree", "label": {"vi": "x", "en": "x"}, "cite": ["c"], "measures": [
               {"id": "income", "side": "income", "label": {"vi": "x", "en": "x"}, "unit": "dong",
                "quantity": {"fact": "income-12-months"},
                "lines": [{"id": "l", "label": {"vi": "x", "en": "The line"}, "operator": "<", "limit": {"figure": "line"}, "cite": []}]}],
               "categories": [{"category": "poor", "when": {"line": "l"}}, {"category": "not-poor", "when": {"not": {"line": "l"}}}]}],
             "inquiries": [], "readings": [], "notes": []}
            """.formatted(
                        id,
                        place.isEmpty()
                                ? ""
                                : "\"place\": {\"id\": \"" + place + "\", \"label\": {\"vi\": \"x\", \"en\": \"x\"}},",
                        from,
                        until);
    }

    static String overlay(String id, String base, String as) {
        return """
            {"format": "poverty-standard-overlay/1", "id": "%s", "name": {"vi": "x", "en": "x"}, "base": "%s", "as": "%s",
             "reason": {"vi": "x", "en": "x"},
             "applied": [{"from": "2030-01-01", "until": "2031-01-01", "tests": ["decree"], "cite": ["c"]}],
             "cite": ["c"], "sets": {"figures": {"line": 200}}}
            """.formatted(id, base, as);
    }

    private static StandardSource source(String... texts) {
        List<StandardDocument> documents = IntStream.range(0, texts.length)
                .mapToObj(i -> new StandardDocument("d" + i + ".json", texts[i].getBytes(StandardCharsets.UTF_8)))
                .toList();
        return () -> documents;
    }

    private static final String A = standard("a", "", "2020-01-01", "2021-01-01");

    private static List<String> problems(Outcome<Standards> outcome) {
        return outcome.problems().stream()
                .map(problem -> problem.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void whoeverHasNoSourceOfStandardsIsToldSo() {
        Standards none = Standards.of(List.of());

        assertThatThrownBy(() -> none.appliedOn(LocalDate.of(2024, 12, 31), TEST))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage(
                        "No standard at hand applies the test decree on 2024-12-31. Covered are: none, since no source of standards is"
                                + " at hand; the library poverty-standard-vietnam brings Vietnam's.");
    }

    @Test
    void overlaysAreReadAfterTheirBasesInWhateverOrderTheyCome() {
        Standards standards = Standards.of(List.of(source(overlay("c", "b", "law"), A, overlay("b", "a", "reform"))));

        assertThat(standards.all()).extracting(loaded -> loaded.id().value()).containsExactly("c", "a", "b");
        assertThat(standards.appliedOn(LocalDate.of(2030, 5, 1), TEST).id()).hasToString("c");
    }

    @Test
    void aReformIsFoundByItsIdAndItsHashAndByNoDay() {
        Standards standards = Standards.of(List.of(source(A, overlay("r", "a", "reform"))));
        LoadedStandard reform = standards.get("r");

        assertThat(standards.find(StandardId.of("r"))).contains(reform);
        assertThat(standards.find(reform.hash())).contains(reform);
        assertThatThrownBy(() -> standards.appliedOn(LocalDate.of(2030, 5, 1), TEST))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage("No standard at hand applies the test decree on 2030-05-01. Covered are: a (2020-01-01 to"
                        + " 2020-12-31: decree).");
        assertThat(standards.timeline()).hasSize(1);
    }

    @Test
    void anOverlayWithoutItsBaseIsRefusedAndSoIsACircle() {
        assertThat(problems(Standards.read(List.of(source(overlay("r", "nowhere", "law"))))))
                .containsExactly("d0.json:1: /base: There is no such base, or the base has problems of its own. Found:"
                        + " \"nowhere\".");
        assertThat(problems(Standards.read(
                        List.of(source(overlay("r", "s", "law"), overlay("s", "r", "law"), overlay("t", "s", "law"))))))
                .containsExactly(
                        "d0.json:1: /base: The overlay stands on itself: r -> s -> r. Found: \"s\".",
                        "d1.json:1: /base: The overlay stands on itself: s -> r -> s. Found: \"r\".",
                        "d2.json:1: /base: The base has problems of its own. Found: \"s\".");
        assertThat(problems(Standards.read(List.of(source(A, overlay("r", "r", "law"))))))
                .containsExactly("d1.json:1: /base: The overlay stands on itself: r -> r. Found: \"r\".");
    }

    @Test
    void aMisspeltBaseIsToldWithTheOneThatMayBeMeant() {
        StandardSource misspelt = source(overlay("r", "natoin", "law"));
        String nation = A.replace("\"a\"", "\"nation\"");

        assertThat(problems(Standards.read(List.of(misspelt, source(nation)))))
                .singleElement()
                .asString()
                .endsWith(" Found: \"natoin\". Did you mean \"nation\"?");
        assertThat(Standards.readEach(misspelt.documents(), Standards.of(List.of(source(nation))))
                        .get(0)
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.suggestion()).contains("nation"));
    }

    @Test
    void eachOfSeveralDocumentsIsToldByItself() {
        List<DocumentRead> read = Standards.readEach(
                source(
                                overlay("r", "a", "reform"),
                                A.replace("\"value\": 100", "\"value\": null").replace("\"a\"", "\"b\""),
                                overlay("s", "nowhere", "reform"))
                        .documents(),
                Standards.of(List.of(source(A))));

        assertThat(read.get(0).problems()).isEmpty();
        assertThat(read.get(0).standard().map(loaded -> loaded.id().value())).contains("r");
        assertThat(read.get(1).standard()).isEmpty();
        assertThat(read.get(1).problems()).hasSize(1);
        assertThat(read.get(2).problems()).hasSize(1);
    }

    @Test
    void aBaseAmongTheDocumentsComesBeforeOneAtHandOfItsId() {
        String here = A.replace("\"value\": 100", "\"value\": 150");
        Standards atHand = Standards.of(List.of(source(A, overlay("r", "a", "reform"))));

        List<DocumentRead> read = Standards.readEach(
                source(overlay("t", "r", "reform"), overlay("r", "a", "reform"), here)
                        .documents(),
                atHand);

        assertThat(read).allSatisfy(document -> assertThat(document.problems()).isEmpty());
        LoadedStandard r = read.get(1).standard().orElseThrow();
        assertThat(r.hash()).isNotEqualTo(atHand.get("r").hash());
        assertThat(read.get(0)
                        .standard()
                        .orElseThrow()
                        .standard()
                        .derivedFrom()
                        .orElseThrow()
                        .baseHash())
                .isEqualTo(r.hash());
    }

    @Test
    void twoSourcesOfOneIdAreAnError() {
        assertThat(problems(Standards.read(List.of(source(A), source(A.replace("\"x\"", "\"y\""))))))
                .containsExactly("d0.json: /id: Two documents have the same id of a standard. Found: \"a\".");
    }

    @Test
    void twoStandardsOfOnePlaceForOneDayAreAnError() {
        String later = standard("b", "", "2020-12-31", "2022-01-01");

        assertThat(problems(Standards.read(List.of(source(A, later)))))
                .containsExactly(
                        "d1.json: /applied: Another standard of the same place applies one of these tests on days of"
                                + " this one. Found: \"a\".");
        assertThat(Standards.read(List.of(source(A, standard("b", "", "2021-01-01", "2022-01-01"))))
                        .problems())
                .isEmpty();
        assertThat(Standards.read(List.of(source(A, standard("b", "town", "2020-01-01", "2021-01-01"))))
                        .problems())
                .isEmpty();
    }

    @Test
    void aPlaceHasItsOwn() {
        Standards standards = Standards.of(List.of(source(A, standard("t", "town", "2020-01-01", "2021-01-01"))));
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThat(standards.appliedOn(day, TEST).id()).hasToString("a");
        assertThat(standards.appliedOn(day, TEST, PlaceId.of("town")).id()).hasToString("t");
        assertThat(standards.places()).extracting(place -> place.id().value()).containsExactly("town");
    }

    @Test
    void aDirectoryAndAStreamAreReadLikeTheJar(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.json"), overlay("r", "a", "reform"));
        Files.writeString(folder.resolve("A.JSON"), A);
        Files.writeString(folder.resolve("notes.txt"), "not a standard");

        assertThat(Standards.of(List.of(StandardFiles.directory(folder))).all())
                .extracting(loaded -> loaded.id().value())
                .containsExactly("a", "r");
        assertThat(Standards.of(List.of(
                                StandardFiles.stream("a", stream(A)), StandardFiles.file(folder.resolve("b.json"))))
                        .all())
                .hasSize(2);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theProblemsOfAllFilesAreToldAtOnceWithTheirPlaces(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), A.replace("\"value\": 100", "\"value\": null"));
        Files.writeString(folder.resolve("b.json"), A.replace("\"a\"", "\"b\"").replace("\"ageing\"", "\"aging\""));

        assertThat(problems(Standards.read(List.of(StandardFiles.directory(folder)))))
                .anyMatch(text -> text.startsWith("a.json:6: /figures/0/value: Here must be a number, not null."))
                .anyMatch(text -> text.startsWith("b.json:7: /aging: The format does not have this key."));
    }

    @Test
    void tooLongTooDeepAndTooManyAreRefusedBeforeAnythingIsBuilt() throws IOException {
        String tooLong = A + " ".repeat(StandardReader.MOST_BYTES);
        String tooDeep =
                A.replace("{\"fact\": \"income-12-months\"}", "{\"sum\": [".repeat(40) + "1" + "]}".repeat(40));
        String tooMany = A.replace("\"notes\": []", "\"notes\": [" + "0, ".repeat(60_000) + "0]");

        assertThat(Standards.read(List.of(StandardFiles.stream("s", stream(tooLong))))
                        .problems())
                .anyMatch(problem -> problem.text(Language.ENGLISH).contains("bytes"));
        for (String text : List.of(tooDeep, tooMany)) {
            assertThat(Standards.read(List.of(StandardFiles.stream("s", stream(text))))
                            .problems())
                    .hasSize(1)
                    .allMatch(problem -> problem.code() == Problem.Code.LIMIT);
        }
    }

    private static LoadedStandard read(String json) {
        return StandardReader.read(new StandardDocument("draft.json", json.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @Test
    void aDraftIsFoundFirstByItsIdAndOnItsDaysAndTheLawOnAllOthers() {
        Standards law = Standards.of(List.of(
                source(standard("a", "", "2020-01-01", "2021-01-01"), standard("b", "", "2021-01-01", "2022-01-01"))));
        List<LoadedStandard> drafts = List.of(
                read(standard("a", "", "2020-01-01", "2020-06-01")),
                read(standard("c", "", "2021-07-01", "2023-01-01")));

        Standards drafted = law.withDrafts(drafts);

        assertThat(drafted.all())
                .extracting(LoadedStandard::id)
                .map(StandardId::value)
                .containsExactly("a", "c", "b");
        assertThat(drafted.find(StandardId.of("a"))).contains(drafts.get(0));
        assertThat(drafted.appliedOn(LocalDate.of(2021, 6, 30), TEST).id()).hasToString("b");
        assertThat(drafted.appliedOn(LocalDate.of(2021, 7, 1), TEST).id()).hasToString("c");
        assertThat(law.find(StandardId.of("c"))).isEmpty();
    }
}
