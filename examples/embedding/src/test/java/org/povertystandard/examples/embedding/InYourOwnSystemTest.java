package org.povertystandard.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Explanation;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.DeterminationReader;
import org.povertystandard.rules.document.DeterminationWriter;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.TestId;

/** What {@code docs/embedding.md} shows. */
class InYourOwnSystemTest {
    // Made once; both are immutable, and every thread may use them.
    private static final Standards STANDARDS = Standards.bundled();
    private static final Determiner DETERMINER = Determiner.of(STANDARDS.get("vn-2022-2026"));

    private static final LocalDate APPLIED_ON = LocalDate.of(2024, 12, 31);
    private static final TestId TEST = TestId.of("circular");

    /** The questions beyond the form that the nation's and a city's standard ask, each once. */
    private static final HouseholdReader READER =
            HouseholdReader.of(Stream.of("vn-2022-2026", "vn-ho-chi-minh-city-2024-2026")
                    .flatMap(id -> STANDARDS.get(id).standard().facts().stream())
                    .map(fact -> fact.declaration())
                    .distinct()
                    .toList());

    @Test
    void what_is_wrong_with_a_document_is_shown_to_whoever_wrote_it() {
        Outcome<Household> read = READER.read("form 17", "{\"id\": \"h-17\", \"reviewedOn\": \"15/10/2024\"}");

        // For the log: places and rules, and no answer.
        List<Problem> problems = read.problems();
        assertThat(problems.toString()).startsWith("[form 17:1: /reviewedOn: ").doesNotContain("15/10/2024");

        // For the screen: with what was found, in Vietnamese or English.
        assertThat(problems.get(0).text(Language.VIETNAMESE)).contains("15/10/2024");
    }

    @Test
    void a_determination_is_kept_and_explained_years_later_by_the_law_it_names() {
        String kept = DeterminationWriter.oneLine(determine());

        Determination back = DeterminationReader.read("archive", kept).orElseThrow();
        LoadedStandard law = STANDARDS.find(back.standardHash()).orElseThrow();
        Explanation words = Explainer.explain(back, law, Language.VIETNAMESE);

        assertThat(back).isEqualTo(determine());
        assertThat(words.lines(Explanation.About.RESULT).get(0)).startsWith("Hộ h-19. Chưa xác định được.");
    }

    @Test
    void an_explanation_is_plain_text_and_has_to_be_escaped_in_a_page() {
        Explanation words = Explainer.explain(determine(), DETERMINER.standard(), Language.VIETNAMESE);
        String html = words.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"));

        assertThat(html).startsWith("<p>Hộ h-19.").doesNotContain("<p><");
    }

    private static Determination determine() {
        Household household =
                READER.read("h-19", Documents.bytes("half-filled-form.json")).orElseThrow();
        return DETERMINER.determine(household, APPLIED_ON, TEST);
    }
}
