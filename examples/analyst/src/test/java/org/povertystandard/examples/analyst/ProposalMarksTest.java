package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine;

/**
 * Whatever a command makes by a reform says that it is by no law: each screen, each row of each table, each line of JSON, each page.
 * The same by the law says nothing of the kind. Who adds a command that takes a standard adds its row here.
 */
class ProposalMarksTest {
    private static final String MARK = "\"Phương án đề xuất, không phải quy định / a proposal and no law: ";
    private static final Pattern SAID =
            Pattern.compile("proposal and no law|By a proposal, and not by law|phương án đề xuất, không phải quy định");

    /** A template has no results, and a document that is kept says itself what it is. */
    private static final Set<String> MAKE_NO_RESULTS = Set.of("law new", "law archive");

    /** The runs, each into a folder of its name: the command, and what stands behind the reform or the law. */
    private enum Made {
        DETERMINE("determine --applied-on 2024-12-31 --test decree", "households.jsonl"),
        COMPARE("compare --applied-on 2024-12-31 --test decree --test circular", "answered.jsonl"),
        ANSWER("answer --applied-on 2024-12-31 --test decree --inquiry average-living-standard", "households.jsonl"),
        FORM("form --applied-on 2024-12-31 --test circular --id poor --language en", "answered.jsonl"),
        DECIDE("decide --decisions decisions.csv --ledger DECIDE/ledger.jsonl", "DETERMINE/determinations.jsonl"),
        REVIEW(
                "review --applied-on 2024-12-31 --test decree --year 2024 --ledger DECIDE/ledger.jsonl",
                "households.jsonl"),
        MOVEMENTS("movements --opening list.csv", "REVIEW/review.csv"),
        MOVEMENTS_SINCE("movements --basis computed --opening REVIEW/review.csv", "list.csv"),
        MOVEMENTS_OF_COUNTS("movements --counts counts.csv", ""),
        FORMS("forms --year 2024 --opening list.csv", "REVIEW/review.csv"),
        FORMS_SINCE("forms --basis computed --year 2024 --opening REVIEW/review.csv", "list.csv"),
        PACK("pack --applied-on 2024-12-31 --test decree", "households.jsonl"),
        GRID("grid", "PACK/households.population"),
        LAW_LIST("law list", "ID"),
        LAW_SHOW("law show --language en", "ID"),
        LAW_DIFF("law diff vn-2006-2010", "ID"),
        LAW_CHECK("law check", "ID"),
        LAW_CASES("law cases", "ID"),
        LAW_TRY("law try cases.json", "--against ID"),
        LAW_BOOK("law book", "ID");

        private final String command;
        private final String input;

        Made(String command, String input) {
            this.command = command;
            this.input = input;
        }

        private boolean isOfLawCommand() {
            return command.startsWith("law ");
        }

        private String words(boolean reform) {
            String standard = !reform ? "" : " --standard " + (isOfLawCommand() ? "old-line.json" : OverlayFiles.FOUR);
            return command + standard + " " + input.replace("ID", reform ? "old-line" : "vn-2006-2010");
        }
    }

    @TempDir
    private static Path byReform;

    @TempDir
    private static Path byLaw;

    private static final Map<Made, String> SCREENS_BY_REFORM = new LinkedHashMap<>();
    private static final Map<Made, String> SCREENS_BY_LAW = new LinkedHashMap<>();

    @BeforeAll
    static void made() throws IOException {
        prepare(byReform);
        prepare(byLaw);
        for (Made each : Made.values()) {
            SCREENS_BY_REFORM.put(each, run(byReform, each, each.words(true)));
            SCREENS_BY_LAW.put(each, run(byLaw, each, each.words(false)));
        }
    }

    private static void prepare(Path folder) throws IOException {
        OverlayFiles.write(folder);
        var laws = new LawProgram(folder);
        laws.overlay("old-line", "vn-2006-2010", "\"sets\": {\"figures\": {\"line-rural\": 220000}}");
        laws.law(0, "cases", "vn-2006-2010", "--out", laws.path("cases.json"));
        new Program(folder)
                .file(
                        "answered.jsonl",
                        Files.readAllLines(Path.of("sample/by-hand.jsonl")).get(0))
                .file("decisions.csv", Deciding.HEADER, "four,poor,2024-12-10,1,")
                .file(
                        "list.csv",
                        "household-id,standard,computed,decided",
                        "three,vn-2022-2026,poor,poor",
                        "four,,poor,poor")
                .file("counts.csv", "list,column,households", "poor,opening,4", "poor,closing,5");
    }

    private static String run(Path folder, Made each, String words) throws IOException {
        List<String> args = new ArrayList<>();
        for (String word : words.split(" +")) {
            boolean file = word.matches(".*\\.(json|jsonl|csv|population)");
            args.add(file ? folder.resolve(word).toString() : word);
        }
        Path out = Files.createDirectory(folder.resolve(each.name()));
        if (!Set.of(Made.LAW_LIST, Made.LAW_SHOW, Made.LAW_DIFF, Made.LAW_CHECK, Made.LAW_TRY)
                .contains(each)) {
            args.addAll(List.of("--out", (each == Made.LAW_CASES ? out.resolve("cases.json") : out).toString()));
        }
        var program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        assertThat(program.run(args.toArray(String[]::new)))
                .as(each + "\n" + program.out() + program.err())
                .isLessThan(2);
        return program.out();
    }

