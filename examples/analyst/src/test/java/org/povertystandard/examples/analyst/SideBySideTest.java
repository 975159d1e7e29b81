package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.StandardId;

/**
 * One command determines a household by the nation's standard and by its place's own. The city's line is higher and its indicators are
 * thirteen, so that a household can be poor there and not in the country.
 */
class SideBySideTest {
    private static final String CITY = "--also-local ho-chi-minh-city --applied-on 2024-12-31 --weight weight";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = program();
        // 40 million dong a year for one person: above 24 million, the nation's urban line, and within the city's 46
        // million.
        program.file(
                "households.csv",
                "household-id,reviewed-on,area,income-12-months,toilet,dwelling-area,additional:deprived-of-social-insurance,weight",
                "between,2024-10-15,urban,40000000,other,5,yes,2.5",
                "within,2024-10-15,urban,20000000,other,5,yes,1",
                "above,2024-10-15,urban,50000000,septic,30,no,1",
                "open,2024-10-15,urban,,septic,30,no,1");
        program.file(
                "members.csv",
                "household-id,member-id,birth,health-insurance",
                "between,1,1980-01-01,no",
                "within,1,1980-01-01,no",
                "above,1,1980-01-01,yes",
                "open,1,1980-01-01,yes");
    }

    private Program program() {
        return new Program(folder).standardOutput(new ByteArrayOutputStream());
    }

    private List<String> sideBySide() throws IOException {
        return program.result("side-by-side.csv")
                .lines()
                .map(row -> row.replace("\"", ""))
                .toList();
    }

    @Test
    void each_household_has_both_classes_in_one_row_and_a_determination_by_each() throws IOException {
        assertThat(program.determine(CITY + " --test decree", "households.csv"))
                .as(program.err())
                .isZero();

        assertThat(sideBySide())
                .containsExactly(
                        "household-id,national,national-possible,local,local-possible,national-standard,national-test,"
                                + "local-standard,local-test,weight",
                        "between,not-poor,not-poor,poor,poor,vn-2022-2026,decree,vn-ho-chi-minh-city-2024-2026,decree,2.5",
                        "within,poor,poor,poor,poor,vn-2022-2026,decree,vn-ho-chi-minh-city-2024-2026,decree,1",
                        "above,not-poor,not-poor,not-poor,not-poor,vn-2022-2026,decree,vn-ho-chi-minh-city-2024-2026,decree,1",
                        "open,undetermined,poor;near-poor;not-poor,undetermined,poor;near-poor;not-poor,vn-2022-2026,decree,"
                                + "vn-ho-chi-minh-city-2024-2026,decree,1");
        for (String name : List.of("determinations", "local-determinations")) {
            String standard = name.startsWith("local") ? "vn-ho-chi-minh-city-2024-2026" : "vn-2022-2026";
            assertThat(program.result(name + ".jsonl").lines())
                    .hasSize(4)
                    .allMatch(line -> line.contains("\"standard\":\"" + standard + "\""));
            assertThat(program.result(name + ".csv").contains("\"deprived:social-insurance\""))
                    .isEqualTo(name.startsWith("local"));
        }
        assertThat(program.refused()).isEmpty();
    }

    @Test
    void the_summary_has_the_nation_the_place_and_both_crossed() throws IOException {
        program.determine(CITY + " --test decree", "households.csv");

        assertThat(program.out())
                .contains(
                        "By the nation's standard / theo chuẩn quốc gia\n\nMultidimensional poverty standard 2022-2025")
                .contains("By the place's own / theo chuẩn của địa phương\n\nPoverty standard of Ho Chi Minh City")
                .contains("1.3 Social insurance")
                .contains("Households by the nation's standard (down) and by the place's own (across)\n"
                        + "                poor  near-poor  not-poor  undetermined  all\n"
                        + "  poor             1          0         0             0    1\n")
                .contains("  not-poor       2.5        0.0       1.0           0.0  3.5\n")
                .contains("Neither stands in for the other. Of 4 households\n"
                        + "  have the same class by both            2\n"
                        + "  have another class by the place's own  1\n"
                        + "  are undetermined by one or by both     1\n")
                .contains("\n  side-by-side.csv, determinations.*, local-determinations.*, refused.csv\n");
        assertThat(sideBySide().get(1)).endsWith(",decree,2.5");
    }

    @Test
    void the_nation_may_be_asked_by_scores_and_the_place_by_income() throws IOException {
        assertThat(program.determine(CITY + " --test circular --local-test decree", "households.csv"))
                .isZero();
        assertThat(sideBySide().get(1)).endsWith(",vn-2022-2026,circular,vn-ho-chi-minh-city-2024-2026,decree,2.5");

        program = program();
        assertThat(program.determine(CITY + " --test circular", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .contains("no scores for the city's line are known")
                .contains("Maybe the place decides by another test than --test: name it by --local-test.\n");
    }

    @Test
    void what_is_computed_by_the_place_is_decided_like_the_rest() throws IOException {
        program.determine(CITY + " --test decree", "households.csv");
        program.file(
                "decisions.csv",
                "household-id,decided,decided-on,number,reason",
                "between,poor,2024-11-20,12/QĐ-UBND,");

        assertThat(program.run(
                        "decide",
                        "--decisions",
                        folder.resolve("decisions.csv").toString(),
                        "--ledger",
                        folder.resolve("local.jsonl").toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        folder.resolve("out/local-determinations.jsonl").toString()))
                .as(program.err())
                .isZero();
        assertThat(program.out()).contains("Recorded: 1 decision");
    }

    @Test
    void the_forms_of_one_household_are_printed_by_each() throws IOException {
        Stream<String> args = Stream.of(
                        Stream.of(
                                "form",
                                "--id",
                                "between",
                                "--language",
                                "en",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of((CITY + " --test decree").split(" ")),
                        Stream.of(folder.resolve("households.csv").toString()))
                .flatMap(words -> words);

        assertThat(program.run(args.toArray(String[]::new))).as(program.err()).isZero();
        assertThat(program.out()).isEqualTo("out/form.html\nout/form-local.html\n");
        assertThat(program.result("form.html")).contains("vn-2022-2026").doesNotContain("Social insurance");
        assertThat(program.result("form-local.html"))
                .contains("vn-ho-chi-minh-city-2024-2026", "Social insurance", "46,000,000");
    }

    private int form(String options) {
        Stream<String> args = Stream.of(
                        Stream.of(
                                "form",
                                "--id",
                                "between",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(options.split(" ")),
                        Stream.of(folder.resolve("households.csv").toString()))
                .flatMap(words -> words);
        return program.run(args.toArray(String[]::new));
    }

    private void withoutColumnsOfTheCity() throws IOException {
        program.file("households.csv", "household-id,reviewed-on,area", "between,2024-10-15,urban");
        program.file("members.csv", "household-id,member-id", "between,1");
    }

    @Test
    void what_an_earlier_run_made_of_the_place_does_not_stay_beside_the_results_of_one_without_it() throws IOException {
        String without = "--applied-on 2024-12-31 --test decree";
        assertThat(program.determine(CITY + " --test decree", "households.csv")).isZero();
        assertThat(form(CITY + " --test decree")).as(program.err()).isZero();
        String[] ofPlace = {
            "side-by-side.csv", "local-determinations.csv", "local-determinations.jsonl", "form-local.html"
        };
        assertThat(ofPlace).allMatch(name -> Files.exists(folder.resolve("out").resolve(name)));

        withoutColumnsOfTheCity();
        assertThat(program.determine(without, "households.csv"))
                .as(program.err())
                .isZero();
        assertThat(form(without)).as(program.err()).isZero();

        assertThat(ofPlace).noneMatch(name -> Files.exists(folder.resolve("out").resolve(name)));
        assertThat(folder.resolve("out/determinations.csv")).exists();
        assertThat(folder.resolve("out/form.html")).exists();
    }

    /** A draft of the city's next standard, over the nation's that is bundled. */
    @Test
    void the_place_s_own_may_be_the_user_s() throws IOException {
        draft("60000000");

        assertThat(program.determine(CITY + " --test decree --standard draft.json", "households.csv"))
                .as(program.err())
                .isZero();
        assertThat(sideBySide().get(3))
                .isEqualTo(
                        "above,not-poor,not-poor,undetermined,poor;near-poor,vn-2022-2026,decree,city-draft,decree,1");
    }

    /** A draft of the city's next standard with another line. */
    private void draft(String line) throws IOException {
        String draft = Files.readString(
                        Path.of(
                                "../../rules/vietnam/src/main/resources/META-INF/povertystandard/vietnam/vn-ho-chi-minh-city-2024-2026/standard.json"))
                .replace("\"vn-ho-chi-minh-city-2024-2026\"", "\"city-draft\"");
        assertThat(draft).contains("46000000");
        program.file("draft.json", draft.replace("46000000", line).getBytes(StandardCharsets.UTF_8));
    }

    /** A hash says which content of the nation's standard is meant, and nothing of the city's. */
    @Test
    void a_file_stays_the_user_s_own_beside_the_hash_of_another_standard() throws IOException {
        draft("60000000");
        String hash = Standards.bundled()
                .find(StandardId.of("vn-2022-2026"))
                .orElseThrow()
                .hash()
                .value();

        for (String both : List.of("draft.json --standard " + hash, hash + " --standard draft.json")) {
            program = program();
            assertThat(program.determine(CITY + " --test decree --standard " + both, "households.csv"))
                    .as(program.err())
                    .isZero();
            assertThat(sideBySide().get(1))
                    .isEqualTo("between,not-poor,not-poor,poor,poor,vn-2022-2026,decree,city-draft,decree,2.5");
        }
    }

    @Test
    void a_standard_of_another_place_than_the_one_asked_for_is_not_left_out_in_silence() throws IOException {
        draft("60000000");

        assertThat(program.determine(
                        "--also-local hanoi --applied-on 2024-12-31 --test decree --standard draft.json",
                        "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("--standard: Neither applied nor a base of what is applied (vn-2022-2026,"
                        + " vn-hanoi-2022-2025): city-draft (ho-chi-minh-city). Leave it out, or name its place, a day"
                        + " and a test that it covers: --also-local, --applied-on, --local-test.\n"
                        + "--standard: Có chuẩn được nêu mà không được áp dụng: city-draft (ho-chi-minh-city). Hãy bỏ"
                        + " ra, hoặc nêu đúng địa phương, ngày và cách xác định của nó.\n");
    }

    /** A folder is where somebody keeps all of them. */
    @Test
    void a_folder_may_hold_the_standards_of_other_places() throws IOException {
        draft("60000000");
        Files.createDirectory(folder.resolve("kept"));
        Files.move(folder.resolve("draft.json"), folder.resolve("kept/draft.json"));
        withoutColumnsOfTheCity();

        assertThat(program.determine(
                        "--also-local hanoi --applied-on 2024-12-31 --test decree --standard " + folder.resolve("kept"),
                        "households.csv"))
                .as(program.err())
                .isZero();
    }

    @Test
    void instead_and_beside_cannot_both_be_meant() throws IOException {
        assertThat(program.determine(CITY + " --place hanoi --test decree", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith(
                        "--place: It applies a place's standard instead of the nation's, --also-local beside it; use"
                                + " one of them.\n");
        assertThat(program.determine("--applied-on 2024-12-31 --test decree --local-test decree", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("--local-test: It says how the place of --also-local decides, and there is none.\n");
        assertThat(program.determine("--also-local da-nang --applied-on 2024-12-31 --test decree", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .contains("Covered are: the places binh-duong, hanoi, ho-chi-minh-city, quang-ninh.")
                .doesNotContain("--local-test");
    }

    @Test
    void a_mistyped_test_of_the_place_is_met_with_the_near_one_and_not_with_the_option_that_names_it()
            throws IOException {
        assertThat(program.determine(CITY + " --test decree --local-test decre", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .contains(" Did you mean \"decree\"?\n")
                .doesNotContain("Maybe the place decides by another test");
    }
}
