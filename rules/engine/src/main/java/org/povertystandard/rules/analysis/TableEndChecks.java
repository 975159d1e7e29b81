package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.standard.PovertyStandard;

/**
 * Checks whether something is looked up for which a table has no row, such as a year before its first: what it says is unknown then,
 * however much is answered. It is shown by a household, and found only where the cell can make a difference.
 */
final class TableEndChecks {
    private final PovertyStandard standard;
    private final List<SoundnessFinding> findings;
    private final LookupProbes probes;
    private final Reviews reviews;

    TableEndChecks(PovertyStandard standard, List<SoundnessFinding> findings) {
        this.standard = standard;
        this.findings = findings;
        this.probes = new LookupProbes(standard);
        this.reviews = Reviews.of(standard);
    }

    /** Finds it once of a table, by the smallest household of the first place that shows it. */
    void check(LookupTable table) {
        List<LookupUses.Use> uses = LookupUses.of(standard).stream()
                .filter(use -> use.lookup().table().equals(table.id()))
                .toList();
        for (LookupUses.Use use : uses) {
            Criterion beyond = probes.probe(use, List.of(beyond(table, use)));
            Reach reach = probes.reach(use, beyond, reviews);
            if (reach instanceof Reach.NotDecided undecided) {
                find(SoundnessFinding.Kind.NOT_DECIDED, table, undecided.reason(), Optional.empty());
            } else if (reach instanceof Reach.Reachable reachable) {
                Label text = Label.of(
                        "Có trường hợp tra bảng mà bảng không có dòng.",
                        "Something is looked up for which the table has no row.");
                find(
                        SoundnessFinding.Kind.NO_ROW,
                        table,
                        text,
                        Optional.of(probes.agreed(use, beyond, reachable.witness())));
                return;
            }
        }
    }

    /** What is looked up lies before the first row, or past the last, on the side to which no row goes on. */
    private static Criterion beyond(LookupTable table, LookupUses.Use use) {
        boolean latest = use.lookup().match() == Quantity.Match.LATEST_NOT_ABOVE;
        LookupTable.Row end = table.rows().get(latest ? 0 : table.rows().size() - 1);
        return new Criterion.Compare(
                use.lookup().at(), latest ? Operator.LESS : Operator.MORE, new Quantity.Literal(end.at()));
    }

    private void find(SoundnessFinding.Kind kind, LookupTable table, Label text, Optional<Household> witness) {
        var finding = new SoundnessFinding(kind, table.id().value(), text, witness);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
