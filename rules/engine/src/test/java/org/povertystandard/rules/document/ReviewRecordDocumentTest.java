package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povertystandard.review.Decision;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.standard.CategoryId;

class ReviewRecordDocumentTest {
    private static final Path SMALL =
            Path.of("src/test/resources/org/povertystandard/rules/document/review-record/small.json");

    @Test
    void aRecordIsReadWithWhatWasComputedAndWhatWasDecided() throws IOException {
        String json = Files.readString(SMALL);

        ReviewRecord record = ReviewRecordReader.read("small.json", json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(Schemas.errorsOfReviewRecord(json)).isEmpty();
        assertThat(record.computed().category()).contains(CategoryId.of("poor"));
        Decision first = Decision.builder()
                .decided("poor")
                .decidedOn(LocalDate.of(2024, 12, 10))
                .number("125/QĐ-UBND")
                .build();
        assertThat(record.decisions())
                .containsExactly(
                        first,
                        Decision.builder()
                                .decided("near-poor")
                                .decidedOn(LocalDate.of(2024, 12, 12))
                                .number("131/QĐ-UBND")
                                .office("UBND xã Phú Đình")
                                .reason("Rà soát lại theo đơn của hộ")
                                .replaces(first)
                                .build());
    }

    @Test
    void itIsWrittenWithTheSameKeysInTheSameOrder() throws IOException {
        String json = Files.readString(SMALL);

        assertThat(ReviewRecordWriter.pretty(
                        ReviewRecordReader.read("small.json", json).orElseThrow()))
                .isEqualTo(json);
    }

    @Test
    void theDeterminationInItIsWrittenAsItsOwnWriterWritesIt() throws IOException {
        ReviewRecord record =
                ReviewRecordReader.read("small.json", Files.readString(SMALL)).orElseThrow();

        assertThat(ReviewRecordWriter.oneLine(ReviewRecord.of(record.computed())))
                .isEqualTo("{\"format\":\"poverty-review-record/1\",\"determination\":"
                        + DeterminationWriter.oneLine(record.computed()) + ",\"decisions\":[]}");
    }

    @Test
    void oneWithoutFormatsIsOfTheFirst() throws IOException {
        String json = Files.readString(SMALL);
        String older = json.replaceAll(" *\"format\": \"[a-z/1-]+\",\n", "");

        assertThat(older).doesNotContain("format");
        assertThat(ReviewRecordReader.read("older.json", older).orElseThrow())
                .isEqualTo(ReviewRecordReader.read("small.json", json).orElseThrow());
        assertThat(Schemas.errorsOfReviewRecord(older)).isEmpty();
    }
}
