package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/**
 * For each atom of a test a pair of households in which that atom decides the class: masking MC/DC, found by a search and
 * verified by the reference engine. Atoms are the leaves of the test's lines and measures, of its scorecards, and of the
 * indicators if it measures deprivation; whether a question is asked is no atom.
 *
 * <p>The search is not exhaustive. An atom in {@link #notFound()} may have a pair that was not met; only those in
 * {@link #infeasible()} are proven to have none.
 *
 * @param standard the standard
 * @param test the test
 * @param pairs at most one for an atom, in the order of the standard
 * @param notFound the atoms for which the search met no pair
 * @param infeasible the atoms that have no pair, each with the proof in words
 */
public record DecidingPairs(
        LoadedStandard standard,
        TestId test,
        List<DecidingPair> pairs,
        List<Boundary> notFound,
        Map<Boundary, String> infeasible) {
    public DecidingPairs {
        pairs = List.copyOf(pairs);
        notFound = List.copyOf(notFound);
    }

    /**
     * Searches the pairs of a test; the same for the same standard.
     *
     * @throws IllegalArgumentException if the standard does not have the test
     */
    public static DecidingPairs of(LoadedStandard standard, TestId test) {
        return of(standard, test, org.povertystandard.rules.Unverified.WITHHELD);
    }

    public static DecidingPairs of(LoadedStandard standard, TestId test, org.povertystandard.rules.Unverified unverified) {
        var search = new PairSearch(standard, test, unverified);
        List<DecidingPair> pairs = new ArrayList<>();
        List<Boundary> notFound = new ArrayList<>();
        Map<Boundary, String> infeasible = new LinkedHashMap<>();
        for (Boundary atom : search.atoms()) {
            Optional<String> proof = search.proofOfNone(atom);
            if (proof.isPresent()) {
                infeasible.put(atom, proof.get());
            } else {
                search.pair(atom).ifPresentOrElse(pairs::add, () -> notFound.add(atom));
            }
        }
        return new DecidingPairs(standard, test, pairs, notFound, infeasible);
    }

    /** How many atoms the test has. */
    public int atoms() {
        return pairs.size() + notFound.size() + infeasible.size();
    }

    /** The pairs as a case file, two cases each: see {@code docs/case-format.md}. */
    public String caseFile() {
        return CaseFileWriter.write(this);
    }
}
