package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardSource;

/** The jar holds its standards read beforehand, and they are the law that its documents say. */
class SnapshotsTest {
    private static final StandardSource SOURCE = new VietnamStandards();

    @Test
    void theBuildHasReadEveryDocument() {
        List<LoadedStandard> fromDocuments =
                Standards.of(List.of(SOURCE::documents)).all();

        assertThat(SOURCE.snapshots()).isPresent();
        assertThat(Standards.of(List.of(SOURCE)).all()).isEqualTo(fromDocuments).hasSameSizeAs(SOURCE.documents());
    }

    @Test
    void theHashThatADeterminationCarriesIsThatOfTheContent() {
        assertThat(Standards.of(List.of(SOURCE)).all())
                .allSatisfy(loaded -> assertThat(loaded.hash()).isEqualTo(StandardWriter.hash(loaded.standard())));
    }
}
