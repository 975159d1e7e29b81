package org.povertystandard.rules.population;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;
import org.povertystandard.determination.EngineId;

/** Writes populations to files. */
public final class PopulationWriter {
    private PopulationWriter() {}

    /**
     * Writes a population.
     *
     * @param population what to write
     * @param to where; need not be buffered, and is not closed
     */
    public static void write(Population population, OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        byte[] head = head(population);
        out.writeLong(PopulationFormat.MAGIC);
        out.writeInt(PopulationFormat.VERSION);
        out.writeInt(head.length);
        out.write(head);
        out.writeInt(checksum(head));
        for (Chunk chunk : population.chunks()) {
            byte[] bytes = bytes(chunk);
            out.writeInt(chunk.stratum);
            out.writeInt(chunk.rows);
            out.write(bytes);
            out.writeInt(checksum(bytes));
        }
        out.writeLong(PopulationFormat.END);
        out.flush();
    }

    static int checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static byte[] head(Population population) throws IOException {
        PopulationHeader header = population.header();
        Layout layout = population.layout();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(header.standard().value());
            out.writeUTF(header.hash().value());
            out.writeUTF(header.test().value());
            out.writeUTF(header.appliedOn().toString());
            out.writeInt(header.engines().size());
            for (EngineId engine : header.engines()) {
                out.writeUTF(engine.name());
                out.writeUTF(engine.version());
            }
            out.writeInt(layout.indicators().size());
            out.writeInt(layout.columns().size());
            out.writeInt(layout.strata().size());
            out.writeBoolean(header.weighted());
            out.writeLong(header.households());
            out.writeLong(header.beyond());
            out.writeInt(population.chunks().size());
            out.writeInt(header.groups().size());
            for (int i = 0; i < header.groups().size(); i++) {
                out.writeUTF(header.groups().get(i));
                List<String> values = population.groupValues().get(i);
                out.writeInt(values.size());
                for (String value : values) {
                    out.writeUTF(value);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(Chunk chunk) {
        var buffer = ByteBuffer.allocate(Math.toIntExact(chunk.bytes()));
        for (int[][] columns : List.of(chunk.lowest, chunk.highest, chunk.groups)) {
            for (int[] column : columns) {
                put(buffer, column);
            }
        }
        if (chunk.marks instanceof Marks.Narrow narrow) {
            put(buffer, narrow.bits());
        } else if (chunk.marks instanceof Marks.Wide wide) {
            put(buffer, wide.deprivedBits());
            put(buffer, wide.unknownBits());
        }
        if (chunk.weights != null) {
            put(buffer, chunk.weights);
        }
        return buffer.array();
    }

    private static void put(ByteBuffer buffer, int[] column) {
        buffer.asIntBuffer().put(column);
        buffer.position(buffer.position() + column.length * Integer.BYTES);
    }

    private static void put(ByteBuffer buffer, long[] column) {
        buffer.asLongBuffer().put(column);
        buffer.position(buffer.position() + column.length * Long.BYTES);
    }
}
