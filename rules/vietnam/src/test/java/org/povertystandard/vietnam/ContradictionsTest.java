package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** The page on contradictions and the standards name the same ones. */
class ContradictionsTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
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

    @Test
    void theScoresOf2022To2025ServeIn2026AndEachDeterminationSaysSo() {
        Determiner law = Determiner.of(STANDARDS.get("vn-2022-2026"));
        Household household = TimelineHouseholds.rural(LocalDate.of(2025, 12, 1), 10);

        assertThat(ofPeriod(law.determine(household, LocalDate.of(2026, 1, 1), CIRCULAR)))
                .singleElement()
                .satisfies(caveat -> assertThat(caveat.text().en()).contains("2022-2025"));
        assertThat(ofPeriod(law.determine(household, LocalDate.of(2025, 12, 31), CIRCULAR)))
                .isEmpty();
        assertThat(ofPeriod(law.determine(household, LocalDate.of(2026, 1, 1), DECREE)))
                .isEmpty();
    }

    private static List<Caveat.OfPeriod> ofPeriod(Determination determination) {
        return determination.caveats().stream()
                .filter(Caveat.OfPeriod.class::isInstance)
                .map(Caveat.OfPeriod.class::cast)
                .toList();
    }

    private static boolean ofBase(PovertyStandard standard, Note note) {
        return standard.derivedFrom()
                .map(Derivation::base)
                .flatMap(STANDARDS::find)
                .filter(base -> base.standard().notes().contains(note))
                .isPresent();
    }
}
