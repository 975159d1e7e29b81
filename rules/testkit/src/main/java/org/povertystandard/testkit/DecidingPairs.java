package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/**
 * For each atom of a test a pair of households in which that atom decides the class: masking MC/DC at the bound, verified by
 * the reference engine. Atoms are the leaves of the test's lines and measures, of its scorecards, and of its indicators, the
 * rows and cells of tables and each answer of a list among them: a leaf that names some of a question's n answers is n atoms, of
 * each answer whether the list has it. Whether a question is asked is no atom. No atom has more than two cases.
 *
 * <p>Of each pair holds:
 *
 * <ul>
 *   <li>The two stand on two sides of the atom, next to each other: one dong, one day, one member or one answer apart.
 *   <li>Their class differs, and only one measure has crossed a line.
 *   <li>Everything else is masked: no other indicator is in another state, no other item of a scorecard scores otherwise. A
 *       line on the number of deprivations is crossed by one indicator.
 *   <li>The atom has an effect: in one of the two at least, and for an answer of a list of an indicator or a row in the household that gives this answer,
 *       the class would be another if this atom alone came out as in the other. Where that is so in one only, another atom of
 *       the same part hangs on the same answer; {@link DecidingPair#isCoupled()} tells.
 * </ul>
 *
 * <p>Households answer what the test asks and no more. The law of the day of their review is applied; to a review of the year
 * before the first such day, the law of that day.
 *
 * @param standard the standard
 * @param test the test
 * @param unverified whether figures and tests without a source at hand are used
 * @param pairs at most one for an atom, in the order of the standard
 * @param notFound the atoms for which no pair was found and none was proven to be impossible
 * @param infeasible the atoms that have no pair, each with the proof in words
 * @param lone of the infeasible atoms that have an effect all the same, a household on each side in which it decides
 */
public record DecidingPairs(
        LoadedStandard standard,
        TestId test,
        Unverified unverified,
        List<DecidingPair> pairs,
        List<Boundary> notFound,
        Map<Boundary, Label> infeasible,
        List<LoneCase> lone) {
    public DecidingPairs {
        pairs = List.copyOf(pairs);
        notFound = List.copyOf(notFound);
        lone = List.copyOf(lone);
    }

    /**
     * Builds the pairs of a test; the same for the same standard. What is marked {@code unverified} is withheld.
     *
     * @throws IllegalArgumentException if the standard does not have the test
     * @throws org.povertystandard.spi.NotCoveredException if the test itself rests on what is withheld
     */
    public static DecidingPairs of(LoadedStandard standard, TestId test) {
        return of(standard, test, Unverified.WITHHELD);
    }

    /**
     * Builds the pairs of a test; the same for the same standard.
     *
     * @param standard the standard
     * @param test the test
     * @param unverified whether figures and tests without a source at hand are used; atoms of what is withheld are
     *     infeasible
     * @throws IllegalArgumentException if the standard does not have the test
     * @throws org.povertystandard.spi.NotCoveredException if the test itself rests on what is withheld
     */
    public static DecidingPairs of(LoadedStandard standard, TestId test, Unverified unverified) {
        var search = new PairSearch(standard, test, unverified);
        List<DecidingPair> pairs = new ArrayList<>();
        List<Boundary> notFound = new ArrayList<>();
        Map<Boundary, Label> infeasible = new LinkedHashMap<>();
        List<LoneCase> lone = new ArrayList<>();
        for (Boundary atom : search.atoms()) {
            Optional<Label> noEffect = search.proofOfNoEffect(atom);
            Optional<Label> coupled = noEffect.isPresent() ? Optional.empty() : search.proofOfCoupling(atom);
            noEffect.or(() -> coupled)
                    .ifPresentOrElse(
                            proof -> infeasible.put(atom, proof),
                            () -> search.pair(atom).ifPresentOrElse(pairs::add, () -> notFound.add(atom)));
            coupled.ifPresent(proof -> lone.addAll(search.loneCases(atom)));
        }
        return new DecidingPairs(standard, test, unverified, pairs, notFound, infeasible, lone);
    }

    /** How many atoms the test has. */
    public int atoms() {
        return pairs.size() + notFound.size() + infeasible.size();
    }

    /** The pairs as a case file, two cases each, and the lone cases: see {@code docs/case-format.md}. */
    public String caseFile() {
        return CaseFileWriter.write(this);
    }
}
