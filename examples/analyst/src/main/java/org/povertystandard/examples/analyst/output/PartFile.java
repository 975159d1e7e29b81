package org.povertystandard.examples.analyst.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.povertystandard.examples.analyst.terminal.Failure;

/** A file that bears its name only when it is complete; until then it is called {@code .part}. */
public final class PartFile extends OutputStream {
    private final Path finished;
    private final Path part;
    private final OutputStream out;

    /** Begins the file. */
    public PartFile(Path finished) {
        this.finished = finished;
        if (Files.isDirectory(finished)) {
            // An empty one would give way in silence, and a full one only when everything has been worked out.
            throw Failure.output(
                    finished + ": There is a folder of this name, where a result is to go. Rename it, or name another"
                            + " place with --out.",
                    finished
                            + ": Đã có thư mục mang tên này, trùng tên tệp kết quả. Hãy đổi tên thư mục, hoặc chọn nơi khác"
                            + " bằng --out.");
        }
        this.part = unfinished(finished);
        try {
            out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        } catch (IOException e) {
            throw Failure.output(part.toString(), e);
        }
    }

    /**
     * Writes a text that bears its name only when it is complete; what is no file, such as a terminal, takes it as it comes.
     *
     * @throws Failure if it cannot be written
     */
    public static void write(Path file, String text) {
        try {
            write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failure.output(file.toString(), e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.write(file, bytes);
            return;
        }
        var part = new PartFile(file);
        try (part) {
            part.write(bytes);
        }
        part.finish();
    }

    /** What a file is called until it is complete. */
    static Path unfinished(Path finished) {
        return finished.resolveSibling(finished.getFileName() + ".part");
    }

    @Override
    public void write(int b) throws IOException {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Gives the closed file its name. */
    public void finish() throws IOException {
        Files.move(part, finished, StandardCopyOption.REPLACE_EXISTING);
    }
}
