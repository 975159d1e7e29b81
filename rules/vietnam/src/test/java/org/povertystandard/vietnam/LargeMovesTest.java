package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.Reach;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Table;

/**
 * Figures moved far: shares to anywhere, figures and cells of tables halved, doubled, and moved by a tenth. Every step is decided.
 *
 * <p>Of each kind of figure one is gone through, and one cell of the nutrition table; {@code -Danalysis.all=true} goes through all
 * figures of all standards that count deprivations. Points of the scorecard are moved in {@link FigureReformsTest}.
 */
class LargeMovesTest {
    private static final boolean ALL = Boolean.getBoolean("analysis.all");
    private static final StandardDifferences DIFFERENCES =
            StandardDifferences.from(Reforms.withoutReadings(Reforms.STANDARD));
    private static final List<Rational> FACTORS =
            List.of(Rational.of(1, 2), Rational.of(2), Rational.of(9, 10), Rational.of(11, 10));

    /** A line, k, a limit of points, an age that makes a child, one at which something is asked, a share, a limit and a step of amounts. */
    private static final Set<String> ONE_OF_EACH_KIND = Set.of(
            "income-line-rural",
            "deprivation-threshold",
            "score-a-limit-rural",
            "child-age-limit",
            "insurance-age-from",
            "dependants-share-limit",
            "area-per-person-limit",
            "electricity-step-2");

    private static LoadedStandard moved(LoadedStandard base, Figure moved, Rational value) {
        return Reforms.loaded(PovertyStandard.builder()
                .from(base.standard())
                .figures(base.standard().figures().stream()
                        .map(each -> each.equals(moved)
                                ? new Figure(each.id(), value, each.unit(), each.label(), each.cite())
                                : each)
                        .toList())
                .build());
    }

    private static LoadedStandard share(Rational share) {
        LoadedStandard base = Reforms.withoutReadings(Reforms.STANDARD);
        Figure figure = base.standard().figures().stream()
                .filter(each -> each.id().value().equals("dependants-share-limit"))
                .findFirst()
                .orElseThrow();
        return moved(base, figure, share);
    }

    /** The fewest members among whom some number of dependants is more than one share and not more than another. */
    private static int fewestBetween(Rational lower, Rational upper) {
        for (int members = 1; ; members++) {
            for (int dependants = 0; dependants <= members; dependants++) {
                Rational share = Rational.of(dependants, members);
                if (share.compareTo(lower) > 0 && share.compareTo(upper) <= 0) {
                    return members;
                }
            }
        }
    }

    /**
     * A household takes the step in which the indicator decides, and the smallest has as many members as the shares need, be they
     * fifty-one or eight hundred and thirty-five. No household of any size takes another.
     */
    @ParameterizedTest
    @CsvSource({
        "0.3", "0.35", "0.4", "0.45", "0.46", "0.51", "0.53", "0.54", "0.55", "0.56", "0.6", "0.65", "0.6667", "0.7",
        "0.75", "0.9", "0.505", "0.502", "0.5006"
    })
    void aShareMovedAnywhereIsDecidedByTheSmallestHouseholdInBetween(String text) {
        Rational half = Rational.of(1, 2);
        Rational share = Rational.parse(text);
        boolean raised = share.compareTo(half) > 0;
        var deciding = raised
                ? List.of(CategoryId.of("poor"), CategoryId.of("near-poor"))
                : List.of(CategoryId.of("near-poor"), CategoryId.of("poor"));

        StandardDifference difference = DIFFERENCES.to(share(share));

        assertThat(difference.isDecided()).isTrue();
        int fewest = raised ? fewestBetween(half, share) : fewestBetween(share, half);
        assertThat(difference.classes())
                .filteredOn(change -> steps(change, deciding))
                .hasSize(2)
                .allSatisfy(change -> assertThat(
                                change.reach().household().orElseThrow().members())
                        .hasSize(fewest));
        assertThat(difference.classes())
                .filteredOn(change -> change.isChange() && !steps(change, deciding))
                .allSatisfy(change -> assertThat(change.reach()).isEqualTo(new Reach.Unreachable(Optional.empty())));
    }

    private static boolean steps(ClassChange change, List<CategoryId> classes) {
        return change.before().equals(Optional.of(classes.get(0)))
                && change.after().equals(Optional.of(classes.get(1)));
    }

    static Stream<Arguments> figures() {
        return Standards.of(List.of(new VietnamStandards())).all().stream()
                .filter(loaded -> loaded.hash().equals(Reforms.STANDARD.hash())
                        || (ALL && !loaded.standard().indicators().isEmpty()))
                .flatMap(loaded -> loaded.standard().figures().stream()
                        .filter(figure ->
                                ALL || ONE_OF_EACH_KIND.contains(figure.id().value()))
                        .map(figure -> Arguments.of(loaded, figure)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("figures")
    void aFigureMovedFarIsDecided(LoadedStandard loaded, Figure figure) {
        LoadedStandard base = Reforms.withoutReadings(loaded);
        Map<Rational, StandardDifference> moves = new LinkedHashMap<>();
        StandardDifferences differences =
                loaded.hash().equals(Reforms.STANDARD.hash()) ? DIFFERENCES : StandardDifferences.from(base);
        for (Rational factor : FACTORS) {
            Rational value = figure.value().times(factor);
            moves.put(value, differences.to(moved(base, figure, value)));
        }

        moves.forEach((value, difference) ->
                assertThat(difference.isDecided()).as(figure.id() + " " + value).isTrue());
    }

    /** The weight under which a boy of some age is malnourished, its limit moved: one child at the most shows each step. */
    @Test
    void aCellOfTheNutritionTableMovedFarIsDecided() {
        PovertyStandard standard = Reforms.STANDARD.standard();
        Table weights = standard.tables().stream()
                .filter(each -> each.table().id().value().equals("nutrition-weight"))
                .findFirst()
                .orElseThrow();
        for (Rational factor : FACTORS) {
            StandardDifference difference = DIFFERENCES.to(Reforms.withoutReadings(Reforms.changed(builder ->
                    builder.tables(standard.tables().stream()
                            .map(each -> each.equals(weights) ? moved(weights, factor) : each)
                            .toList()))));

            assertThat(difference.isDecided()).as(factor.toString()).isTrue();
            assertThat(difference.indicators()).singleElement().satisfies(change -> {
                boolean raised = factor.compareTo(Rational.ONE) > 0;
                assertThat(change.newlyDeprived().household().isPresent()).isEqualTo(raised);
                assertThat(change.noLongerDeprived().household().isPresent()).isEqualTo(!raised);
            });
        }
    }

    /** With the first cell of the middle row moved. */
    private static Table moved(Table table, Rational factor) {
        List<LookupTable.Row> rows = new ArrayList<>(table.table().rows());
        int middle = rows.size() / 2;
        LookupTable.Row row = rows.get(middle);
        List<Optional<Rational>> cells = new ArrayList<>(row.cells());
        cells.set(0, cells.get(0).map(limit -> limit.times(factor)));
        rows.set(middle, new LookupTable.Row(row.at(), cells));
        var moved = new LookupTable(table.table().id(), table.table().columns(), rows);
        return new Table(moved, table.label(), table.unit(), table.cite());
    }
}
