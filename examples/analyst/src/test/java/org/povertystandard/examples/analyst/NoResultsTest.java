package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no household is answered, the summary says so and why: a table of zeros would be taken for a result. */
class NoResultsTest {
    @TempDir
    private Path folder;

    private Program program(String... households) throws IOException {
        return new Program(folder)
                .standardOutput(new ByteArrayOutputStream())
                .file("households.csv", households)
                .file("members.csv", "household-id,member-id", "h1,1", "h2,1");
    }

    private Program refusing() throws IOException {
        return program(
                "household-id,reviewed-on,area,income-12-months",
                "h1,2024-10-01,rurl,77000",
                "h2,2024-10-01,urbn,88000");
    }

    @Test
    void every_household_is_refused() throws IOException {
        Program program = refusing();

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(1);
        assertThat(program.out())
                .contains("Content (hash)\n\n"
                        + "There are no results: all 2 households were refused.\n"
                        + "Không có kết quả: cả 2 hộ đều bị từ chối.\n"
                        + "The first reason / lý do đầu tiên:\n"
                        + "  households.csv:2: area: The code is one of: urban, rural; or the form's\n"
                        + "    number, 1 to 2. Did you mean \"rural\"?\n"
                        + "  households.csv:2: area: Chỉ nhận: 1 = thành thị (urban); 2 = nông thôn\n"
                        + "    (rural). Có phải là \"rural\"?\n\n"
                        + "Refused: 2 households with 2 rows of members; every reason is in refused.csv\n"
                        + "  households by column: area 2\n"
                        + "Columns not in the tables (nobody knows the answers): ")
                .doesNotContain("Classes by area", "Deprivations", "77000", "rurl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "determine --test decree --also-local ho-chi-minh-city",
                "compare --test decree --test circular",
                "answer --test circular --inquiry screening",
                "pack --test circular",
                "review --test circular --year 2024"
            })
    void whatever_was_asked(String command) throws IOException {
        Program program = refusing();
        String words = command + " --applied-on 2024-12-31 --out " + folder.resolve("out") + " "
                + folder.resolve("households.csv");

        assertThat(program.run(words.split(" "))).as(program.err()).isEqualTo(1);
        assertThat(program.out())
                .contains("There are no results: all 2 households were refused.\n")
                .doesNotContain("undetermined", "weighted", " all\n", "Packed");
    }

    @Test
    void the_only_household_is_refused() throws IOException {
        Program program = program("household-id,reviewed-on,area", "h1,2024-10-01,rurl")
                .file("members.csv", "household-id,member-id");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(1);
        assertThat(program.out())
                .contains("There are no results: the only household was refused.\n"
                        + "Không có kết quả: hộ duy nhất bị từ chối.\n");
    }

    @Test
    void there_are_members_and_no_household() throws IOException {
        Program program = program("household-id,reviewed-on,area");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(1);
        assertThat(program.out())
                .contains("There are no results: the input holds no household.\n"
                        + "Không có kết quả: dữ liệu không có hộ nào.\n\n"
                        + "Refused: 2 rows of members of no household; every reason is in refused.csv\n");
    }
}
