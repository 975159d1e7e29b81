package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A criterion as alternatives of tests that must hold together, each test of one source alone.
 *
 * <p>Truth values with least and greatest as their operations are a distributive lattice, and negation turns one operation
 * into the other; so the truth of a criterion is the truth of its formula for unknown answers as well.
 *
 * @param terms the alternatives; none is false, one without tests is true
 */
record Formula(List<Term> terms) {
    static final Formula TRUE = new Formula(List.of(new Term(Map.of())));
    static final Formula FALSE = new Formula(List.of());

    /** More alternatives than this are not worth it. */
    private static final int MOST_TERMS = 60;

    /** Tests that must all hold, by what they test. */
    record Term(Map<Source, Local> tests) {
        private Term and(Term other) {
            Map<Source, Local> all = new LinkedHashMap<>(tests);
            for (Map.Entry<Source, Local> test : other.tests.entrySet()) {
                Local before = all.get(test.getKey());
                all.put(test.getKey(), before == null ? test.getValue() : before.and(test.getValue()));
            }
            return new Term(all);
        }
    }

    /** Thrown where a criterion has too many alternatives. */
    static final class TooWideException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooWideException() {
            super("A criterion with more than " + MOST_TERMS + " alternatives.");
        }
    }

    static Formula of(Source source, Local test) {
        return new Formula(List.of(new Term(Map.of(source, test))));
    }

    Formula and(Formula other) {
        if (terms.size() * other.terms.size() > MOST_TERMS) {
            throw new TooWideException();
        }
        List<Term> products = new ArrayList<>();
        for (Term term : terms) {
            for (Term factor : other.terms) {
                products.add(term.and(factor));
            }
        }
        return new Formula(products);
    }

    /** Alternatives that test the same single source are one. */
    Formula or(Formula other) {
        List<Term> others = new ArrayList<>();
        Map<Source, Local> single = new LinkedHashMap<>();
        for (List<Term> some : List.of(terms, other.terms)) {
            for (Term term : some) {
                if (term.tests().size() == 1) {
                    addTo(single, term);
                } else {
                    others.add(term);
                }
            }
        }
        for (Map.Entry<Source, Local> test : single.entrySet()) {
            others.add(new Term(Map.of(test.getKey(), test.getValue())));
        }
        if (others.size() > MOST_TERMS) {
            throw new TooWideException();
        }
        return new Formula(others);
    }

    private static void addTo(Map<Source, Local> alternatives, Term term) {
        for (Map.Entry<Source, Local> test : term.tests().entrySet()) {
            Local before = alternatives.get(test.getKey());
            alternatives.put(test.getKey(), before == null ? test.getValue() : before.or(test.getValue()));
        }
    }

    Formula not() {
        Formula result = TRUE;
        for (Term term : terms) {
            Formula alternatives = FALSE;
            for (Map.Entry<Source, Local> test : term.tests().entrySet()) {
                alternatives = alternatives.or(of(test.getKey(), test.getValue().not()));
            }
            result = result.and(alternatives);
        }
        return result;
    }
}
