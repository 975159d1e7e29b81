package org.povertystandard.rules.analysis;

import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.PovertyStandard;

/**
 * Checks that each row of a table with a number in it is looked up: for some member or household, or in the years of the
 * reviews, by the standard as it stands or with an alternative of a reading.
 *
 * <p>A row counts as looked up where its cell is compared with an answer that is asked for, and the criteria around the comparison
 * do not decide by themselves.
 */
final class TableRowChecks {
    private final PovertyStandard standard;
    private final Findings findings;

    TableRowChecks(PovertyStandard standard, Findings findings) {
        this.standard = standard;
        this.findings = findings;
    }

    void check(LookupTable table) {
        var left = new BitSet();
        IntStream.range(0, table.rows().size())
                .filter(row -> table.rows().get(row).cells().stream().anyMatch(Optional::isPresent))
                .forEach(left::set);
        boolean used = false;
        boolean ofYears = true;
        Reach shown = null;
        try {
            for (Iterator<PovertyStandard> each = Chosen.all(standard).iterator();
                    each.hasNext() && !left.isEmpty(); ) {
                var reach = new TableReach(each.next(), table);
                reach.takeFrom(left);
                used |= reach.isUsed();
                ofYears &= reach.isOfYears();
                shown = Proof.weaker(shown, reach.shown().orElse(null));
            }
        } catch (Undecided undecided) {
            findings.addNotDecided(table.id().value(), undecided.reason());
            return;
        }
        // Of a table that nothing looks up it is said that nothing uses it.
        if (used && !left.isEmpty()) {
            report(table, left, ofYears, shown);
        }
    }

    private void report(LookupTable table, BitSet left, boolean ofYears, @Nullable Reach shown) {
        List<String> places = left.stream()
                .mapToObj(row -> table.rows().get(row).at().toString())
                .toList();
        if (ofYears) {
            Set<Integer> reviews = Reviews.of(standard).years();
            int first = Collections.min(reviews);
            int last = Collections.max(reviews);
            String years = String.join(", ", places);
            findings.add(
                    SoundnessFinding.Kind.YEARS_OUT_OF_REACH,
                    table.id().value(),
                    Label.of(
                            "Các lần rà soát từ năm " + first + " đến năm " + last + " không tra đến dòng: " + years
                                    + ".",
                            "The reviews of " + first + " to " + last + " do not look up the rows: " + years + "."));
            return;
        }
        places.forEach(place -> findings.add(
                SoundnessFinding.Kind.ROW_OUT_OF_REACH,
                table.id() + "/" + place,
                Proof.of(shown, "Không trường hợp nào tra đến dòng này.", "Nothing is looked up in this row.")));
    }
}
