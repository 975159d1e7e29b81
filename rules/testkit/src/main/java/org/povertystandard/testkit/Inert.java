package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Label;

/**
 * Proofs that it makes no difference whether a list of answers has one answer more or less: with this answer, the indicator or
 * the item in which the list stands comes out the same either way, whatever else is answered.
 */
final class Inert {
    private final Law law;
    private final AtomParts parts;

    Inert(Law law) {
        this.law = law;
        this.parts = new AtomParts(law);
    }

    /** That an answer in the list, or not in it, changes nothing; empty if that is not proven. */
    Optional<Label> proof(Boundary atom) {
        return atom.code()
                .filter(code -> parts.isOfAWhole(atom))
                .filter(code -> isProven(atom, (Criterion.In) atom.leaf(), code))
                .map(code -> Label.of(
                        "ai trả lời " + code
                                + " cũng có cùng kết quả, dù danh sách có hay không có mã này và dù các câu"
                                + " khác trả lời thế nào",
                        "whoever answers " + code
                                + " comes out the same whether the list has it or not, whatever else is"
                                + " answered"));
    }

    private boolean isProven(Boundary atom, Criterion.In list, String code) {
        Optional<String> otherwise = ((FactType.Choice) law.fact(list.fact()).type())
                .codes().stream()
                        .filter(each ->
                                list.codes().contains(each) != list.codes().contains(code))
                        .findFirst();
        return new Ways(
                        law,
                        parts,
                        atom,
                        list.fact(),
                        Answered.code(list.fact(), Optional.of(code)),
                        Answered.code(list.fact(), otherwise))
                .all(way -> way.one().equals(way.oneOtherwise()));
    }
}