    private static List<Path> files(Path folder, Made each) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(each.name()))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_made_by_a_reform_says_so(Made each) throws IOException {
        // Their screen is the name of the page they wrote.
        if (each != Made.FORM && each != Made.LAW_BOOK) {
            assertThat(SCREENS_BY_REFORM.get(each)).containsPattern(SAID);
        }
        for (Path file : files(byReform, each)) {
            assertMarked(file);
        }
    }

    /** Of each kind of file, everything that might come to lie apart from the rest. */
    private static void assertMarked(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = text(file);
        List<String> lines = text.lines().toList();
        if (name.startsWith("refused")) {
            assertThat(text).doesNotContain("proposal-not-law");
        } else if (name.endsWith(".csv")) {
            assertThat(lines.get(0)).as(name).startsWith("\uFEFF\"proposal-not-law\",");
            assertThat(lines.subList(1, lines.size())).as(name).allMatch(line -> line.startsWith(MARK));
        } else if (name.endsWith(".jsonl")) {
            assertThat(lines)
                    .as(name)
                    .allMatch(line -> line.contains("{\"kind\":\"reform\",\"base\":\"vn-2022-2026\"}"));
        } else if (name.endsWith(".xlsx")) {
            assertThat(text.split("<worksheet", -1).length - 1)
                    .as("sheets with a running head")
                    .isEqualTo(text.split("<oddHeader>[^<]* / a proposal and no law: four-deprivations", -1).length - 1)
                    .isGreaterThan(9);
        } else if (name.endsWith(".population") || name.equals("cases.json")) {
            // For the program alone, which looks for the standard that they name.
            assertThat(text).as(name).containsPattern("four-deprivations|\"standard\": \"old-line\"");
        } else {
            assertThat(text).as(name).containsPattern(SAID);
            assertThat(name.endsWith(".md") || name.startsWith("index") || text.contains("@top-center"))
                    .as(name + " has a running head")
                    .isTrue();
        }
    }

    /** What a file says; of a workbook, what its sheets say. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_made_by_the_law_does_not(Made each) throws IOException {
        assertThat(SCREENS_BY_LAW.get(each)).doesNotContainPattern(SAID);
        assertThat(files(byLaw, each)).hasSameSizeAs(files(byReform, each));
        for (Path file : files(byLaw, each)) {
            assertThat(text(file))
                    .as(file.toString())
                    .doesNotContainPattern(SAID)
                    .doesNotContain("proposal-not-law", "\"kind\":\"reform\"", "@top-center");
        }
    }

    @Test
    void each_sheet_of_the_filled_form_says_so() throws IOException {
        String form = text(byReform.resolve("FORM/form.html"));

        assertThat(form.split("<p class=\"proposal\">", -1).length)
                .isEqualTo(2 + form.split("<section class=\"page", -1).length - 1)
                .isGreaterThan(4);
    }

    @Test
    void of_a_grid_of_limits_the_law_s_own_are_not_marked() throws IOException {
        var program = new Program(byLaw).standardOutput(new ByteArrayOutputStream());

        assertThat(program.grid("--count 3,4", "PACK/households.population"))
                .as(program::err)
                .isZero();

        assertThat(program.out()).contains("Other limits than those of vn-2022-2026 are a proposal and no law\n");
        assertThat(program.result("grid.csv").lines().skip(1))
                .hasSize(6)
                .allMatch(row -> row.contains("\"3\",\"poor\"")
                                || row.contains("\"3\",\"near-poor\"")
                                || row.contains("\"3\",\"not-poor\"")
                        ? row.startsWith("\"\",")
                        : row.startsWith(MARK + "≠ vn-2022-2026\","));
    }

    @Test
    void movements_and_forms_of_a_standard_that_is_not_at_hand_are_refused() {
        for (String command : List.of("movements", "forms --year 2024")) {
            for (String files : List.of(
                    "--opening list.csv REVIEW/review.csv", "--basis computed --opening REVIEW/review.csv list.csv")) {
                var program = new Program(byReform);
                List<String> args = new ArrayList<>();
                for (String word : (command + " " + files).split(" ")) {
                    args.add(word.endsWith(".csv") ? byReform.resolve(word).toString() : word);
                }
                args.addAll(List.of("--out", byReform.resolve("none").toString()));

                assertThat(program.run(args.toArray(String[]::new))).isEqualTo(2);
                assertThat(program.err())
                        .startsWith("The review is by the standard four-deprivations, which is not at hand.");
            }
        }
    }

    @Test
    void every_command_that_takes_a_standard_is_here() {
        Set<String> here = Stream.of(Made.values())
                .map(made -> made.command.split(" ")[0].equals("law")
                        ? String.join(
                                " ", made.command.split(" ")[0], made.command.split(" ")[1])
                        : made.command.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        here.addAll(MAKE_NO_RESULTS);

        assertThat(takingStandards(Main.commandLine(Surroundings.ofProcess()), ""))
                .isEqualTo(here);
    }

    private static Set<String> takingStandards(CommandLine program, String before) {
        Set<String> names = new TreeSet<>();
        program.getSubcommands().forEach((name, command) -> {
            if (command.getCommandSpec().optionsMap().containsKey("--standard")) {
                names.add(before + name);
            }
            names.addAll(takingStandards(command, name + " "));
        });
        return names;
    }
}
