package org.povertystandard.examples.generator;

import static org.povertystandard.examples.generator.Standing.NEAR_POOR;
import static org.povertystandard.examples.generator.Standing.NOT_POOR;
import static org.povertystandard.examples.generator.Standing.POOR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many households take which path between two reviews, so that the counts of both come out exactly.
 *
 * <p>Only the counts are published. The flows between them are assumed: shares of those on the lists, in thousandths, with what
 * is left over becoming the households that stay or rise.
 */
final class Paths {
    /** Of the households of a class, those that move away, die out or join another within the year. */
    private static final int AWAY = 4;

    /** Of a list at the end, households that moved in. */
    private static final int ARRIVED = 4;

    /** Of a list at the end, households that had left it before and are back. */
    private static final int BACK = 9;

    /** Of the near-poor list at the beginning, households that have become poor. */
    private static final int FELL = 40;

    /** Of the poor that left the list, those that are near-poor now. */
    private static final int ONE_STEP = 620;

    /** Of a list at the end, at most so many that were on the other. */
    private static final int MOST_FROM_ANOTHER = 500;

    /** Of a list at the end, at least so many that were on no list. */
    private static final Map<Standing, Integer> NEW = Map.of(POOR, 50, NEAR_POOR, 115);

    private final Map<Path, Long> counts = new LinkedHashMap<>();
    private final Counts before;
    private final Counts after;

    private Paths(Counts before, Counts after) {
        this.before = before;
        this.after = after;
    }

    /** The paths between two reviews of one area. */
    static List<Leg> between(Counts before, Counts after) {
        var paths = new Paths(before, after);
        paths.lists();
        paths.others();
        return paths.legs();
    }

    /** One review by itself: nobody comes or goes. */
    static List<Leg> at(Counts counts) {
        var paths = new Paths(counts, counts);
        counts.byStanding().forEach((standing, number) -> paths.add(Path.of(standing, standing), number));
        return paths.legs();
    }

    /**
     * So many households in a row that take one path.
     *
     * @param path the path
     * @param number how many
     */
    record Leg(Path path, long number) {}

    private void lists() {
        long fell = Math.min(share(before.of(NEAR_POOR), FELL), share(after.of(POOR), MOST_FROM_ANOTHER));
        add(Path.of(NEAR_POOR, POOR), fell);
        long leftPoor = list(POOR, fell, 0);
        long oneStep = Math.min(share(leftPoor, ONE_STEP), share(after.of(NEAR_POOR), MOST_FROM_ANOTHER));
        add(Path.of(POOR, NEAR_POOR), oneStep);
        add(Path.of(POOR, NOT_POOR), leftPoor - oneStep);
        add(Path.of(NEAR_POOR, NOT_POOR), list(NEAR_POOR, oneStep, fell));
    }

    /**
     * Comers, goers and those that stay on a list.
     *
     * @param joined how many come onto it from the other list
     * @param fell how many of it have become poorer
     * @return how many leave it for a better class
     */
    private long list(Standing standing, long joined, long fell) {
        long atEnd = after.of(standing);
        long away = share(before.of(standing), AWAY);
        long arrived = share(atEnd, ARRIVED);
        long back = share(atEnd, BACK);
        long left = before.of(standing) - away - fell;
        long stayed = Math.min(left, atEnd - joined - arrived - back - share(atEnd, NEW.get(standing)));
        add(Path.away(standing), away);
        add(Path.arrived(standing), arrived);
        add(Path.back(standing), back);
        add(Path.of(NOT_POOR, standing), atEnd - joined - arrived - back - stayed);
        add(Path.of(standing, standing), stayed);
        return left - stayed;
    }

    /** Those on no list before, and those on none after. */
    private void others() {
        long left = before.of(NOT_POOR)
                - sum(path -> path.before().filter(NOT_POOR::equals).isPresent());
        long room = after.of(NOT_POOR)
                - sum(path -> path.after().filter(NOT_POOR::equals).isPresent());
        if (left < 0 || room < 0) {
            throw new IllegalArgumentException("The counts of " + before.area() + " in " + before.year() + " and "
                    + after.year() + " are too far apart to be two reviews of the same households.");
        }
        long away = Math.max(share(left, AWAY), left - room);
        add(Path.away(NOT_POOR), away);
        add(Path.of(NOT_POOR, NOT_POOR), left - away);
        add(Path.arrived(NOT_POOR), room - (left - away));
    }

    private long sum(Predicate<Path> which) {
        return counts.entrySet().stream()
                .filter(path -> which.test(path.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long share(long number, int thousandths) {
        return number * thousandths / 1000;
    }

    private void add(Path path, long number) {
        if (number > 0) {
            counts.merge(path, number, Long::sum);
        }
    }

    private List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        counts.forEach((path, number) -> legs.add(new Leg(path, number)));
        return legs;
    }
}
