package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.rules.Standards;

/** {@code law check}: everything that is wrong, at once, in words and with a household. */
class LawCheckTest {
    private static final String BOUND =
            "that no other household is in no class, or in several, is shown for up to [1-4]\\d{3} members\\.";

    @TempDir
    private Path folder;

    private LawProgram program;

    @BeforeEach
    void start() {
        program = new LawProgram(folder);
    }

    private Program law(int exitCode, String... args) {
        return program.law(exitCode, args);
    }

    private String path(String name) {
        return program.path(name);
    }

    private String filledIn() throws IOException {
        return program.filledIn();
    }

    /** The filled-in template with one place written otherwise. */
    private String spoilt(String before, String after) throws IOException {
        filledIn();
        String json = program.text("filled.json");
        assertThat(json).contains(before);
        return program.file("spoilt.json", json.replace(before, after));
    }

    @Test
    void nothing_is_wrong_with_any_shipped_standard() {
        String[] ids = Standards.bundled().all().stream()
                .map(loaded -> loaded.id().value())
                .toArray(String[]::new);
        String[] args = new String[ids.length + 3];
        System.arraycopy(new String[] {"check", "--language", "en"}, 0, args, 0, 3);
        System.arraycopy(ids, 0, args, 3, ids.length);

        assertThat(ids).hasSize(11);
        List<String> said = law(0, args).out().lines().toList();
        assertThat(said.stream().filter(line -> line.contains(": what is marked unverified is looked at here as well")))
                .hasSize(2)
                .allMatch(line -> line.contains("2016-2021"));
        assertThat(said.stream().filter(line -> line.contains(": nothing is wrong. ")))
                .hasSize(11)
                .anyMatch(line -> line.startsWith("vn-2022-2026: ")
                        && line.endsWith("4 peculiarities, declared with the reason."));
    }

    @Test
    void check_of_the_template_says_what_to_fill_in_and_where() throws IOException {
        law(0, "new", path("blank.json"));

        Program checked = law(1, "check", "--language", "en", path("blank.json"));

        Golden.assertMatches("law-check-template.txt", checked.out());
        long marks = Files.readString(folder.resolve("blank.json")).split("\"REPLACE", -1).length - 1;
        assertThat(checked.out().lines()).hasSize((int) marks + 1);
        assertThat(checked.out()).contains("blank.json:7: ").endsWith(marks + " problems.\n");
    }

    @Test
    void check_of_the_template_once_it_is_filled_in() throws IOException {
        assertThat(law(0, "check", "--language", "en", filledIn()).out())
                .startsWith(
                        "my-standard: nobody is named who compared these sources with the text (verified), 6 of 7:\n")
                .endsWith("\nmy-standard: nothing is wrong. 7 sources, 0 of them not well known.\n");
    }

