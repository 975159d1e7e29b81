package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Boundaries;
import org.povertystandard.testkit.Boundary;
import org.povertystandard.testkit.NearHousehold;
import org.povertystandard.testkit.Side;

/** The test kit comes to every boundary of the standard, and the engine decides on both sides of it. */
class BoundariesTest {
    private static final int TRIES = 2;
    private static final LoadedStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");
    private static final Boundaries BOUNDARIES = Boundaries.of(STANDARD.standard());
    private static final Determiner DETERMINER = Determiner.of(STANDARD);

    private static final CategoryId NOT_ASKED = CategoryId.of("not-asked");

    /** Nobody is younger than 0 months, no household has no members, and nobody is measured from 16 years on. */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("indicator nutrition: age-months >= 0 of table nutrition-(weight|height) BELOW"
                    + "|row size-1 of score-a: members = 1 BELOW"
                    + "|row dependants-none of score-a: dependants-count = 0 BELOW"
                    + "|indicator nutrition: height < height-limit, row 192 (fe)?male .*");

    /** The table of the retirement ages has rows for years in which this standard is not applied. */
    private static final Pattern OTHER_YEARS = Pattern.compile(
            ".*retirement-age-months, row (2021|2027|2028|2029|2030) .*|.*review-year >= 20(21|2[7-9]|30) of table .*"
                    + "|.*review-year >= 2022 of table retirement-age BELOW|.*review-year >= 2026 of table .* ABOVE");

    @Test
    void every_part_of_the_standard_has_boundaries() {
        Set<String> owners = BOUNDARIES.all().stream().map(Boundary::owner).collect(Collectors.toSet());

        STANDARD.standard().indicators().forEach(each -> assertThat(owners).contains("indicator " + each.id()));
        STANDARD.standard()
                .tests()
                .forEach(test -> test.lines()
                        .forEach(line -> assertThat(owners).contains("line " + line.id() + " of " + test.id())));
        STANDARD.standard().scorecards().get(0).scorecard().items().stream()
                .flatMap(item -> item.rows().stream())
                .forEach(row -> assertThat(owners).contains("row " + row.id() + " of score-a"));
    }

    @Test
    void every_boundary_is_hit_from_every_side() {
        Set<String> missed = new TreeSet<>();
        for (Boundary boundary : BOUNDARIES.all()) {
            for (Side side : boundary.sides()) {
                if (households(boundary, side).isEmpty()) {
                    missed.add(boundary + " " + side);
                }
            }
        }
        assertThat(missed)
                .allMatch(label -> IMPOSSIBLE.matcher(label).matches()
                        || OTHER_YEARS.matcher(label).matches());
        assertThat(missed).filteredOn(IMPOSSIBLE.asMatchPredicate()).hasSize(10);
    }

    @Test
    void the_engine_decides_every_indicator_both_ways_at_each_of_its_boundaries() {
        for (Boundary boundary : BOUNDARIES.all()) {
            if (!boundary.owner().startsWith("indicator ") || boundary.isInsideANumber()) {
                continue;
            }
            Map<Boolean, Set<Truth>> states = new HashMap<>();
            for (Side side : boundary.sides()) {
                households(boundary, side).stream()
                        .filter(NearHousehold::decides)
                        .forEach(near -> states.computeIfAbsent(boundary.holdsOn(side), any -> new HashSet<>())
                                .add(state(boundary, near.household())));
            }
            states.values()
                    .forEach(found -> assertThat(found).as(boundary.label()).hasSize(1));
            assertThat(new HashSet<>(states.values())).as(boundary.label()).hasSameSizeAs(states.keySet());
        }
    }

    private static Truth state(Boundary boundary, Household household) {
        var indicator = IndicatorId.of(boundary.owner().substring("indicator ".length()));
        return determine(household, "circular")
                .profile()
                .finding(indicator)
                .orElseThrow()
                .deprived();
    }

    @ParameterizedTest
    @CsvSource({
        "line income-line of decree, decree",
        "line deprivation-line of decree, decree",
        "line score-a-line of circular, circular",
        "line score-b-line of circular, circular"
    })
    void the_engine_meets_a_line_on_the_side_on_which_it_holds(String owner, String test) {
        String line = owner.split(" ")[1];
        for (Boundary boundary : BOUNDARIES.of(owner)) {
            for (Side side : boundary.sides()) {
                assertThat(households(boundary, side))
                        .isNotEmpty()
                        .allSatisfy(near -> assertThat(
                                        met(determine(near.household(), test).measures(), line))
                                .as("%s %s", side, boundary)
                                .isEqualTo(Truth.of(boundary.holdsOn(side))));
            }
        }
    }

