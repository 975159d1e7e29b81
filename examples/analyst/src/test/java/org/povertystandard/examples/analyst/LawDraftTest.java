package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A draft that would take the place of a bundled standard: a whole document of the same days, under an id of its own or the same. No
 * command of {@code law} takes offence, since the user says which is meant.
 */
class LawDraftTest {
    private static final String LAW = "vn-2006-2010";

    @TempDir
    private Path folder;

    private LawProgram program;

    @BeforeEach
    void start() {
        program = new LawProgram(folder);
    }

    /** The whole standard with its days and another rural line. */
    private String draft(String id) throws IOException {
        return program.file(
                "draft.json",
                program.successor(id).replaceFirst("(\"id\": \"line-rural\",\\s*\"value\": )\\d+", "$1220000"));
    }

    private String said(int exitCode, String... args) {
        return program.law(exitCode, args).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", LAW})
    void is_checked_shown_and_compared_with_the_law(String id) throws IOException {
        String draft = draft(id);

        assertThat(said(0, "check", "--language", "en", draft)).contains(id + ": nothing is wrong. ");
        assertThat(said(0, "check", "--language", "en", id, "--standard", draft))
                .contains(id + ": nothing is wrong. ");
        assertThat(said(0, "show", "--language", "en", id, "--standard", draft)).contains("220,000 dong");
        assertThat(said(0, "diff", "--language", "en", LAW, draft))
                .containsPattern("Income line, rural +200,000 dong per +220,000 dong per person")
                .contains("decree: not-poor -> poor: yes, such as this household, reviewed in 2006\n");
    }

    /** The ids; what is indented belongs to the line before it. */
    private Stream<String> listed(String draft) {
        return said(0, "list", "--standard", draft)
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.split(" ")[0]);
    }

    @Test
    void is_listed_beside_the_law_or_in_its_place() throws IOException {
        assertThat(listed(draft("draft"))).hasSize(12).contains("draft", LAW);
        assertThat(listed(draft(LAW))).hasSize(11).contains(LAW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", LAW})
    void has_cases_and_a_book_that_says_what_is_other_than_in_the_law(String id) throws IOException {
        String draft = draft(id);

        said(0, "cases", id, "--standard", draft, "--out", program.path("cases.json"));
        assertThat(program.text("cases.json")).contains("\"standard\": \"" + id + "\"");
        assertThat(said(0, "try", program.path("cases.json"), "--standard", draft))
                .isEqualTo("4 ca, 0 ca khác kết quả mong đợi.\n");
        said(0, "book", draft, "--out", program.path("book"));
        assertThat(program.text("book/" + id + ".en.md"))
                .contains("Compared with “Poverty standard 2006-2010” (" + LAW + ")")
                .contains("| 200,000 dong per person per month | 220,000 dong per person per month |");
    }

    @Test
    void is_tried_against_the_cases_of_the_law() throws IOException {
        said(0, "cases", LAW, "--out", program.path("cases.json"));

        assertThat(said(1, "try", program.path("cases.json"), "--against", draft("draft"), "--language", "en"))
                .contains(": not-poor -> poor\n")
                .endsWith("4 cases; under draft 1 changes class.\n");
    }

    @Test
    void two_files_of_one_id_are_an_error() throws IOException {
        String draft = draft("draft");
        String again = program.file("again.json", program.text("draft.json"));

        assertThat(program.law(2, "list", "--standard", draft, "--standard", again)
                        .err())
                .isEqualTo("again.json: /id: Two documents have the same id of a standard. Found: \"draft\".\n"
                        + "again.json: /id: Hai tài liệu có cùng mã chuẩn. Giá trị gặp: \"draft\".\n");
    }

    @Test
    void a_draft_that_cannot_be_read_is_told_with_the_file() throws IOException {
        String draft = program.file("broken.json", "{");

        assertThat(program.law(2, "show", LAW, "--standard", draft).err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("broken.json:"));
        assertThat(program.law(2, "show", LAW, "--standard", program.path("nowhere.json"))
                        .err())
                .startsWith("nowhere.json: There is no such file.\n");
    }
}
