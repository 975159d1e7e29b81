package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.review.ReviewRecord;

class ReviewRecordDocumentProperties {

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("records") ReviewRecord record) {
        String pretty = ReviewRecordWriter.pretty(record);
        String oneLine = ReviewRecordWriter.oneLine(record);

        assertThat(ReviewRecordReader.read("record", pretty).orElseThrow()).isEqualTo(record);
        assertThat(ReviewRecordReader.readLine("records", 7, oneLine).orElseThrow())
                .isEqualTo(record);
        assertThat(oneLine).doesNotContain("\n");
    }

    @Property(tries = 100)
    void equalRecordsAreWrittenAlike(@ForAll("records") ReviewRecord record) {
        String json = ReviewRecordWriter.oneLine(record);

        assertThat(ReviewRecordWriter.oneLine(
                        ReviewRecordReader.read("record", json).orElseThrow()))
                .isEqualTo(json);
    }

    @Property(tries = 100)
    void whatIsWrittenSatisfiesTheSchema(@ForAll("records") ReviewRecord record) {
        assertThat(Schemas.errorsOfReviewRecord(ReviewRecordWriter.oneLine(record)))
                .isEmpty();
    }

    @Provide
    Arbitrary<ReviewRecord> records() {
        return GeneratedReviewRecords.any();
    }
}