    private static Truth met(List<MeasureOutcome> measures, String line) {
        return measures.stream()
                .flatMap(measure -> measure.lines().stream())
                .filter(outcome -> outcome.line().value().equals(line))
                .map(outcome -> outcome.met())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_of_the_scorecard_holds_on_the_side_on_which_its_boundary_does() {
        Set<String> rows = new TreeSet<>();
        for (Boundary boundary : BOUNDARIES.all()) {
            if (!boundary.owner().startsWith("row ") || boundary.isInsideANumber()) {
                continue;
            }
            String row = boundary.owner().split(" ")[1];
            for (Side side : boundary.sides()) {
                households(boundary, side).stream()
                        .filter(near -> near.decides() || isAllOfItsRow(boundary) && !boundary.holdsOn(side))
                        .forEach(near -> {
                            assertThat(holds(near.household(), row))
                                    .as("%s %s", side, boundary)
                                    .isEqualTo(boundary.holdsOn(side));
                            rows.add(row + " " + boundary.holdsOn(side));
                        });
            }
        }
        assertThat(bothWays()).containsExactlyElementsOf(rows);
    }

    /** Under the last of several steps an earlier row of the item scores: the step does not decide, and yet does not hold. */
    private static boolean isAllOfItsRow(Boundary boundary) {
        return BOUNDARIES.of(boundary.owner()).stream()
                .filter(each -> !each.isInsideANumber())
                .allMatch(boundary::equals);
    }

    private static Set<String> bothWays() {
        return STANDARD.standard().scorecards().get(0).scorecard().items().stream()
                .flatMap(item -> item.rows().stream())
                .flatMap(row -> Stream.of(row.id() + " false", row.id() + " true"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holds(Household household, String row) {
        return determine(household, "circular").scores().stream()
                .flatMap(score -> score.items().stream())
                .flatMap(item -> item.rows().stream())
                .anyMatch(outcome -> outcome.row().value().equals(row) && outcome.holds() == Truth.TRUE);
    }

    @Test
    void every_part_of_an_inquiry_has_boundaries() {
        Set<String> owners = BOUNDARIES.all().stream().map(Boundary::owner).collect(Collectors.toSet());

        assertThat(STANDARD.standard().inquiries()).hasSize(4).allSatisfy(inquiry -> {
            inquiry.signs()
                    .forEach(sign -> assertThat(owners).contains("sign " + sign.number() + " of " + inquiry.id()));
            inquiry.lines().forEach(line -> assertThat(owners).contains("line " + line.id() + " of " + inquiry.id()));
            inquiry.subject().ifPresent(any -> assertThat(owners).contains("subject of " + inquiry.id()));
            inquiry.outcomes().stream()
                    .filter(outcome ->
                            outcome.when().isPresent() && !outcome.id().equals(NOT_ASKED))
                    .forEach(outcome -> assertThat(owners)
                            .anyMatch(owner -> owner.startsWith("outcome " + outcome.id() + " of " + inquiry.id())));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screening",
                "average-living-standard",
                "average-living-standard-before-may-2022",
                "low-income-worker"
            })
    void the_engine_answers_an_inquiry_both_ways_at_each_of_its_boundaries(String inquiry) {
        Pattern owner = Pattern.compile("(sign (?<sign>\\S+)|line (?<line>\\S+)|subject|outcome (?<outcome>\\S+))"
                + " of " + inquiry + "( beside (?<test>\\S+))?");
        Set<String> oneWay = new TreeSet<>();
        Set<String> bothWays = new TreeSet<>();
        for (Boundary boundary : BOUNDARIES.all()) {
            Matcher part = owner.matcher(boundary.owner());
            if (!part.matches() || boundary.isInsideANumber()) {
                continue;
            }
            Map<Boolean, Set<String>> states = new HashMap<>();
            for (Side side : boundary.sides()) {
                households(boundary, side).stream()
                        .filter(NearHousehold::decides)
                        .forEach(near -> states.computeIfAbsent(boundary.holdsOn(side), any -> new HashSet<>())
                                .add(answer(near.household(), inquiry, part)));
            }
            states.values()
                    .forEach(found -> assertThat(found).as(boundary.label()).hasSize(1));
            assertThat(new HashSet<>(states.values())).as(boundary.label()).hasSameSizeAs(states.keySet());
            (states.size() == 2 ? bothWays : oneWay).add(boundary.owner());
        }
        oneWay.removeAll(bothWays);
        // Above the poverty line comes another outcome first, whatever the line would say of this one.
        assertThat(oneWay).allMatch(each -> each.startsWith("outcome between-the-tests "));
        assertThat(bothWays).isNotEmpty();
    }

    /** What the answer says of the part: its state, or whether the outcome is given. */
    private static String answer(Household household, String inquiry, Matcher part) {
        TestId test = TestId.of(part.group("test") == null ? "circular" : part.group("test"));
        Inquiry asked = STANDARD.standard().inquiry(InquiryId.of(inquiry)).orElseThrow();
        List<Answer> answers =
                DETERMINER.answer(household, asked.applied().get(0).from(), test, asked.id());
        Answer any = answers.get(0);
        if (part.group("sign") != null) {
            return any.signs().stream()
                    .filter(sign -> sign.number().equals(part.group("sign")))
                    .map(sign -> sign.holds().toString())
                    .findFirst()
                    .orElseThrow();
        }
        if (part.group("line") != null) {
            return met(any.measures(), part.group("line")).toString();
        }
        return answers.stream()
                .map(answer -> answer.outcome().orElseThrow())
                .filter(outcome -> !outcome.equals(NOT_ASKED))
                .map(outcome -> part.group("outcome") == null
                        ? "asked"
                        : String.valueOf(outcome.value().equals(part.group("outcome"))))
                .findFirst()
                .orElse("not asked");
    }

    private static List<NearHousehold> households(Boundary boundary, Side side) {
        return IntStream.range(0, TRIES)
                .mapToObj(seed -> BOUNDARIES.household(boundary, side, seed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Determination determine(Household household, String test) {
        LocalDate day = household.reviewedOn();
        return DETERMINER.determine(household, day, TestId.of(test));
    }
}
