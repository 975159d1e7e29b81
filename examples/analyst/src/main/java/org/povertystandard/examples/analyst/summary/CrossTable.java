package org.povertystandard.examples.analyst.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;

/** How many households have which class by one test and which by another. Undetermined is a kind of its own. */
public final class CrossTable {
    private static final String UNDETERMINED = "undetermined";
    private static final String NONE = "none";

    private final List<String> kinds;
    private final Map<Cell, Count> cells = new HashMap<>();
    final ReadingCounts firstReadings = new ReadingCounts();
    final ReadingCounts secondReadings = new ReadingCounts();
    final Set<EngineId> engines = new HashSet<>();

    private record Cell(String first, String second) {
        boolean isOpen() {
            return first.equals(UNDETERMINED) || second.equals(UNDETERMINED);
        }
    }

    /**
     * A cell with households in it.
     *
     * @param first the class by the first test, {@code undetermined}, or {@code none} for a gap of the law
     * @param second the same by the second test
     * @param households how many
     * @param weight for how many they stand
     */
    public record Row(String first, String second, long households, BigDecimal weight) {}

    /** Nothing counted yet, of the classes of a standard, or of two. */
    public CrossTable(PovertyStandard... standards) {
        kinds = Stream.concat(
                        Stream.of(standards)
                                .flatMap(standard -> standard.categories().stream())
                                .map(category -> category.id().value())
                                .distinct(),
                        Stream.of(NONE, UNDETERMINED))
                .toList();
    }

    /** What a determination is counted as. */
    public static String kind(Determination determination) {
        return determination
                .category()
                .map(CategoryId::value)
                .orElse(determination.isDetermined() ? NONE : UNDETERMINED);
    }

    /** Counts the two determinations of one household. */
    public void add(BigDecimal weight, Determination first, Determination second) {
        cells.merge(new Cell(kind(first), kind(second)), Count.one(weight), Count::plus);
        firstReadings.add(first);
        secondReadings.add(second);
        engines.add(first.engine());
    }

    /** The cells with households, in the order of the classes. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String first : kinds) {
            for (String second : kinds) {
                Count count = cells.getOrDefault(new Cell(first, second), Count.NONE);
                if (count.households() > 0) {
                    rows.add(new Row(first, second, count.households(), count.weight()));
                }
            }
        }
        return rows;
    }

    /** The kinds to show: all classes and undetermined, and the gap of the law where a household is in it. */
    List<String> kinds() {
        return kinds.stream()
                .filter(kind ->
                        !kind.equals(NONE) || first(kind).plus(second(kind)).households() > 0)
                .toList();
    }

    Count cell(String first, String second) {
        return cells.getOrDefault(new Cell(first, second), Count.NONE);
    }

    Count first(String kind) {
        return sum(cell -> cell.first().equals(kind));
    }

    Count second(String kind) {
        return sum(cell -> cell.second().equals(kind));
    }

    Count all() {
        return sum(cell -> true);
    }

    /** Those who have one class by both tests. */
    Count same() {
        return sum(cell -> !cell.isOpen() && cell.first().equals(cell.second()));
    }

    /** Those who have one class by the first test and another by the second. */
    Count different() {
        return sum(cell -> !cell.isOpen() && !cell.first().equals(cell.second()));
    }

    /** Those of whom one test, or both, leave the class open: whether it is the same cannot be said. */
    Count open() {
        return sum(Cell::isOpen);
    }

    private Count sum(Predicate<Cell> which) {
        return cells.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }
}
