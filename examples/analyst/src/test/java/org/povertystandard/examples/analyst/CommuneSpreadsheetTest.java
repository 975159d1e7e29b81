package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as a commune's spreadsheet saves them, with every way of writing in one file. */
class CommuneSpreadsheetTest {
    private static final Path COMMUNE = Path.of("src/test/resources/commune");

    @TempDir
    private Path folder;

    private Program program() throws IOException {
        return new Program(folder)
                .file("households.csv", Files.readAllBytes(COMMUNE.resolve("households.csv")))
                .file("members.csv", Files.readAllBytes(COMMUNE.resolve("members.csv")));
    }

    @Test
    void all_that_was_assumed_is_said() throws IOException {
        Program program = program();

        assertThat(program.determine(Program.CIRCULAR + " --group commune", "households.csv"))
                .as(() -> program.err())
                .isZero();

        Golden.assertSummary("commune-summary.txt", program.out());
        assertThat(program.refused()).isEmpty();
        assertThat(program.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_households_are_those_of_the_same_tables_in_codes() throws IOException {
        ReadTables written = ReadTables.of(
                Files.readString(COMMUNE.resolve("households.csv")), Files.readString(COMMUNE.resolve("members.csv")));
        ReadTables coded = ReadTables.of(
                Files.readString(COMMUNE.resolve("coded-households.csv")),
                Files.readString(COMMUNE.resolve("coded-members.csv")));

        assertThat(coded.assumed()).isEmpty();
        assertThat(written.households()).hasSize(3).isEqualTo(coded.households());
    }
}
