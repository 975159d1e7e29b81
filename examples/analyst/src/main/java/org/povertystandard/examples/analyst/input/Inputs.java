package org.povertystandard.examples.analyst.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.table.AdditionalColumns;
import org.povertystandard.examples.analyst.table.Carried;
import org.povertystandard.examples.analyst.table.Column;
import org.povertystandard.examples.analyst.table.ColumnMap;
import org.povertystandard.examples.analyst.table.HouseholdColumns;
import org.povertystandard.examples.analyst.table.HouseholdDraft;
import org.povertystandard.examples.analyst.table.MemberColumns;
import org.povertystandard.examples.analyst.table.TableFile;
import org.povertystandard.examples.analyst.table.TableMap;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.text.Line;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.household.Member;

/**
 * Opens the files a user names.
 *
 * @param facts the questions beyond the form that they may answer
 * @param map what foreign columns mean
 * @param sampling weight and groups of the households
 * @param folder for temporary files
 * @param rowsInMemory how many rows are sorted in memory at a time
 */
public record Inputs(
        Collection<FactDeclaration> facts, ColumnMap map, Sampling sampling, Path folder, int rowsInMemory) {
    private static final String STANDARD_INPUT = "-";

    /** Opens one file of JSON Lines, or one or two tables. */
    public HouseholdSource open(List<String> files, InputStream standardInput) {
        String first = files.get(0);
        if (areJsonLines(first)) {
            if (files.size() > 1) {
                throw Failure.usage(
                        "Households as JSON Lines come in one file; " + files.get(1) + " is one too many.",
                        "Tệp JSON Lines chứa cả hộ và thành viên: chỉ nêu một tệp.");
            }
            return first.equals(STANDARD_INPUT) ? jsonLines("-", linesOf(standardInput)) : jsonLines(Path.of(first));
        }
        if (!isTable(first) && !Files.isDirectory(Path.of(first))) {
            boolean workbook = first.toLowerCase(Locale.ROOT).matches(".*[.](xlsx?|xlsm|ods)");
            throw Failure.usage(
                    first + ": What this file holds is told by its name: .jsonl for JSON Lines, .csv for tables."
                            + (workbook ? " Save each sheet of a workbook as CSV UTF-8." : ""),
                    first + ": Tên tệp phải kết thúc bằng .jsonl hoặc .csv."
                            + (workbook ? " Hãy lưu từng trang tính thành CSV UTF-8." : ""));
        }
        Path households = existing(Path.of(first));
        if (files.size() == 1) {
            return tables(households, memberTable(households));
        }
        if (isOfMembers(households) && !isOfMembers(Path.of(files.get(1)))) {
            throw Failure.usage(
                    "The table of households is named first, then that of members: " + files.get(1) + " " + first + ".",
                    "Hãy nêu bảng hộ trước, rồi đến bảng thành viên: " + files.get(1) + " " + first + ".");
        }
        return tables(households, Path.of(files.get(1)));
    }

    /** Whether households come as JSON Lines, which say themselves what tables need options for. */
    public static boolean areJsonLines(String file) {
        return file.equals(STANDARD_INPUT) || isJsonLines(file);
    }

    private static boolean isJsonLines(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    private HouseholdSource jsonLines(Path file) {
        return jsonLines(String.valueOf(file.getFileName()), existing(file));
    }

    /** Told before anything else is, or the one who mistyped a name would hear of a second file that is missing. */
    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw Failure.noSuchFile(file);
        }
        if (Files.isDirectory(file)) {
            throw Failure.usage(file + ": This is a folder, not a file.", file + ": Đây là thư mục, không phải tệp.");
        }
        return file;
    }

    private HouseholdSource jsonLines(String name, Path file) {
        return new JsonLinesSource(name, file, new JsonSampling(sampling, facts), folder, rowsInMemory);
    }

    private Path linesOf(InputStream standardInput) {
        Path copy = copy(standardInput);
        if (isTableText(copy)) {
            throw Failure.usage(
                    "-: Standard input holds a table, and is read as JSON Lines. Name the tables of households and members as files"
                            + " that end in .csv.",
                    "-: Đầu vào chuẩn chứa bảng, trong khi chỉ đọc được JSON Lines. Hãy nêu tên tệp .csv của bảng hộ và bảng"
                            + " thành viên.");
        }
        return copy;
    }

    /** Whether the text begins with names of columns: several cells and nothing of JSON in them. */
    private static boolean isTableText(Path text) {
        try (var lines = new LineReader(STANDARD_INPUT, Files.newInputStream(text))) {
            return lines.header()
                    .map(Line::text)
                    .filter(header -> header.chars().noneMatch(c -> "{}[]:".indexOf(c) >= 0))
                    .filter(header -> header.matches("[^,;\\t]+([,;\\t][^,;\\t]+)+"))
                    .isPresent();
        } catch (IOException e) {
            throw Failure.unreadable(STANDARD_INPUT, e);
        }
    }

    /** The file is read twice, and what comes through a pipe can be read once. */
    private Path copy(InputStream standardInput) {
        Path copy = folder.resolve("standard-input");
        try {
            Files.copy(standardInput, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failure.output("temporary files", e);
        }
        return copy;
    }

    private HouseholdSource tables(Path households, Path members) {
        TableMap householdMap = map.reviewedOn()
                .map(day -> map.households().withConstant(HouseholdColumns.REVIEWED_ON, day))
                .orElse(map.households());
        List<Column<HouseholdDraft>> weight = Carried.columns(sampling.weight(), List.of());
        List<Column<HouseholdDraft>> groups = Carried.columns(Optional.empty(), sampling.groups());
        List<Failure> failures = new ArrayList<>();
        Optional<TableFile<HouseholdDraft>> householdTable = opened(
                () -> new TableFile<>(
                        households,
                        AdditionalColumns.ofHouseholds(facts),
                        List.of(HouseholdColumns.ID, HouseholdColumns.REVIEWED_ON),
                        householdMap,
                        Stream.concat(weight.stream(), groups.stream()).toList()),
                failures);
        Optional<TableFile<Member.Builder>> memberTable = opened(
                () -> new TableFile<>(
                        members,
                        AdditionalColumns.ofMembers(facts),
                        List.of(MemberColumns.HOUSEHOLD, MemberColumns.ID),
                        map.members(),
                        List.of()),
                failures);
        if (!failures.isEmpty()) {
            householdTable.ifPresent(TableFile::close);
            memberTable.ifPresent(TableFile::close);
            throw Failure.together(failures);
        }
        return new TableSource(householdTable.orElseThrow(), memberTable.orElseThrow(), groups, folder, rowsInMemory);
    }

    /** A table, or one more failure: what is wrong with both tables is told at once. */
    private static <B> Optional<TableFile<B>> opened(Supplier<TableFile<B>> table, List<Failure> failures) {
        try {
            return Optional.of(table.get());
        } catch (Failure failure) {
            failures.add(failure);
            return Optional.empty();
        }
    }

    private static boolean isOfMembers(Path table) {
        return String.valueOf(table.getFileName()).matches("(.*-)?members[.][^.]+");
    }

    private static Path memberTable(Path households) {
        String own = String.valueOf(households.getFileName());
        if (isOfMembers(households)) {
            throw Failure.usage(
                    "The table of households is missing. Name it before " + own + ".",
                    "Thiếu bảng hộ. Hãy nêu tên tệp đó trước " + own + ".");
        }
        Optional<String> name = memberTableName(own);
        return name.map(households::resolveSibling)
                .filter(Files::exists)
                .orElseThrow(() -> Failure.usage(
                        "The table of members is missing"
                                + name.map(looked -> ": there is no " + looked + " beside " + households.getFileName())
                                        .orElse("")
                                + ". Name it after the table of households.",
                        "Thiếu bảng thành viên. Hãy nêu tên tệp đó sau bảng hộ."));
    }

    /** {@code members.csv} for {@code households.csv}, {@code X-members.csv} for {@code X-households.csv}. */
    static Optional<String> memberTableName(String households) {
        int dot = households.lastIndexOf('.');
        String stem = households.substring(0, dot);
        return stem.equals("households") || stem.endsWith("-households")
                ? Optional.of(stem.substring(0, stem.length() - "households".length()) + "members"
                        + households.substring(dot))
                : Optional.empty();
    }
}
