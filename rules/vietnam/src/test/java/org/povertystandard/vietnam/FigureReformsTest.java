package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * Each figure of each shipped standard that counts deprivations, moved to either side by an overlay, and points of its scorecard:
 * every step from class to class is decided, and every witness is of the two classes it is said to be of.
 *
 * <p>Of the points, the first row of each item is moved in the first column; {@code -Danalysis.all=true} moves each row in each.
 */
class FigureReformsTest {
    private static final boolean ALL = Boolean.getBoolean("analysis.all");

    static Stream<LoadedStandard> standards() {
        return Standards.of(List.of(new VietnamStandards())).all().stream()
                .filter(loaded -> !loaded.standard().indicators().isEmpty())
                .map(Reforms::withoutReadings);
    }

    private static Map<String, LoadedStandard> moved(LoadedStandard base) {
        Map<String, LoadedStandard> reforms = new LinkedHashMap<>();
        for (Figure figure : base.standard().figures()) {
            Rational step = figure.unit().equals("share") ? Rational.parse("0.1") : Rational.ONE;
            for (Rational value :
                    List.of(figure.value().minus(step), figure.value().plus(step))) {
                reforms.put(
                        figure.id() + " " + value, overlaid(base, figure.id().value(), value));
            }
        }
        if (base.standard().test(TestId.of("circular")).isPresent()) {
            base.standard().scorecards().forEach(cited -> points(base, cited.scorecard(), reforms));
        }
        return reforms;
    }

    private static LoadedStandard overlaid(LoadedStandard base, String figure, Rational value) {
        String overlay = """
            {"format": "poverty-standard-overlay/1", "id": "moved", "name": {"vi": "x", "en": "x"},
             "base": "%s", "as": "reform", "reason": {"vi": "x", "en": "x"},
             "instruments": [{"id": "proposal", "kind": {"vi": "Đề xuất", "en": "Proposal"}}],
             "citations": [{"id": "p", "instrument": "proposal", "place": {"vi": "1", "en": "1"}, "attestation": "draft"}],
             "cite": ["p"], "sets": {"figures": {"%s": %s}}}
            """.formatted(base.id(), figure, value.toDecimal(1));
        return DerivedReader.read(new StandardDocument("moved.json", overlay.getBytes(StandardCharsets.UTF_8)), base)
                .orElseThrow();
    }

    /** Rows with five points more in a column. */
    private static void points(LoadedStandard base, Scorecard card, Map<String, LoadedStandard> reforms) {
        for (Scorecard.Item item : card.items()) {
            for (Scorecard.Row row : ALL ? item.rows() : item.rows().subList(0, 1)) {
                for (Scorecard.Column column :
                        ALL ? card.columns() : card.columns().subList(0, 1)) {
                    reforms.put(row.id() + " in " + column.id(), scored(base, with(card, row, column.id())));
                }
            }
        }
    }

    private static LoadedStandard scored(LoadedStandard base, Scorecard card) {
        CitedScorecard before = base.standard().scorecards().get(0);
        return Reforms.loaded(PovertyStandard.builder()
                .from(base.standard())
                .scorecards(List.of(new CitedScorecard(card, before.cite())))
                .build());
    }

    private static Scorecard with(Scorecard card, Scorecard.Row moved, ColumnId changed) {
        Map<ColumnId, Integer> points = new HashMap<>(moved.points());
        points.merge(changed, 5, Integer::sum);
        var more = new Scorecard.Row(moved.id(), moved.label(), moved.when(), points);
        List<Scorecard.Item> items = new ArrayList<>();
        for (Scorecard.Item item : card.items()) {
            List<Scorecard.Row> rows = item.rows().stream()
                    .map(row -> row.equals(moved) ? more : row)
                    .toList();
            items.add(new Scorecard.Item(item.id(), item.number(), item.label(), item.counts(), rows));
        }
        return new Scorecard(card.id(), card.label(), card.columns(), items);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("standards")
    void everyStepOfEveryMovedFigureIsDecided(LoadedStandard base) {
        var differences = StandardDifferences.from(base);
        var before = Determiner.of(base, Unverified.USED);

        moved(base).forEach((name, reform) -> {
            StandardDifference difference = differences.to(reform);

            assertThat(difference.isDecided()).as(name).isTrue();
            var after = Determiner.of(reform, Unverified.USED);
            for (ClassChange change : difference.classes()) {
                change.reach()
                        .household()
                        .ifPresent(witness -> assertThat(List.of(
                                        before.determine(witness, applied(base, change.test()), change.test())
                                                .category(),
                                        after.determine(witness, applied(reform, change.test()), change.test())
                                                .category()))
                                .as("%s: %s", name, change.test())
                                .containsExactly(change.before(), change.after()));
            }
        });
    }

    private static LocalDate applied(LoadedStandard law, TestId test) {
        return law.standard().applied().stream()
                .filter(period -> period.tests().contains(test))
                .map(AppliedPeriod::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
