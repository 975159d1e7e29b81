package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlankHouseholdTest {
    @TempDir
    private Path folder;

    @Test
    void a_household_whose_questions_could_not_be_ranked_is_not_counted_as_having_one_to_ask_first()
            throws IOException {
        Program program = new Program(folder)
                .file("households.csv", "household-id,reviewed-on", "h,2024-10-01")
                .file("members.csv", "household-id,member-id", "h,1", "h,2", "h,3");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isZero();

        assertThat(program.sentences())
                .contains("What to ask first, and for how many of them"
                        + " (of 1 too much is unknown to say: their questions are in the form's order)");
    }
}
