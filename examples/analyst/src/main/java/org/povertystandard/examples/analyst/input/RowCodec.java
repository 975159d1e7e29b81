package org.povertystandard.examples.analyst.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.TableRow;

/** Rows as bytes, for temporary files. */
final class RowCodec {
    private RowCodec() {}

    static byte[] encode(TableRow row) {
        return bytes(out -> write(row, out));
    }

    static TableRow decodeRow(byte[] bytes) {
        return from(bytes, RowCodec::readRow);
    }

    static byte[] encode(Joined joined) {
        return bytes(out -> {
            out.writeByte(joined.kind().ordinal());
            write(joined.row(), out);
            out.writeLong(joined.memberRows());
            out.writeInt(joined.members().size());
            for (TableRow member : joined.members()) {
                write(member, out);
            }
            out.writeInt(joined.otherLine());
        });
    }

    static Joined decodeJoined(byte[] bytes) {
        return from(bytes, in -> {
            Joined.Kind kind = Joined.Kind.values()[in.readByte()];
            TableRow row = readRow(in);
            long memberRows = in.readLong();
            int size = in.readInt();
            List<TableRow> members = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                members.add(readRow(in));
            }
            return new Joined(kind, row, memberRows, members, in.readInt());
        });
    }

    private static void write(TableRow row, DataOutputStream out) throws IOException {
        out.writeInt(row.line());
        out.writeByte(row.fault().ordinal());
        out.writeInt(row.cells().size());
        for (String cell : row.cells()) {
            byte[] text = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    private static TableRow readRow(DataInputStream in) throws IOException {
        int line = in.readInt();
        Fault fault = Fault.values()[in.readByte()];
        int size = in.readInt();
        List<String> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return new TableRow(line, fault, cells);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T of(DataInputStream in) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T from(byte[] bytes, Reading<T> reading) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return reading.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
