package org.povertystandard.examples.analyst.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalSorterTest {
    private static final int ROWS = 200_000;

    @TempDir
    private Path folder;

    @Test
    void two_hundred_thousand_rows_are_sorted_a_thousand_at_a_time() throws IOException {
        var random = new Random(1);
        try (var sorter = new ExternalSorter(folder, "rows", Row.BY_KEY, 1_000)) {
            for (int i = 0; i < ROWS; i++) {
                sorter.add(new Row("k" + random.nextInt(50_000), i, new byte[] {(byte) i}));
            }
            try (SortedRows sorted = sorter.sorted()) {
                assertThat(countInOrder(sorted)).isEqualTo(ROWS);
            }
            // 200 chunks; more than can be merged at once, so that some are merged twice.
            assertThat(sorter.filesWritten()).isGreaterThan(200);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static int countInOrder(SortedRows sorted) {
        Row last = new Row("", 0, new byte[0]);
        int count = 0;
        while (sorted.hasNext()) {
            assertThat(sorted.peek()).isPresent();
            Row next = sorted.next();
            assertThat(Row.BY_KEY.compare(last, next)).isNegative();
            assertThat(next.payload()).containsExactly((byte) next.number());
            last = next;
            count++;
        }
        return count;
    }

    @Test
    void few_rows_need_no_file() {
        try (var sorter = new ExternalSorter(folder, "rows", Row.BY_KEY, 10)) {
            sorter.add(new Row("b", 1, new byte[0]));
            sorter.add(new Row("a", 2, new byte[0]));
            try (SortedRows sorted = sorter.sorted()) {
                assertThat(sorted.next().key()).isEqualTo("a");
                assertThat(sorted.next().key()).isEqualTo("b");
                assertThat(sorted.peek()).isEmpty();
            }
            assertThat(sorter.filesWritten()).isZero();
        }
    }

    @Test
    void equal_keys_keep_their_order() {
        try (var sorter = new ExternalSorter(folder, "rows", Row.BY_KEY, 2)) {
            for (int i = 0; i < 9; i++) {
                sorter.add(new Row("same", i, new byte[0]));
            }
            try (SortedRows sorted = sorter.sorted()) {
                for (int i = 0; i < 9; i++) {
                    assertThat(sorted.next().number()).isEqualTo(i);
                }
            }
        }
    }
}
