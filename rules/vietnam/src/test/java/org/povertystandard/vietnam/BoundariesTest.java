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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
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
                        .allSatisfy(near -> assertThat(met(determine(near.household(), test), line))
                                .as("%s %s", side, boundary)
                                .isEqualTo(Truth.of(boundary.holdsOn(side))));
            }
        }
    }

    private static Truth met(Determination determination, String line) {
        return determination.measures().stream()
                .flatMap(measure -> measure.lines().stream())
                .filter(outcome -> outcome.line().value().equals(line))
                .map(outcome -> outcome.met())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_row_of_the_scorecard_holds_on_the_side_on_which_its_boundary_does() {
        for (Boundary boundary : BOUNDARIES.all()) {
            if (!boundary.owner().startsWith("row ") || boundary.isInsideANumber()) {
                continue;
            }
            String row = boundary.owner().split(" ")[1];
            Map<Boolean, Set<Boolean>> holds = new HashMap<>();
            for (Side side : boundary.sides()) {
                households(boundary, side).stream()
                        .filter(NearHousehold::decides)
                        .forEach(near -> holds.computeIfAbsent(boundary.holdsOn(side), any -> new HashSet<>())
                                .add(holds(near.household(), row)));
            }
            holds.values()
                    .forEach(found -> assertThat(found).as(boundary.label()).hasSize(1));
        }
    }

    private static boolean holds(Household household, String row) {
        return determine(household, "circular").scores().stream()
                .flatMap(score -> score.items().stream())
                .flatMap(item -> item.rows().stream())
                .anyMatch(outcome -> outcome.row().value().equals(row) && outcome.holds() == Truth.TRUE);
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
