package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Employment;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.Asked;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.ClassExpectation;
import org.povertystandard.testkit.LawCase;
import org.povertystandard.testkit.LawCases;

/** A completely filled form, and nothing beyond it, is always determined under the circular test. */
final class FilledFormTest {
    private static final int FORMS = 1000;
    private static final LocalDate REVIEW = LocalDate.of(2024, 10, 15);

    private final Standards standards = Standards.of(List.of(new VietnamStandards()));
    private final LoadedStandard standard = standards.get("vn-2022-2026");

    @Test
    void every_fact_beyond_the_form_is_shown_both_ways() {
        Map<String, LawCase> cases = casesByName();
        Set<FactId> besideTheClass = Asked.besideTheClass(standard.standard());
        List<String> facts = standard.standard().facts().stream()
                .filter(fact -> fact.unaskedCountsAs().isPresent() && !besideTheClass.contains(fact.id()))
                .map(StandardFact::id)
                .map(FactId::value)
                .toList();

        assertThat(facts)
                .containsExactlyInAnyOrder(
                        "owns-radio",
                        "enterprise-certified-training",
                        "premium-paid-by-state",
                        "nonfarm-three-months",
                        "own-nonfarm-business",
                        "walls-of-durable-wood",
                        "walls-of-cement",
                        "computer-other-than-tablet");
        assertThat(facts).allSatisfy(fact -> {
            assertThat(cases).containsKeys(fact + ": yes", fact + ": no", fact + ": not asked");
            assertThat(possible(cases, fact + ": yes")).isNotEqualTo(possible(cases, fact + ": no"));
        });
    }

    /** The nation's quick screen and scorecard are none of the city's: their questions are there to be read, not to be answered. */
    @Test
    void of_a_city_only_the_questions_that_its_class_depends_on_are_shown() {
        PovertyStandard city = standards.get("vn-ho-chi-minh-city-2024-2026").standard();
        Set<FactId> besideTheClass = Asked.besideTheClass(city);

        assertThat(city.facts().stream().map(StandardFact::id).filter(fact -> !besideTheClass.contains(fact)))
                .extracting(FactId::value)
                .containsExactlyInAnyOrder(
                        "owns-radio",
                        "enterprise-certified-training",
                        "premium-paid-by-state",
                        "dug-pit-with-seat",
                        "deprived-of-social-insurance");
    }

    @Test
    void a_filled_form_is_determined() {
        var random = new Random(20_241_015);
        HouseholdReader reader = HouseholdReader.withoutAdditionalFacts();
        Determiner determiner = Determiner.of(standard);
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            String form = new Form(random).household();
            Household household = reader.read("form " + i, form).orElseThrow();
            Determination found = determiner.determine(household, LocalDate.of(2024, 12, 31), TestId.of("circular"));
            assertThat(found.possible()).as(form).hasSize(1);
            assertThat(found.missing()).as(form).isEmpty();
            assertThat(found.measures())
                    .as(form)
                    .allMatch(measure -> measure.value().isExact());
            classes.add(found.possible().get(0).value());
        }
        assertThat(classes).contains("poor", "near-poor", "not-poor");
    }

    private static Map<String, LawCase> casesByName() {
        return LawCases.of(Path.of("src/test/resources/cases/beyond-the-form.json")).cases().stream()
                .collect(Collectors.toMap(LawCase::name, Function.identity()));
    }

    private static List<String> possible(Map<String, LawCase> cases, String name) {
        return ((ClassExpectation) cases.get(name).expect()).possible().orElseThrow();
    }

    /** A form with every question answered that it asks. */
    private static final class Form {
        private final Random random;

        Form(Random random) {
            this.random = random;
        }

        String household() {
            List<String> members = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                members.add(member(i));
            }
            return """
                    {"id": "h", "reviewedOn": "%s",
                     "place": {"area": %s, "region": %s, "centrallyRunCity": %s},
                     "dwelling": {"pillarMaterial": %s, "roofMaterial": %s, "wallMaterial": %s, "areaM2": %d,
                       "toilet": %s, "powerSource": %s, "electricityKwh": %d, "waterSource": %s},
                     "assets": %s, "land": %s, "livestock": %s, "aquaculture": %s,
                     "hardshipCauses": [], "supportReceived": [], "supportNeeded": [], "previousClass": "not-poor",
                     "members": [%s]}""".formatted(
                            REVIEW,
                            one(Area.values()),
                            one(Region.values()),
                            random.nextBoolean(),
                            one(PillarMaterial.values()),
                            one(RoofMaterial.values()),
                            one(WallMaterial.values()),
                            random.nextInt(120),
                            one(Toilet.values()),
                            one(PowerSource.values()),
                            random.nextInt(200),
                            one(WaterSource.values()),
                            counts(Asset.values(), 2),
                            counts(LandKind.values(), 600),
                            counts(Animal.values(), 3),
                            random.nextBoolean(),
                            String.join(",", members));
        }

        private String member(int index) {
            LocalDate birth = REVIEW.minusDays(random.nextInt(80 * 365));
            int age = birth.until(REVIEW).getYears();
            boolean attends = age < 25 && random.nextBoolean();
            boolean works = random.nextBoolean();
            return """
                    {"id": "%d", "relation": "%s", "birth": "%s", "ethnicity": "01", "sex": %s, %s
                     "attendsSchool": %s, %s "generalEducation": %s, "qualification": %s, "healthInsurance": %s,
                     "usesInternet": %s, "socialAllowance": %s, %s "seriousIllness": %s}""".formatted(
                            index,
                            index == 0 ? "head" : "other",
                            birth,
                            one(Sex.values()),
                            (age < 16 ? "\"heightCm\": " + (50 + random.nextInt(110)) + "," : "")
                                    + (age < 10 ? "\"weightKg\": " + (3 + random.nextInt(30)) + "," : ""),
                            attends,
                            attends ? "\"levelAttended\": " + one(LevelAttended.values()) + "," : "",
                            one(GeneralEducation.values()),
                            one(Qualification.values()),
                            random.nextInt(4) > 0,
                            random.nextBoolean(),
                            one(SocialAllowance.values()),
                            age < 15 ? "" : work(works),
                            random.nextInt(9) == 0);
        }

        private String work(boolean works) {
            String job = works
                    ? "\"employment\": \"working\", \"jobKind\": " + one(JobKind.values()) + ", \"wageWork\": "
                            + one(WageWork.values())
                    : "\"employment\": " + one(notWorking());
            return job + ", \"monthlyBenefit\": " + one(MonthlyBenefit.values()) + ",";
        }

        private static Employment[] notWorking() {
            return Stream.of(Employment.values())
                    .filter(answer -> answer != Employment.WORKING)
                    .toArray(Employment[]::new);
        }

        private String one(FormCode[] codes) {
            return '"' + codes[random.nextInt(codes.length)].code() + '"';
        }

        private String counts(FormCode[] kinds, int below) {
            return Stream.of(kinds)
                    .map(kind -> '"' + kind.code() + "\": " + (random.nextInt(4) == 0 ? random.nextInt(below) : 0))
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }
}
