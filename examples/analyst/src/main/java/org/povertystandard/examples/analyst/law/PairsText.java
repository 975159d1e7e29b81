package org.povertystandard.examples.analyst.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.StandardId;
import org.povertystandard.testkit.DecidingPairs;

/** What {@code law cases} says of the cases it wrote: the atoms that have no pair, and how many there are of each kind. */
final class PairsText {
    private final Language language;
    private final boolean vi;

    PairsText(Language language) {
        this.language = language;
        this.vi = language == Language.VIETNAMESE;
    }

    List<String> lines(DecidingPairs pairs, StandardId law, Path file) {
        List<String> lines = new ArrayList<>();
        pairs.notFound().forEach(atom -> lines.add((vi ? "chưa tìm được: " : "not found: ") + atom));
        pairs.infeasible()
                .forEach((atom, proof) ->
                        lines.add((vi ? "không thể có: " : "infeasible: ") + atom + ": " + proof.in(language)));
        int cases = 2 * pairs.pairs().size() + pairs.lone().size();
        int found = pairs.pairs().size();
        int notFound = pairs.notFound().size();
        int infeasible = pairs.infeasible().size();
        lines.add(
                vi
                        ? file + ": " + cases + " ca cho " + found + " trong " + pairs.atoms() + " điều kiện của " + law
                                + ", cách xác định " + pairs.test() + "; " + notFound + " điều kiện chưa tìm được ca, "
                                + infeasible + " điều kiện không thể có ca."
                        : file + ": " + cases + " cases for " + found + " of " + pairs.atoms() + " atoms of " + law
                                + ", test " + pairs.test() + "; " + notFound + " not found, " + infeasible
                                + " infeasible.");
        return lines;
    }
}
