package org.povertystandard.examples.benchmarks;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.povertystandard.vietnam.Tables2022;

/** The printed tables of the standard, spread out into arrays. */
final class PrintedTables {
    private static final int COLUMNS = 7;
    private static final int MONTHS_OF_WEIGHTS = 120;
    private static final int MONTHS_OF_HEIGHTS = 192;

    private static final BigDecimal[] WEIGHTS_OF_BOYS = table(MONTHS_OF_WEIGHTS, m -> Tables2022.leastWeight(m, true));
    private static final BigDecimal[] WEIGHTS_OF_GIRLS =
            table(MONTHS_OF_WEIGHTS, m -> Tables2022.leastWeight(m, false));
    private static final BigDecimal[] HEIGHTS_OF_BOYS = table(MONTHS_OF_HEIGHTS, m -> Tables2022.leastHeight(m, true));
    private static final BigDecimal[] HEIGHTS_OF_GIRLS =
            table(MONTHS_OF_HEIGHTS, m -> Tables2022.leastHeight(m, false));

    private PrintedTables() {}

    private interface Cell {
        Optional<BigDecimal> at(int months);
    }

    private static BigDecimal[] table(int months, Cell cell) {
        return IntStream.range(0, months)
                .mapToObj(month -> cell.at(month).orElseThrow())
                .toArray(BigDecimal[]::new);
    }

    /** In kilograms, under 10 years. */
    static BigDecimal leastWeight(int months, boolean boy) {
        return (boy ? WEIGHTS_OF_BOYS : WEIGHTS_OF_GIRLS)[months];
    }

    /** In centimetres, under 16 years. */
    static BigDecimal leastHeight(int months, boolean boy) {
        return (boy ? HEIGHTS_OF_BOYS : HEIGHTS_OF_GIRLS)[months];
    }

    /** The points of a row of score A by column: the six regions, then the urban form. */
    static int[] points(String row) {
        return IntStream.range(0, COLUMNS)
                .map(column -> Tables2022.points(row, column))
                .toArray();
    }

    /** The points of rows that are steps of one item; the step of none is worth nothing. */
    static int[][] steps(String... rows) {
        int[][] points = new int[rows.length + 1][COLUMNS];
        for (int i = 0; i < rows.length; i++) {
            points[i + 1] = points(rows[i]);
        }
        return points;
    }
}