    @Test
    void check_tells_all_problems_at_once_each_with_its_line() throws IOException {
        String json = Files.readString(Path.of(filledIn()))
                .replace("{\"figure\": \"area-limit\"}", "{\"figure\": \"aera-limit\"}")
                .replace("\"attestation\": \"gazette\"", "\"attestation\": \"newspaper\"")
                .replace("\"2033-01-01\"", "\"2031-01-01\"");
        Files.writeString(folder.resolve("wrong.json"), json);

        assertThat(law(1, "check", "--language", "en", path("wrong.json")).out())
                .contains("/indicators/1/deprivedWhen/compare/2/figure")
                .contains("Did you mean \"area-limit\"?")
                .contains("/citations/0/attestation")
                .contains("Found: \"newspaper\".")
                .contains("/applied/0")
                .endsWith(" problems.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "no JSON at all", "{\"format\": "})
    void a_file_that_is_no_JSON_cannot_be_checked(String content) throws IOException {
        Files.writeString(folder.resolve("s.json"), content);

        assertThat(law(2, "check", path("s.json")).err().lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(line -> line.startsWith("s.json:"));
    }

    @Test
    void a_name_that_ends_like_a_file_is_looked_for_among_files() throws IOException {
        Files.writeString(folder.resolve("draft.json"), "{}");

        assertThat(law(2, "check", path("draft.jsn")).err())
                .startsWith("draft.jsn: There is no such file. Did you mean \"draft.json\"?\n");
    }

    @Test
    void a_case_file_is_no_standard_and_that_is_one_problem() throws IOException {
        String cases = program.file(
                "cases.json",
                "{\"format\": \"poverty-cases/1\", \"standard\": \"vn-2022-2026\", \"bases\": {}, \"cases\": []}");

        assertThat(law(1, "check", "--language", "en", cases).out())
                .isEqualTo("cases.json:1: /format: Only the format \"poverty-standard/1\" can be read. Found:"
                        + " \"poverty-cases/1\".\n1 problem.\n");
    }

    @Test
    void a_file_that_is_not_there_cannot_be_checked() {
        assertThat(law(2, "check", path("nowhere.json")).err())
                .isEqualTo("nowhere.json: There is no such file.\nnowhere.json: Không có tệp này.\n");
    }

    @Test
    void a_folder_without_a_standard_cannot_be_checked() {
        assertThat(law(2, "check", folder.toString()).err()).contains(": This folder holds no standard.");
    }

    @Test
    void a_class_that_nobody_is_in_is_found_in_both_languages() throws IOException {
        String never = spoilt("\"deprivation-threshold\", \"value\": 1", "\"deprivation-threshold\", \"value\": 3");

        assertThat(law(1, "check", "--language", "en", never).out())
                .isEqualTo("spoilt.json: decree/poor: No household is in this class.\n1 problem.\n");
        assertThat(law(1, "check", never).out())
                .isEqualTo("spoilt.json: decree/poor: Không hộ nào được xếp vào loại này.\n1 lỗi.\n");
    }

    @Test
    void a_gap_and_an_overlap_are_shown_by_households() throws IOException {
        String wrong = spoilt(
                "{\"category\": \"near-poor\", \"when\": {\"all\": [{\"line\": \"income-line\"}, {\"not\": {\"line\":"
                        + " \"deprivation-line\"}}]}}",
                "{\"category\": \"near-poor\", \"when\": {\"all\": [{\"line\": \"income-line\"}, {\"line\":"
                        + " \"deprivation-line\"}]}}");

        assertThat(law(1, "check", "--language", "en", wrong).out())
                .contains("spoilt.json: decree: A household is in no class. Such as this household:\n"
                        + "  {\"id\":\"witness\"")
                .contains("A household is in several classes: [poor, near-poor]. Such as this household:\n"
                        + "  {\"id\":\"witness\"")
                .endsWith("2 problems.\n");
    }

    /**
     * The filled-in template, by which who is deprived of health insurance and not of housing is poor and near-poor at once: it takes 5,001
     * members, of whom 2,501 are ill.
     */
    private String sharesNearOneAnother() throws IOException {
        String share =
                "{\"compare\": [{\"quotient\": [{\"countMembers\": {\"fact\": \"serious-illness\", \"is\": true}},"
                        + " {\"definition\": \"members\"}]}, \">\", %s]}";
        String uninsured = "{\"anyMember\": {\"definition\": \"uninsured\"}}";
        String small =
                "{\"compare\": [{\"quotient\": [{\"fact\": \"dwelling-area\"}, {\"definition\": \"members\"}]}, \"<\","
                        + " {\"figure\": \"area-limit\"}]}";
        String below = "{\"not\": {\"line\": \"deprivation-line\"}}";
        String json = Files.readString(Path.of(filledIn()));
        assertThat(json)
                .contains("\"deprivedWhen\": " + uninsured)
                .contains("\"deprivedWhen\": " + small)
                .contains(below);
        return program.file(
                "near.json",
                json.replace(
                                "\"deprivedWhen\": " + uninsured,
                                "\"deprivedWhen\": {\"all\": [" + uninsured + ", " + share.formatted("0.5") + "]}")
                        .replace(
                                "\"deprivedWhen\": " + small,
                                "\"deprivedWhen\": {\"any\": [" + small + ", " + share.formatted("0.5001") + "]}")
                        .replace(
                                below,
                                "{\"any\": [" + below + ", {\"all\": [{\"deprived\": \"health-insurance\"},"
                                        + " {\"not\": {\"deprived\": \"housing-area\"}}]}]}"));
    }

    @Test
    void check_says_up_to_how_many_members_it_is_shown() throws IOException {
        String near = sharesNearOneAnother();

        assertThat(law(0, "check", "--language", "en", near).out())
                .matches("my-standard: " + BOUND + "\n(.*\n)*my-standard: nothing is wrong\\. .*\n");
        assertThat(law(0, "check", near).out())
                .startsWith("my-standard: mới chứng minh với hộ không quá ")
                .contains(" người là không còn hộ nào không thuộc loại nào hoặc thuộc nhiều loại.\n");
        assertThat(law(0, "check", "--language", "en", filledIn()).out()).doesNotContain("is shown for up to");
    }

    @Test
    void check_says_so_whatever_else_is_wrong() throws IOException {
        String near = Files.readString(Path.of(sharesNearOneAnother()));
        String gap = program.file("gap.json", near.replace("{\"not\": {\"line\": \"score-a-line\"}}", "{\"any\": []}"));

        assertThat(law(1, "check", "--language", "en", gap).out())
                .contains("gap.json: circular: A household is in no class.")
                .containsPattern("my-standard: " + BOUND)
                .doesNotContain("nothing is wrong");
    }

    @Test
    void what_the_standard_declares_is_counted_and_not_listed() throws IOException {
        String odd = spoilt("\"deprivation-threshold\", \"value\": 1", "\"deprivation-threshold\", \"value\": 3");
        String declared = Files.readString(Path.of(odd)).stripTrailing();
        String json = declared.substring(0, declared.length() - 1) + """
            , "peculiarities": [{"finding": "unreachable-class", "about": "decree/poor", "cite": ["decree-classes"],
                                 "reason": {"vi": "Chờ chỉ số thứ ba.", "en": "The third indicator is to come."}}]}
            """;

        assertThat(law(0, "check", "--language", "en", program.file("declared.json", json))
                        .out())
                .endsWith("my-standard: nothing is wrong. 7 sources, 0 of them not well known. 1 peculiarity, declared"
                        + " with the reason.\n");
        assertThat(law(
                                1,
                                "check",
                                "--language",
                                "en",
                                program.file("not-so.json", json.replace("decree/poor", "decree/near-poor")))
                        .out())
                .contains("decree/poor: No household is in this class.")
                .contains("decree/near-poor: The standard declares it as unreachable-class, and no check finds that.")
                .endsWith("2 problems.\n");
    }

    @Test
    void an_overlay_is_checked_on_its_bundled_base() throws IOException {
        String reform = program.overlay(
                "line-2-2", "vn-2022-2026", "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}");
        String wrong = program.overlay(
                "line-typo", "vn-2022-2026", "\"sets\": {\"figures\": {\"income-line-rurla\": 2200000}}");

        assertThat(law(0, "check", "--language", "en", reform).out()).startsWith("line-2-2: nothing is wrong. ");
        assertThat(law(1, "check", "--language", "en", wrong).out())
                .startsWith("line-typo.json:7: /sets/figures/income-line-rurla: ")
                .contains("Did you mean \"income-line-rural\"?")
                .endsWith("1 problem.\n");
    }

    @Test
    void of_an_overlay_only_what_its_base_does_not_have_is_listed() throws IOException {
        Path laws = Files.createDirectory(folder.resolve("laws"));
        filledIn();
        Files.writeString(
                laws.resolve("base.json"),
                program.text("filled.json")
                        .replace("\"deprivation-threshold\", \"value\": 1", "\"deprivation-threshold\", \"value\": 3"));
        program.overlay("laws/bigger", "my-standard", "\"sets\": {\"figures\": {\"area-limit\": 0}}");
        Files.writeString(
                laws.resolve("bigger.json"),
                Files.readString(laws.resolve("bigger.json")).replace("laws/", ""));

        assertThat(law(1, "check", "--language", "en", laws.toString()).out().lines())
                .containsExactly(
                        "laws/base.json: decree/poor: No household is in this class.",
                        "laws/bigger.json: housing-area: No household is deprived in it.",
                        "bigger: 1 finding of its base my-standard is not repeated.",
                        "2 problems.");
    }

    /** Form 7.11 alone counts uninsured children, says the base; in this reform an indicator does. */
    @Test
    void what_an_overlay_takes_over_as_peculiar_and_is_so_no_longer_is_listed() throws IOException {
        String stale = program.overlay(
                "children-only",
                "vn-2022-2026",
                "\"sets\": {\"indicators\": {\"health-insurance\": {\"anyMember\": {\"definition\":"
                        + " \"uninsured-child\"}}}}");

        assertThat(law(1, "check", "--language", "en", stale).out())
                .isEqualTo("children-only.json: uninsured-child: The standard declares it as unused, and no check finds"
                        + " that.\n1 problem.\n");
    }

    @Test
    void an_overlay_without_its_base_is_wrong() throws IOException {
        String lost = program.overlay("lost", "nowhere", "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}");

        assertThat(law(1, "check", "--language", "en", lost).out())
                .isEqualTo("lost.json:1: /base: There is no such base, or the base has problems of its own. Found:"
                        + " \"nowhere\".\n1 problem.\n");
    }

    @Test
    void a_corrected_copy_of_a_bundled_standard_may_keep_its_id_and_days() throws IOException {
        assertThat(law(0, "check", "--language", "en", program.file("copy.json", program.successor("vn-2006-2010")))
                        .out())
                .contains("vn-2006-2010: nothing is wrong. ")
                .doesNotContain("as well");
    }

    @Test
    void a_good_file_beside_a_bad_one_is_checked_too() throws IOException {
        String bad = spoilt("\"gazette\"", "\"newspaper\"");

        assertThat(law(1, "check", "--language", "en", "vn-2001-2005", bad).out())
                .contains("vn-2001-2005: nothing is wrong. ")
                .contains("spoilt.json:10: /citations/0/attestation: ")
                .endsWith("7 problems.\n");
    }

    /** One that is not there, one that is no JSON, an empty folder, and two that can be checked. */
    @Test
    void whatever_cannot_be_read_is_told_at_once_and_the_rest_is_checked() throws IOException {
        String broken = program.file("broken.json", "{");
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        String bad = spoilt("\"gazette\"", "\"newspaper\"");

        Program checked = law(
                2,
                "check",
                "--language",
                "en",
                path("nowhere.json"),
                broken,
                empty,
                bad,
                path("gone.json"),
                filledIn());

        assertThat(checked.err().lines().filter(line -> !line.matches(".*[À-ỹ].*")))
                .containsExactly(
                        "nowhere.json: There is no such file.",
                        "empty: This folder holds no standard. Their names end in .json.",
                        "gone.json: There is no such file.",
                        "broken.json:1: The text ends before every bracket and quote is closed. A line of JSON Lines is"
                                + " whole.");
        assertThat(checked.out())
                .contains("spoilt.json:10: /citations/0/attestation: ")
                .contains("my-standard: nothing is wrong. ")
                .endsWith("7 problems.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "book"})
    void all_the_files_of_a_folder_that_cannot_be_read_are_told_at_once(String command) throws IOException {
        Files.createDirectory(folder.resolve("laws"));
        program.file("laws/a.json", "{");
        program.file("laws/b.JSON", "[]");
        program.file("laws/c.json", filledTemplate().replace("\"gazette\"", "\"newspaper\""));

        for (String[] words : new String[][] {
            {command, path("laws"), path("nowhere.json")},
            {command, "--standard", path("laws"), "--standard", path("nowhere.json")}
        }) {
            assertThat(law(2, words).err())
                    .contains(
                            "laws/a.json:1: ",
                            "laws/b.JSON:1: ",
                            "laws/c.json:10: ",
                            "nowhere.json: There is no such file.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "archive"})
    void a_mistyped_id_hides_nothing_that_is_wrong_with_the_others(String command) throws IOException {
        program.file("broken.json", "{");

        String err = law(2, command, "vn-1900", path("nowhere.json"), path("broken.json"), "vn-2022-2062")
                .err();
        assertThat(err.lines().filter(line -> !line.matches(".*[À-ỹ].*")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("There is no standard vn-1900. There are: "),
                        line -> assertThat(line).startsWith("There is no standard vn-2022-2062. There are: "),
                        line -> assertThat(line).isEqualTo("nowhere.json: There is no such file."),
                        line -> assertThat(line).startsWith("broken.json:1: The text ends before"));
    }

    @Test
    void the_name_of_a_file_moves_no_cursor() throws IOException {
        program.file("a\u001B[2Kb.json", "{");

        assertThat(law(2, "check", path("a\u001B[2Kb.json"), path("none\u202E.json"))
                        .err())
                .contains("a\uFFFD[2Kb.json:1: ", "none\uFFFD.json: There is no such file.")
                .doesNotContain("\u001B", "\u202E");
    }

    private String filledTemplate() throws IOException {
        return Files.readString(Path.of(filledIn()));
    }

    @Test
    void nobody_sees_a_mark_that_turns_the_direction_of_writing_so_it_is_told() throws IOException {
        String turned = spoilt("\"filled in\"", "\"filled \u202Ein\"");

        assertThat(law(1, "check", "--language", "en", turned).out())
                .contains("spoilt.json:4: /name/vi: The text holds a control character, or a mark that turns the"
                        + " direction of writing, which nobody sees. Take it out. Found: \"U+202E\".")
                .doesNotContain("\u202E");
    }
}
