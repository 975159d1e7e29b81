package org.povertystandard.rules.analysis;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.PovertyStandard;

/**
 * Checks that each row of a scorecard holds for some household and is not always taken by an earlier row, and that each entry
 * that gives points gives them to somebody: by the standard as it stands, or with an alternative of a reading.
 */
final class RowChecks {
    private final PovertyStandard standard;
    private final Findings findings;

    RowChecks(PovertyStandard standard, Findings findings) {
        this.standard = standard;
        this.findings = findings;
    }

    /** A row that scores in a column; -1 where none does, or several do. */
    private record Entry(int row, int column) {}

    void check(Scorecard card) {
        for (Scorecard.Item item : card.items()) {
            var found = new Findings();
            new RowChecks(standard, found).check(card, item);
            for (Iterator<PovertyStandard> each = Chosen.others(standard).iterator();
                    each.hasNext() && !found.isEmpty(); ) {
                Findings otherwise = checked(each.next(), card, item);
                found.removeIf(finding -> otherwise.all().stream().noneMatch(other -> isAsMuch(other, finding)));
            }
            findings.addAll(found);
        }
    }

    /** What is found of the item of that name in the same standard, read otherwise. */
    private static Findings checked(PovertyStandard otherwise, Scorecard card, Scorecard.Item item) {
        var found = new Findings();
        Scorecard other = otherwise.scorecard(card.id()).orElseThrow().scorecard();
        other.items().stream()
                .filter(each -> each.id().equals(item.id()))
                .forEach(each -> new RowChecks(otherwise, found).check(other, each));
        return found;
    }

    /** Whether something is found of the same row or entry, or of the row of that entry, or is not decided. */
    private static boolean isAsMuch(SoundnessFinding other, SoundnessFinding finding) {
        return other.kind() == SoundnessFinding.Kind.NOT_DECIDED
                || other.about().equals(finding.about())
                || finding.about().startsWith(other.about() + "/");
    }

    private void check(Scorecard card, Scorecard.Item item) {
        if (item.counts() == Scorecard.Counts.FIRST_ROW) {
            check(card, item.rows());
        } else {
            for (Scorecard.Row row : item.rows()) {
                check(card, List.of(row));
                if (row.points().values().stream().allMatch(points -> points == 0)) {
                    findings.add(
                            SoundnessFinding.Kind.ENTRY_NEVER_SCORES,
                            card.id() + "/" + row.id(),
                            Label.of("Không cột nào cho điểm dòng này.", "No column gives points for this row."));
                }
            }
        }
    }

    /** Checks rows of which the first that holds scores. */
    private void check(Scorecard card, List<Scorecard.Row> rows) {
        if (rows.size() + card.columns().size() > Alone.MOST_CLASSES) {
            findings.addNotDecided(
                    card.id() + "/" + rows.get(0).id(),
                    Label.of(
                            "Mục này có quá nhiều dòng để xét cùng nhau.",
                            "The item of this row has too many rows to look at them together."));
            return;
        }
        Set<Entry> entries = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < card.columns().size(); column++) {
                entries.add(new Entry(row, column));
            }
        }
        Map<Entry, Reach> reached = decide(card, rows, entries, entry -> entry);
        for (int row = 0; row < rows.size(); row++) {
            report(card, rows, row, reached);
        }
    }

    private void report(Scorecard card, List<Scorecard.Row> rows, int row, Map<Entry, Reach> reached) {
        String about = card.id() + "/" + rows.get(row).id();
        int columns = card.columns().size();
        int unreachable = 0;
        for (int column = 0; column < columns; column++) {
            Reach reach = reached.get(new Entry(row, column));
            if (reach instanceof Reach.NotDecided undecided) {
                findings.addNotDecided(about, undecided.reason());
                return;
            }
            unreachable += reach.isUnreachable() ? 1 : 0;
        }
        if (unreachable == columns) {
            neverScores(card, rows.get(row), about, reached.get(new Entry(row, 0)));
            return;
        }
        for (int column = 0; column < columns; column++) {
            Scorecard.Column of = card.columns().get(column);
            Reach reach = reached.get(new Entry(row, column));
            if (reach.isUnreachable() && rows.get(row).pointsIn(of.id()) != 0) {
                findings.add(
                        SoundnessFinding.Kind.ENTRY_NEVER_SCORES,
                        about + "/" + of.id(),
                        Proof.of(reach, "Không hộ nào được chấm điểm này.", "No household is given these points."));
            }
        }
    }

    /** Tells a row that is always too late from one that holds for nobody. */
    private void neverScores(Scorecard card, Scorecard.Row row, String about, Reach scores) {
        Reach holds = decide(card, List.of(row), Set.of(0), Entry::row).get(0);
        if (holds instanceof Reach.NotDecided undecided) {
            findings.addNotDecided(about, undecided.reason());
        } else if (holds instanceof Reach.Reachable reachable) {
            findings.add(
                    SoundnessFinding.Kind.ROW_SHADOWED,
                    about,
                    Proof.of(
                            scores,
                            "Hộ nào thuộc dòng này cũng thuộc một dòng đứng trước, và được chấm theo dòng ấy.",
                            "Wherever this row holds, an earlier row holds as well, and scores instead."),
                    Optional.of(Alone.agreed(probe(card, List.of(row)), Alone.ROW, reachable.witness())));
        } else {
            findings.add(
                    SoundnessFinding.Kind.ROW_NEVER_HOLDS,
                    about,
                    Proof.of(holds, "Không hộ nào thuộc dòng này.", "This row holds for no household."));
        }
    }

    private PovertyStandard probe(Scorecard card, List<Scorecard.Row> rows) {
        List<Criterion> whens = rows.stream().map(Scorecard.Row::when).toList();
        return Alone.rows(standard, card.columns(), whens);
    }

    private <G> Map<G, Reach> decide(
            Scorecard card, List<Scorecard.Row> rows, Set<G> goals, Function<Entry, G> goalOf) {
        return Search.decide(
                JointTests.of(List.of(new JointTests.Subject(probe(card, rows), Alone.TEST))),
                Reviews.of(standard),
                goals,
                outcome -> goalOf.apply(
                        new Entry(outcome.onlyOf(0, rows.size()), outcome.onlyOf(rows.size(), Long.SIZE))));
    }
}
