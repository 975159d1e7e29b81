package org.povertystandard.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Dimension;
import org.povertystandard.standard.DimensionId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Instrument;
import org.povertystandard.standard.InstrumentId;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * Generated standards, for properties of whatever reads, runs or translates standards. Each is one that a reader accepts;
 * together they use every kind of criterion and quantity, over questions of the form and questions of their own. A failing
 * one shrinks to fewer and plainer tests.
 *
 * <p>They say nothing sensible about poverty: their classes need not exclude one another, and their limits are made up.
 */
public final class GeneratedStandards {
    static final List<CitationId> CITE = List.of(CitationId.of("article"));
    static final Label LABEL = Label.of("Được sinh ra", "Generated");

    private static final ColumnId URBAN = ColumnId.of("urban");
    private static final ColumnId RURAL = ColumnId.of("rural");
    private static final LineId LOW = LineId.of("low");
    private static final LineId DEPRIVED = LineId.of("deprived");
    private static final List<TestId> TESTS = List.of(TestId.of("first"), TestId.of("second"));

    private GeneratedStandards() {}

    /** With definitions, up to four indicators, two tests and a scorecard. */
    public static Arbitrary<PovertyStandard> any() {
        return GeneratedFacts.any()
                .flatMap(facts -> GeneratedTests.definitions(facts).flatMap(definitions -> over(facts, definitions)));
    }

    private static Arbitrary<PovertyStandard> over(GeneratedFacts facts, List<Definition> definitions) {
        var tests = new GeneratedTests(facts, definitions);
        Arbitrary<List<Indicator>> indicators =
                tests.ofHousehold(3).list().ofMinSize(1).ofMaxSize(4).map(GeneratedStandards::indicators);
        return Combinators.combine(
                        indicators,
                        scorecard(tests),
                        Arbitraries.of(LeapDayAgeing.class),
                        tests.ofHousehold(1),
                        tests.quantity(false, 2).list().ofSize(2),
                        Arbitraries.of(Operator.class).list().ofSize(4),
                        Arbitraries.integers().between(0, 999))
                .as((indicator, scorecard, ageing, extra, quantities, operators, seed) -> {
                    PovertyStandard.Builder standard = PovertyStandard.builder();
                    facts.addTo(standard);
                    standard.definitions(definitions);
                    standard.id("generated")
                            .name(LABEL)
                            .addInstruments(new Instrument(
                                    InstrumentId.of("act"),
                                    Optional.of("1"),
                                    LABEL,
                                    Optional.of(LocalDate.of(2024, 1, 1)),
                                    Optional.of(LocalDate.of(2024, 1, 1))))
                            .addCitations(new Citation(
                                    CITE.get(0),
                                    InstrumentId.of("act"),
                                    LABEL,
                                    Attestation.DRAFT,
                                    Optional.empty(),
                                    Optional.empty()))
                            .addApplied(new AppliedPeriod(
                                    LocalDate.of(2024, 1, 1), LocalDate.of(2027, 1, 1), TESTS, CITE, Optional.empty()))
                            .ageing(ageing)
                            .addDimensions(new Dimension(DimensionId.of("home"), "1", LABEL))
                            .indicators(indicator)
                            .addScorecards(scorecard)
                            .categories(categories());
                    for (int i = 0; i < TESTS.size(); i++) {
                        standard.addTests(test(
                                TESTS.get(i),
                                incomeSide(quantities.get(i), scorecard, seed + i),
                                deprivationSide(indicator, extra, seed + i),
                                operators.subList(2 * i, 2 * i + 2),
                                extra,
                                seed + i));
                    }
                    return standard.build();
                });
    }

