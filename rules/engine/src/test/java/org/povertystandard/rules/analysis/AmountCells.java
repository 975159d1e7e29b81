package org.povertystandard.rules.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells into which small standards cut the household's amount, read from their text and not from what the engine makes of it:
 * below, on and above each number that the amount, or the amount for each member, is compared with.
 *
 * @param whole numbers that the amount is compared with
 * @param each numbers that the amount for each member is compared with
 */
record AmountCells(Set<Integer> whole, Set<Integer> each) {
    private static final Pattern WHOLE =
            Pattern.compile("\\{\"compare\": \\[\\{\"fact\": \"amount\"}, \"[<>=]+\", (\\d)]");
    private static final Pattern EACH = Pattern.compile("\\[\\{\"quotient\": \\[\\{\"fact\": \"amount\"}, "
            + "\\{\"countMembers\": \"all\"}]}, \"[<>=]+\", (\\d)]");
    private static final Pattern LINE = Pattern.compile("\"(?:urban|rural)\": (\\d)");

    static AmountCells of(String text) {
        Set<Integer> each = numbers(EACH, text);
        each.addAll(numbers(LINE, text));
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
        Set<Integer> bothWhole = new TreeSet<>(whole);
        bothWhole.addAll(other.whole);
        Set<Integer> bothEach = new TreeSet<>(each);
        bothEach.addAll(other.each);
        return new AmountCells(bothWhole, bothEach);
    }

    /** The lowest amount of each cell, in a household of so many members. */
    List<Integer> lowest(int members) {
        int past = Stream.concat(whole.stream(), each.stream().map(limit -> limit * members))
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
        Set<List<Integer>> seen = new HashSet<>();
        return IntStream.rangeClosed(0, past)
                .filter(amount -> seen.add(cell(amount, members)))
                .boxed()
                .toList();
    }

    /** How many cells lie below the one of an amount. */
    int place(int amount, int members) {
        Set<List<Integer>> below = new HashSet<>();
        for (int lower = 0; lower < amount; lower++) {
            below.add(cell(lower, members));
        }
        below.remove(cell(amount, members));
        return below.size();
    }

    private List<Integer> cell(int amount, int members) {
        return IntStream.concat(
                        whole.stream().mapToInt(limit -> Integer.signum(amount - limit)),
                        each.stream().mapToInt(limit -> Integer.signum(amount - limit * members)))
                .boxed()
                .toList();
    }
}
