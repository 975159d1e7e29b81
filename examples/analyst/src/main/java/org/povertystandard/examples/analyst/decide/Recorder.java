package org.povertystandard.examples.analyst.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.summary.DecisionCounts;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Label;
import org.povertystandard.review.Decision;
import org.povertystandard.review.DecisionProblem;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.StandardId;

/**
 * Takes the rows of a table to the determinations they followed. The rows of one household are taken all or none: when one of
 * them cannot be right, which of the others holds cannot be known.
 */
public final class Recorder {
    private static final Label WITH_ANOTHER = Label.of(
            "Một dòng khác của cùng hộ bị từ chối nên dòng này cũng không được ghi.",
            "Another row of this household was refused, so this one is not recorded either.");
    private static final Label OTHERWISE_COMPUTED = Label.of(
            "Quyết định trong sổ dựa trên một kết quả xác định khác của hộ này cho cùng lần rà soát.",
            "The decision in the ledger followed another determination of this household in this review.");
    private static final Label SEVERAL_DETERMINATIONS = Label.of(
            "Tệp có nhiều kết quả xác định của hộ này cho cùng lần rà soát; không biết kết quả nào đúng.",
            "The file has several determinations of this household in one review; which is right cannot be known.");

    private final AtHand atHand;
    private final Ledger ledger;
    private final DecisionTable table;
    private final RefusedRows refused;
    private final DecisionCounts counts;
    private final Map<ContentHash, ClassWords> words = new HashMap<>();
    private final Set<DecisionRow> met = new LinkedHashSet<>();

    public Recorder(AtHand atHand, Ledger ledger, DecisionTable table, RefusedRows refused, DecisionCounts counts) {
        this.atHand = atHand;
        this.ledger = ledger;
        this.table = table;
        this.refused = refused;
        this.counts = counts;
    }

    /** Goes through the determinations, and then through the rows that none of them is of. */
    public void record(Determinations determinations, Runnable step) {
        determinations.forEach((line, outcome) -> {
            if (outcome.value().isPresent()) {
                take(determinations, line, outcome.orElseThrow());
            } else {
                counts.refuseDetermination();
                refused.refuse("", outcome.problems());
            }
            step.run();
        });
        table.all()
                .forEach(rows -> rows.stream()
                        .filter(row -> !met.contains(row))
                        .forEach(row -> refuse(row, List.of(unknown(row, determinations)))));
    }

    private void take(Determinations determinations, int line, Determination determination) {
        ReviewKey key = ReviewKey.of(determination);
        List<DecisionRow> rows = rows(determinations, key);
        if (determinations.hasSeveral(key)) {
            counts.refuseDetermination();
            String household = key.household().value();
            refused.refuse(
                    household,
                    List.of(determinations.problem(
                            line, Problem.Code.DUPLICATE_ID, Optional.of(household), SEVERAL_DETERMINATIONS)));
            refuse(rows.stream().filter(met::add).toList(), SEVERAL_DETERMINATIONS);
            return;
        }
        met.addAll(rows);
        Optional<Standing> standing = ledger.standing(key);
        if (standing.filter(held -> !held.follows(determination)).isPresent()) {
            counts.addChanged();
            refuse(rows, OTHERWISE_COMPUTED);
            return;
        }
        List<Decision> held = standing.map(Standing::decisions).orElse(List.of());
        ClassWords classes = words.computeIfAbsent(determination.standardHash(), hash -> words(determination));
        counts.add(take(new ReviewRecord(determination, held), rows, classes));
    }

    /** The rows of this review; a row that names no review is of the only one. */
    private List<DecisionRow> rows(Determinations determinations, ReviewKey key) {
        boolean only =
                determinations.reviews(key.household()).stream().distinct().count() == 1;
        return table.of(key.household()).stream()
                .filter(row -> row.isOf(key) && (only || row.reviewedOn().isPresent()))
                .toList();
    }

