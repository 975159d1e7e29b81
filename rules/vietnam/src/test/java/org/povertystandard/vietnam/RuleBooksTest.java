package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.translate.RuleBook;
import org.povertystandard.rules.translate.RuleBooks;
import org.povertystandard.spi.StandardDocument;

/** The rule books of several standards, and what each is laid beside. */
class RuleBooksTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final Map<String, String> FILES =
            RuleBooks.of(STANDARDS.all()).files();

    /** Every standard in English; one of the nation and one of a city in Vietnamese as well. */
    static Stream<String> pages() {
        return Stream.concat(
                STANDARDS.all().stream()
                        .map(standard -> standard.id().value())
                        .filter(id -> !id.equals("vn-2022-2026"))
                        .map(id -> id + ".en.md"),
                Stream.of("vn-2011-2015.vi.md", "vn-ho-chi-minh-city-2024-2026.vi.md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_of_each_standard_looks_like_this(String name) throws IOException {
        String text = FILES.getOrDefault(name, "").replaceAll("[0-9a-f]{64}", "(hash)");

        assertGolden(name, text);
    }

    @Test
    void the_column_of_names_in_the_index_is_not_called_one_of_ids() {
        assertThat(FILES.get("index.vi.md"))
                .contains("\n| Chuẩn | Nơi áp dụng | ")
                .doesNotContain("Mã chuẩn");
        assertThat(FILES.get("index.en.md")).contains("\n| Standard | Place | ");
    }

    /** The page itself has goldens of its own, in both languages and forms. */
    @Test
    void what_changed_in_2022_looks_like_this() throws IOException {
        String text = RuleBook.of(STANDARDS.get("vn-2022-2026"))
                .since(STANDARDS.get("vn-2016-2021"))
                .changes(Language.ENGLISH);

        assertGolden("vn-2022-2026.changes.en.txt", text);
    }

    @Test
    void a_limit_in_a_table_that_is_another_is_a_change() {
        assertThat(changes(Reforms.text(
                        "{\"at\": 66, \"values\": [103.4, 102.3]}", "{\"at\": 66, \"values\": [110, 102.3]}")))
                .contains("Limits of height", "male: 103.4;", "male: 110;")
                .doesNotContain("Nothing reads otherwise");
    }

    @Test
    void what_an_unasked_question_counts_as_is_a_change() {
        assertThat(changes(Reforms.text(
                        "\"en\": \"the household has a radio, in use or repairable\"}, \"unaskedCountsAs\": false",
                        "\"en\": \"the household has a radio, in use or repairable\"}, \"unaskedCountsAs\": true")))
                .contains("the household has a radio,", "counts as: no", "counts as: yes");
    }

    private static String changes(LoadedStandard now) {
        return RuleBook.of(now)
                .since(Reforms.STANDARD)
                .changes(Language.ENGLISH)
                .replaceAll("\\s+", " ");
    }

    /** A figure without its unit is a number that nobody can hold against the text. */
    @Test
    void every_unit_has_its_words() {
        assertThat(FILES).allSatisfy((name, page) -> {
            if (name.contains(".en.")) {
                assertThat(page).doesNotContainPattern("\\d (dong|m2|kWh)/");
            }
        });
    }

    private static void assertGolden(String name, String text) throws IOException {
        Path golden = Path.of("src/test/resources/rulebook/since").resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }

        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static String comparedWith(String html) {
        return Jsoup.parse(html).select("p").eachText().stream()
                .filter(text -> text.startsWith("Compared with"))
                .findFirst()
                .map(text -> text.replaceAll(".*\\(([a-z0-9-]+)\\)\\..*", "$1"))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "vn-2001-2005, ''",
        "vn-2006-2010, vn-2001-2005",
        "vn-2011-2015, vn-2006-2010",
        "vn-2016-2021, vn-2011-2015",
        "vn-2022-2026, vn-2016-2021",
        "vn-2027-2030, vn-2022-2026",
        "vn-binh-duong-2016-2021, ''",
        "vn-hanoi-2016-2021, vn-2016-2021",
        "vn-hanoi-2022-2025, vn-hanoi-2016-2021",
        "vn-ho-chi-minh-city-2024-2026, vn-2022-2026",
        "vn-quang-ninh-2023-2025, vn-2022-2026"
    })
    void law_is_laid_beside_what_was_before_in_its_place_or_else_what_it_rests_on(String standard, String before) {
        assertThat(comparedWith(FILES.getOrDefault(standard + ".en.html", ""))).isEqualTo(before);
    }

    @Test
    void a_reform_is_laid_beside_the_law_it_would_change_and_is_nobodys_predecessor() {
        LoadedStandard reform = reform();
        Map<String, String> alone =
                RuleBooks.of(List.of(reform), STANDARDS.all()).files();
        Map<String, String> together = RuleBooks.of(
                        List.of(reform, STANDARDS.get("vn-2022-2026"), STANDARDS.get("vn-2027-2030")))
                .files();

        for (Map<String, String> files : List.of(alone, together)) {
            String page = files.getOrDefault("two-deprivations.en.html", "");
            assertThat(comparedWith(page)).isEqualTo("vn-2022-2026");
            assertThat(Jsoup.parse(page).select("h2").eachText())
                    .anyMatch(title -> title.endsWith("What is different from the standard it rests on"));
            assertThat(Jsoup.parse(page).select("table.changes tbody tr")).hasSize(2);
        }
        assertThat(comparedWith(together.getOrDefault("vn-2027-2030.en.html", "")))
                .isEqualTo("vn-2022-2026");
        assertThat(alone).hasSize(4 + 4);
    }

    private static LoadedStandard reform() {
        String overlay = """
                {"format": "poverty-standard-overlay/1", "id": "two-deprivations", "base": "vn-2022-2026", "as": "reform",
                 "name": {"vi": "Hai chỉ số", "en": "Two deprivations"}, "reason": {"vi": "Để so sánh.", "en": "To compare."},
                 "instruments": [{"id": "proposal", "kind": {"vi": "Đề xuất", "en": "Proposal"}}],
                 "citations": [{"id": "proposal-text", "instrument": "proposal", "place": {"vi": "tr. 1", "en": "p. 1"},
                                "attestation": "draft"}],
                 "cite": ["proposal-text"], "sets": {"figures": {"deprivation-threshold": 2}}}
                """;
        var document = new StandardDocument("reform.json", overlay.getBytes(StandardCharsets.UTF_8));
        return Standards.readEach(List.of(document), STANDARDS)
                .get(0)
                .standard()
                .orElseThrow();
    }
}
