package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.povertystandard.fact.Rational;

/** Chooses fillers so that two numbers come to where they are wanted, with as few as are needed of the first ones given. */
final class Filling {
    private static final int MOST_STATES = 20_000;

    /**
     * How far two households are filled.
     *
     * @param one what is measured of the one
     * @param other what is measured of the other
     */
    record State(Rational one, Rational other) {}

    /**
     * By how much a filler raises the two.
     *
     * @param filler the filler
     * @param one of the one
     * @param other of the other
     */
    record Raise(Filler filler, Rational one, Rational other) {}

    private Filling() {}

    /** Fillers that lead to a state that is wanted; empty if none were found. */
    static Optional<List<Filler>> to(State start, List<Raise> raises, Predicate<State> wanted) {
        Map<State, List<Filler>> reached = new LinkedHashMap<>();
        reached.put(start, List.of());
        if (wanted.test(start)) {
            return Optional.of(List.of());
        }
        for (Raise raise : raises) {
            for (Map.Entry<State, List<Filler>> entry : List.copyOf(reached.entrySet())) {
                State next = new State(
                        entry.getKey().one().plus(raise.one()),
                        entry.getKey().other().plus(raise.other()));
                if (!reached.containsKey(next) && reached.size() < MOST_STATES) {
                    List<Filler> chosen = new ArrayList<>(entry.getValue());
                    chosen.add(raise.filler());
                    reached.put(next, List.copyOf(chosen));
                    if (wanted.test(next)) {
                        return Optional.of(List.copyOf(chosen));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
