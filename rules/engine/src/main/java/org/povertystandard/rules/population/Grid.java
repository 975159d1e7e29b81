package org.povertystandard.rules.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.povertystandard.criterion.LineId;

/**
 * Variants of a law, each alternative of a line with each of every other line, counted by one scan of a population.
 *
 * <p>How long a scan takes grows with the number of alternatives of the lines added up, not with the number of variants.
 */
public final class Grid {
    private static final long MOST_CELLS = 1L << 23;

    private final Reform reform;
    private final List<List<ReformLine>> alternatives;

    private Grid(Reform reform, List<List<ReformLine>> alternatives) {
        this.reform = reform;
        this.alternatives = alternatives;
    }

    /** The law itself: one variant. */
    public static Grid of(Reform reform) {
        return new Grid(reform, reform.lines().stream().map(List::of).toList());
    }

    /**
     * With these limits of a line, instead of the one it had.
     *
     * @param line the line
     * @param limits its alternatives, at least one
     * @throws NotAnswerableException if there is no such line, or a limit that the columns do not answer
     */
    public Grid varying(LineId line, List<Limits> limits) {
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("A line has at least one alternative.");
        }
        int index = reform.indexOf(line);
        List<List<ReformLine>> changed = new ArrayList<>(alternatives);
        changed.set(
                index,
                limits.stream()
                        .map(each -> reform.with(line, each).lines().get(index))
                        .toList());
        return new Grid(reform, changed);
    }

    /** How many variants there are. */
    public int variants() {
        return alternatives.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    /** Counts everybody. */
    public GridCounts count(Population population) {
        return count(population, -1, List.of(""));
    }

    /**
     * Counts by the groups of a kind.
     *
     * @param population the households
     * @param group the kind of group: one that the households were packed with
     * @throws NotAnswerableException if there is none of this name
     */
    public GridCounts count(Population population, String group) {
        int index = population.header().groups().indexOf(group);
        if (index < 0) {
            throw new NotAnswerableException("The population was packed without groups by " + group + ". It has: "
                    + population.header().groups() + ".");
        }
        return count(population, index, population.groupValues().get(index));
    }

    private GridCounts count(Population population, int group, List<String> values) {
        if (population.layout() != reform.layout()) {
            throw new IllegalArgumentException("The reform was made for another population.");
        }
        int strata = reform.layout().strata().size();
        List<Thresholds> lines =
                alternatives.stream().map(line -> new Thresholds(line, strata)).toList();
        refuseIfTooLarge(lines, strata, values.size());
        int workers = Math.max(
                1,
                Math.min(
                        Runtime.getRuntime().availableProcessors(),
                        population.chunks().size()));
        var next = new AtomicInteger();
        // Each worker takes the next chunk when it is done with one, so that a busy processor holds nobody up.
        Optional<Histogram> counted = IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> scan(
                        population,
                        group,
                        next,
                        new Histogram(
                                lines,
                                strata,
                                values.size(),
                                population.header().weighted())))
                .reduce(Histogram::plus);
        return new GridCounts(
                reform,
                lines,
                counted.orElseThrow(),
                values,
                population.header().weighted());
    }

    private static Histogram scan(Population population, int group, AtomicInteger next, Histogram histogram) {
        List<Chunk> chunks = population.chunks();
        for (int i = next.getAndIncrement(); i < chunks.size(); i = next.getAndIncrement()) {
            histogram.add(chunks.get(i), group);
        }
        return histogram;
    }

    private static void refuseIfTooLarge(List<Thresholds> lines, int strata, int groups) {
        long cells = Math.multiplyExact((long) strata, groups);
        for (Thresholds line : lines) {
            cells = Math.multiplyExact(cells, line.cells());
            if (cells > MOST_CELLS) {
                throw new NotAnswerableException(
                        "So many alternatives and groups at once need more room than a scan takes."
                                + " Ask for fewer alternatives, or without groups.");
            }
        }
    }
}
