package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.PovertyStandard;

/** The page on contradictions and the standards name the same ones. */
class ContradictionsTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final Path PAGE = Path.of("../../docs/contradictions.md");
    private static final Pattern NAMED = Pattern.compile("`([a-z0-9-]+)`, (note|reading) `([a-z0-9-]+)`");

    private static List<String> named() throws IOException {
        List<String> named = new ArrayList<>();
        Matcher matcher = NAMED.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            named.add(matcher.group(1) + " " + matcher.group(3));
        }
        return named;
    }

    @Test
    void everythingThePageNamesIsInTheStandard() throws IOException {
        List<String> there = STANDARDS.all().stream()
                .map(loaded -> loaded.standard())
                .flatMap(standard -> Stream.concat(
                                standard.notes().stream().map(note -> note.id().value()),
                                standard.readings().stream()
                                        .map(reading -> reading.id().value()))
                        .map(id -> standard.id() + " " + id))
                .toList();

        assertThat(there).containsAll(named());
    }

    @Test
    void everyConflictOfAStandardIsOnThePage() throws IOException {
        List<String> conflicts = STANDARDS.all().stream()
                .map(loaded -> loaded.standard())
                .flatMap(standard -> standard.notes().stream()
                        .filter(note -> note.kind() == Note.Kind.CONFLICT)
                        .filter(note -> !ofBase(standard, note))
                        .map(note -> standard.id() + " " + note.id()))
                .toList();

        assertThat(named()).containsAll(conflicts);
    }

    private static boolean ofBase(PovertyStandard standard, Note note) {
        return standard.derivedFrom()
                .map(Derivation::base)
                .flatMap(STANDARDS::find)
                .filter(base -> base.standard().notes().contains(note))
                .isPresent();
    }
}
