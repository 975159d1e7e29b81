package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.standard.MeasureId;

/** What holds for the printed form of every household. */
class PrintedFormProperties {
    private static final Forms FORMS = Forms.shipped();
    private static final List<String> ROWS =
            FORMS.determiner().standard().standard().scorecards().get(0).scorecard().items().stream()
                    .flatMap(item -> item.rows().stream())
                    .map(Scorecard.Row::label)
                    .map(label -> label.in(Language.VIETNAMESE))
                    .toList();

    @Property(tries = 60)
    @Label("every row of the scorecard is there once, in order")
    void everyRowOnce(@ForAll("partial") Household household) {
        assertThat(FORMS.page(household)
                        .select(".scores tbody tr:not(.group) th")
                        .eachText())
                .isEqualTo(ROWS);
    }

    @Property(tries = 120)
    @Label("the points of the ticked rows add up to the score")
    void tickedPointsAddUp(@ForAll("complete") Household household) {
        Determination determination = FORMS.determine(household, Forms.CIRCULAR);
        Document page = FORMS.page(household);

        assertThat(sum(page, ".scores tr.holds .points")).isEqualTo(exact(determination, "score-a"));
        assertThat(sum(page, ".scores .subtotal")).isEqualTo(exact(determination, "score-a"));
        assertThat(sum(page, ".sheet:not(.scores) tbody .points")).isEqualTo(exact(determination, "score-b"));
    }

    private static long sum(Document page, String cells) {
        return page.select(cells).eachText().stream()
                .filter(points -> !points.equals("–"))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static long exact(Determination determination, String measure) {
        return determination
                .measure(MeasureId.of(measure))
                .orElseThrow()
                .value()
                .exact()
                .map(Rational::floor)
                .orElseThrow();
    }

    @Property(tries = 60)
    @Label("marks say what is known: X, nothing, or a question mark")
    void marksSayWhatIsKnown(@ForAll("partial") Household household) {
        List<String> marks = FORMS.page(household).select(".sheet:not(.scores) tbody .mark").stream()
                .map(Element::text)
                .toList();

        assertThat(marks)
                .isEqualTo(FORMS.determine(household, Forms.CIRCULAR).profile().findings().stream()
                        .map(finding -> mark(finding.deprived()))
                        .toList());
    }

    private static String mark(Truth deprived) {
        return switch (deprived) {
            case TRUE -> "X";
            case FALSE -> "";
            case UNKNOWN -> "?";
        };
    }

    @Property(tries = 60)
    @Label("no id becomes markup")
    void idsAreText(@ForAll("hostile") String id) {
        Household household = Changes.household(FORMS.read("urban"), builder -> builder.id(id));

        Document page = FORMS.page(household);

        assertThat(page.select("script, img, b")).isEmpty();
        assertThat(page.select(".place bdi").first().wholeText()).isEqualTo(id);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<script>", "</td>", "<img src=x onerror=alert(1)>", "\"", "'", "&lt;", "&", "-->", "<b>", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Household> complete() {
        return Arbitraries.randomValue(CompleteHouseholds::any);
    }

    @Provide
    Arbitrary<Household> partial() {
        return Arbitraries.randomValue(random ->
                Partial.of(CompleteHouseholds.any(random), random, 6, 20_000).household());
    }
}
