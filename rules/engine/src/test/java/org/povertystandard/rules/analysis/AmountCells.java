package org.povertystandard.rules.analysis;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.household.Area;

/**
 * The cells into which small standards cut the household's amount, read from their text and not from what the engine makes of it:
 * below, on and above each number that the amount, or the amount for each member, is compared with in an area.
 *
 * @param whole numbers that the amount is compared with
 * @param each numbers that the amount for each member is compared with, by area
 */
record AmountCells(Set<Integer> whole, Map<Area, Set<Integer>> each) {
    private static final Pattern WHOLE =
            Pattern.compile("\\{\"compare\": \\[\\{\"fact\": \"amount\"}, \"[<>=]+\", (\\d)]");
    private static final Pattern EACH = Pattern.compile("\\[\\{\"quotient\": \\[\\{\"fact\": \"amount\"}, "
            + "\\{\"countMembers\": \"all\"}]}, \"[<>=]+\", (\\d)]");
    private static final String LINE = "\"%s\": (\\d)";

    static AmountCells of(String text) {
        Map<Area, Set<Integer>> each = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            each.put(area, numbers(EACH, text));
            each.get(area).addAll(numbers(Pattern.compile(LINE.formatted(area.code())), text));
        }
        return new AmountCells(numbers(WHOLE, text), each);
    }

    private static Set<Integer> numbers(Pattern pattern, String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        return numbers;
    }

    /** What two standards cut together. */
    AmountCells and(AmountCells other) {
        Map<Area, Set<Integer>> bothEach = new EnumMap<>(Area.class);
        each.forEach((area, limits) -> bothEach.put(area, both(limits, other.each.get(area))));
        return new AmountCells(both(whole, other.whole), bothEach);
    }

    private static Set<Integer> both(Set<Integer> some, Set<Integer> more) {
        Set<Integer> both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }

    /** The lowest amount of each cell, in a household of so many members, in any area. */
    List<Integer> lowest(int members) {
        int past = Stream.concat(
                                whole.stream(),
                                each.values().stream().flatMap(Set::stream).map(limit -> limit * members))
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
        Set<List<List<Integer>>> seen = new HashSet<>();
        return IntStream.rangeClosed(0, past)
                .filter(amount -> seen.add(each.keySet().stream()
                        .map(area -> cell(amount, members, area))
                        .toList()))
                .boxed()
                .toList();
    }

    /** How many cells lie below the one of an amount, in the area. */
    int place(int amount, int members, Area area) {
        Set<List<Integer>> below = new HashSet<>();
        for (int lower = 0; lower < amount; lower++) {
            below.add(cell(lower, members, area));
        }
        below.remove(cell(amount, members, area));
        return below.size();
    }

    private List<Integer> cell(int amount, int members, Area area) {
        return IntStream.concat(
                        whole.stream().mapToInt(limit -> Integer.signum(amount - limit)),
                        each.get(area).stream().mapToInt(limit -> Integer.signum(amount - limit * members)))
                .boxed()
                .toList();
    }
}
