package org.povertystandard.examples.analyst.summary;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.PovertyStandard;

/**
 * That results are by a proposal and no law, in every place where somebody might take them for the law's: as lines of a summary, and as
 * a mark that stands in each row of a table and on each page of a form. Results by the law have neither.
 */
public final class Proposal {
    /** The first column of a table of results that is marked. */
    public static final String COLUMN = "proposal-not-law";

    /** Of results by the law. */
    public static final Proposal NONE = new Proposal(List.of(), "");

    /** What a proposal is, for within a sentence. */
    public static final Label WHAT = Label.of("phương án đề xuất, không phải quy định", "a proposal and no law");

    private static final String MARK = "Phương án đề xuất, không phải quy định / " + WHAT.en() + ": ";

    private final List<String> lines;
    private final String mark;

    private Proposal(List<String> lines, String mark) {
        this.lines = lines;
        this.mark = mark;
    }

    /** Of what was determined by these standards; nothing, if all of them are law. */
    public static Proposal of(Collection<PovertyStandard> standards) {
        List<PovertyStandard> proposed =
                standards.stream().filter(PovertyStandard::isReform).distinct().toList();
        if (proposed.isEmpty()) {
            return NONE;
        }
        String names = proposed.stream()
                .map(standard -> standard.id() + " (" + base(standard) + ")")
                .collect(Collectors.joining(", "));
        return new Proposal(proposed.stream().flatMap(Proposal::lines).toList(), MARK + names);
    }

    /** The same of one. */
    public static Proposal of(PovertyStandard standard) {
        return of(List.of(standard));
    }

    /** Of limits that are not those of a standard. */
    static Proposal ofOtherLimits(PovertyStandard standard) {
        return new Proposal(
                List.of(
                        "Other limits than those of " + standard.id() + " are " + WHAT.en(),
                        "Mức khác với " + standard.id() + " là " + WHAT.vi()),
                MARK + "≠ " + standard.id());
    }

    private static Stream<String> lines(PovertyStandard standard) {
        String base = base(standard);
        return Stream.of(
                standard.id() + " is " + WHAT.en() + "; it stands on " + base,
                standard.id() + " là " + WHAT.vi() + "; lập trên " + base);
    }

    private static String base(PovertyStandard reform) {
        return reform.derivedFrom().map(Derivation::base).orElseThrow().value();
    }

    /** Whether this is of results by the law. */
    public boolean isNone() {
        return mark.isEmpty();
    }

    /** The lines of a summary. */
    public List<String> lines() {
        return lines;
    }

    /** The mark of a row or a page; empty if there is none. */
    public String mark() {
        return mark;
    }
}
