package org.povertystandard.vietnam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.household.Household;
import org.povertystandard.household.InvalidHouseholdException;

/**
 * A household with unanswered questions.
 *
 * @param household the household
 * @param blanks the questions, no two about the same facts
 */
record Partial(Household household, List<Blank> blanks) {

    /** Leaves some questions of a complete household unanswered, as long as a brute force can walk through the answers. */
    static Partial of(Household complete, Random random, int most, long completions) {
        List<Blank> all = new ArrayList<>(Blanks.of(complete));
        Collections.shuffle(all, random);
        int wanted = 1 + random.nextInt(most);
        var partial = new Partial(complete, List.of());
        for (Blank blank : all) {
            if (partial.blanks.size() < wanted && !partial.asks(blank)) {
                var more = partial.with(blank);
                partial = more.completions() <= completions ? more : partial;
            }
        }
        return partial;
    }

    private boolean asks(Blank other) {
        return blanks.stream()
                .anyMatch(blank ->
                        blank.member() == other.member() && blank.facts().equals(other.facts()));
    }

    private Partial with(Blank blank) {
        List<Blank> more = new ArrayList<>(blanks);
        more.add(blank);
        return new Partial(blank.hide().apply(household), more);
    }

    /** The answers to try, question by question. */
    List<List<UnaryOperator<Household>>> answers() {
        return blanks.stream().map(blank -> blank.answers().apply(household)).toList();
    }

    long completions() {
        return answers().stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /** One completion; empty if the answers contradict one another. */
    Optional<Household> completion(Random random) {
        Household completed = household;
        try {
            for (List<UnaryOperator<Household>> answers : answers()) {
                completed = answers.get(random.nextInt(answers.size())).apply(completed);
            }
            return Optional.of(completed);
        } catch (InvalidHouseholdException e) {
            return Optional.empty();
        }
    }

    /** Every completion in order, the answers to the last question changing fastest; empty where they contradict. */
    void each(Consumer<Optional<Household>> walk) {
        each(answers(), 0, Optional.of(household), walk);
    }

    private static void each(
            List<List<UnaryOperator<Household>>> answers,
            int depth,
            Optional<Household> completed,
            Consumer<Optional<Household>> walk) {
        if (depth == answers.size()) {
            walk.accept(completed);
            return;
        }
        for (UnaryOperator<Household> answer : answers.get(depth)) {
            each(answers, depth + 1, completed.flatMap(household -> apply(answer, household)), walk);
        }
    }

    private static Optional<Household> apply(UnaryOperator<Household> answer, Household household) {
        try {
            return Optional.of(answer.apply(household));
        } catch (InvalidHouseholdException e) {
            return Optional.empty();
        }
    }

    /**
     * The questions of which two completions, different in it alone, differ in class; each with the number of classes left
     * under its worst answer.
     */
    Map<Blank, Integer> decisive(List<Optional<String>> classes) {
        Map<Blank, Integer> decisive = new HashMap<>();
        List<List<UnaryOperator<Household>>> answers = answers();
        int stride = 1;
        for (int i = blanks.size() - 1; i >= 0; i--) {
            int width = answers.get(i).size();
            if (differs(classes, stride, width)) {
                decisive.put(blanks.get(i), worst(classes, stride, width));
            }
            stride *= width;
        }
        return decisive;
    }

    private static int worst(List<Optional<String>> classes, int stride, int width) {
        List<Set<String>> left = Stream.generate(() -> (Set<String>) new HashSet<String>())
                .limit(width)
                .toList();
        for (int i = 0; i < classes.size(); i++) {
            classes.get(i).ifPresent(left.get(i / stride % width)::add);
        }
        return left.stream().mapToInt(Set::size).max().orElse(0);
    }

    private static boolean differs(List<Optional<String>> classes, int stride, int width) {
        for (int start = 0; start < classes.size(); start += stride * width) {
            for (int offset = 0; offset < stride; offset++) {
                Optional<String> first = Optional.empty();
                for (int answer = 0; answer < width; answer++) {
                    Optional<String> found = classes.get(start + offset + answer * stride);
                    if (found.isPresent() && first.isPresent() && !found.equals(first)) {
                        return true;
                    }
                    first = first.or(() -> found);
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return blanks.stream()
                .map(blank -> blank.member() + ":" + blank.facts())
                .collect(Collectors.joining(", ", household + " lacks ", ""));
    }
}
