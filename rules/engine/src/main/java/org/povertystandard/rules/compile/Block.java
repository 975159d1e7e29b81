package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.criterion.Truth;

/** Gives each term of some formulas a bit of a word: the terms of all members, or those of the household. */
final class Block {
    private final List<Map<Formula.Term, Integer>> words = new ArrayList<>();
    private final Map<Object, Group> groups = new HashMap<>();

    /**
     * Formulas whose terms are in one word.
     *
     * @param word which word
     * @param terms for each formula the bits of its terms
     */
    record Group(int word, long[] terms) {}

    /** Places formulas together in a word. */
    Group place(Object key, List<Formula> formulas) {
        Group known = groups.get(key);
        if (known != null) {
            return known;
        }
        Set<Formula.Term> all = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        formulas.forEach(formula -> all.addAll(formula.terms()));
        if (all.size() > Long.SIZE) {
            throw new Translator.UntranslatableException("Formulas with too many terms to be decided together.");
        }
        int word = wordFor(all);
        Map<Formula.Term, Integer> bits = words.get(word);
        all.forEach(term -> bits.putIfAbsent(term, bits.size()));
        long[] terms = formulas.stream()
                .mapToLong(formula -> formula.terms().stream()
                        .mapToLong(term -> 1L << bits.get(term))
                        .reduce(0, (a, b) -> a | b))
                .toArray();
        var group = new Group(word, terms);
        groups.put(key, group);
        return group;
    }

    private int wordFor(Set<Formula.Term> terms) {
        for (int word = 0; word < words.size(); word++) {
            Map<Formula.Term, Integer> bits = words.get(word);
            long more = terms.stream().filter(term -> !bits.containsKey(term)).count();
            if (bits.size() + more <= Long.SIZE) {
                return word;
            }
        }
        words.add(new IdentityHashMap<>());
        return words.size() - 1;
    }

    Group group(Object key) {
        return groups.get(key);
    }

    int words() {
        return words.size();
    }

    /** The sources that the terms test. */
    Set<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        words.forEach(word ->
                word.keySet().forEach(term -> sources.addAll(term.tests().keySet())));
        return sources;
    }

    /** The terms of a word that test a source. */
    long terms(int word, Source source) {
        return words.get(word).entrySet().stream()
                .filter(entry -> entry.getKey().tests().containsKey(source))
                .mapToLong(entry -> 1L << entry.getValue())
                .reduce(0, (a, b) -> a | b);
    }

    /** For each state of a source, which terms of a word it leaves certain and which possible. */
    long[] table(int word, Source source) {
        var table = new long[2 * source.states()];
        java.util.Arrays.fill(table, -1);
        words.get(word).forEach((term, bit) -> {
            Local test = term.tests().get(source);
            for (int state = 0; test != null && state < source.states(); state++) {
                Truth truth = test.at(state);
                table[2 * state] &= truth == Truth.TRUE ? -1 : ~(1L << bit);
                table[2 * state + 1] &= truth == Truth.FALSE ? ~(1L << bit) : -1;
            }
        });
        return table;
    }
}
