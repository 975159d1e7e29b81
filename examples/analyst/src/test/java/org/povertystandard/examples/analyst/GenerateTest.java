package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.HouseholdReader;

/** Households made up to try things on. */
class GenerateTest {
    @TempDir
    private Path folder;

    private int generate(Program program, String options) {
        List<String> args = new ArrayList<>(
                List.of("generate", "--out", folder.resolve("out").toString()));
        args.addAll(List.of(options.split(" ")));
        return program.run(args.toArray(String[]::new));
    }

    @Test
    void what_is_assumed_is_said() throws IOException {
        var program = new Program(folder);

        assertThat(generate(program, "--area thai-nguyen --year 2023 --year 2024 --households 400"))
                .isZero();

        Golden.assertSummary("generate.txt", program.out());
        assertThat(program.out()).startsWith(program.result("about.txt"));
        assertThat(program.result("households-2023.jsonl").lines()).hasSize(397);
        assertThat(program.result("households-2024.jsonl").lines()).hasSize(400);
    }

    @Test
    void both_formats_hold_the_same_households() throws IOException {
        var program = new Program(folder);
        assertThat(generate(program, "--area central-highlands --year 2023 --households 60 --seed 5"))
                .isZero();
        assertThat(generate(program, "--area central-highlands --year 2023 --households 60 --seed 5 --format tables"))
                .isZero();

        List<Household> lines = program.result("households-2023.jsonl")
                .lines()
                .map(line -> HouseholdReader.withoutAdditionalFacts()
                        .read("line", line)
                        .orElseThrow())
                .toList();
        ReadTables tables = ReadTables.of(program.result("2023-households.csv"), program.result("2023-members.csv"));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.assumed()).isEmpty();
        assertThat(tables.households()).isEqualTo(lines);
    }

    @Test
    void households_that_may_be_real_are_not_written_over() throws IOException {
        Path own = Files.createDirectories(folder.resolve("out")).resolve("2023-members.csv");
        Files.writeString(own, "real");
        String options = "--area central-highlands --year 2023 --households 6 --format tables";
        var program = new Program(folder);

        assertThat(generate(program, options)).isEqualTo(2);

        assertThat(program.err())
                .isEqualTo(
                        "out/2023-members.csv: There is such a file, and no about.txt says that its households are made up."
                                + " Name another folder with --out.\n"
                                + "out/2023-members.csv: Đã có tệp này, và không có about.txt cho biết các hộ là giả định."
                                + " Hãy chọn thư mục khác bằng --out.\n");
        assertThat(folder.resolve("out")).isDirectoryContaining(file -> file.equals(own));
        assertThat(own).hasContent("real");
        Files.delete(own);
        assertThat(generate(program, options)).isZero();
        assertThat(generate(program, options)).isZero();
    }

    @Test
    void what_a_run_left_that_was_cut_short_is_known_to_be_made_up_and_written_over() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("out/households-2024.jsonl.part"));
        String options = "--area thai-nguyen --year 2023 --year 2024 --households 400";
        var program = new Program(folder);

        assertThat(generate(program, options)).isEqualTo(3);
        assertThat(folder.resolve("out/households-2023.jsonl")).exists();
        assertThat(program.result("about.txt"))
                .startsWith("These households are made up. They are not all there: the run that writes them\n"
                        + "  has not ended, or was cut short.\nCác hộ trong tệp này là hộ giả định. Chưa ghi xong");
        Files.delete(inTheWay);

        assertThat(generate(program, options)).as(program::err).isZero();
        assertThat(program.result("about.txt")).contains("Seed 1.").doesNotContain("cut short");
    }

    @Test
    void what_somebody_else_wrote_about_households_is_not_written_over() throws IOException {
        Path own = Files.createDirectories(folder.resolve("out")).resolve("about.txt");
        Files.writeString(own, "Real ones.");
        var program = new Program(folder);

        assertThat(generate(program, "--area central-highlands --year 2023 --households 6"))
                .isEqualTo(2);

        assertThat(program.err())
                .isEqualTo("out/about.txt: There is such a file, and it does not say that households are made up. Name"
                        + " another folder with --out.\n"
                        + "out/about.txt: Đã có tệp này, và tệp không cho biết các hộ là giả định. Hãy chọn thư mục khác"
                        + " bằng --out.\n");
        assertThat(own).hasContent("Real ones.");
    }

    @Test
    void the_nation_is_its_six_regions() throws IOException {
        var program = new Program(folder);

        assertThat(generate(program, "--area nation --year 2024 --households 120 --format tables"))
                .isZero();

        assertThat(program.result("2024-households.csv")
                        .lines()
                        .skip(1)
                        .map(row -> row.split("-[0-9]")[0])
                        .distinct())
                .containsExactly(
                        "northern-midlands-mountains",
                        "red-river-delta",
                        "north-central-central-coast",
                        "central-highlands",
                        "south-east",
                        "mekong-river-delta");
    }

    @Test
    void what_nobody_published_is_refused() {
        assertRefused("--area hanoi --year 2024", "--area: No counts are known of \"hanoi\". There are: nation, ");
        assertRefused(
                "--area thai-nguyen --year 2022",
                "--year: Of thai-nguyen counts are known of 2023, 2024, not of 2022.");
        assertRefused(
                "--area nation --year 2022 --year 2023 --year 2024",
                "--year: One year, or two different ones, not [2022, 2023, 2024].");
        assertRefused("--area nation --year 2024 --format parquet", "--format: \"parquet\" is not a format.");
        assertRefused(
                "--area nation --year 2024 --households 0", "--households: There is at least 1 household, not 0.");
        assertRefused("--area nation", "Missing required option: '--year=YEAR'");
    }

    private void assertRefused(String options, String reason) {
        var program = new Program(folder);
        assertThat(generate(program, options)).isEqualTo(2);
        assertThat(program.err()).startsWith(reason);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
