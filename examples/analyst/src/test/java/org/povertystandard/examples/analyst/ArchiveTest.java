package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.StandardId;

/** Years later, under another content of the same id: a household is determined by the one that was used then, named by its hash. */
class ArchiveTest {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @TempDir
    private Path folder;

    private LawProgram law;
    private String before;
    private String after;

    /** Two contents of one id in one folder: the line of 2006 as it was, and as somebody corrected it. */
    @BeforeEach
    void archive() throws IOException {
        law = new LawProgram(folder);
        String draft = law.successor("corrected");
        Files.createDirectory(folder.resolve("archive"));
        before = kept(draft);
        after = kept(draft.replaceFirst("(\"id\": \"line-rural\",\\s*\"value\": )\\d+", "$1220000"));
        assertThat(before).isNotEqualTo(after);
        new Program(folder)
                .file(
                        "households.csv",
                        "household-id,reviewed-on,area,income-12-months",
                        "between,2008-10-15,rural,2520000");
        new Program(folder).file("members.csv", "household-id,member-id,birth", "between,1,1970-01-01");
    }

    /** Archives a standard; its hash. */
    private String kept(String json) throws IOException {
        String file = law.file("one.json", json);
        Matcher said = HASH.matcher(
                law.law(0, "archive", file, "--out", law.path("archive")).out());
        assertThat(said.find()).isTrue();
        return said.group();
    }

    private Program determined(int exitCode, String options) throws IOException {
        var program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        assertThat(program.determine(
                        "--applied-on 2008-12-31 --test decree --standard " + law.path("archive") + " " + options,
                        "households.csv"))
                .as(program.err())
                .isEqualTo(exitCode);
        return program;
    }

    @Test
    void a_household_is_determined_by_the_content_that_the_hash_names() throws IOException {
        assertThat(determined(0, "--standard " + before).result("determinations.csv"))
                .contains("\"not-poor\"", before)
                .doesNotContain(after);
        assertThat(determined(0, "--standard " + after).result("determinations.csv"))
                .contains("\"poor\"", after)
                .doesNotContain(before);
    }

    @Test
    void without_a_hash_two_contents_of_one_id_are_an_error() throws IOException {
        assertThat(determined(2, "").err())
                .contains("Two documents have the same id of a standard. Found: \"corrected\".");
    }

    @Test
    void the_hash_of_another_standard_does_not_say_which_of_two_files_of_one_id_is_meant() throws IOException {
        String files = "--standard " + law.path("archive/corrected-" + before.substring(0, 12) + ".json")
                + " --standard " + law.path("archive/corrected-" + after.substring(0, 12) + ".json");
        String another = Standards.bundled()
                .find(StandardId.of("vn-2022-2026"))
                .orElseThrow()
                .hash()
                .value();

        assertThat(law.law(2, ("show corrected " + files + " --standard " + another).split(" "))
                        .err())
                .startsWith("--standard: There are several contents of corrected: " + before + ", " + after
                        + ". Say which is meant: --standard HASH.\n");
        assertThat(law.law(0, ("show corrected --language en " + files + " --standard " + before).split(" "))
                        .out())
                .contains("200,000 dong per person");
    }

    @Test
    void a_hash_that_nothing_has_is_told_with_those_there_are() throws IOException {
        String nobody = "0".repeat(64);

        assertThat(determined(2, "--standard " + nobody).err())
                .startsWith("--standard: No standard at hand has the content " + nobody + ". There are:\n")
                .contains("  " + before + " corrected\n", "  " + after + " corrected\n", " vn-2022-2026\n");
    }

    /** As the archived files are named. */
    @Test
    void the_beginning_of_a_hash_is_enough_where_one_content_has_it() throws IOException {
        assertThat(determined(0, "--standard " + before.substring(0, 12)).result("determinations.csv"))
                .contains("\"not-poor\"", before);
        assertThat(determined(2, "--standard 00000000").err())
                .startsWith("--standard: No standard at hand has the content 00000000. There are:\n")
                .contains("  " + before + " corrected\n");
    }

    @Test
    void the_commands_of_law_take_the_content_that_the_hash_names() {
        for (String hash : List.of(before, after)) {
            assertThat(law.law(
                                    0,
                                    "show",
                                    "corrected",
                                    "--language",
                                    "en",
                                    "--standard",
                                    law.path("archive"),
                                    "--standard",
                                    hash)
                            .out())
                    .contains(hash.equals(before) ? "200,000 dong per person" : "220,000 dong per person");
        }
    }

    /** Nobody names a hash here: the determinations do. */
    @Test
    void decisions_follow_the_content_that_was_applied() throws IOException {
        determined(0, "--standard " + before);
        Program program = new Program(folder)
                .standardOutput(new ByteArrayOutputStream())
                .file(
                        "decisions.csv",
                        "household-id,decided,decided-on,number,reason",
                        "between,not-poor,2008-11-20,12/QĐ-UBND,");

        assertThat(program.run(
                        "decide",
                        "--standard",
                        law.path("archive"),
                        "--decisions",
                        law.path("decisions.csv"),
                        "--ledger",
                        law.path("ledger.jsonl"),
                        "--out",
                        law.path("out"),
                        law.path("out/determinations.jsonl")))
                .as(program.err())
                .isZero();
        assertThat(program.out()).contains("Recorded: 1 decision").doesNotContain("another content");
    }

    /** Somebody corrected the kept file itself; the archive must not be said to hold what it does not. */
    @Test
    void a_kept_file_of_other_content_is_told_and_stays() throws IOException {
        Path file = folder.resolve("archive/corrected-" + before.substring(0, 12) + ".json");
        String changed = Files.readString(folder.resolve("one.json"));
        Files.writeString(file, changed);
        law.file("one.json", law.successor("corrected"));

        assertThat(law.law(3, "archive", law.path("one.json"), "--out", law.path("archive"))
                        .err())
                .startsWith("archive/" + file.getFileName()
                        + ": This file is there already and holds other content than its name says: " + after
                        + ", not " + before + ". It stays as it is; move it away.\n");
        assertThat(file).hasContent(changed);

        Files.writeString(file, "{");
        assertThat(law.law(3, "archive", law.path("one.json"), "--out", law.path("archive"))
                        .err())
                .contains("other content than its name says: no standard that can be read, not " + before);
    }

    @Test
    void every_shipped_standard_is_kept_and_read_again_with_the_same_hash() {
        String kept = law.law(0, "archive", "--out", law.path("all")).out();

        List<String> hashes = kept.lines().map(line -> line.substring(0, 64)).toList();
        assertThat(hashes).hasSize(11).doesNotHaveDuplicates();
        String[] words = {"archive", law.path("all"), "--out", law.path("again")};
        assertThat(law.law(0, words).out().lines().map(line -> line.substring(0, 64)))
                .containsExactlyInAnyOrderElementsOf(hashes);
    }
}
