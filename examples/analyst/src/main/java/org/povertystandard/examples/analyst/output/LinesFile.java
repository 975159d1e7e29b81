package org.povertystandard.examples.analyst.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.povertystandard.examples.analyst.terminal.Failure;

/** A file of lines. */
final class LinesFile implements AutoCloseable {
    private final Path path;
    private final PartFile file;

    LinesFile(Path path) {
        this.path = path;
        this.file = new PartFile(path);
    }

    void write(String line) {
        try {
            file.write((line + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }

    void finish() {
        close();
        try {
            file.finish();
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }
}
