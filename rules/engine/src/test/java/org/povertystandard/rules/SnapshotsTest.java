package org.povertystandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSnapshots;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** A source that its build has read: each standard is taken up when somebody asks for it, and is what its document says. */
class SnapshotsTest {
    private static final TestId TEST = TestId.of("decree");
    private static final String BASE = StandardsTest.standard("base", "", "2020-01-01", "2021-01-01");
    private static final String LAW = StandardsTest.overlay("law", "base", "law");
    private static final String REFORM = StandardsTest.overlay("reform", "law", "reform");

    private final List<String> read = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSnapshots() throws IOException {
        Snapshots.write(documents(BASE, LAW, REFORM), folder);
    }

    private static StandardSource documents(String... texts) {
        List<StandardDocument> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(
                    new StandardDocument("d" + documents.size() + ".json", text.getBytes(StandardCharsets.UTF_8)));
        }
        return () -> documents;
    }

    /** Its documents are not to be asked for. */
    private StandardSource builtSource() {
        return new StandardSource() {
            @Override
            public List<StandardDocument> documents() {
                read.add("documents");
                return SnapshotsTest.documents(BASE, LAW, REFORM).documents();
            }

            @Override
            public Optional<StandardSnapshots> snapshots() {
                return Optional.of(files());
            }
        };
    }

    private StandardSnapshots files() {
        return new StandardSnapshots() {
            @Override
            public byte[] index() {
                return bytes(Snapshots.INDEX);
            }

            @Override
            public byte[] standard(StandardId id) {
                read.add(id.value());
                return bytes(Snapshots.file(id));
            }
        };
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyStandardIsWhatItsDocumentSaysAndSharesWithItsBase() {
        Standards standards = Standards.of(List.of(builtSource()));

        assertThat(standards.all())
                .isEqualTo(Standards.of(List.of(documents(BASE, LAW, REFORM))).all());
        assertThat(standards.get("reform").standard().tests().get(0))
                .isSameAs(standards.get("base").standard().tests().get(0));
    }

    @Test
    void onlyWhatIsAskedForIsRead() {
        Standards standards = Standards.of(List.of(builtSource()));
        assertThat(standards.places()).isEmpty();
        assertThat(read).isEmpty();

        LoadedStandard base = standards.appliedOn(LocalDate.of(2020, 5, 1), TEST);

        assertThat(base).isSameAs(standards.get("base"));
        assertThat(read).containsExactly("base");
    }

    @Test
    void aStandardIsFoundByItsHashAndReadWithItsBasesOnce() {
        Standards standards = Standards.of(List.of(builtSource()));
        var reform = Standards.of(List.of(documents(BASE, LAW, REFORM)))
                .get("reform")
                .hash();

        assertThat(standards.find(reform)).map(LoadedStandard::id).contains(StandardId.of("reform"));
        assertThat(standards.find(reform)).isPresent();
        assertThat(read).containsExactlyInAnyOrder("reform", "law", "base");
    }

    @Test
    void whatIsNotThereIsRefusedInTheSameWords() {
        for (StandardSource source : List.of(builtSource(), documents(BASE, LAW, REFORM))) {
            Standards standards = Standards.of(List.of(source));

            assertThatThrownBy(() -> standards.get("low"))
                    .isInstanceOf(NotCoveredException.class)
                    .hasMessage("There is no standard low. There are: base, law, reform. Did you mean \"law\"?");
            assertThatThrownBy(() -> standards.appliedOn(LocalDate.of(2021, 5, 1), TEST))
                    .isInstanceOf(NotCoveredException.class)
                    .hasMessage(
                            "No standard at hand applies the test decree on 2021-05-01. Covered are:\n  base (2020-01-"
                                    + "01 to 2020-12-31: decree)\n  law (2030-01-01 to 2030-12-31: decree)");
        }
    }

    @Test
    void documentsBesideItMayStandOnItsStandardsAndNotTakeTheirIds() {
        var ofTheirOwn = documents(StandardsTest.overlay("mine", "law", "reform"));
        assertThat(Standards.of(List.of(builtSource(), ofTheirOwn)).get("mine")).isNotNull();

        assertThat(Standards.read(List.of(builtSource(), documents(BASE))).problems())
                .map(problem -> problem.text(Language.ENGLISH))
                .containsExactly("d0.json: /id: Two documents have the same id of a standard. Found: \"base\".");
        assertThat(Standards.read(List.of(
                                builtSource(), documents(StandardsTest.standard("b", "", "2020-12-31", "2021-01-01"))))
                        .problems())
                .map(problem -> problem.text(Language.ENGLISH))
                .containsExactly("d0.json: /applied: Another standard of the same place applies one of these tests on"
                        + " days of this one. Found: \"base\".");
    }

    @Test
    void snapshotsInAnotherFormatAreLeftAloneAndTheDocumentsRead() throws IOException {
        Files.write(folder.resolve(Snapshots.INDEX), new byte[] {127});

        assertThat(Standards.of(List.of(builtSource())).all()).hasSize(3);
        assertThat(read).containsExactly("documents");
    }

    @Test
    void documentsWithProblemsGiveNoSnapshots(@TempDir Path other) {
        var spoilt = documents(BASE.replace("\"value\": 100", "\"value\": null"));

        assertThatThrownBy(() -> Snapshots.write(spoilt, other))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/figures/0/value: Here must be a number, not null.");
        assertThat(other).isEmptyDirectory();
    }
}
