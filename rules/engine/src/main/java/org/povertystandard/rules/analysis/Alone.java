package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/** Standards that ask one thing alone: the same law, with another test in the place of its own. */
final class Alone {
    static final TestId TEST = TestId.of("alone");

    private static final ScorecardId CARD = ScorecardId.of("alone");

    private static final Label NAMELESS = Label.of("-", "-");

    private Alone() {}

    /** Asks whether a household is deprived in an indicator. */
    static PovertyStandard indicator(PovertyStandard standard, IndicatorId indicator) {
        return criteria(standard, List.of(new Criterion.Deprived(indicator)));
    }

    /** Asks which of some criteria of the household hold. */
    static PovertyStandard criteria(PovertyStandard standard, List<Criterion> criteria) {
        List<CategoryRule> rules = criteria.stream()
                .map(criterion -> new CategoryRule(CategoryId.of("holds"), criterion))
                .toList();
        var test = new PovertyTest(TEST, NAMELESS, List.of(), rules, List.of());
        return PovertyStandard.builder()
                .from(standard)
                .scorecards(List.of())
                .applied(List.of(period(standard)))
                .tests(List.of(test))
                .inquiries(List.of())
                .build();
    }

    /** The first days of a standard, for the one test. */
    private static AppliedPeriod period(PovertyStandard standard) {
        AppliedPeriod first = standard.applied().get(0);
        return new AppliedPeriod(first.from(), first.until(), List.of(TEST), List.of(), Optional.empty());
    }

    /** Asks which of some criteria hold that may look at the indicators and scores of the standard. */
    static PovertyStandard inTest(PovertyStandard standard, List<Criterion> criteria) {
        return PovertyStandard.builder()
                .from(criteria(standard, criteria))
                .scorecards(standard.scorecards())
                .build();
    }

    /** The most classes that a test may have to be asked which of them hold: each is one bit of a {@code long}. */
    static final int MOST_CLASSES = 63;

    /** The class of {@link #rows} that holds where the first row scores. */
    static final CategoryId ROW = row(0);

    private static CategoryId row(int index) {
        return CategoryId.of("row-" + index);
    }

    /**
     * Asks which of some rows scores, being the first that holds, and which column serves the household.
     *
     * @return its one test has a class for each row, and then one for each column; at most {@link #MOST_CLASSES} in all
     */
    static PovertyStandard rows(PovertyStandard standard, List<Scorecard.Column> columns, List<Criterion> rows) {
        List<Scorecard.Row> probes = new ArrayList<>();
        List<CategoryRule> rules = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int points = i + 1;
            probes.add(new Scorecard.Row(
                    RowId.of("row-" + i),
                    NAMELESS,
                    rows.get(i),
                    columns.stream().collect(Collectors.toMap(Scorecard.Column::id, column -> points))));
            rules.add(new CategoryRule(
                    row(i),
                    new Criterion.Compare(
                            new Quantity.Score(CARD), Operator.EQUAL, new Quantity.Literal(Rational.of(points)))));
        }
        columns.forEach(column ->
                rules.add(new CategoryRule(CategoryId.of("column-" + column.id().value()), column.when())));
        var item = new Scorecard.Item(ItemId.of("rows"), "1", NAMELESS, Scorecard.Counts.FIRST_ROW, probes);
        var card = new Scorecard(CARD, NAMELESS, columns, List.of(item));
        return PovertyStandard.builder()
                .from(standard)
                .indicators(List.of())
                .scorecards(List.of(new CitedScorecard(card, List.of())))
                .applied(List.of(period(standard)))
                .tests(List.of(new PovertyTest(TEST, NAMELESS, List.of(), rules, List.of())))
                .inquiries(List.of())
                .build();
    }

    /**
     * A household of a class, once the reference engine has agreed.
     *
     * @param alone a standard that asks one thing alone
     * @throws IllegalStateException if it does not: a mistake in the program
     */
    static Household agreed(PovertyStandard alone, CategoryId category, Household household) {
        var law = new LoadedStandard(alone, StandardWriter.hash(alone));
        Determination determination =
                new Replay.Law(law).determine(household, alone.applied().get(0).from(), TEST);
        if (!determination.possible().contains(category)) {
            throw Replay.disagreement("the class " + category, determination);
        }
        return household;
    }
}
