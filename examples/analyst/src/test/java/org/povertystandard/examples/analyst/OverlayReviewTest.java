package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.ReviewRecordReader;

/** An overlay through a year's review: determined, decided, reviewed, moved, and on the forms. */
class OverlayReviewTest {
    private static final String REFORM = " --standard " + OverlayFiles.FOUR;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void determined() throws IOException {
        OverlayFiles.write(folder);
        run(0, "determine " + OverlayFiles.DECREE + REFORM + " households.jsonl");
        Files.copy(folder.resolve("out/determinations.jsonl"), folder.resolve("determinations.jsonl"));
        program.file(
                "decisions.csv", Deciding.HEADER, "three,near-poor,2024-12-10,125/QĐ-UBND,", "four,poor,2024-12-10,1,");
    }

    /** Runs a command; words that name a file of the folder become its path. */
    private Program run(int exitCode, String words) {
        program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        List<String> args = new ArrayList<>();
        for (String word : words.split(" ")) {
            args.add(
                    word.matches(".*\\.(json|jsonl|csv)") ? folder.resolve(word).toString() : word);
        }
        args.addAll(List.of("--out", folder.resolve("out").toString()));
        assertThat(program.run(args.toArray(String[]::new))).as(program::err).isEqualTo(exitCode);
        return program;
    }

    private Program decide(int exitCode, String standard) {
        return run(
                exitCode,
                "decide --decisions decisions.csv --ledger ledger.jsonl" + standard + " determinations.jsonl");
    }

    private Program review(int exitCode, String standard) {
        return run(
                exitCode,
                "review " + OverlayFiles.DECREE + standard + " --year 2024 --ledger ledger.jsonl households.jsonl");
    }

    @Test
    void decisions_on_determinations_by_an_overlay_need_the_overlay() {
        decide(2, "");

        assertThat(program.err())
                .startsWith(
                        "The determinations are by the standard four-deprivations, which is not at hand. Name its file:"
                                + " --standard FILE.\n");
        assertThat(folder.resolve("ledger.jsonl")).doesNotExist();
    }

    @Test
    void the_ledger_keeps_the_hash_of_the_overlay_and_the_summary_says_what_it_is() throws IOException {
        decide(0, REFORM);

        List<ReviewRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("ledger.jsonl"))) {
            records.add(ReviewRecordReader.read("ledger.jsonl", line).orElseThrow());
        }
        String determined =
                Files.readAllLines(folder.resolve("determinations.jsonl")).get(0);
        assertThat(records).hasSize(2).allSatisfy(record -> {
            assertThat(record.computed().standard()).hasToString("four-deprivations");
            assertThat(determined).contains(record.computed().standardHash().value());
        });
        assertThat(program.out())
                .contains("four-deprivations is a proposal and no law; it stands on vn-2022-2026\n")
                .doesNotContain("another content");
    }

    @Test
    void an_overlay_that_was_edited_since_is_said_to_be_another() throws IOException {
        Path overlay = folder.resolve(OverlayFiles.FOUR);
        Files.writeString(
                overlay,
                Files.readString(overlay).replace("\"deprivation-threshold\": 4", "\"deprivation-threshold\": 5"));

        decide(0, REFORM);

        assertThat(program.out())
                .contains("Determined by another content of four-deprivations than the one at hand:\n  ");
    }

    @Test
    void a_review_by_the_overlay_has_its_decisions_and_one_by_the_law_does_not_take_them() throws IOException {
        decide(0, REFORM);

        review(0, REFORM);
        assertThat(program.result("review.csv"))
                .contains("\"four-deprivations\",\"decree\",\"near-poor\",\"near-poor\",\"near-poor\",\"2024-12-10\"");
        assertThat(program.out()).contains("four-deprivations is a proposal and no law");

        review(1, "");
        assertThat(program.refused()).hasSize(2).allMatch(row -> row.contains("followed another determination"));
        assertThat(program.result("review.csv")).doesNotContain("125/QĐ-UBND");
    }

    @Test
    void forms_of_a_review_by_the_overlay_are_marked_and_need_it() throws IOException {
        decide(0, REFORM);
        review(0, REFORM);
        Files.copy(folder.resolve("out/review.csv"), folder.resolve("review.csv"));

        run(2, "forms --year 2024 review.csv");
        assertThat(program.err()).startsWith("The review is by the standard four-deprivations, which is not at hand.");

        run(0, "forms --year 2024" + REFORM + " review.csv");
        assertThat(program.out()).contains("four-deprivations is a proposal and no law");
        assertThat(program.result("form-7-1.csv")).contains("\"Tổng cộng (I + II)\",\"3\",\"3\",\"1\",\"33.33\",\"1\"");
        assertThat(workbook())
                .contains(
                        "Phương án đề xuất, không phải quy định / a proposal and no law: four-deprivations (vn-2022-2026)");
    }

    /** Everything that the workbook says. */
    private String workbook() throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(folder.resolve("out/forms.xlsx").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(text)
                .replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }

    @Test
    void movements_know_the_classes_of_an_overlay_of_ones_own() throws IOException {
        new LawProgram(folder).overlay("renamed", "vn-2022-2026", """
            "sets": {"figures": {"deprivation-threshold": 4}},
            "categories": [{"id": "poor", "label": {"vi": "Hộ rất khó khăn", "en": "Household in great need"}}]\
            """);
        program.file("opening.csv", "household-id,class", "three,Hộ rất khó khăn", "four,hộ nghèo");
        program.file("closing.csv", "household-id,decided", "three,cận nghèo", "four,Hộ rất khó khăn");
        String command = "movements --opening opening.csv --opening-is-list closing.csv";

        run(1, command);
        assertThat(program.refused()).hasSize(2);

        run(0, command + " --standard renamed.json");
        assertThat(program.result("movement-households.csv"))
                .contains("\"three\",\"became-near-poor\"")
                .contains("\"four\",\"stayed-poor\"");
    }

    /** A correction of the law in force is law of the days that the bundled one covers too; naming it says which is meant. */
    @Test
    void law_of_the_same_days_as_the_bundled_one_is_taken_because_it_is_named() throws IOException {
        String correction = Files.readString(folder.resolve(OverlayFiles.FOUR))
                .replace("\"four-deprivations\"", "\"corrected\"")
                .replace("\"as\": \"reform\"", """
                    "as": "law", "keeps": {"inquiries": []},
                    "applied": [{"from": "2022-01-01", "until": "2027-01-01", "tests": ["decree", "circular"],
                                 "cite": ["proposal-text"]}]\
                    """);
        program.file("corrected.json", correction);
        String own = " --standard corrected.json";

        run(0, "determine " + OverlayFiles.DECREE + own + " households.jsonl");
        assertThat(program.out()).contains("Standard corrected, test decree").doesNotContain("proposal and no law");
        Files.delete(folder.resolve("determinations.jsonl"));
        Files.copy(folder.resolve("out/determinations.jsonl"), folder.resolve("determinations.jsonl"));
        decide(0, own);
        review(0, own);
        Files.copy(folder.resolve("out/review.csv"), folder.resolve("review.csv"));
        run(0, "forms --year 2024" + own + " review.csv");

        assertThat(program.result("form-7-1.csv")).contains("\"Tổng cộng (I + II)\",\"3\",\"3\",\"1\",\"33.33\",\"1\"");
    }
}
