package org.povertystandard.examples.analyst.sort;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.povertystandard.examples.analyst.terminal.Failure;

/**
 * A temporary file of sorted rows.
 *
 * @param path where it is
 */
record RowFile(Path path) {
    private static final int BUFFER = 1 << 16;

    /** Writes the rows in the order they come. */
    static RowFile write(Path path, Iterator<Row> rows) {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
            while (rows.hasNext()) {
                Row row = rows.next();
                byte[] key = row.key().getBytes(StandardCharsets.UTF_8);
                out.writeInt(key.length);
                out.write(key);
                out.writeLong(row.number());
                out.writeInt(row.payload().length);
                out.write(row.payload());
            }
            out.writeInt(-1);
        } catch (IOException e) {
            throw Failure.output("temporary files", e);
        }
        return new RowFile(path);
    }

    Reader read() {
        return new Reader(path);
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw Failure.output("temporary files", e);
        }
    }

    /** Reads the rows one by one. */
    static final class Reader implements Iterator<Row>, AutoCloseable {
        private final DataInputStream in;
        private int keyLength;

        Reader(Path path) {
            try {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
                keyLength = in.readInt();
            } catch (IOException e) {
                throw Failure.output("temporary files", e);
            }
        }

        @Override
        public boolean hasNext() {
            return keyLength >= 0;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                String key = new String(in.readNBytes(keyLength), StandardCharsets.UTF_8);
                long number = in.readLong();
                byte[] payload = in.readNBytes(in.readInt());
                keyLength = in.readInt();
                return new Row(key, number, payload);
            } catch (IOException e) {
                throw Failure.output("temporary files", e);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw Failure.output("temporary files", e);
            }
        }
    }
}
