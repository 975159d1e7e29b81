package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;

/**
 * The different ways in which a member can have features, whatever else is answered of the member: side by side under several
 * answers to one question.
 *
 * <p>Features that share no question which is still open are worked out apart, and what has been worked out once is not again
 * where the answers so far leave the same of the tests ({@link Residue}). So work grows with what the answers make of the
 * tests, and not with the product of all answers.
 */
final class Ways {
    private final Exploration exploration;
    private final List<Feature> features;
    private final int member;
    private final List<Search.Question> questions;
    private final Map<List<Object>, Set<Tuple>> known = new HashMap<>();

    /**
     * Of one member.
     *
     * @param unknowns what is unknown of the member
     */
    Ways(Exploration exploration, List<Feature> features, int member, List<Unknown> unknowns) {
        this.exploration = exploration;
        this.features = features;
        this.member = member;
        this.questions = exploration.search().questions(unknowns);
    }

    /** A feature under one of the answers, and what is left of it. */
    private record Item(int answer, int place, Residue residue) {}

    /** Items that share questions. */
    private record Part(List<Item> items, Set<FactId> asked) {
        Part(Item item) {
            this(
                    new ArrayList<>(List.of(item)),
                    new LinkedHashSet<>(item.residue().questions()));
        }

        void add(Part other) {
            items.addAll(other.items);
            asked.addAll(other.asked);
        }

        /** What tells it from another part; null if nothing does. */
        @Nullable
        List<Object> key() {
            List<Object> key = new ArrayList<>();
            for (Item item : items) {
                if (!item.residue().isComplete()) {
                    return null;
                }
                key.add(item.place());
                key.addAll(item.residue().remainder());
            }
            return key;
        }
    }

    /**
     * For each way the features the member has, 0 or 1: all of them under the first answer, then under the next.
     *
     * @param answers to a question of the member or the household; one of no suppositions if none is asked about
     */
    Set<Tuple> under(List<List<Cells.Cell>> answers) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < answers.size() * features.size(); place++) {
            places.add(place);
        }
        return ways(places, answers);
    }

    private Set<Tuple> ways(List<Integer> places, List<List<Cells.Cell>> answers) {
        long[] settled = new long[answers.size() * features.size()];
        Set<Tuple> ways = new LinkedHashSet<>();
        List<Part> parts = parts(places, answers, settled);
        ways.add(new Tuple(settled));
        for (Part part : parts) {
            ways = product(ways, waysOf(part, answers));
        }
        return ways;
    }

    private Set<Tuple> product(Set<Tuple> some, Set<Tuple> others) {
        Set<Tuple> product = new LinkedHashSet<>();
        if (exploration.search().spend((long) some.size() * others.size())) {
            some.forEach(one -> others.forEach(other -> product.add(one.plus(other))));
        }
        return product;
    }

    /** The parts into which what is open falls; what is settled is marked. */
    private List<Part> parts(List<Integer> places, List<List<Cells.Cell>> answers, long[] settled) {
        List<Part> parts = new ArrayList<>();
        int supposed = -1;
        Facts facts = exploration.facts();
        int before = facts.current();
        facts.turnTo(member);
        for (int place : places) {
            int answer = place / features.size();
            if (answer != supposed) {
                exploration.suppose(answers.get(answer));
                supposed = answer;
            }
            TestNode test = features.get(place % features.size()).test();
            Truth truth = test.truth(facts);
            if (truth.isKnown()) {
                settled[place] = truth == Truth.TRUE ? 1 : 0;
            } else {
                join(new Part(new Item(answer, place, Residue.of(test, facts))), parts);
            }
        }
        facts.turnTo(before);
        exploration.unsuppose(answers);
        return parts;
    }

    private static void join(Part part, List<Part> parts) {
        for (Part other : List.copyOf(parts)) {
            if (other.asked().stream().anyMatch(part.asked()::contains)) {
                parts.remove(other);
                other.add(part);
                part = other;
            }
        }
        parts.add(part);
    }

    private Set<Tuple> waysOf(Part part, List<List<Cells.Cell>> answers) {
        List<Object> key = part.key();
        Set<Tuple> ways = key == null ? null : known.get(key);
        if (ways == null) {
            ways = split(part, answers);
            if (key != null) {
                known.put(key, ways);
            }
        }
        return ways;
    }

    private Set<Tuple> split(Part part, List<List<Cells.Cell>> answers) {
        Set<Tuple> ways = new LinkedHashSet<>();
        Search.Question question = next(part);
        List<Cells.Cell> cells = question == null ? null : cells(question, answers);
        if (cells == null) {
            exploration.search().giveUp();
            return ways;
        }
        List<Integer> places = part.items().stream().map(Item::place).toList();
        for (Cells.Cell cell : cells) {
            if (exploration.search().spend(1)) {
                cell.suppose(exploration.facts());
                ways.addAll(ways(places, answers));
            }
        }
        exploration.facts().unsuppose(member, question.fact());
        return ways;
    }

    private Search.@Nullable Question next(Part part) {
        for (Search.Question question : questions) {
            if (part.asked().contains(question.fact())) {
                return question;
            }
        }
        return null;
    }

    /** Cells within which every answer leads to the same, under each of the answers side by side. */
    private @Nullable List<Cells.Cell> cells(Search.Question question, List<List<Cells.Cell>> answers) {
        Cells cells = exploration.plan().cells();
        Set<Rational> points = new TreeSet<>();
        for (List<Cells.Cell> answer : answers) {
            exploration.suppose(answer);
            Set<Rational> some = cells.points(exploration.facts(), member, question.fact());
            if (some == null) {
                exploration.unsuppose(answers);
                return null;
            }
            points.addAll(some);
        }
        exploration.unsuppose(answers);
        return cells.at(points, exploration.facts(), member, question.fact());
    }
}
