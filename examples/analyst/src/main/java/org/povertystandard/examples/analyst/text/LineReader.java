package org.povertystandard.examples.analyst.text;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.povertystandard.examples.analyst.terminal.Failure;

/**
 * Reads UTF-8 line by line, so that a line that is broken costs that line alone and its number is always right. Lines end by
 * LF, CR LF or CR; a byte order mark is skipped.
 */
public final class LineReader implements Closeable {
    /** The most bytes of a line that can be read. */
    public static final int LONGEST = 4 << 20;

    private static final Pattern SEPARATOR_TOLD = Pattern.compile("(?i)\\s*\"?sep=.\"?[\\s,;]*");

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private int filled;
    private int position;
    private int number;
    private boolean tooLong;

    /**
     * Begins to read.
     *
     * @param name for messages
     * @param in the bytes
     * @throws Failure if it cannot be read, or is UTF-16 or a workbook
     */
    public LineReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
        skipMark();
    }

    /** The names of the columns of a table. A line before them that tells a spreadsheet the separator, as Excel writes it, is none. */
    public Optional<Line> header() {
        Optional<Line> first = next();
        boolean ofSeparator = first.filter(
                        line -> SEPARATOR_TOLD.matcher(line.text()).matches())
                .isPresent();
        return ofSeparator ? next() : first;
    }

    /** The next line, if there is one. */
    public Optional<Line> next() {
        line.reset();
        tooLong = false;
        int first = read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        for (int b = first; b >= 0 && b != '\n'; b = read()) {
            if (b == '\r') {
                skipLineFeed();
                break;
            }
            take(b);
        }
        return Optional.of(decoded());
    }

    private void take(int b) {
        if (line.size() < LONGEST) {
            line.write(b);
        } else {
            tooLong = true;
        }
    }

    private Line decoded() {
        byte[] bytes = line.toByteArray();
        if (tooLong) {
            return new Line(number, "", Fault.TOO_LONG);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Line(number, text, Fault.NONE);
        } catch (CharacterCodingException e) {
            return new Line(number, new String(bytes, StandardCharsets.UTF_8), Fault.NOT_UTF8);
        }
    }

    private void skipMark() {
        if (!fill()) {
            return;
        }
        int a = at(0);
        int b = at(1);
        if (a == 'P' && b == 'K' && at(2) == 3 || a == 0xD0 && b == 0xCF && at(2) == 0x11) {
            throw Failure.usage(
                    name
                            + ": This is a workbook (such as .xlsx) or an archive, not text. In a spreadsheet, save it as CSV"
                            + " UTF-8.",
                    name
                            + ": Đây là tệp bảng tính (như .xlsx) hoặc tệp nén, không phải văn bản. Trong bảng tính, hãy lưu"
                            + " lại thành CSV UTF-8.");
        }
        if (a == 0xEF && b == 0xBB && at(2) == 0xBF) {
            position = 3;
        } else if (a == 0xFF && b == 0xFE || a > 0 && b == 0) {
            throw utf16("little-endian");
        } else if (a == 0xFE && b == 0xFF || a == 0 && b > 0) {
            throw utf16("big-endian");
        }
    }

    private int at(int index) {
        return index < filled ? buffer[index] & 0xFF : -1;
    }

    private Failure utf16(String order) {
        return Failure.usage(
                name + ": This file is UTF-16 (" + order
                        + "), as \"Unicode text\" is. Save it as UTF-8 (in a spreadsheet:" + " CSV UTF-8).",
                name + ": Tệp này là UTF-16. Hãy lưu lại bằng bảng mã UTF-8 (trong bảng tính: CSV UTF-8).");
    }

    private void skipLineFeed() {
        if ((position < filled || fill()) && buffer[position] == '\n') {
            position++;
        }
    }

    private int read() {
        return position < filled || fill() ? buffer[position++] & 0xFF : -1;
    }

    private boolean fill() {
        try {
            // At least three bytes, so that a byte order mark is seen whole even in a pipe.
            filled = in.readNBytes(buffer, 0, number == 0 && position == 0 ? 3 : 1);
            if (filled > 0 && in.available() > 0) {
                filled += Math.max(0, in.read(buffer, filled, buffer.length - filled));
            }
            position = 0;
            return filled > 0;
        } catch (IOException e) {
            throw Failure.unreadable(name, e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw Failure.unreadable(name, e);
        }
    }
}
