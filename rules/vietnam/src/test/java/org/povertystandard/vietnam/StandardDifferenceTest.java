package org.povertystandard.vietnam;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.IndicatorChange;
import org.povertystandard.rules.analysis.Reach;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.document.HouseholdWriter;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;

class StandardDifferenceTest {
    private static final LoadedStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");

    static LoadedStandard with(Map<String, Long> figures) {
        List<Figure> changed = STANDARD.standard().figures().stream()
                .map(f -> figures.containsKey(f.id().value())
                        ? new Figure(f.id(), Rational.of(figures.get(f.id().value())), f.unit(), f.label(), f.cite())
                        : f)
                .toList();
        return new LoadedStandard(
                PovertyStandard.builder()
                        .from(STANDARD.standard())
                        .figures(changed)
                        .build(),
                STANDARD.hash());
    }

    @Test
    void show() {
        for (int i = 0; i < 3; i++) {
            show(Map.of("deprivation-threshold", 4L, "score-b-limit", 40L));
            show(Map.of("insurance-age-from", 3L));
            show(Map.of("income-line-rural", 2200000L, "income-line-urban", 2800000L));
            show(Map.of("score-a-limit-rural", 150L));
            show(Map.of("child-age-limit", 15L));
            show(Map.of("dependants-share-limit", 1L));
            show(Map.of("deprivation-threshold", 12L));
            show(Map.of("deprivation-threshold", 11L));
        }
    }

    void show(Map<String, Long> figures) {
        var other = with(figures);
        long start = System.nanoTime();
        StandardDifference difference = StandardDifference.between(STANDARD, other);
        System.out.println(figures + " " + (System.nanoTime() - start) / 1000000 + " ms " + difference.meansTheSame());
        StringBuilder b = new StringBuilder();
        for (ClassChange c : difference.classes()) {
            if (c.before().isPresent() && c.after().isPresent())
                b.append(c.reach()
                        .household()
                        .map(h -> "" + h.members().size())
                        .orElse(c.reach().isUnreachable() ? "-" : "?"));
        }
        for (IndicatorChange c : difference.indicators())
            b.append(" " + c.indicator() + c.newlyDeprived().household().isPresent()
                    + c.noLongerDeprived().household().isPresent());
        System.out.println(b);
    }

    static String text(Reach reach) {
        return reach.household().map(h -> HouseholdWriter.oneLine(h)).orElse(reach.toString());
    }
}
