package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.PovertyStandard;

/** Which rows of a table are looked up, by the criteria of one standard. */
final class TableReach {
    private static final long STEPS = 10_000_000L;
    private static final int TOGETHER = 40;

    private final LookupProbes probes;
    private final LookupTable table;
    private final List<LookupUses.Use> uses;
    private final Reviews reviews;
    private @Nullable Reach shown;

    TableReach(PovertyStandard standard, LookupTable table) {
        this.probes = new LookupProbes(standard);
        this.table = table;
        this.reviews = Reviews.of(standard);
        this.uses = LookupUses.of(standard, table.id());
    }

    /** Whether something looks the table up. */
    boolean isUsed() {
        return !uses.isEmpty();
    }

    /** Whether it is only ever looked up by the year of the review. */
    boolean isOfYears() {
        return uses.stream().allMatch(LookupUses.Use::isByTheYear);
    }

    /**
     * Takes away the rows that are looked up.
     *
     * @throws Undecided if that cannot be told of some
     */
    void takeFrom(BitSet left) {
        uses.forEach(use -> take(use, left));
    }

    /** How far it is shown that the rows left are not looked up. */
    Optional<Reach> shown() {
        return Optional.ofNullable(shown);
    }

    private void take(LookupUses.Use use, BitSet left) {
        if (use.isByTheYear()) {
            reviews.years().stream()
                    .mapToInt(
                            year -> table.rowFor(Rational.of(year), use.lookup().match()))
                    .filter(row -> row >= 0)
                    .forEach(left::clear);
        } else {
            List<Integer> rows = left.stream().boxed().toList();
            for (int from = 0; from < rows.size(); from += TOGETHER) {
                take(use, rows.subList(from, Math.min(rows.size(), from + TOGETHER)), left);
            }
        }
    }

    /** Most are looked up by one member; of the rest it is asked together whether any is, and only then one by one. */
    private void take(LookupUses.Use use, List<Integer> rows, BitSet left) {
        List<Criterion> each = rows.stream().map(row -> probe(use, row)).toList();
        byOneMember(probes.joint(use, each))
                .mapToInt(outcome -> outcome.onlyOf(0, each.size()))
                .filter(row -> row >= 0)
                .forEach(row -> left.clear(rows.get(row)));
        List<Integer> rest = IntStream.range(0, rows.size())
                .filter(row -> left.get(rows.get(row)))
                .boxed()
                .toList();
        if (!rest.isEmpty()
                && !isOutOfReach(
                        use, new Criterion.Any(rest.stream().map(each::get).toList()))) {
            rest.stream().filter(row -> !isOutOfReach(use, each.get(row))).forEach(row -> left.clear(rows.get(row)));
        }
    }

    private Stream<Outcome> byOneMember(JointTests tests) {
        // What a test asks of members itself is not decided, and said so when rows are left.
        List<LocalDate> days = tests.topAsksMembers() ? List.of() : reviews.toldApartBy(tests);
        return days.stream()
                .flatMap(day -> Landscape.exact(tests, day, new Effort(STEPS)).outcomes(1).keySet().stream());
    }

    private boolean isOutOfReach(LookupUses.Use use, Criterion probe) {
        Reach reach = probes.reach(use, probe, reviews);
        if (reach instanceof Reach.NotDecided undecided) {
            throw new Undecided(undecided.reason());
        }
        if (reach.isUnreachable()) {
            shown = Proof.weaker(shown, reach);
        }
        return reach.isUnreachable();
    }

    /** Whether a household has a member, or is itself such, that this row is looked up and can make a difference. */
    private Criterion probe(LookupUses.Use use, int row) {
        Quantity.Lookup lookup = use.lookup();
        List<Criterion> all = new ArrayList<>();
        boolean latest = lookup.match() == Quantity.Match.LATEST_NOT_ABOVE;
        all.add(compare(lookup.at(), latest ? Operator.AT_LEAST : Operator.AT_MOST, row));
        int next = latest ? row + 1 : row - 1;
        if (next >= 0 && next < table.rows().size()) {
            all.add(compare(lookup.at(), latest ? Operator.LESS : Operator.MORE, next));
        }
        all.add(LookupProbes.isFull(table, row, lookup));
        return probes.probe(use, all);
    }

    private Criterion compare(Quantity at, Operator operator, int row) {
        return new Criterion.Compare(
                at, operator, new Quantity.Literal(table.rows().get(row).at()));
    }
}
