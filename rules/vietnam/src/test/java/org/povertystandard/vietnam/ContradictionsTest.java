package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** The page on contradictions and the standards name the same ones. */
class ContradictionsTest {
    private static final Standards STANDARDS = Standards.bundled();
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final Path PAGE = Path.of("../../docs/contradictions.md");
    private static final Pattern NAMED = Pattern.compile("`([a-z0-9-]+)`, (note|reading|peculiarity) `([a-z0-9 /-]+)`");

    private static List<String> named() throws IOException {
        List<String> named = new ArrayList<>();
        Matcher matcher = NAMED.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            named.add(matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3));
        }
        return named;
    }

    /** The readings, notes and peculiarities of a standard, by what the page calls them. */
    private static Stream<String> of(PovertyStandard standard) {
        Stream<String> said = Stream.concat(
                standard.readings().stream().map(reading -> "reading " + reading.id()),
                standard.notes().stream().map(note -> "note " + note.id()));
        return Stream.concat(
                said,
                standard.peculiarities().stream()
                        .map(peculiarity ->
                                "peculiarity " + peculiarity.finding().code() + " " + peculiarity.about()));
    }

    /** What a standard says for the first time: not what the one it rests on says as well. */
    private static Stream<String> own(PovertyStandard standard) {
        List<String> base = standard.derivedFrom()
                .map(Derivation::base)
                .flatMap(STANDARDS::find)
                .map(loaded -> of(loaded.standard()).toList())
                .orElse(List.of());
        return of(standard).filter(name -> !base.contains(name));
    }

    private static List<String> ofAll(Function<PovertyStandard, Stream<String>> names) {
        return STANDARDS.all().stream()
                .map(LoadedStandard::standard)
                .flatMap(standard -> names.apply(standard).map(name -> standard.id() + " " + name))
                .toList();
    }

    @Test
    void everythingThePageNamesIsInTheStandard() throws IOException {
        assertThat(ofAll(ContradictionsTest::of)).containsAll(named());
    }

    @Test
    void everyReadingNoteAndPeculiarityOfAStandardIsOnThePage() throws IOException {
        assertThat(named()).containsAll(ofAll(ContradictionsTest::own)).hasSizeGreaterThan(80);
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
}
