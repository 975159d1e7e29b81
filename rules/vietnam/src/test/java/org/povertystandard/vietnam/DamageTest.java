package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** The standard damaged in many small ways: the difference to the sound one has a household for each. */
class DamageTest {
    private static final PovertyStandard SOUND = Reforms.STANDARD.standard();
    private static final StandardDifferences DIFFERENCES = StandardDifferences.from(Reforms.STANDARD);

    /** Figures moved to a neighbour, as a slip of the pen would. */
    private static final Map<String, String> MOVED = Map.ofEntries(
            Map.entry("income-line-rural", "1500001"),
            Map.entry("income-line-urban", "1999999"),
            Map.entry("deprivation-threshold", "2"),
            Map.entry("score-b-limit", "31"),
            Map.entry("score-a-limit-rural", "139"),
            Map.entry("score-a-limit-urban", "180"),
            Map.entry("height-age-limit", "15"),
            Map.entry("weight-age-limit", "9"),
            Map.entry("child-age-limit", "17"),
            Map.entry("dependants-share-limit", "0.49"),
            Map.entry("insurance-age-from", "7"),
            Map.entry("adult-education-age-from", "17"),
            Map.entry("adult-education-upper-age-from", "19"),
            Map.entry("adult-education-age-limit", "31"),
            Map.entry("attendance-age-from", "4"),
            Map.entry("primary-age-from", "7"),
            Map.entry("lower-secondary-age-from", "11"),
            Map.entry("attendance-age-limit", "15"),
            Map.entry("non-durable-parts-limit", "3"),
            Map.entry("area-per-person-limit", "8.01"),
            Map.entry("electricity-step-4", "151"),
            Map.entry("forest-step-2", "10001"),
            Map.entry("poultry-step", "99"));

    static Stream<Arguments> damages() {
        Map<String, LoadedStandard> damages = new LinkedHashMap<>();
        MOVED.forEach(
                (figure, value) -> damages.put(figure + " moved to " + value, Reforms.figures(Map.of(figure, value))));
        for (Indicator indicator :
                List.of(SOUND.indicators().get(0), SOUND.indicators().get(11))) {
            damages.put("the indicator " + indicator.id() + " dropped", without(indicator));
        }
        damages.put("the income line made strict", strict("income-line"));
        damages.put("the deprivation threshold made strict", strict("deprivation-line"));
        damages.put("rows of electricity swapped", swapped("electricity-25-to-50", "electricity-50-to-100"));
        damages.put("rows of household size swapped", swapped("size-2", "size-3"));
        damages.put(
                "a cell of the nutrition table moved",
                Reforms.text("{\"at\": 66, \"values\": [103.4, 102.3]}", "{\"at\": 66, \"values\": [103.4, 102.4]}"));
        damages.put(
                "a code of a choice dropped",
                Reforms.text(
                        "\"criterion\": {\"fact\": \"toilet\", \"in\": [\"septic\", \"improved\"]}",
                        "\"criterion\": {\"fact\": \"toilet\", \"in\": [\"septic\"]}"));
        damages.put(
                "an answer turned round",
                Reforms.text(
                        "{\"not\": {\"anyMember\": {\"fact\": \"uses-internet\", \"is\": true}}}",
                        "{\"not\": {\"anyMember\": {\"fact\": \"uses-internet\", \"is\": false}}}"));
        damages.put(
                "some made all",
                Reforms.text(
                        "\"deprivedWhen\": {\"anyMember\": {\"definition\": \"uninsured\"}}",
                        "\"deprivedWhen\": {\"everyMember\": {\"definition\": \"uninsured\"}}"));
        return damages.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private static LoadedStandard without(Indicator dropped) {
        return Reforms.changed(builder -> builder.indicators(SOUND.indicators().stream()
                .filter(indicator -> !indicator.equals(dropped))
                .toList()));
    }

    private static LoadedStandard strict(String line) {
        List<PovertyTest> tests = SOUND.tests().stream()
                .map(test -> new PovertyTest(
                        test.id(),
                        test.label(),
                        test.measures().stream()
                                .map(measure -> strict(measure, line))
                                .toList(),
                        test.categories(),
                        test.cite()))
                .toList();
        return Reforms.changed(builder -> builder.tests(tests));
    }

    private static Measure strict(Measure measure, String id) {
        List<Line> lines = measure.lines().stream()
                .map(line -> line.id().value().equals(id)
                        ? new Line(
                                line.id(),
                                line.label(),
                                line.operator() == Operator.AT_MOST ? Operator.LESS : Operator.MORE,
                                line.limit(),
                                line.cite())
                        : line)
                .toList();
        return new Measure(measure.id(), measure.side(), measure.label(), measure.unit(), measure.quantity(), lines);
    }

    /** Two rows of score A with each other's points. */
    private static LoadedStandard swapped(String one, String other) {
        CitedScorecard cited = SOUND.scorecards().get(0);
        Scorecard card = cited.scorecard();
        Map<String, Scorecard.Row> rows = new HashMap<>();
        card.items()
                .forEach(item -> item.rows().forEach(row -> rows.put(row.id().value(), row)));
        Map<String, String> partners = Map.of(one, other, other, one);
        List<Scorecard.Item> items = new ArrayList<>();
        for (Scorecard.Item item : card.items()) {
            items.add(new Scorecard.Item(
                    item.id(),
                    item.number(),
                    item.label(),
                    item.counts(),
                    item.rows().stream()
                            .map(row -> partners.containsKey(row.id().value())
                                    ? new Scorecard.Row(
                                            row.id(),
                                            row.label(),
                                            row.when(),
                                            rows.get(partners.get(row.id().value()))
                                                    .points())
                                    : row)
                            .toList()));
        }
        var damaged = new Scorecard(card.id(), card.label(), card.columns(), items);
        return Reforms.changed(builder -> builder.scorecards(List.of(new CitedScorecard(damaged, cited.cite()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aHouseholdShowsTheDamage(String name, LoadedStandard damaged) {
        StandardDifference difference = DIFFERENCES.to(damaged);

        assertThat(difference.isDecided()).isTrue();
        assertThat(difference.classes()).anySatisfy(change -> {
            assertThat(change.isChange()).isTrue();
            assertThat(change.reach().household()).isPresent();
        });
    }

    @Test
    void thereAreMoreThanThirtyDamages() {
        assertThat(damages()).hasSizeGreaterThan(30);
    }
}
