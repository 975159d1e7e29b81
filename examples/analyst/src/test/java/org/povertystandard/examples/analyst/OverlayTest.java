package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.StandardFiles;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.DeterminationReader;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardId;

/** An overlay, and an overlay of an overlay, in the commands that determine households. */
class OverlayTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        OverlayFiles.write(folder);
        program = new Program(folder);
    }

    private List<String> classes(String options) throws IOException {
        program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        assertThat(program.determine(OverlayFiles.DECREE + options, "households.jsonl"))
                .as(program::err)
                .isZero();
        return determinations().stream()
                .map(found -> found.household() + " " + found.category().orElseThrow())
                .toList();
    }

    private List<Determination> determinations() throws IOException {
        List<Determination> read = new ArrayList<>();
        for (String line : program.result("determinations.jsonl").lines().toList()) {
            read.add(DeterminationReader.read("determinations.jsonl", line).orElseThrow());
        }
        return read;
    }

    private int refused(String options) {
        program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        return program.determine(OverlayFiles.DECREE + options, "households.jsonl");
    }

    @Test
    void four_deprivations_instead_of_three_make_a_household_near_poor() throws IOException {
        assertThat(classes("")).containsExactly("three poor", "four poor", "above not-poor");
        assertThat(classes(" --standard " + OverlayFiles.FOUR))
                .containsExactly("three near-poor", "four poor", "above not-poor");
    }

    @Test
    void an_overlay_of_an_overlay_has_what_both_set_in_either_order_of_the_files() throws IOException {
        List<String> both = List.of("three near-poor", "four poor", "above poor");

        assertThat(classes(" --standard " + OverlayFiles.FOUR + " --standard " + OverlayFiles.FOUR_AND_LINE))
                .isEqualTo(both);
        assertThat(classes(" --standard " + OverlayFiles.FOUR_AND_LINE + " --standard " + OverlayFiles.FOUR))
                .isEqualTo(both);
        assertThat(determinations()).extracting(Determination::standard).containsOnly(StandardId.of("four-and-line"));
    }

    @Test
    void a_determination_and_the_summary_say_that_it_is_by_a_proposal() throws IOException {
        classes(" --standard " + OverlayFiles.FOUR);

        assertThat(determinations())
                .allSatisfy(found ->
                        assertThat(found.caveats()).startsWith(new Caveat.OfReform(StandardId.of("vn-2022-2026"))));
        assertThat(program.result("determinations.csv").lines().skip(1))
                .allMatch(row -> row.contains("\"reform:vn-2022-2026; source:proposal-text"));
        assertThat(program.sentences())
                .contains("four-deprivations is a proposal and no law; it stands on vn-2022-2026 four-")
                .contains("four-deprivations là phương án đề xuất, không phải quy định; lập trên vn-2022-2026 ");
    }

    @Test
    void a_determination_by_the_law_says_nothing_of_the_kind() throws IOException {
        classes("");

        assertThat(program.out()).doesNotContain("proposal");
        assertThat(determinations())
                .allSatisfy(found -> assertThat(found.caveats()).noneMatch(Caveat.OfReform.class::isInstance));
    }

    @Test
    void the_hash_finds_the_overlay_and_the_household_is_determined_again_to_the_letter() throws IOException {
        classes(" --standard " + OverlayFiles.FOUR);
        List<Determination> then = determinations();
        Standards later = Standards.bundledAnd(StandardFiles.file(folder.resolve(OverlayFiles.FOUR)));
        String[] households =
                Files.readString(folder.resolve("households.jsonl")).split("\n");

        for (int i = 0; i < then.size(); i++) {
            Determination found = then.get(i);
            LoadedStandard standard = later.find(found.standardHash()).orElseThrow();
            Household household = HouseholdReader.of(List.of())
                    .read("households.jsonl", households[i].getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();

            assertThat(standard.id()).hasToString("four-deprivations");
            assertThat(Determiner.of(standard).determine(household, found.appliedOn(), found.test()))
                    .isEqualTo(found);
        }
        assertThat(Standards.bundled().find(then.get(0).standardHash())).isEmpty();
    }

    @Test
    void an_overlay_whose_base_is_missing_is_refused_with_the_place() {
        assertThat(refused(" --standard " + OverlayFiles.FOUR_AND_LINE)).isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("four-and-line.json:1: /base: There is no such base, or the base has problems of its own."
                        + " Found: \"four-deprivations\".\n"
                        + "four-and-line.json:1: /base: Không có chuẩn gốc này, hoặc chuẩn gốc có lỗi của chính nó."
                        + " Giá trị gặp: \"four-deprivations\".\n");
    }

    @Test
    void an_overlay_given_twice_is_refused() {
        assertThat(refused(" --standard " + OverlayFiles.FOUR + " --standard " + OverlayFiles.FOUR))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("four-deprivations.json: /id: Two documents have the same id of a standard.");
    }

    @Test
    void of_two_overlays_that_do_not_rest_on_each_other_none_is_chosen() throws IOException {
        new LawProgram(folder)
                .overlay("other", "vn-2022-2026", "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}");

        assertThat(refused(" --standard " + OverlayFiles.FOUR + " --standard other.json"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("--standard: Neither of these rests on another: four-deprivations, other. Name the one to"
                        + " apply, and what it rests on.\n");
    }

    @Test
    void overlays_that_rest_on_each_other_in_a_circle_are_refused() throws IOException {
        new LawProgram(folder)
                .overlay(
                        "four-deprivations",
                        "four-and-line",
                        "\"sets\": {\"figures\": {\"deprivation-threshold\": 4}}");

        assertThat(refused(" --standard " + OverlayFiles.FOUR + " --standard " + OverlayFiles.FOUR_AND_LINE))
                .isEqualTo(2);
        assertThat(program.err())
                .hasLineCount(4)
                .contains("The overlay stands on itself: four-and-line -> four-deprivations -> four-and-line.");
    }

    @Test
    void the_filled_form_has_the_reform_s_lines_and_says_that_it_is_none_of_the_law_s() throws IOException {
        String[] args = {
            "form",
            "--out",
            folder.resolve("out").toString(),
            "--id",
            "three",
            "--applied-on",
            "2024-12-31",
            "--test",
            "decree",
            "--standard",
            folder.resolve(OverlayFiles.FOUR).toString(),
            "--standard",
            folder.resolve(OverlayFiles.FOUR_AND_LINE).toString(),
            "--language",
            "en",
            folder.resolve("households.jsonl").toString()
        };

        assertThat(program.run(args)).as(program::err).isZero();

        assertThat(program.result("form.html"))
                .contains("<p class=\"proposal\">By a proposal, and not by law: A reform</p>")
                .contains("<td>≤ 2,200,000</td>")
                .contains("<td>≥ 4</td>")
                .contains(
                        "The standard applied is a proposal and no law; it stands on the standard four-deprivations: To"
                                + " compare.")
                .contains("four-and-line");
        assertThat(program.run(args.clone())).isZero();
    }

    @Test
    void compare_answer_and_pack_take_an_overlay_of_an_overlay() throws IOException {
        String both =
                OverlayFiles.DECREE + " --standard " + OverlayFiles.FOUR + " --standard " + OverlayFiles.FOUR_AND_LINE;
        var compared = new Program(folder).standardOutput(new ByteArrayOutputStream());
        var answered = new Program(folder).standardOutput(new ByteArrayOutputStream());
        var packed = new Program(folder).standardOutput(new ByteArrayOutputStream());

        assertThat(compared.compare(both + " --test circular", "households.jsonl"))
                .as(compared::err)
                .isZero();
        assertThat(answered.answer(both + " --inquiry average-living-standard", "households.jsonl"))
                .as(answered::err)
                .isZero();
        assertThat(packed.pack(both, "households.jsonl")).as(packed::err).isZero();

        assertThat(List.of(compared.out(), answered.out(), packed.out()))
                .allSatisfy(out -> assertThat(out)
                        .contains("four-and-line is a proposal and no law; it stands on four-deprivations"));
    }

    @Test
    void a_packed_population_is_counted_under_an_overlay_of_an_overlay() throws IOException {
        assertThat(program.pack(OverlayFiles.DECREE, "households.jsonl"))
                .as(program::err)
                .isZero();
        var law = new Program(folder).standardOutput(new ByteArrayOutputStream());
        var reform = new Program(folder).standardOutput(new ByteArrayOutputStream());

        assertThat(law.grid("", "out/households.population")).as(law::err).isZero();
        String before = law.result("grid.csv");
        assertThat(reform.grid(
                        "--standard " + OverlayFiles.FOUR + " --reform " + OverlayFiles.FOUR_AND_LINE,
                        "out/households.population"))
                .as(reform::err)
                .isZero();

        assertThat(before).contains("\"poor\",\"3\",\"2\"").contains("\"near-poor\",\"3\",\"0\"");
        assertThat(reform.result("grid.csv")).contains("\"poor\",\"3\",\"2\"").contains("\"near-poor\",\"3\",\"1\"");
        assertThat(reform.out()).contains("four-and-line is a proposal and no law");
    }
}