    private static List<Indicator> indicators(List<Criterion> criteria) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            indicators.add(new Indicator(
                    IndicatorId.of("indicator-" + i),
                    "1." + (i + 1),
                    DimensionId.of("home"),
                    LABEL,
                    criteria.get(i),
                    CITE));
        }
        return indicators;
    }

    private static Arbitrary<CitedScorecard> scorecard(GeneratedTests tests) {
        Arbitrary<List<Scorecard.Item>> items = Combinators.combine(
                        Arbitraries.of(Scorecard.Counts.class),
                        tests.ofHousehold(2).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(-20, 60).list().ofSize(6))
                .as(Rows::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(GeneratedStandards::items);
        return Combinators.combine(items, tests.ofHousehold(1)).as((all, urban) -> {
            Criterion column = new Criterion.In(FactId.of("area"), java.util.Set.of("urban"));
            return new CitedScorecard(
                    new Scorecard(
                            org.povertystandard.criterion.ScorecardId.of("score"),
                            LABEL,
                            List.of(
                                    new Scorecard.Column(URBAN, LABEL, column),
                                    new Scorecard.Column(RURAL, LABEL, new Criterion.Not(column))),
                            all),
                    CITE);
        });
    }

    /** Rows of an item before they have names. */
    private record Rows(Scorecard.Counts counts, List<Criterion> when, List<Integer> points) {
        Scorecard.Item item(int index) {
            List<Scorecard.Row> rows = new ArrayList<>();
            for (int i = 0; i < when.size(); i++) {
                Map<ColumnId, Integer> points = points().get(i) % 3 == 0
                        ? Map.of(URBAN, points().get(i))
                        : Map.of(URBAN, points().get(i), RURAL, points().get(i + 3));
                rows.add(new Scorecard.Row(RowId.of("row-" + index + "-" + i), LABEL, when.get(i), points));
            }
            return new Scorecard.Item(ItemId.of("item-" + index), String.valueOf(index + 1), LABEL, counts, rows);
        }
    }

    private static List<Scorecard.Item> items(List<Rows> rows) {
        List<Scorecard.Item> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(rows.get(i).item(i));
        }
        return items;
    }

    private static List<Category> categories() {
        return List.of("poor", "near-poor", "not-poor").stream()
                .map(id -> new Category(CategoryId.of(id), LABEL, Optional.empty()))
                .toList();
    }

    private static Quantity incomeSide(Quantity quantity, CitedScorecard scorecard, int seed) {
        Quantity score = new Quantity.Score(scorecard.scorecard().id());
        return switch (seed % 3) {
            case 0 -> score;
            case 1 -> new Quantity.Product(List.of(GeneratedTests.literal(seed % 7 - 3), score));
            default -> quantity;
        };
    }

    private static Quantity deprivationSide(List<Indicator> indicators, Criterion extra, int seed) {
        return switch (seed % 4) {
            case 0 -> new Quantity.DeprivationCount();
            case 1 -> new Quantity.Product(List.of(GeneratedTests.literal(10), new Quantity.DeprivationCount()));
            default -> {
                List<Quantity.Entry> entries = new ArrayList<>();
                for (int i = 0; i < indicators.size(); i++) {
                    entries.add(new Quantity.Entry(
                            new Criterion.Deprived(indicators.get(i).id()),
                            new Quantity.Literal(org.povertystandard.fact.Rational.of(
                                    (seed + 3L * i) % 7 - 1, seed % 4 == 2 ? 1 : 2))));
                }
                entries.add(new Quantity.Entry(extra, GeneratedTests.literal(seed % 5)));
                yield new Quantity.Tally(entries);
            }
        };
    }

    private static PovertyTest test(
            TestId id, Quantity income, Quantity deprivations, List<Operator> operators, Criterion extra, int seed) {
        Quantity limit = seed % 2 == 0
                ? GeneratedTests.literal(seed % 60)
                : new Quantity.ByChoice(
                        FactId.of("area"),
                        Map.of(
                                "urban", GeneratedTests.literal(seed % 50),
                                "rural", GeneratedTests.literal(seed % 40)));
        Criterion low = new Criterion.LineMet(LOW);
        Criterion deprived = new Criterion.LineMet(DEPRIVED);
        Criterion either = seed % 5 == 0
                ? new Criterion.Any(List.of(deprived, new Criterion.Deprived(IndicatorId.of("indicator-0")), extra))
                : deprived;
        return new PovertyTest(
                id,
                LABEL,
                List.of(
                        measure(
                                "income",
                                org.povertystandard.standard.Side.INCOME,
                                income,
                                LOW,
                                operators.get(0),
                                limit),
                        measure(
                                "deprivation",
                                org.povertystandard.standard.Side.DEPRIVATION,
                                deprivations,
                                DEPRIVED,
                                operators.get(1),
                                GeneratedTests.literal(seed % 4))),
                List.of(
                        new CategoryRule(CategoryId.of("poor"), new Criterion.All(List.of(low, either))),
                        new CategoryRule(
                                CategoryId.of("near-poor"), new Criterion.All(List.of(low, new Criterion.Not(either)))),
                        new CategoryRule(CategoryId.of("not-poor"), new Criterion.Not(low))),
                CITE);
    }

    private static Measure measure(
            String id,
            org.povertystandard.standard.Side side,
            Quantity quantity,
            LineId line,
            Operator operator,
            Quantity limit) {
        return new Measure(
                MeasureId.of(id), side, LABEL, "unit", quantity, List.of(new Line(line, LABEL, operator, limit, CITE)));
    }
}
