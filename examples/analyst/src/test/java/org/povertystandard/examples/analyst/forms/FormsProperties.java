package org.povertystandard.examples.analyst.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.examples.analyst.forms.Sheet.SheetRow;
import org.povertystandard.examples.analyst.review.Children;
import org.povertystandard.examples.analyst.review.Head;
import org.povertystandard.examples.analyst.review.Profile;
import org.povertystandard.examples.analyst.review.ReviewRow;
import org.povertystandard.examples.analyst.review.Span;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Place;
import org.povertystandard.review.Basis;
import org.povertystandard.review.ListStatus;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.Indicator;

/** What holds between the rows and between the forms, whatever the households are. */
class FormsProperties {
    private static final int TRIES = 60;
    private static final List<Indicator> INDICATORS =
            Standards.bundled().get("vn-2022-2026").standard().indicators();

    private static Map<String, Sheet> sheets(List<ReviewRow> rows) {
        var forms = new Forms(Basis.DECIDED, Level.COMMUNE, new CountedAreas(List.of()), Map.of(), INDICATORS, rows);
        rows.forEach(forms::add);
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        forms.fill("2024", rows, Map.of(), Optional.empty(), household -> Optional.empty())
                .sheets()
                .forEach(sheet -> sheets.put(sheet.number(), sheet));
        return sheets;
    }

    /** The counts of a row; rates and what is no number are left out. */
    private static List<Long> counts(SheetRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.number().stream())
                .filter(number -> number.scale() == 0)
                .map(Number::longValue)
                .toList();
    }

    private static List<Long> sum(List<List<Long>> rows) {
        return rows.stream()
                .reduce((some, more) -> IntStream.range(0, some.size())
                        .mapToObj(i -> some.get(i) + more.get(i))
                        .toList())
                .orElse(List.of());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_block_is_the_sum_of_its_areas_and_the_total_that_of_the_blocks(@ForAll("reviews") List<ReviewRow> rows) {
        for (String number : List.of("7.1", "7.4", "7.6", "7.9")) {
            List<SheetRow> laid = sheets(rows).get(number).rows();
            List<List<Long>> blocks = new ArrayList<>();
            for (int i = 0; i < laid.size(); i++) {
                if (laid.get(i).summary()) {
                    List<List<Long>> areas = new ArrayList<>();
                    for (int j = i + 1; j < laid.size() && !laid.get(j).summary(); j++) {
                        areas.add(counts(laid.get(j)));
                    }
                    if (!areas.isEmpty()) {
                        assertThat(sum(areas)).as("form " + number).isEqualTo(counts(laid.get(i)));
                    }
                    blocks.add(counts(laid.get(i)));
                }
            }
            assertThat(sum(blocks.subList(0, blocks.size() - 1)))
                    .as("form " + number)
                    .isEqualTo(blocks.get(blocks.size() - 1));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_forms_agree_on_how_many_are_poor(@ForAll("reviews") List<ReviewRow> rows) {
        Map<String, Sheet> sheets = sheets(rows);
        long poor = rows.stream()
                .filter(row -> row.decided().equals(Set.of(ListStatus.POOR)))
                .count();

        assertThat(total(sheets.get("7.1")).get(2)).isEqualTo(poor);
        assertThat(total(sheets.get("7.4")).get(0)).isEqualTo(poor);
        assertThat(total(sheets.get("7.8")).get(2)).isEqualTo(poor);
        assertThat(total(sheets.get("7.9")).get(0)).isEqualTo(poor);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_groups_of_form_7_9_add_up_to_the_minority_of_form_7_8(@ForAll("reviews") List<ReviewRow> rows) {
        Map<String, Sheet> sheets = sheets(rows);
        List<Long> byGroup = total(sheets.get("7.9"));
        int groups = byGroup.size() / 2;

        assertThat(byGroup.get(1)).isEqualTo(total(sheets.get("7.8")).get(4));
        assertThat(byGroup.subList(2, groups).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(byGroup.get(1));
    }

    /** The row of the total: the last summary row, for households. */
    private static List<Long> total(Sheet sheet) {
        List<SheetRow> summaries =
                sheet.rows().stream().filter(SheetRow::summary).toList();
        boolean twoRows =
                sheet.columns().stream().anyMatch(column -> column.path().contains("Phân tổ"));
        return counts(summaries.get(summaries.size() - (twoRows ? 2 : 1)));
    }

    @Provide
    Arbitrary<List<ReviewRow>> reviews() {
        return rows().list().ofMinSize(1).ofMaxSize(25).map(rows -> {
            List<ReviewRow> named = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                ReviewRow row = rows.get(i);
                named.add(new ReviewRow(
                        HouseholdId.of("h" + i),
                        row.computed(),
                        row.decided(),
                        row.persons(),
                        row.place(),
                        row.head(),
                        row.profile()));
            }
            return named;
        });
    }

    private static Arbitrary<ReviewRow> rows() {
        Arbitrary<Place> places = Combinators.combine(Arbitraries.of(Area.class), Arbitraries.of("c1", "c2", "c3"))
                .as((area, commune) ->
                        Place.builder().area(area).commune(AreaCode.of(commune)).build());
        return Combinators.combine(
                        Arbitraries.of(ListStatus.class), Arbitraries.integers().between(1, 9), places, profiles())
                .as((status, persons, place, profile) -> new ReviewRow(
                        HouseholdId.of("h"),
                        Set.of(ListStatus.values()),
                        Set.of(status),
                        OptionalInt.of(persons),
                        place,
                        new Head(Optional.empty(), Optional.empty()),
                        Optional.of(profile)));
    }

    private static Arbitrary<Profile> profiles() {
        Arbitrary<Map<IndicatorId, Truth>> deprived = Arbitraries.of(Truth.class)
                .list()
                .ofSize(INDICATORS.size())
                .map(states -> {
                    Map<IndicatorId, Truth> byIndicator = new LinkedHashMap<>();
                    for (int i = 0; i < states.size(); i++) {
                        byIndicator.put(INDICATORS.get(i).id(), states.get(i));
                    }
                    return byIndicator;
                });
        return Combinators.combine(
                        Arbitraries.of(Truth.TRUE, Truth.FALSE),
                        Arbitraries.of("01", "02", "08").map(EthnicGroup::of),
                        Arbitraries.of(Truth.class),
                        Arbitraries.subsetOf(Arrays.asList(HardshipCause.values())),
                        deprived)
                .as((minority, group, state, causes, states) -> new Profile(
                        minority,
                        Optional.of(group),
                        state,
                        state,
                        Optional.of(new HashSet<>(causes)),
                        states,
                        Optional.of(new Children(Span.exactly(2), Span.exactly(1), Span.exactly(0), Span.exactly(1)))));
    }
}
