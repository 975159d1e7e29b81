package org.povertystandard.rules.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.Household;
import org.povertystandard.standard.PovertyStandard;

/**
 * Checks what is looked up for which a table has no row of its own. On one side of its rows there is none at all, and what the
 * table says is unknown, however much is answered; elsewhere the nearest row goes on. It is told where a review is of a year that has
 * none; and where a table of ages or other times goes on past its other end further than its rows are apart. A row for so many
 * things is commonly meant for more of them as well. Each is shown by a household, and found only
 * where the cell can make a difference.
 *
 * <p>The data do not hold whether the source says that a row goes on: where it does, the standard declares it.
 */
final class TableEndChecks {
    private static final Set<FactId> TIMES =
            Set.of(FormAnswers.REVIEW_YEAR, FactId.of("age-years"), FactId.of("age-months"));

    private final PovertyStandard standard;
    private final Findings findings;
    private final LookupProbes probes;
    private final Reviews reviews;

    TableEndChecks(PovertyStandard standard, Findings findings) {
        this.standard = standard;
        this.findings = findings;
        this.probes = new LookupProbes(standard);
        this.reviews = Reviews.of(standard);
    }

    /** Finds each once of a table, by the smallest household of the first place that shows it. */
    void check(LookupTable table) {
        List<LookupUses.Use> uses = LookupUses.of(standard, table.id());
        uses.stream()
                .flatMap(use -> shown(table, use, List.of(beyond(table, use)), reviews).stream())
                .findFirst()
                .ifPresent(household -> findings.add(
                        SoundnessFinding.Kind.NO_ROW,
                        table.id().value(),
                        Label.of(
                                "Có trường hợp tra bảng mà bảng không có dòng.",
                                "Something is looked up for which the table has no row."),
                        Optional.of(household)));
        ofOtherYears(table, uses.stream().filter(LookupUses.Use::isByTheYear).toList());
        if (table.rows().size() > 1) {
            for (LookupUses.Use use : uses) {
                if (!use.isByTheYear() && isOfTime(use) && goesOnPastTheEnd(table, use)) {
                    return;
                }
            }
        }
    }

    /** What is looked up lies before the first row, or past the last, on the side to which no row goes on. */
    private static Criterion beyond(LookupTable table, LookupUses.Use use) {
        LookupTable.Row end = table.rows().get(isLatest(use) ? 0 : table.rows().size() - 1);
        return compare(use, isLatest(use) ? Operator.LESS : Operator.MORE, end.at());
    }

    private void ofOtherYears(LookupTable table, List<LookupUses.Use> uses) {
        SortedMap<Integer, Household> byYear = new TreeMap<>();
        for (LookupUses.Use use : uses) {
            for (int year : reviews.years()) {
                Rational at = Rational.of(year);
                int row = table.rowFor(at, use.lookup().match());
                if (row >= 0 && !table.rows().get(row).at().equals(at)) {
                    shown(table, use, row, compare(use, Operator.EQUAL, at), reviews.in(year))
                            .ifPresent(shown -> byYear.putIfAbsent(year, shown));
                }
            }
        }
        if (!byYear.isEmpty()) {
            List<String> years = byYear.keySet().stream().map(String::valueOf).toList();
            String all = String.join(", ", years);
            findings.add(
                    SoundnessFinding.Kind.ROW_GOES_ON,
                    table.id() + "/" + String.join(",", years),
                    Label.of(
                            "Rà soát năm " + all + " tra đến dòng của năm khác, vì bảng không có dòng của năm đó.",
                            "Reviews of " + all
                                    + " look up the row of another year, since the table has none of theirs."),
                    byYear.values().stream().findFirst());
        }
    }

    private boolean isOfTime(LookupUses.Use use) {
        return !Collections.disjoint(Asking.of(standard, use.lookup().at()), TIMES);
    }

    /** At the end of a table at which its row goes on, no more of it is meant than the row beside it is away. */
    private boolean goesOnPastTheEnd(LookupTable table, LookupUses.Use use) {
        int last = table.rows().size() - 1;
        int row = isLatest(use) ? last : 0;
        Rational at = table.rows().get(row).at();
        Rational beside = table.rows().get(isLatest(use) ? last - 1 : 1).at();
        Rational limit = at.plus(at.minus(beside));
        Criterion past = compare(use, isLatest(use) ? Operator.AT_LEAST : Operator.AT_MOST, limit);
        Optional<Household> household = shown(table, use, row, past, reviews);
        if (household.isPresent()) {
            findings.add(
                    SoundnessFinding.Kind.ROW_GOES_ON,
                    table.id().value(),
                    Label.of(
                            "Dòng " + at + " được dùng cho cả " + limit + " và xa hơn, trong khi dòng kề nó là "
                                    + beside + ".",
                            "The row of " + at + " goes on to " + limit + " and beyond; the one beside it is that of "
                                    + beside + "."),
                    household);
        }
        return household.isPresent();
    }

    private static boolean isLatest(LookupUses.Use use) {
        return use.lookup().match() == Quantity.Match.LATEST_NOT_ABOVE;
    }

    private static Criterion compare(LookupUses.Use use, Operator operator, Rational limit) {
        return new Criterion.Compare(use.lookup().at(), operator, new Quantity.Literal(limit));
    }

    /** The smallest household that looks a row up where it goes on; an empty cell has nothing to say, wherever it goes on. */
    private Optional<Household> shown(LookupTable table, LookupUses.Use use, int row, Criterion place, Reviews held) {
        return table.rows().get(row).cells().stream().noneMatch(Optional::isPresent)
                ? Optional.empty()
                : shown(table, use, List.of(place, LookupProbes.isFull(table, row, use.lookup())), held);
    }

    /** The smallest household that looks a place up; where that is not decided, it is found to be so. */
    private Optional<Household> shown(LookupTable table, LookupUses.Use use, List<Criterion> place, Reviews held) {
        Criterion probe = probes.probe(use, place);
        Reach reach = probes.reach(use, probe, held);
        if (reach instanceof Reach.NotDecided undecided) {
            findings.addNotDecided(table.id().value(), undecided.reason());
        }
        return reach.household().map(household -> probes.agreed(use, probe, household));
    }
}
