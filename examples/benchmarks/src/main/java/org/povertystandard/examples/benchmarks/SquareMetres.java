package org.povertystandard.examples.benchmarks;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/** Square metres a person, multiplied once and for all with every usual size of a household. */
final class SquareMetres {
    static final SquareMetres EIGHT = new SquareMetres(8);
    static final SquareMetres TWENTY = new SquareMetres(20);
    static final SquareMetres THIRTY = new SquareMetres(30);
    static final SquareMetres FORTY = new SquareMetres(40);

    private static final int USUAL_SIZES = 32;

    private final int perPerson;
    private final BigDecimal[] bySize;

    private SquareMetres(int perPerson) {
        this.perPerson = perPerson;
        this.bySize = IntStream.range(0, USUAL_SIZES).mapToObj(this::multiplied).toArray(BigDecimal[]::new);
    }

    private BigDecimal multiplied(int size) {
        return BigDecimal.valueOf((long) perPerson * size);
    }

    /** Whether so many square metres for each of so many persons are more than the area. */
    boolean areMoreThan(BigDecimal area, int size) {
        BigDecimal together = size < USUAL_SIZES ? bySize[size] : multiplied(size);
        return area.compareTo(together) < 0;
    }
}
