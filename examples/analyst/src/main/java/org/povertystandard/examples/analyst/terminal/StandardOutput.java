package org.povertystandard.examples.analyst.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output that tells, once, why it cannot be written: a print stream keeps that to itself. A reader that has read enough, such as
 * {@code head}, is no mistake and is not told of.
 */
public final class StandardOutput extends FilterOutputStream {
    private final PrintStream err;
    private boolean told;

    private StandardOutput(OutputStream out, PrintStream err) {
        super(out);
        this.err = err;
    }

    /** Prints to a stream, always in UTF-8, since class names are Vietnamese whatever the locale says. */
    public static PrintStream printing(OutputStream out, PrintStream err) {
        return new PrintStream(new StandardOutput(out, err), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            tell(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private void tell(String why) {
        // Java has no kind of its own for a pipe that is closed; systems say so in these words.
        if (told || why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return;
        }
        told = true;
        err.println("Cannot write to standard output; what was printed is not complete: " + why);
        err.println("Không ghi được ra đầu ra chuẩn; nội dung in ra chưa đầy đủ.");
    }
}
