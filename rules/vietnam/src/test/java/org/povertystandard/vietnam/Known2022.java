package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.compile.ClassBounds;
import org.povertystandard.standard.CategoryId;

/** What is known of a household with blanks, held against what the hand-written standard says of one of its completions. */
final class Known2022 {
    /** The item of score A to which a row of the hand-written standard belongs, by the first word of the row. */
    private static final Map<String, String> ITEMS = new HashMap<>();

    static {
        item("household-size", "persons");
        item("working-age-members", "workers");
        item("dependants", "dependants");
        item("highest-qualification", "college", "vocational", "elementary");
        item("nonfarm-job", "official", "contract", "hired");
        item("pension-or-benefit", "benefit");
        item("dwelling", "walls", "pillars");
        item("area-per-person", "area");
        item("electricity", "kwh");
        item("domestic-water", "piped", "drilled", "protected");
        item("toilet", "septic");
        item("assets", "car", "motorbike", "boat", "printer", "tv", "stereo", "computer", "refrigerator");
        item("assets", "conditioner", "washing", "heater", "microwave");
        item("land", "pond", "annual", "perennial", "water", "forest");
        item("livestock", "cattle", "pigs", "poultry", "aquaculture");
        item("region", "region", "city");
    }

    private Known2022() {}

    private static void item(String item, String... words) {
        List.of(words).forEach(word -> ITEMS.put(word, item));
    }

    /** Classes, indicators, measures and the points of every item: the completion lies among what is said to be possible. */
    static void assertAmong(Determination known, String category, HandWritten2022 completion) {
        assertThat(known.possible()).extracting(CategoryId::value).contains(category);
        List<Boolean> indicators = completion.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            assertThat(known.profile().findings().get(i).deprived()).isIn(Truth.UNKNOWN, Truth.of(indicators.get(i)));
        }
        Map<String, Rational> measures = Map.of(
                "income", completion.income(),
                "deprivations", Rational.of(completion.deprivations()),
                "score-a", Rational.of(completion.scoreA()),
                "score-b", Rational.of(10L * completion.deprivations()));
        assertThat(known.measures()).hasSize(2).allSatisfy(measure -> {
            assertWithin(measure.value(), measures.get(measure.measure().value()), measure.measure());
            Rational value = measures.get(measure.measure().value());
            measure.lines()
                    .forEach(line -> assertThat(line.met())
                            .as("%s at %s", line.line(), value)
                            .isIn(Truth.UNKNOWN, Truth.of(isMet(line.line().value(), value, completion))));
        });
        assertPointsAmong(known, completion);
    }

    private static boolean isMet(String line, Rational value, HandWritten2022 completion) {
        return switch (line) {
            case "income-line" -> value.compareTo(Rational.of(completion.isUrban() ? 2_000_000 : 1_500_000)) <= 0;
            case "score-a-line" -> value.compareTo(Rational.of(completion.scoreALimit())) <= 0;
            case "deprivation-line" -> value.compareTo(Rational.of(3)) >= 0;
            case "score-b-line" -> value.compareTo(Rational.of(30)) >= 0;
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static void assertPointsAmong(Determination known, HandWritten2022 completion) {
        Map<String, Integer> points = new HashMap<>();
        completion.pointsByRow().forEach((row, of) -> points.merge(ITEMS.get(row.split("-")[0]), of, Integer::sum));
        known.scores().forEach(score -> {
            assertThat(score.items()).hasSize(15);
            assertWithin(score.points(), Rational.of(completion.scoreA()), score.scorecard());
            score.items()
                    .forEach(item -> assertWithin(
                            item.points(),
                            Rational.of(points.getOrDefault(item.item().value(), 0)),
                            item.item()));
        });
    }

    private static void assertWithin(Range range, Rational value, Object what) {
        assertThat(range)
                .as("%s is %s", what, value)
                .matches(known ->
                        known.lowest().map(least -> least.compareTo(value) <= 0).orElse(true)
                                && known.highest()
                                        .map(most -> most.compareTo(value) >= 0)
                                        .orElse(true));
    }

    /** The bounds that every engine gives, before anybody walks through completions. */
    static void assertAmong(ClassBounds known, List<CategoryId> classes, String category, HandWritten2022 completion) {
        assertThat(known.possible() & 1L << classes.indexOf(CategoryId.of(category)))
                .as("%s is possible", category)
                .isNotZero();
        List<Boolean> indicators = completion.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            boolean certain = (known.deprived() & 1L << i) != 0;
            boolean open = (known.unknown() & 1L << i) != 0;
            assertThat(indicators.get(i) ? certain || open : !certain)
                    .as("indicator %s of %s", i + 1, known)
                    .isTrue();
        }
    }
}
