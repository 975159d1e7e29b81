package org.povertystandard.examples.analyst.decide;

import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.ReviewRecordWriter;

/**
 * A file of review records that only grows: each line is one decision more, with all that was before it. No line is ever changed.
 * New lines wait in a temporary file and are added at the end of the run, all or none; meanwhile no other run can open the ledger.
 */
public final class Ledger implements AutoCloseable {
    private final Path path;
    private final boolean made;
    private final FileChannel channel;
    private final Path pending;
    private final BufferedWriter lines;
    private final Map<ReviewKey, Standing> standings;

    /**
     * Opens a ledger and reads it; one that is not there begins empty.
     *
     * @param path the file
     * @param temporary a folder for what waits
     * @throws Failure if it is in use, or not whole
     */
    public Ledger(Path path, Path temporary) {
        this.path = path;
        this.made = !Files.exists(path);
        this.pending = temporary.resolve("ledger");
        try {
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lines = Files.newBufferedWriter(pending);
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
        try {
            lock();
            standings = read();
        } catch (Failure failure) {
            close();
            throw failure;
        }
    }

    private void lock() {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException alsoInUse) {
            // Said below.
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
        throw Failure.usage(
                path + ": Another run is recording in this ledger; nothing was recorded.",
                path + ": Sổ quyết định đang được một lần chạy khác ghi; chưa ghi gì.");
    }

    private Map<ReviewKey, Standing> read() {
        try {
            if (channel.size() > 0 && lastByte() != '\n') {
                throw Failure.usage(
                        path
                                + ": The last line is cut short, as by a power cut. Delete what there is of it, and record again.",
                        path + ": Dòng cuối bị đứt. Hãy xóa phần còn lại của dòng đó rồi ghi lại.");
            }
            channel.position(0);
            return new LedgerReader(String.valueOf(path.getFileName()))
                    .read(leftOpen(Channels.newInputStream(channel)));
        } catch (IOException e) {
            throw Failure.unreadable(path.toString(), e);
        }
    }

    private byte lastByte() throws IOException {
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0);
    }

    /** The channel holds the lock, which must outlive the reading. */
    private static InputStream leftOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // On purpose.
            }
        };
    }

    Optional<Standing> standing(ReviewKey key) {
        return Optional.ofNullable(standings.get(key));
    }

    /** How many households in reviews it held when it was opened. */
    public int size() {
        return standings.size();
    }

    /** Notes a record with one decision more. */
    void add(ReviewRecord record) {
        String line = ReviewRecordWriter.oneLine(record);
        if (line.getBytes(StandardCharsets.UTF_8).length > LineReader.LONGEST) {
            // Once there, it would keep the whole ledger from being read.
            throw Failure.usage(
                    path + ": The record of a household is longer than a line can be, 4 MiB; nothing was recorded.",
                    path + ": Hồ sơ của một hộ dài quá 4 MiB; chưa ghi gì.");
        }
        try {
            lines.write(line + '\n');
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }

    /** Adds what was noted to the file. */
    public void commit() {
        try {
            lines.close();
            append(channel.size());
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }

    private void append(long end) throws IOException {
        try (FileChannel added = FileChannel.open(pending)) {
            channel.position(end);
            for (long done = 0; done < added.size(); ) {
                done += added.transferTo(done, added.size() - done, channel);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /** Lets go of the file; one that this run made and left empty goes. */
    @Override
    public void close() {
        try {
            lines.close();
            boolean unused = made && channel.isOpen() && channel.size() == 0;
            channel.close();
            if (unused) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }
}