    private ReviewRecord take(ReviewRecord before, List<DecisionRow> rows, ClassWords classes) {
        ReviewRecord record = before;
        List<ReviewRecord> steps = new ArrayList<>();
        Map<DecisionRow, List<Problem>> problems = new LinkedHashMap<>();
        List<DecisionRow> fresh = new ArrayList<>();
        for (DecisionRow row : rows) {
            Optional<Decision> decision = classes.find(row.decided()).map(row::decision);
            if (decision.filter(before.decisions()::contains).isPresent()) {
                counts.recordedBefore();
                continue;
            }
            fresh.add(row);
            List<Problem> wrong = problems(record, row, decision, classes);
            if (wrong.isEmpty()) {
                record = record.with(decision.orElseThrow());
                steps.add(record);
            } else {
                problems.put(row, wrong);
            }
        }
        boolean refusedBefore =
                !fresh.isEmpty() && table.hasRefused(fresh.get(0).household());
        if (problems.isEmpty() && !refusedBefore) {
            steps.forEach(this::add);
            return record;
        }
        for (DecisionRow row : fresh) {
            refuse(
                    row,
                    problems.getOrDefault(
                            row,
                            List.of(row.problem(Problem.Code.CONTRADICTION, DecisionColumn.HOUSEHOLD, WITH_ANOTHER))));
        }
        return before;
    }

    private static List<Problem> problems(
            ReviewRecord record, DecisionRow row, Optional<Decision> decision, ClassWords classes) {
        return decision.map(next -> record.problemsOf(next).stream()
                        .map(DecisionProblem::rule)
                        .map(rule -> row.problem(Problem.Code.CONTRADICTION, DecisionColumn.of(rule), rule.text()))
                        .toList())
                .orElseGet(() -> List.of(row.problem(
                        Problem.Code.NOT_ALLOWED,
                        DecisionColumn.DECIDED,
                        classes.allowed(),
                        classes.near(row.decided()))));
    }

    private void add(ReviewRecord record) {
        ledger.add(record);
        counts.recorded(record);
    }

    private Problem unknown(DecisionRow row, Determinations determinations) {
        if (determinations.reviews(row.household()).isEmpty()) {
            return row.problem(
                    Problem.Code.UNDECLARED,
                    DecisionColumn.HOUSEHOLD,
                    Label.of(
                            "Tệp kết quả xác định không có hộ nào mang mã này.",
                            "The determinations have no household of this id."));
        }
        return row.reviewedOn().isPresent()
                ? row.problem(
                        Problem.Code.UNDECLARED,
                        DecisionColumn.REVIEWED_ON,
                        Label.of(
                                "Hộ này không có kết quả xác định nào với ngày rà soát này.",
                                "The household has no determination of this review date."))
                : row.problem(
                        Problem.Code.MISSING,
                        DecisionColumn.REVIEWED_ON,
                        Label.of(
                                "Tệp có nhiều lần rà soát của hộ này; hãy ghi ngày rà soát của quyết định.",
                                "The file has several reviews of this household; say the review date of the"
                                        + " decision."));
    }

    private void refuse(List<DecisionRow> rows, Label message) {
        rows.forEach(row ->
                refuse(row, List.of(row.problem(Problem.Code.CONTRADICTION, DecisionColumn.HOUSEHOLD, message))));
    }

    private void refuse(DecisionRow row, List<Problem> problems) {
        counts.refuseRow();
        refused.refuse(row.household().value(), problems);
    }

    /** Of the content that was applied; where that is not at hand, of the standard as it is, and the summary says so. */
    private ClassWords words(Determination determination) {
        StandardId id = determination.standard();
        LoadedStandard standard = atHand.find(determination.standardHash())
                .filter(found -> found.id().equals(id))
                .or(() -> atHand.find(id))
                .orElseThrow(() -> Failure.usage(
                        "The determinations are by the standard " + id
                                + ", which is not at hand. Name its file: --standard FILE.",
                        "Kết quả xác định dựa trên chuẩn " + id + " chưa có ở đây. Hãy nêu tệp: --standard FILE."));
        counts.law(standard, determination.standardHash());
        return new ClassWords(standard.standard());
    }
}
