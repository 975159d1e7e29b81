package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.testkit.DecidingPairs;
import org.povertystandard.vietnam.Damage.Kind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document of every shipped standard, damaged in many small ways. What the reader takes of that is caught by a generated case, or
 * else the exact difference shows what it changes by a household, or that it changes nothing for any. What the reader refuses is
 * counted apart. Of 2022 all lists of answers are tried, and one in three of everything else; of the standards that share its tests,
 * some.
 */
class DamagedStandardsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Map<String, Damaged> TRIED = new ConcurrentHashMap<>();

    /**
     * What no case shows and the difference does, since masking needs no household like it:
     *
     * <ul>
     *   <li>An equality made a bound gives points to those who have more, of whom the one case is over the line already.
     *   <li>Points of two rows swapped differ in columns in which there is no case of them.
     *   <li>That an item counts one row only shows in a household in two of its rows.
     *   <li>Some made all shows among two members; the cases are of one person.
     *   <li>A share of 0.6 shows among five members; the cases are on one half and on two thirds.
     * </ul>
     */
    private static final Set<String> SHOWN_BY_THE_DIFFERENCE = Set.of(
            "FIGURE_MOVED dependants-share-limit to 0.6",
            "SOME_MADE_ALL {\"fact\":\"qualification\",\"in\":[\"elementary\"]}",
            "BOUND_MADE_STRICT [{\"fact\":\"motorbikes\"},\"=\",2]",
            "BOUND_MADE_STRICT [{\"fact\":\"colour-tvs\"},\"=\",1]",
            "BOUND_MADE_STRICT [{\"fact\":\"air-conditioners\"},\"=\",1]",
            "BOUND_MADE_STRICT [{\"fact\":\"large-livestock\"},\"=\",1]",
            "BOUND_MADE_STRICT [{\"fact\":\"large-livestock\"},\"=\",2]",
            "POINTS_SWAPPED working-age-3 and working-age-4",
            "COUNTED_OTHERWISE highest-qualification",
            "POINTS_SWAPPED labour-contract and hired-or-own-business");

    private enum Fate {
        REFUSED,
        CAUGHT,
        SHOWN_BY_THE_DIFFERENCE,
        CHANGES_NOTHING,
        NOT_DECIDED
    }

    /** What became of the damages to one standard. */
    private record Damaged(Map<Fate, List<Damage>> fates) {
        List<Damage> of(Fate fate) {
            return fates.getOrDefault(fate, List.of());
        }

        List<String> names(Fate fate) {
            return of(fate).stream().map(Damage::toString).toList();
        }
    }

    private static LoadedStandard sound(String id) {
        PovertyStandard whole = GeneratedCases.STANDARDS.get(id).standard();
        return Reforms.loaded(PovertyStandard.builder()
                .from(whole)
                .readings(List.of())
                .inquiries(List.of())
                .applied(List.of(firstMonth(whole)))
                .build());
    }

    /** One damage after another: all in lists, and of the others every so many. */
    private static Damaged damaged(String id, int oneIn) {
        return TRIED.computeIfAbsent(id, any -> {
            LoadedStandard sound = sound(id);
            JsonNode document = JSON.readTree(StandardWriter.write(sound.standard()));
            StandardDifferences differences = StandardDifferences.from(sound);
            Map<Fate, List<Damage>> fates = new EnumMap<>(Fate.class);
            List<Damage> damages = Damages.of(sound.standard(), document);
            for (int i = 0; i < damages.size(); i++) {
                Damage damage = damages.get(i);
                if (i % oneIn != 0 && (damage.kind() != Kind.ANSWER_IN_A_LIST || !id.equals("vn-2022-2026"))) {
                    continue;
                }
                damage.make().run();
                Fate fate = fate(id, damage, document, differences);
                damage.undo().run();
                fates.computeIfAbsent(fate, none -> new ArrayList<>()).add(damage);
            }
            return new Damaged(fates);
        });
    }

    /** No damage that no case shows hangs on the year of the review: two years of reviews are gone through, and not six. */
    private static AppliedPeriod firstMonth(PovertyStandard standard) {
        AppliedPeriod first = standard.applied().get(0);
        return new AppliedPeriod(first.from(), first.from().plusMonths(1), first.tests(), first.cite(), first.caveat());
    }

    private static Fate fate(String id, Damage damage, JsonNode document, StandardDifferences differences) {
        Optional<LoadedStandard> read = StandardReader.read(
                        new StandardDocument("damaged.json", JSON.writeValueAsBytes(document)))
                .value();
        if (read.isEmpty()) {
            return Fate.REFUSED;
        }
        if (cases(id).anyMatch(pairs -> isCaught(damage, pairs, read.get()))) {
            return Fate.CAUGHT;
        }
        StandardDifference difference = differences.to(read.get());
        if (difference.classes().stream()
                .anyMatch(change ->
                        change.isChange() && change.reach().household().isPresent())) {
            return Fate.SHOWN_BY_THE_DIFFERENCE;
        }
        return difference.isDecided() && difference.meansTheSame() ? Fate.CHANGES_NOTHING : Fate.NOT_DECIDED;
    }

    private static Stream<DecidingPairs> cases(String id) {
        return GeneratedCases.STANDARDS.get(id).standard().tests().stream()
                .map(test -> GeneratedCases.of(id, test.id().value()));
    }

    /** A test that has no atom in what is damaged is not asked. */
    private static boolean isCaught(Damage damage, DecidingPairs pairs, LoadedStandard damaged) {
        boolean looks = damage.parts().stream().anyMatch(part -> part.matches("(indicator|question) .*"))
                || pairs.pairs().stream()
                        .anyMatch(pair -> isOf(damage, pair.atom().owner(), pairs));
        return looks
                && GeneratedCases.caughtBy(pairs, damaged, atom -> isOf(damage, atom.owner(), pairs))
                        .isPresent();
    }

    private static boolean isOf(Damage damage, String owner, DecidingPairs pairs) {
        return damage.parts().contains(owner)
                || damage.parts().contains("test " + pairs.test()) && owner.endsWith(" of " + pairs.test());
    }

    @ParameterizedTest
    @CsvSource({
        "vn-2001-2005, 1, 10",
        "vn-2006-2010, 1, 7",
        "vn-2011-2015, 1, 20",
        "vn-2016-2021, 1, 100",
        "vn-2022-2026, 3, 250",
        "vn-2027-2030, 7, 25",
        "vn-hanoi-2016-2021, 3, 30",
        "vn-hanoi-2022-2025, 11, 15",
        "vn-binh-duong-2016-2021, 1, 15",
        "vn-ho-chi-minh-city-2024-2026, 11, 15",
        "vn-quang-ninh-2023-2025, 11, 15"
    })
    void aDamageThatCanBeReadIsCaughtOrShownOrChangesNothing(String id, int oneIn, int caught) {
        Damaged damaged = damaged(id, oneIn);

        assertThat(damaged.names(Fate.NOT_DECIDED)).isEmpty();
        assertThat(damaged.names(Fate.SHOWN_BY_THE_DIFFERENCE)).isSubsetOf(SHOWN_BY_THE_DIFFERENCE);
        assertThat(damaged.of(Fate.CAUGHT)).hasSizeGreaterThanOrEqualTo(caught);
        // A list of one answer without it.
        assertThat(damaged.of(Fate.REFUSED))
                .allSatisfy(damage -> assertThat(damage.name()).matches("\\S+ in \\[(\\S+)]: \\1"));
    }

    /** Who is asked a question decides a class too: a case catches every damage to that, unless more are asked than any test looks at. */
    @Test
    void whoeverIsAskedOtherwiseIsCaught() {
        LoadedStandard sound = sound("vn-2022-2026");
        JsonNode document = JSON.readTree(StandardWriter.write(sound.standard()));
        StandardDifferences differences = StandardDifferences.from(sound);
        Map<Fate, List<String>> fates = new EnumMap<>(Fate.class);
        for (Damage damage : InquiryDamages.ofQuestions(sound.standard(), document)) {
            damage.make().run();
            Fate fate = fate("vn-2022-2026", damage, document, differences);
            damage.undo().run();
            fates.computeIfAbsent(fate, none -> new ArrayList<>()).add(damage.toString());
        }

        assertThat(fates).containsOnlyKeys(Fate.REFUSED, Fate.CAUGHT, Fate.CHANGES_NOTHING);
        assertThat(fates.get(Fate.CAUGHT)).hasSizeGreaterThan(15);
        assertThat(fates.get(Fate.REFUSED)).containsExactly("ANSWER_IN_A_LIST employment in [working]: working");
        assertThat(fates.get(Fate.CHANGES_NOTHING))
                .containsExactlyInAnyOrder(
                        "BOUND_MADE_STRICT [{\"fact\":\"age-years\"},\"<\",{\"figure\":\"height-age-limit\"}]",
                        "BOUND_MADE_STRICT [{\"fact\":\"age-years\"},\"<\",{\"figure\":\"weight-age-limit\"}]",
                        "FIGURE_MOVED height-age-limit to 17",
                        "FIGURE_MOVED weight-age-limit to 11",
                        "ASKED_OF_ALL question height",
                        "ASKED_OF_ALL question weight",
                        "ASKED_OF_ALL question level-attended");
    }

    /** Of each kind at least one is caught by a case, of lists more than 150. */
    @Test
    void everyKindOfDamageIsCaught() {
        Map<Kind, Long> caught = damaged("vn-2022-2026", 3).of(Fate.CAUGHT).stream()
                .collect(Collectors.groupingBy(Damage::kind, Collectors.counting()));

        assertThat(caught).containsOnlyKeys(Kind.ofTests().toArray(Kind[]::new));
        assertThat(caught.get(Kind.ANSWER_IN_A_LIST)).isGreaterThan(150);
    }

    /** An answer more or less in a list changes nothing for any household exactly where a proof says so of each part it stands in. */
    @Test
    void theProofsOfListsAreThoseOfTheExactDifference() {
        Set<String> proven = cases("vn-2022-2026")
                .flatMap(pairs -> pairs.infeasible().entrySet().stream())
                .filter(entry -> entry.getValue().en().startsWith("whoever answers "))
                .map(entry -> entry.getKey().label())
                .collect(Collectors.toSet());
        Damaged damaged = damaged("vn-2022-2026", 3);

        assertThat(damaged.of(Fate.CHANGES_NOTHING))
                .filteredOn(damage -> damage.kind() == Kind.ANSWER_IN_A_LIST)
                .hasSizeGreaterThan(30)
                .allSatisfy(damage -> assertThat(proven)
                        .containsAll(damage.parts().stream()
                                .map(part -> part + ": " + damage.name())
                                .toList()));
        assertThat(Stream.of(Fate.CAUGHT, Fate.SHOWN_BY_THE_DIFFERENCE).flatMap(fate -> damaged.of(fate).stream()))
                .filteredOn(damage -> damage.kind() == Kind.ANSWER_IN_A_LIST)
                .noneMatch(damage ->
                        damage.parts().stream().allMatch(part -> proven.contains(part + ": " + damage.name())));
    }
}
