package org.povertystandard.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardFact;

/**
 * The cases of one file, each a test. The format is in {@code docs/case-format.md}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> law() {
 *     return LawCases.of(Path.of("cases.json"), Standards.bundled()).tests();
 * }
 * }</pre>
 */
public final class LawCases {
    private final List<LawCase> cases;
    private final HouseholdReader reader;
    private final Determiner determiner;

    private LawCases(List<LawCase> cases, LoadedStandard standard) {
        this.cases = List.copyOf(cases);
        this.reader = HouseholdReader.of(standard.standard().facts().stream()
                .map(StandardFact::declaration)
                .toList());
        this.determiner = Determiner.of(standard);
    }

    /**
     * Reads a case file.
     *
     * @throws IllegalArgumentException if it is not in the format; the message names the case
     */
    public static LawCases of(Path file, Standards standards) {
        try (InputStream stream = Files.newInputStream(file)) {
            return of(stream, standards);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a case file.
     *
     * @throws IllegalArgumentException if it is not in the format; the message names the case
     */
    public static LawCases of(InputStream stream, Standards standards) {
        CaseFile file = CaseFile.read(stream);
        return new LawCases(file.cases(), standards.get(file.standard()));
    }

    /** The cases, in the file's order. */
    public List<LawCase> cases() {
        return cases;
    }

    /** One test for each case. */
    public Stream<DynamicTest> tests() {
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> each.check(reader, determiner)));
    }
}
