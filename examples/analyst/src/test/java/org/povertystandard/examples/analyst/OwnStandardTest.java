package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A place's own standard, and a standard or overlay of the user's own, in every command that takes one. */
class OwnStandardTest {
    private static final String DECREE = "--applied-on 2024-12-31 --test decree";

    @TempDir
    private Path folder;

    private Program program;

    /** 1.6 million dong a month: above the nation's line, within that of Hanoi, and within that of the reform. */
    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        new LawProgram(folder)
                .overlay("reform", "vn-2022-2026", "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}");
        program.file("households.jsonl", """
                {"id":"a","reviewedOn":"2024-10-15","place":{"area":"rural"},"dwelling":{"areaM2":30,"pillarMaterial":"brick-stone",\
                "roofMaterial":"tiles","wallMaterial":"brick-stone","toilet":"septic","waterSource":"piped-or-purchased"},"assets":{"telephones":1},\
                "land":{},"livestock":{},"income12Months":19200000,"members":[{"id":"1","birth":"1980-01-01","sex":"male",\
                "relation":"head","attendsSchool":false,"healthInsurance":true,"usesInternet":true,"employment":"working",\
                "jobKind":"other","wageWork":"not-wage-work"}]}""");
    }

    private String determined(String options) throws IOException {
        assertThat(program.determine(options, "households.jsonl"))
                .as(program::err)
                .isZero();
        return program.result("determinations.csv").lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void without_either_the_nation_s_standard_of_the_day_decides() throws IOException {
        assertThat(determined(DECREE)).contains("not-poor");
        assertThat(program.out()).contains("vn-2022-2026");
    }

    @Test
    void a_place_is_determined_by_its_own_standard() throws IOException {
        assertThat(determined(DECREE + " --place hanoi")).contains("near-poor");
        assertThat(program.out()).contains("vn-hanoi-2022-2025").doesNotContain("vn-2022-2026");
    }

    @Test
    void an_overlay_is_determined_by_on_its_bundled_base() throws IOException {
        assertThat(determined(DECREE + " --standard reform.json")).contains("near-poor");
        assertThat(program.out()).contains("Content (hash)");
    }

    @Test
    void an_overlay_that_does_not_cover_the_day_is_never_replaced_by_the_law() throws IOException {
        String later = Files.readString(folder.resolve("reform.json")).replace("\"as\": \"reform\"", """
                        "as": "law", "applied": [{"from": "2031-01-01", "until": "2032-01-01", "tests": ["decree"],
                                                  "cite": ["proposal-text"]}], "keeps": {"inquiries": []}""");
        program.file("later.json", later);

        assertThat(program.determine(DECREE + " --standard later.json", "households.jsonl"))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("The standard does not apply the test decree on 2024-12-31. It covers: reform (2031-01-01 to"
                        + " 2031-12-31: decree).\n"
                        + "Không có chuẩn nào áp dụng cách xác định decree vào ngày 2024-12-31.\n");
    }

    @Test
    void a_whole_standard_of_ones_own_decides() throws IOException {
        new LawProgram(folder).filledIn();

        assertThat(determined("--applied-on 2032-12-31 --test decree --standard filled.json"))
                .contains("not-poor");
        assertThat(program.out()).contains("my-standard");
    }

    @Test
    void compare_and_answer_take_a_place_and_an_overlay() throws IOException {
        assertThat(program.compare(
                        "--applied-on 2024-12-31 --test decree --test circular --standard reform.json",
                        "households.jsonl"))
                .as(program::err)
                .isZero();
        assertThat(program.out()).contains("reform");
        assertThat(program.answer(
                        DECREE + " --inquiry average-living-standard --standard reform.json", "households.jsonl"))
                .as(program::err)
                .isZero();
        assertThat(program.answer(
                        DECREE + " --inquiry average-living-standard --place ho-chi-minh-city", "households.jsonl"))
                .as(program::err)
                .isZero();
    }

    @Test
    void a_population_packed_under_an_overlay_is_counted_under_it() throws IOException {
        assertThat(program.pack(DECREE + " --standard reform.json", "households.jsonl"))
                .as(program::err)
                .isZero();
        Program counted = new Program(folder);

        assertThat(counted.grid("--standard reform.json", "out/households.population"))
                .as(counted::err)
                .isZero();
        assertThat(counted.out()).contains("reform");
        assertThat(new Program(folder).grid("", "out/households.population")).isEqualTo(2);
    }

    @Test
    void a_population_packed_under_the_law_is_counted_under_an_overlay() throws IOException {
        assertThat(program.pack(DECREE, "households.jsonl")).as(program::err).isZero();
        Program law = new Program(folder);
        Program reform = new Program(folder);

        assertThat(law.grid("", "out/households.population")).as(law::err).isZero();
        String before = law.result("grid.csv");
        assertThat(reform.grid("--reform reform.json", "out/households.population"))
                .as(reform::err)
                .isZero();

        assertThat(before).contains("\"not-poor\",\"1\",\"1\"");
        assertThat(reform.result("grid.csv")).contains("\"near-poor\",\"1\",\"1\"");
    }
}
