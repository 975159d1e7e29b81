package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.translate.RuleBooks;
import org.povertystandard.spi.StandardDocument;

/** The rule books of several standards, and what each is laid beside. */
class RuleBooksTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final Map<String, String> FILES =
            RuleBooks.of(STANDARDS.all()).files();

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
