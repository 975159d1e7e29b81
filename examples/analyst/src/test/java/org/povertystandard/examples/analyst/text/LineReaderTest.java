package org.povertystandard.examples.analyst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.povertystandard.examples.analyst.terminal.Failure;

class LineReaderTest {
    @Test
    void lines_end_by_lf_cr_lf_or_cr() {
        assertThat(texts("a\nb\r\nc\rd\n".getBytes(StandardCharsets.UTF_8))).containsExactly("a", "b", "c", "d");
        assertThat(texts("a\r\rb".getBytes(StandardCharsets.UTF_8))).containsExactly("a", "", "b");
        assertThat(texts(new byte[0])).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(texts("\uFEFFhộ\n".getBytes(StandardCharsets.UTF_8))).containsExactly("hộ");
    }

    @Test
    void a_line_longer_than_the_buffer_is_whole() {
        String line = "hộ".repeat(50_000);
        assertThat(texts((line + "\nx").getBytes(StandardCharsets.UTF_8))).containsExactly(line, "x");
    }

    @Test
    void a_line_that_is_not_utf8_is_told_and_the_others_are_read() {
        List<Line> lines = lines("a\nh\u00f4\nb".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lines).extracting(Line::fault).containsExactly(Fault.NONE, Fault.NOT_UTF8, Fault.NONE);
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void a_line_without_end_is_told_and_the_others_are_read() {
        List<Line> lines = lines(("a\n" + "x".repeat(5 << 20) + "\nb").getBytes(StandardCharsets.UTF_8));

        assertThat(lines).extracting(Line::fault).containsExactly(Fault.NONE, Fault.TOO_LONG, Fault.NONE);
    }

    @Test
    void utf16_is_named_with_and_without_its_mark() {
        assertUtf16("UTF-16LE", "\uFEFFid", "little-endian");
        assertUtf16("UTF-16BE", "\uFEFFid", "big-endian");
        assertUtf16("UTF-16LE", "id", "little-endian");
        assertUtf16("UTF-16BE", "id", "big-endian");
    }

    @Test
    void a_workbook_is_named() {
        for (byte[] begin : new byte[][] {{'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}}) {
            assertThatThrownBy(() -> lines(begin))
                    .isInstanceOf(Failure.class)
                    .hasMessageStartingWith("t.csv: This is a workbook (such as .xlsx) or an archive, not text.");
        }
    }

    private static void assertUtf16(String charset, String text, String order) {
        assertThatThrownBy(() -> texts(text.getBytes(Charset.forName(charset))))
                .isInstanceOf(Failure.class)
                .hasMessage("t.csv: This file is UTF-16 (" + order
                        + "), as \"Unicode text\" is. Save it as UTF-8 (in a spreadsheet: CSV UTF-8).\n"
                        + "t.csv: Tệp này là UTF-16. Hãy lưu lại bằng bảng mã UTF-8 (trong bảng tính: CSV UTF-8).");
    }

    private static List<String> texts(byte[] bytes) {
        return lines(bytes).stream().map(Line::text).toList();
    }

    private static List<Line> lines(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        try (var reader = new LineReader("t.csv", new ByteArrayInputStream(bytes))) {
            for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
                lines.add(line.orElseThrow());
            }
        }
        return lines;
    }
}
