package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;

/**
 * Answers to be given to a draft, whatever it answers otherwise.
 *
 * @param answers by whom and which question; empty where the answer is left out
 * @param births of members
 */
record Patch(Map<Place, Optional<FactValue>> answers, Map<Integer, BirthDate> births) {
    static final Patch NONE = new Patch(Map.of(), Map.of());

    /**
     * A question to somebody.
     *
     * @param member whom, or the household
     * @param fact the question
     */
    record Place(int member, FactId fact) {}

    Patch {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        births = Map.copyOf(births);
    }

    /** What turns one draft into another of the same members; empty if their number differs. */
    static Optional<Patch> between(Draft from, Draft to) {
        if (from.size() != to.size() || !from.reviewedOn().equals(to.reviewedOn())) {
            return Optional.empty();
        }
        Map<Place, Optional<FactValue>> answers = new LinkedHashMap<>();
        Map<Integer, BirthDate> births = new HashMap<>();
        for (int member = HOUSEHOLD; member < from.size(); member++) {
            if (member != HOUSEHOLD
                    && !from.person(member).birth().equals(to.person(member).birth())) {
                births.put(member, to.person(member).birth());
            }
            Set<FactId> facts = new HashSet<>(from.answers(member).keySet());
            facts.addAll(to.answers(member).keySet());
            for (FactId fact : facts.stream().sorted().toList()) {
                if (!Objects.equals(from.answer(member, fact), to.answer(member, fact))) {
                    answers.put(new Place(member, fact), to.answer(member, fact));
                }
            }
        }
        return Optional.of(new Patch(answers, births));
    }

    void apply(Draft draft) {
        births.forEach((member, birth) -> {
            if (member < draft.size()) {
                draft.birth(member, birth);
            }
        });
        answers.forEach((place, answer) -> {
            if (place.member() < draft.size()) {
                answer.ifPresentOrElse(
                        value -> draft.answers(place.member()).put(place.fact(), value),
                        () -> draft.answers(place.member()).remove(place.fact()));
            }
        });
    }

    /** A draft with it. */
    Draft on(Draft draft) {
        Draft patched = draft.copy();
        apply(patched);
        return patched;
    }

    /** Whether it changes anything of a member. */
    boolean touches(int member) {
        return births.containsKey(member) || answers.keySet().stream().anyMatch(place -> place.member() == member);
    }

    boolean touches(Set<Place> places) {
        return answers.keySet().stream().anyMatch(places::contains);
    }

    /** As little of it as still does what is wanted. */
    Patch least(Predicate<Patch> does) {
        Patch least = this;
        for (Place place : new ArrayList<>(answers.keySet())) {
            Map<Place, Optional<FactValue>> fewer = new LinkedHashMap<>(least.answers);
            fewer.remove(place);
            Patch without = new Patch(fewer, births);
            if (does.test(without)) {
                least = without;
            }
        }
        return least;
    }

    /** Several, one after another. */
    static Patch of(List<Patch> patches) {
        Map<Place, Optional<FactValue>> answers = new LinkedHashMap<>();
        Map<Integer, BirthDate> births = new HashMap<>();
        patches.forEach(patch -> {
            answers.putAll(patch.answers);
            births.putAll(patch.births);
        });
        return new Patch(answers, births);
    }
}
