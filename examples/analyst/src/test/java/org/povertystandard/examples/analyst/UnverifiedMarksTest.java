package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables without caveats name, in a column of their own, the sources not at hand that were used; only if somebody asked for it. */
class UnverifiedMarksTest {
    private static final String COLUMN = ",\"unverified-used\"";
    private static final String OF_2016 = ",\"tests-2016\"";
    private static final String BY_REVIEWS =
            "By reviews that used figures and tests without a source at hand (--unverified): tests-2016 "
                    + "Theo rà soát có dùng mức và cách đo chưa có nguồn đối chiếu (--unverified): tests-2016 ";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void households() throws IOException {
        program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        program.file(
                        "households.csv",
                        "household-id,reviewed-on,area,commune,income-12-months",
                        "low,2020-10-15,rural,00001,1000000",
                        "high,2020-10-15,rural,00001,90000000")
                .file(
                        "members.csv",
                        "household-id,member-id,birth,sex,relation",
                        "low,1,1970-01-01,female,head",
                        "high,1,1970-01-01,male,head");
    }

    /** Runs a command; words that end like a file, and what follows --out, are of the folder. */
    private String said(String command) {
        String[] words = command.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (words[i].matches(".*\\.(csv|json)") || words[i - 1].equals("--out")) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        assertThat(program.run(words)).as(program.out() + program.err()).isLessThan(2);
        return program.sentences();
    }

    private List<String> table(String file) throws IOException {
        return Files.readString(folder.resolve(file)).lines().toList();
    }

    private void assertMarked(String file) throws IOException {
        List<String> table = table(file);
        assertThat(table.get(0)).as(file).endsWith(COLUMN);
        assertThat(table.subList(1, table.size())).as(file).isNotEmpty().allMatch(row -> row.endsWith(OF_2016));
    }

    private void assertNotMarked(String file) throws IOException {
        assertThat(table(file)).as(file).noneMatch(row -> row.contains("unverified") || row.contains("tests-2016"));
    }

    private void review(String option, int year, String out) {
        said("review --year " + year + " --applied-on 2020-12-31 --test decree --out " + out + option
                + " households.csv");
    }

    @Test
    void the_table_of_both_classes_names_the_sources_in_each_row() throws IOException {
        String both = "determine --applied-on 2020-12-31 --test decree --also-local hanoi --out out households.csv";
        said(both);
        assertNotMarked("out/side-by-side.csv");

        said(both + " --unverified");
        assertMarked("out/side-by-side.csv");
    }

    /** All that the filled-in template says, unverified. */
    @Test
    void so_do_the_tables_of_a_comparison() throws IOException {
        String filled = new LawProgram(folder).filledIn();
        String text = Files.readString(Path.of(filled));
        String compare =
                "compare --applied-on 2032-06-01 --test decree --test circular --standard filled.json --out out"
                        + " households.csv";
        said(compare);
        assertNotMarked("out/cross-table.csv");
        assertNotMarked("out/differences.csv");

        Files.writeString(Path.of(filled), text.replace("\"gazette\"", "\"unverified\""));
        said(compare + " --unverified");
        for (String file : List.of("out/cross-table.csv", "out/differences.csv")) {
            List<String> table = table(file);
            assertThat(table.get(0)).as(file).endsWith(COLUMN);
            assertThat(table.subList(1, table.size()))
                    .as(file)
                    .isNotEmpty()
                    .allMatch(row -> row.contains("decree-lines") && row.contains("circular-scores"));
        }
    }

    @Test
    void so_do_all_forms_and_the_workbook() throws IOException {
        String forms = "forms --year 2020 --basis computed --out forms review/review.csv --opening before/review.csv";
        review("", 2019, "before");
        review("", 2020, "review");
        assertThat(said(forms)).doesNotContain("unverified");
        for (String file : made("forms")) {
            assertNotMarked("forms/" + file);
        }
        assertThat(workbook()).doesNotContain("tests-2016");

        review(" --unverified", 2020, "review");
        assertThat(said(forms)).contains(BY_REVIEWS);
        for (String file : made("forms")) {
            assertMarked("forms/" + file);
        }
        assertThat(workbook().split("<oddHeader>[^<]*a source at hand were used: tests-2016", -1))
                .as("a running head on each sheet")
                .hasSize(workbook().split("<worksheet", -1).length)
                .hasSizeGreaterThan(10);
    }

    /** The tables that have rows. */
    private List<String> made(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            List<String> made = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !name.equals("refused.csv"))
                    .toList();
            assertThat(made).hasSizeGreaterThan(2);
            return made.stream().filter(name -> hasRows(out + "/" + name)).toList();
        }
    }

    private boolean hasRows(String file) {
        try {
            return table(file).size() > 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String workbook() throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipFile(folder.resolve("forms/forms.xlsx").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** One end of the year is enough. */
    @Test
    void so_do_movements_that_rest_on_such_a_review() throws IOException {
        String movements = "movements --basis computed --out moved --opening before/review.csv after/review.csv";
        review("", 2019, "before");
        review("", 2020, "after");
        assertThat(said(movements)).doesNotContain("unverified");
        for (String file : made("moved")) {
            assertNotMarked("moved/" + file);
        }

        review(" --unverified", 2019, "before");
        assertThat(said(movements)).startsWith(BY_REVIEWS);
        assertThat(List.of("movements.csv", "movement-households.csv")).allMatch(made("moved")::contains);
        for (String file : made("moved")) {
            assertMarked("moved/" + file);
        }
    }
}
