package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/** Gives each term of some formulas a bit of a word: the terms of all members, or those of the household. */
final class Block {
    /** Set in a word as long as nothing unknown has mattered to its terms. */
    static final long KNOWN = 1L << 63;

    private static final int MOST_TERMS = Long.SIZE - 1;

    private final List<Map<Formula.Term, Integer>> words = new ArrayList<>();
    private final Map<Object, Group> groups = new HashMap<>();
    private @Nullable Map<Source, List<Tested>> tested;

    /**
     * Formulas whose terms are in one word.
     *
     * @param word which word
     * @param terms for each formula the bits of its terms
     */
    record Group(int word, long[] terms) {}

    /**
     * Where a source is tested.
     *
     * @param bit of the term in its word
     */
    private record Tested(int word, long bit, Formula.Term term, Local test) {}

    /** Places formulas together in a word. */
    Group place(Object key, List<Formula> formulas) {
        Group known = groups.get(key);
        if (known != null) {
            return known;
        }
        Set<Formula.Term> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Formula formula : formulas) {
            all.addAll(formula.terms());
        }
        if (all.size() > MOST_TERMS) {
            throw new Translator.UntranslatableException("Formulas with too many terms to be decided together.");
        }
        int word = wordFor(all);
        Map<Formula.Term, Integer> bits = words.get(word);
        for (Formula.Term term : all) {
            bits.putIfAbsent(term, bits.size());
        }
        long[] terms = new long[formulas.size()];
        for (int i = 0; i < terms.length; i++) {
            for (Formula.Term term : formulas.get(i).terms()) {
                terms[i] |= 1L << bits.get(term);
            }
        }
        var group = new Group(word, terms);
        groups.put(key, group);
        tested = null;
        return group;
    }

    private int wordFor(Set<Formula.Term> terms) {
        for (int word = 0; word < words.size(); word++) {
            Set<Formula.Term> together = Collections.newSetFromMap(new IdentityHashMap<>());
            together.addAll(words.get(word).keySet());
            together.addAll(terms);
            if (together.size() <= MOST_TERMS) {
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

    /** By source; found out once everything is placed. */
    private Map<Source, List<Tested>> tested() {
        Map<Source, List<Tested>> all = tested;
        if (all == null) {
            all = new LinkedHashMap<>();
            for (int word = 0; word < words.size(); word++) {
                for (Map.Entry<Formula.Term, Integer> term : words.get(word).entrySet()) {
                    add(word, term.getKey(), 1L << term.getValue(), all);
                }
            }
            tested = all;
        }
        return all;
    }

    private static void add(int word, Formula.Term term, long bit, Map<Source, List<Tested>> all) {
        for (Map.Entry<Source, Local> test : term.tests().entrySet()) {
            List<Tested> ofSource = all.get(test.getKey());
            if (ofSource == null) {
                ofSource = new ArrayList<>();
                all.put(test.getKey(), ofSource);
            }
            ofSource.add(new Tested(word, bit, term, test.getValue()));
        }
    }

    private List<Tested> tested(Source source) {
        return tested().getOrDefault(source, List.of());
    }

    /** The sources that the terms test. */
    Set<Source> sources() {
        return tested().keySet();
    }

    /** The terms that test a source. */
    List<Formula.Term> terms(Source source) {
        List<Formula.Term> terms = new ArrayList<>();
        for (Tested each : tested(source)) {
            terms.add(each.term());
        }
        return terms;
    }

    /** The terms of a word that test a source. */
    long terms(int word, Source source) {
        long terms = 0;
        for (Tested each : tested(source)) {
            terms |= each.word() == word ? each.bit() : 0;
        }
        return terms;
    }

    /** For each state of a source, which terms of a word it leaves certain and which possible. */
    long[] table(int word, Source source) {
        var table = new long[2 * source.states()];
        Arrays.fill(table, -1);
        for (Tested each : tested(source)) {
            for (int state = 0; each.word() == word && state < source.states(); state++) {
                Truth truth = each.test().at(state);
                table[2 * state] &= truth == Truth.TRUE ? -1 : ~each.bit();
                table[2 * state + 1] &= truth == Truth.FALSE ? ~each.bit() : -1;
            }
        }
        return table;
    }

    /** For each state of a source, which terms of a word it leaves true, and whether it is {@link #KNOWN} of all. */
    long[] exactTable(int word, Source source) {
        var table = new long[source.states()];
        Arrays.fill(table, -1);
        for (Tested each : tested(source)) {
            for (int state = 0; each.word() == word && state < table.length; state++) {
                table[state] &= switch (each.test().at(state)) {
                    case TRUE -> -1;
                    case UNKNOWN -> ~KNOWN;
                    case FALSE -> ~each.bit();
                };
            }
        }
        return table;
    }
}
