package org.povertystandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Precision;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * Under laws that no State has made, with numbers added, subtracted and weighed: what a household with blanks may be is
 * what it is with the blanks filled in, each way in turn.
 */
class ExactProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final TestId TEST = TestId.of("only");

    /** Three sums of {@link #sums} may first hold together at 28 of each, and so do all that can. */
    private static final int MOST = 40;

    private static final int MONTHS = 90;
    private static final String LABEL = "{\"vi\": \"x\", \"en\": \"x\"}";

    @Property(tries = 150)
    void countsThatAreAddedAndSubtracted(
            @ForAll("sums") String criterion, @ForAll boolean carsKnown, @ForAll boolean motorbikesKnown) {
        Determiner law = law(criterion);
        Optional<Integer> cars = carsKnown ? Optional.of(4) : Optional.empty();
        Optional<Integer> motorbikes = motorbikesKnown ? Optional.of(3) : Optional.empty();
        Set<CategoryId> filledIn = new LinkedHashSet<>();
        for (int car : filled(cars)) {
            for (int motorbike : filled(motorbikes)) {
                filledIn.addAll(determine(law, owning(Optional.of(car), Optional.of(motorbike)))
                        .possible());
            }
        }

        assertPossible(determine(law, owning(cars, motorbikes)), filledIn);
    }

    @Property(tries = 60)
    void agesAtWhichNobodyHasABirthday(@ForAll("ages") String criterion) {
        Determiner law = law("{\"anyMember\": " + criterion + "}");
        Set<CategoryId> filledIn = new LinkedHashSet<>();
        IntStream.rangeClosed(0, MONTHS)
                .forEach(months -> filledIn.addAll(determine(law, aged(BirthDate.of(DAY.minusMonths(months))))
                        .possible()));

        assertPossible(determine(law, aged(BirthDate.UNKNOWN)), filledIn);
    }

    @Example
    void theDifferenceOfTwoCountsThatAreBothUnknown() {
        Determiner law = law(all(
                compare(sum(fact("cars"), product("-1", fact("motorbikes"))), ">=", "3"),
                compare(fact("motorbikes"), ">=", "8")));

        assertThat(determine(law, owning(Optional.empty(), Optional.empty())).possible())
                .hasSize(2);
        assertThat(determine(law, owning(Optional.empty(), Optional.of(8))).possible())
                .hasSize(2);
    }

    @Example
    void aCountThatWeighsATenth() {
        Determiner law = law(all(
                compare(sum(product("0.1", fact("cars")), fact("motorbikes")), ">=", "3"),
                compare(fact("motorbikes"), "<", "1")));
        Determination found = determine(law, owning(Optional.empty(), Optional.empty()));

        assertThat(found.possible()).hasSize(2);
        assertThat(found.precision()).isEqualTo(Precision.EXACT);
    }

    private static void assertPossible(Determination found, Set<CategoryId> filledIn) {
        if (found.precision() == Precision.EXACT) {
            assertThat(found.possible()).containsExactlyInAnyOrderElementsOf(filledIn);
        } else {
            assertThat(found.possible()).containsAll(filledIn);
        }
    }

    @Provide
    Arbitrary<String> sums() {
        Arbitrary<String> terms = Arbitraries.of(
                fact("cars"),
                fact("motorbikes"),
                product("-1", fact("motorbikes")),
                product("-1", fact("cars")),
                product("2", fact("motorbikes")),
                product("0.5", fact("cars")),
                product("0.5", sum(fact("cars"), fact("motorbikes"))));
        Arbitrary<String> quantities = terms.list().ofMinSize(1).ofMaxSize(2).map(ExactProperties::sumOf);
        Arbitrary<String> atoms = Combinators.combine(
                        quantities,
                        Arbitraries.of("<", "<=", "=", ">=", ">"),
                        Arbitraries.integers().between(-1, 5))
                .as((quantity, operator, limit) -> compare(quantity, operator, "" + limit));
        return Combinators.combine(
                        Arbitraries.of("all", "any"), atoms.list().ofMinSize(1).ofMaxSize(3))
                .as(ExactProperties::connected);
    }

    @Provide
    Arbitrary<String> ages() {
        Arbitrary<String> years = Combinators.combine(
                        Arbitraries.of("<", "<=", "=", ">=", ">"), Arbitraries.of("5", "5.5", "6", "0.25"))
                .as((operator, limit) -> compare(fact("age-years"), operator, limit));
        Arbitrary<String> months = Combinators.combine(
                        Arbitraries.of("<", "<=", "=", ">=", ">"), Arbitraries.of("3", "66", "71", "71.5", "75"))
                .as((operator, limit) -> compare(fact("age-months"), operator, limit));
        return Combinators.combine(
                        Arbitraries.of("all", "any"),
                        Arbitraries.oneOf(years, months).list().ofMinSize(1).ofMaxSize(3))
                .as(ExactProperties::connected);
    }

    private static int[] filled(Optional<Integer> known) {
        return known.map(number -> new int[] {number})
                .orElseGet(() -> IntStream.rangeClosed(0, MOST).toArray());
    }

    private static Household owning(Optional<Integer> cars, Optional<Integer> motorbikes) {
        var builder = Household.builder().from(aged(BirthDate.of(DAY.minusYears(40))));
        cars.ifPresent(number -> builder.putAssets(Asset.CARS, number));
        motorbikes.ifPresent(number -> builder.putAssets(Asset.MOTORBIKES, number));
        return builder.build();
    }

    private static Household aged(BirthDate birth) {
        return Household.builder()
                .id("h")
                .reviewedOn(DAY)
                .addMembers(Member.builder().id("1").birth(birth).build())
                .build();
    }

    private static Determination determine(Determiner law, Household household) {
        return law.determine(household, DAY, TEST);
    }

    private static String fact(String id) {
        return "{\"fact\": \"" + id + "\"}";
    }

    private static String product(String factor, String quantity) {
        return "{\"product\": [" + factor + ", " + quantity + "]}";
    }

    private static String sum(String... terms) {
        return "{\"sum\": [" + String.join(", ", terms) + "]}";
    }

    private static String sumOf(List<String> terms) {
        return terms.size() == 1 ? terms.get(0) : sum(terms.toArray(String[]::new));
    }

    private static String compare(String left, String operator, String right) {
        return "{\"compare\": [" + left + ", \"" + operator + "\", " + right + "]}";
    }

    private static String all(String... criteria) {
        return connected("all", Arrays.asList(criteria));
    }

    private static String connected(String connective, List<String> criteria) {
        return "{\"" + connective + "\": [" + String.join(", ", new ArrayList<>(criteria)) + "]}";
    }

    private static Determiner law(String criterion) {
        String text = """
                {"format": "poverty-standard/1", "id": "one", "name": %1$s,
                 "instruments": [{"id": "act", "kind": %1$s}],
                 "citations": [{"id": "c", "instrument": "act", "place": %1$s, "attestation": "gazette"}],
                 "applied": [{"from": "2024-01-01", "until": "2025-01-01", "tests": ["only"], "cite": ["c"]}],
                 "facts": [], "questions": [], "groups": [], "figures": [], "tables": [], "definitions": [], "ageing": "march-1",
                 "dimensions": [{"id": "d", "number": "1", "label": %1$s}],
                 "indicators": [{"id": "i", "number": "1", "dimension": "d", "label": %1$s, "deprivedWhen": %2$s, "cite": ["c"]}],
                 "scorecards": [],
                 "categories": [{"id": "poor", "label": %1$s}, {"id": "not-poor", "label": %1$s}],
                 "tests": [{"id": "only", "label": %1$s, "cite": ["c"], "measures": [
                   {"id": "count", "side": "deprivation", "label": %1$s, "unit": "indicators", "quantity": {"deprivations": "count"},
                    "lines": [{"id": "one", "label": %1$s, "operator": ">=", "limit": 1, "cite": ["c"]}]}],
                   "categories": [{"category": "poor", "when": {"line": "one"}},
                                  {"category": "not-poor", "when": {"not": {"line": "one"}}}]}],
                 "inquiries": [], "readings": [], "notes": []}
                """.formatted(LABEL, criterion);
        return Determiner.of(
                StandardReader.read(new StandardDocument("one.json", text.getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow());
    }
}
