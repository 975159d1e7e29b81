package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.TestId;

/** What a household reads of its determination. */
final class ExplanationTest {
    private static final LoadedStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");
    private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 31);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);
    private static final Pattern POINTS = Pattern.compile("– .*: (\\d+) points?");
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)\\]");

    @Test
    void the_rows_that_score_add_up_to_the_score() {
        List<String> lines = explain(household(same -> same), "circular", IN_2024, Language.ENGLISH);

        int sum = part(lines, "Rows that score:").stream()
                .map(ExplanationTest::points)
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(lines).contains("  - 1. Members of the household – 2 members: 80 points");
        assertThat(lines).anyMatch(line -> line.startsWith("Score A (form B1): " + sum + " to "));
    }

    @Test
    void a_number_that_would_round_to_its_limit_is_told_apart_from_it() {
        List<String> lines = explain(
                household(same -> same.dwelling(Dwelling.builder()
                                .areaM2(new BigDecimal("15.99"))
                                .build())
                        .income12Months(36_000_000L)),
                "decree",
                IN_2024,
                Language.ENGLISH);

        assertThat(lines).anyMatch(line -> line.contains("7.995 m² per person (limit: under 8 m² per person)"));
    }

    @Test
    void a_standard_of_other_content_than_was_applied_cannot_explain_it() {
        Determination determination =
                Determiner.of(STANDARD).determine(household(same -> same), IN_2024, TestId.of("circular"));
        var changed = new LoadedStandard(STANDARD.standard(), ContentHash.of("0".repeat(64)));
        String message = "The determination is by other content of the standard vn-2022-2026 than was given: by "
                + STANDARD.hash() + ", not by " + "0".repeat(64) + ".\n"
                + "Maybe the standard was changed since. Standards.find finds the one of a hash.";

        assertThatThrownBy(() -> Explainer.explain(determination, changed, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Explainer.caveats(determination, changed, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void nor_can_the_standard_that_a_local_one_stands_on() {
        LoadedStandard local = Standards.bundled().get("vn-ho-chi-minh-city-2024-2026");
        Determination determination =
                Determiner.of(local).determine(household(same -> same), IN_2026, TestId.of("decree"));

        assertThatThrownBy(() -> Explainer.explain(determination, STANDARD, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The determination is by the standard vn-ho-chi-minh-city-2024-2026, not by vn-2022-2026.");
        assertThat(Explainer.explain(determination, local, Language.ENGLISH).lines())
                .isNotEmpty();
    }

    @Test
    void the_rows_still_open_are_named_with_their_points() {
        List<String> lines = explain(household(same -> same), "circular", IN_2024, Language.ENGLISH);

        assertThat(part(lines, "Rows not known yet to score or not:"))
                .contains(
                        "  - 10. Domestic water: Piped, bottled or purchased water (5 points); Drilled well (5 points)")
                .noneMatch(line -> line.contains("Members of the household"));
    }

    @Test
    void every_number_in_brackets_is_a_source_and_every_source_is_referred_to() {
        for (Language language : Language.values()) {
            for (String test : List.of("decree", "circular")) {
                List<String> lines = explain(household(same -> same), test, IN_2026, language);
                int title = Math.max(lines.indexOf("Sources:"), lines.indexOf("Nguồn:"));
                List<Integer> referred = numbers(lines.subList(0, title));
                List<Integer> listed = numbers(lines.subList(title, lines.size()));

                assertThat(listed)
                        .isEqualTo(
                                IntStream.rangeClosed(1, listed.size()).boxed().toList());
                assertThat(referred.stream().distinct()).containsExactlyElementsOf(listed);
            }
        }
    }

    @Test
    void a_source_says_where_and_how_well_it_is_known() {
        assertThat(explain(household(same -> same), "decree", IN_2026, Language.VIETNAMESE))
                .contains("  - Nghị định 351/2025/NĐ-CP [2]: mới chỉ biết qua báo chí.")
                .anyMatch(line -> line.endsWith(
                        "] Thông tư 02/2022/TT-BLĐTBXH, Phụ lục III, Mẫu số 3.2, mục 2.2; Công báo 679+680, tr. 30."));
        assertThat(explain(household(same -> same), "decree", IN_2026, Language.ENGLISH))
                .contains("  - Decree 351/2025/NĐ-CP [2]: known from press reports only.")
                .anyMatch(line -> line.endsWith("] Circular 02/2022/TT-BLĐTBXH, Annex III, form 3.2, item 2.2; "
                        + "Official Gazette 679+680, p. 30."));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_wholly_in_its_language(Language language) {
        String otherLanguage = language == Language.VIETNAMESE
                ? "\\b(Art|Annex|form|item|Gazette|points|member|unknown|not|the|of)\\b"
                // Letters of Vietnamese alone, outside the numbers of acts.
                : "[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]";
        for (String test : List.of("decree", "circular")) {
            String text = String.join("\n", explain(household(same -> same), test, IN_2026, language))
                    .replaceAll("/[A-ZĐ0-9-]+", "");

            assertThat(Pattern.compile(otherLanguage).matcher(text).results().map(MatchResult::group))
                    .isEmpty();
        }
    }

    @Test
    void classes_that_are_still_possible_stand_as_a_list() {
        assertThat(explain(household(same -> same), "decree", IN_2024, Language.ENGLISH))
                .first()
                .isEqualTo("Household h-1. Not determined yet. Still possible: "
                        + "Poor household; Household that is not poor.");
        assertThat(explain(household(h -> h.income12Months(1_000_000L)), "decree", IN_2024, Language.VIETNAMESE))
                .first()
                .isEqualTo("Hộ h-1. Kết quả: Hộ nghèo.");
    }

    @Test
    void what_is_not_known_has_no_unit() {
        assertThat(explain(household(same -> same), "decree", IN_2024, Language.VIETNAMESE))
                .anyMatch(line -> line.startsWith("  - Thu nhập bình quân đầu người/tháng: chưa biết. Mức "));
    }

    @Test
    void a_limit_that_hangs_on_what_is_missing_says_so() {
        Household somewhere = household(h -> h.place(Place.builder().build()));

        assertThat(explain(somewhere, "circular", IN_2024, Language.ENGLISH))
                .anyMatch(line -> line.contains(
                        "Limit of score A: at most 140 to 175 points, depending on what is not known yet; "
                                + "not known yet whether the household is within it"))
                .anyMatch(line -> line.contains("; not known yet which column serves: Rural, Red River Delta; "));
    }

    @Test
    void a_reading_names_what_it_would_change_and_the_class_that_would_follow() {
        assertThat(explain(household(h -> h.income12Months(1_000_000L)), "decree", IN_2024, Language.ENGLISH))
                .anyMatch(line -> line.contains("Read here as: “As not of this group”. If read as “As of this group”, "
                        + "this would differ: 2.2 Health insurance."));
    }

    @Test
    void an_answer_that_the_form_does_not_ask_for_is_named_as_not_used() {
        Household measuredAdult = household(h -> h.members(List.of(
                Member.builder().from(adult()).heightCm(new BigDecimal("165")).build(), child())));

        assertThat(explain(measuredAdult, "decree", IN_2024, Language.ENGLISH))
                .contains("  - Member 1 – height: the answer was not used; the form does not ask this question here.");
    }

    @Test
    void a_question_that_nobody_asked_says_what_it_counted_as() {
        assertThat(explain(household(same -> same), "decree", IN_2024, Language.ENGLISH))
                .contains("    - Member 1 – age in completed years: 20 (age from which health insurance counts: 6); "
                        + "health insurance: no; belongs to the group whose health insurance the State budget pays: "
                        + "not asked, counted as no");
    }

    @Test
    void the_same_answer_says_nothing_of_the_kind_when_it_was_given() {
        FactId paidByState = FactId.of("premium-paid-by-state");
        Household asked = household(h -> h.members(List.of(
                Member.builder()
                        .from(adult())
                        .additionalFacts(Map.of(paidByState, FactValue.of(false)))
                        .build(),
                child())));

        assertThat(explain(asked, "decree", IN_2024, Language.ENGLISH))
                .contains(
                        "    - Member 1 – age in completed years: 20 (age from which health insurance counts: 6); "
                                + "health insurance: no; belongs to the group whose health insurance the State budget pays: no");
    }

    @Test
    void a_dwelling_that_is_not_durable_names_the_parts_and_their_materials() {
        assertThat(explain(household(same -> same), "decree", IN_2024, Language.ENGLISH))
                .contains("    - Main parts that are not durable (walls, pillars, roof): 2 parts (limit: at least 2 "
                        + "parts); main material of the pillars: other material; main material of the roof: other "
                        + "material");
    }

    @Test
    void a_child_at_a_lower_level_reads_which_level_belongs_to_its_age() {
        assertThat(explain(household(same -> same), "decree", IN_2024, Language.ENGLISH))
                .contains("    - Member 2 – age in completed years: 12 (age from which lower secondary school is the "
                        + "level: 12); level attended: primary");
    }

    @Test
    void a_young_adult_reads_what_the_decree_expects_of_the_age() {
        assertThat(explain(household(same -> same), "decree", IN_2024, Language.ENGLISH))
                .anyMatch(line -> line.startsWith("    - Member 1 – age in completed years: 20 (age from which upper "
                        + "secondary or vocational education is needed: 18); attends school: no;"))
                .anyMatch(line -> line.contains("Decree 07/2021/NĐ-CP, Annex, item 3.1 (as restated by"));
    }

    @Test
    void a_member_that_stands_for_a_share_is_named_after_its_limit() {
        Household oneOfOne = household(h -> h.members(List.of(child())));

        assertThat(explain(oneOfOne, "decree", IN_2024, Language.ENGLISH))
                .contains("    - Share of dependants among the members: 100% (limit: more than 50%), namely member 2");
    }

    private static List<String> explain(Household household, String test, LocalDate appliedOn, Language language) {
        Determination determination = Determiner.of(STANDARD).determine(household, appliedOn, TestId.of(test));
        return Explainer.explain(determination, STANDARD, language).lines();
    }

    private static List<String> part(List<String> lines, String title) {
        return lines.stream()
                .dropWhile(line -> !line.equals(title))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .toList();
    }

    private static int points(String line) {
        return POINTS.matcher(line)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(List<String> lines) {
        return NUMBER.matcher(String.join("\n", lines))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
    }

    /** Half of the form, with something to say of most indicators. */
    private static Household household(UnaryOperator<Household.Builder> change) {
        return change.apply(Household.builder()
                        .id("h-1")
                        .reviewedOn(LocalDate.of(2024, 10, 15))
                        .place(Place.builder()
                                .area(Area.RURAL)
                                .region(Region.NORTHERN_MIDLANDS_MOUNTAINS)
                                .build())
                        .dwelling(Dwelling.builder()
                                .areaM2(new BigDecimal("24.5"))
                                .toilet(Toilet.OTHER)
                                .wallMaterial(WallMaterial.BRICK_STONE)
                                .pillarMaterial(PillarMaterial.OTHER)
                                .roofMaterial(RoofMaterial.OTHER)
                                .build())
                        .assets(Map.of(Asset.COLOUR_TVS, 1, Asset.MOTORBIKES, 1))
                        .members(List.of(adult(), child())))
                .build();
    }

    private static Member adult() {
        return Member.builder()
                .id("1")
                .birth(BirthDate.of(2004, 5, 1))
                .attendsSchool(false)
                .generalEducation(GeneralEducation.LOWER_SECONDARY)
                .qualification(Qualification.NONE)
                .healthInsurance(false)
                .build();
    }

    private static Member child() {
        return Member.builder()
                .id("2")
                .birth(BirthDate.of(2012, 1, 30))
                .attendsSchool(true)
                .levelAttended(LevelAttended.PRIMARY)
                .healthInsurance(true)
                .build();
    }
}
