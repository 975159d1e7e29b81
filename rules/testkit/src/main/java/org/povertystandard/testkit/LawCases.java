package org.povertystandard.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardFact;

/**
 * Cases of law, each a test. The format is in {@code docs/case-format.md}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> law() {
 *     return LawCases.in("cases").dynamicTests(Standards.bundled());
 * }
 * }</pre>
 */
public final class LawCases {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final List<CaseFile> files;

    private LawCases(List<CaseFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * The cases of all files in a folder whose names end in {@code .json}, by name, and of its folders.
     *
     * @param folder relative to the module, or to its {@code src/test/resources}
     * @throws IllegalArgumentException if there is no such folder, if it has no case file, or if one is not in the format
     */
    public static LawCases in(String folder) {
        Path path = Path.of(folder);
        Path resource = RESOURCES.resolve(folder);
        if (!Files.isDirectory(path) && !Files.isDirectory(resource)) {
            throw new IllegalArgumentException("There is no folder of cases " + path + ", nor " + resource + ", in "
                    + Path.of("").toAbsolutePath().getFileName()
                    + ".\nMaybe the tests run from another folder than that of their module.");
        }
        return in(Files.isDirectory(path) ? path : resource);
    }

    /**
     * The cases of all files in a folder whose names end in {@code .json}, by name, and of its folders.
     *
     * @throws IllegalArgumentException if there is no such folder, if it has no case file, or if one is not in the format
     */
    public static LawCases in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder of cases " + folder + ".");
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> found = paths.filter(
                            path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException(
                        "The folder of cases " + folder + " has no case file.\nTheir names end in .json.");
            }
            return of(found.toArray(Path[]::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The cases of these files.
     *
     * @throws IllegalArgumentException if one is not in the format; the message names file and case
     */
    public static LawCases of(Path... files) {
        List<CaseFile> read = new ArrayList<>();
        for (Path file : files) {
            try {
                read.add(CaseFile.read(
                        file.getFileName().toString(), Optional.of(file.toUri()), Files.readString(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new LawCases(read);
    }

    /**
     * The cases of one document.
     *
     * @param name what it is called in messages
     * @param json the text
     * @throws IllegalArgumentException if it is not in the format; the message names the case
     */
    public static LawCases read(String name, String json) {
        return new LawCases(List.of(CaseFile.read(name, Optional.empty(), json)));
    }

    /** The cases, in the order of the files. */
    public List<LawCase> cases() {
        return files.stream().flatMap(file -> file.cases().stream()).toList();
    }

    /**
     * One test for each case, which an IDE shows by file and name and opens where it is written.
     *
     * @param standards in which the standard of each file is looked for
     * @throws org.povertystandard.spi.NotCoveredException if one is not there; the message names those there are
     * @throws IllegalArgumentException if a case expects something of a name that its standard does not have
     */
    public Stream<DynamicTest> dynamicTests(Standards standards) {
        return checks(standards).stream().map(check -> test(check.lawCase(), check::run));
    }

    /**
     * What came of each case, without JUnit.
     *
     * @param lawCase the case
     * @param failure what was expected and what was found; empty if they agree
     */
    public record Result(LawCase lawCase, Optional<Label> failure) {}

    /**
     * Tries each case, in the order of the files.
     *
     * @param standards in which the standard of each file is looked for
     * @throws org.povertystandard.spi.NotCoveredException if one is not there; the message names those there are
     * @throws IllegalArgumentException if a case expects something of a name that its standard does not have
     */
    public List<Result> results(Standards standards) {
        return checks(standards).stream().map(LawCases::result).toList();
    }

    /**
     * Tries each case on one standard, whichever the files name: what fails is what that standard changes.
     *
     * @param standard the next version, or a reform
     * @throws IllegalArgumentException if a case expects something of a name that it does not have
     */
    public List<Result> results(LoadedStandard standard) {
        return files.stream()
                .flatMap(file -> checks(file, standard).stream())
                .map(LawCases::result)
                .toList();
    }

    /**
     * What another standard says of each household: the cases of one version, seen by the next. Where that does not cover the day of
     * a case, its own first day counts.
     *
     * @param standards in which the standard of each file is looked for
     * @param other the next version, or a reform
     * @throws org.povertystandard.spi.NotCoveredException if one is not there; the message names those there are
     */
    public List<CaseComparison> comparedWith(Standards standards, LoadedStandard other) {
        return files.stream()
                .flatMap(file -> CaseComparison.of(file, standards.get(file.standard()), other).stream())
                .toList();
    }

    private static Result result(Check check) {
        return new Result(check.lawCase(), check.lawCase().failure(check.reader(), check.determiner()));
    }

    private record Check(LawCase lawCase, HouseholdReader reader, Determiner determiner) {
        void run() {
            lawCase.check(reader, determiner);
        }
    }

    private List<Check> checks(Standards standards) {
        return files.stream()
                .flatMap(file -> checks(file, standards.get(file.standard())).stream())
                .toList();
    }

    private static List<Check> checks(CaseFile file, LoadedStandard standard) {
        List<Check> checks = new ArrayList<>();
        var names = new CaseNames(standard.standard());
        HouseholdReader reader = HouseholdReader.of(standard.standard().facts().stream()
                .map(StandardFact::declaration)
                .toList());
        Determiner determiner = Determiner.of(standard, file.unverified());
        for (LawCase each : file.cases()) {
            names.check(each);
            checks.add(new Check(each, reader, determiner));
        }
        return checks;
    }

    private static DynamicTest test(LawCase each, org.junit.jupiter.api.function.Executable check) {
        String name = each.place().file() + ": " + each.name();
        return each.place()
                .uri()
                .map(uri ->
                        DynamicTest.dynamicTest(name, atLine(uri, each.place().line()), check))
                .orElseGet(() -> DynamicTest.dynamicTest(name, check));
    }

    /** JUnit takes the line from the query. */
    private static URI atLine(URI file, int line) {
        return URI.create(file + "?line=" + line);
    }
}
