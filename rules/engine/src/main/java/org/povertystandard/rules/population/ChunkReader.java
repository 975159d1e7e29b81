package org.povertystandard.rules.population;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.povertystandard.rules.document.Problem.Code;

/** Reads the chunks of a file, one after the other, and refuses rows that no household can have. */
final class ChunkReader {
    private final PopulationReader reader;
    private final PopulationReader.Head head;
    private final Layout layout;
    private long households;
    private long weights;

    ChunkReader(PopulationReader reader, PopulationReader.Head head, Layout layout) {
        this.reader = reader;
        this.head = head;
        this.layout = layout;
    }

    Chunk next(DataInputStream in, String place) throws IOException, PopulationReader.Refusal {
        int stratum = in.readInt();
        int rows = in.readInt();
        if (stratum < 0 || stratum >= layout.strata().size() || rows < 1 || rows > Chunk.ROWS) {
            throw reader.refusal(
                    Code.MALFORMED,
                    place,
                    "Mỗi khối có từ 1 đến " + Chunk.ROWS + " hộ của một nhóm giới hạn.",
                    "A chunk has 1 to " + Chunk.ROWS + " households of one of the strata.");
        }
        Chunk chunk = Chunk.empty(
                stratum,
                rows,
                layout.columns().size(),
                layout.indicators().size(),
                head.header().groups().size(),
                head.header().weighted());
        int length = Math.toIntExact(chunk.bytes());
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        reader.check(bytes, in.readInt(), place);
        fill(chunk, ByteBuffer.wrap(bytes));
        for (int row = 0; row < rows; row++) {
            if (!isPossible(chunk, row)) {
                throw reader.refusal(
                        Code.CONTRADICTION,
                        place + "/rows/" + row,
                        "Không hộ nào có thể có các giá trị này.",
                        "No household can have these values.");
            }
        }
        count(chunk, place);
        return chunk;
    }

    private static void fill(Chunk chunk, ByteBuffer buffer) {
        for (int[][] columns : new int[][][] {chunk.lowest, chunk.highest, chunk.groups}) {
            for (int[] column : columns) {
                fill(column, buffer);
            }
        }
        if (chunk.marks instanceof Marks.Narrow narrow) {
            fill(narrow.bits(), buffer);
        } else if (chunk.marks instanceof Marks.Wide wide) {
            fill(wide.deprivedBits(), buffer);
            fill(wide.unknownBits(), buffer);
        }
        if (chunk.weights != null) {
            fill(chunk.weights, buffer);
        }
    }

    private static void fill(int[] column, ByteBuffer buffer) {
        buffer.asIntBuffer().get(column);
        buffer.position(buffer.position() + column.length * Integer.BYTES);
    }

    private static void fill(long[] column, ByteBuffer buffer) {
        buffer.asLongBuffer().get(column);
        buffer.position(buffer.position() + column.length * Long.BYTES);
    }

    private boolean isPossible(Chunk chunk, int row) {
        for (int i = 0; i < chunk.lowest.length; i++) {
            int least = chunk.lowest[i][row];
            int most = chunk.highest[i][row];
            if (least < -Keys.UNBOUNDED || most > Keys.UNBOUNDED || least > most) {
                return false;
            }
        }
        for (int i = 0; i < chunk.groups.length; i++) {
            int code = chunk.groups[i][row];
            if (code < 0 || code >= head.groupValues().get(i).size()) {
                return false;
            }
        }
        long deprived = chunk.marks.deprived(row);
        long unknown = chunk.marks.unknown(row);
        return (deprived & unknown) == 0
                && layout.hasOnlyItsIndicators(deprived | unknown)
                && (chunk.weights == null || chunk.weights[row] >= 0);
    }

    private void count(Chunk chunk, String place) throws PopulationReader.Refusal {
        households += chunk.rows;
        try {
            for (int row = 0; chunk.weights != null && row < chunk.rows; row++) {
                weights = Math.addExact(weights, chunk.weights[row]);
            }
        } catch (ArithmeticException e) {
            throw reader.refusal(
                    Code.LIMIT, place, "Tổng quyền số quá lớn.", "The weights add up to more than can be counted.");
        }
    }

    /** Refuses a file that does not hold as many households as it says. */
    void checkTotals() throws PopulationReader.Refusal {
        if (households != head.header().households()) {
            throw reader.refusal(
                    Code.CONTRADICTION,
                    "/head",
                    "Số hộ trong các khối khác số hộ ghi ở phần đầu.",
                    "The chunks do not hold as many households as the head says.");
        }
    }
}
