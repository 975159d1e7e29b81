package org.povertystandard.rules.population;

/** Yields the bounds of one axis for runs of rows. */
final class Values {
    private static final int TABLE_BITS = 8;

    private final Axis axis;

    /** What each combination of eight indicators adds, where they do not add the same. */
    private final int[][] tables;

    Values(Axis axis) {
        this.axis = axis;
        this.tables = axis instanceof Axis.Summed summed && !summed.isCount() ? tables(summed.weights()) : new int[0][];
    }

    /** The packed column of the axis, if it has one. */
    int column() {
        return axis instanceof Axis.Stored stored ? stored.column() : -1;
    }

    /** Writes the least and the greatest value of each row. */
    void read(Chunk chunk, int from, int length, int[] least, int[] most) {
        if (axis instanceof Axis.Stored stored) {
            System.arraycopy(chunk.lowest[stored.column()], from, least, 0, length);
            System.arraycopy(chunk.highest[stored.column()], from, most, 0, length);
        } else if (tables.length == 0) {
            chunk.marks.count(((Axis.Summed) axis).counted(), from, length, least, most);
        } else {
            for (int i = 0; i < length; i++) {
                long deprived = chunk.marks.deprived(from + i);
                least[i] = sum(deprived);
                most[i] = sum(deprived | chunk.marks.unknown(from + i));
            }
        }
    }

    private int sum(long bits) {
        int sum = 0;
        for (int i = 0; i < tables.length; i++) {
            sum += tables[i][(int) (bits >>> i * TABLE_BITS) & 0xff];
        }
        return sum;
    }

    private static int[][] tables(int[] weights) {
        int[][] tables = new int[(weights.length + TABLE_BITS - 1) / TABLE_BITS][1 << TABLE_BITS];
        for (int i = 0; i < weights.length; i++) {
            int[] table = tables[i / TABLE_BITS];
            int bit = 1 << i % TABLE_BITS;
            for (int combination = 0; combination < table.length; combination++) {
                table[combination] += (combination & bit) != 0 ? weights[i] : 0;
            }
        }
        return tables;
    }
}
