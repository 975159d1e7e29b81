package org.povertystandard.examples.analyst.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.household.Area;
import org.povertystandard.household.Employment;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.Relation;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** No word of any column stands for two of its answers, and each stands for the answer it was given for. */
class FormWordsTest {
    private static final Map<String, FormCode[]> COLUMNS = Map.ofEntries(
            Map.entry("area", Area.values()),
            Map.entry("region", Region.values()),
            Map.entry("previous-class", PreviousClass.values()),
            Map.entry("pillar-material", PillarMaterial.values()),
            Map.entry("roof-material", RoofMaterial.values()),
            Map.entry("wall-material", WallMaterial.values()),
            Map.entry("toilet", Toilet.values()),
            Map.entry("power-source", PowerSource.values()),
            Map.entry("water-source", WaterSource.values()),
            Map.entry("hardship-causes", HardshipCause.values()),
            Map.entry("support", SupportPolicy.values()),
            Map.entry("relation", Relation.values()),
            Map.entry("sex", Sex.values()),
            Map.entry("level-attended", LevelAttended.values()),
            Map.entry("general-education", GeneralEducation.values()),
            Map.entry("qualification", Qualification.values()),
            Map.entry("social-allowance", SocialAllowance.values()),
            Map.entry("employment", Employment.values()),
            Map.entry("job-kind", JobKind.values()),
            Map.entry("wage-work", WageWork.values()),
            Map.entry("monthly-benefit", MonthlyBenefit.values()));

    private static Optional<String> near(String column, String text) {
        Vocabulary<FormCode> vocabulary = Vocabulary.ofForm(column, COLUMNS.get(column));
        assertThat(vocabulary.find(text)).as(text).isEmpty();
        return vocabulary.near(text);
    }

    @Test
    void some_words_of_a_choice_wrong_diacritics_and_mistypings_lead_to_it() {
        assertThat(near("roof-material", "ngói")).contains("ngói (xi măng, đất nung)");
        assertThat(near("roof-material", "ngoi")).contains("tiles");
        assertThat(near("roof-material", "metal-shet")).contains("metal-sheet");
        assertThat(near("previous-class", "nghéo")).contains("hộ nghèo");
        assertThat(near("previous-class", "cận ngèo")).contains("hộ cận nghèo");
        assertThat(near("previous-class", "can ngheoo")).contains("near-poor");
        assertThat(near("area", "rurl")).contains("rural");
    }

    @Test
    void words_that_may_be_of_several_choices_or_of_none_lead_to_none() {
        assertThat(near("water-source", "nước mưa")).isEmpty();
        assertThat(near("water-source", "nuoc muaa")).isEmpty();
        assertThat(near("water-source", "giếng")).isEmpty();
        assertThat(near("wall-material", "gach nung do")).isEmpty();
        assertThat(near("roof-material", "tranh tre nứa lá")).isEmpty();
        assertThat(near("roof-material", "-")).isEmpty();
    }

    @Test
    void what_is_suggested_is_understood() {
        COLUMNS.forEach((column, choices) -> {
            Vocabulary<FormCode> vocabulary = Vocabulary.ofForm(column, choices);
            Stream.of(choices)
                    .flatMap(choice ->
                            Stream.of(choice.label().vi(), choice.label().en(), choice.code()))
                    .flatMap(words -> Stream.of(words.split("[^\\p{L}]+")))
                    .forEach(word -> vocabulary
                            .near(word)
                            .ifPresent(meant -> assertThat(vocabulary.find(meant))
                                    .as("%s: %s", word, meant)
                                    .isPresent()));
        });
    }

    @Test
    void every_code_number_label_and_word_is_its_choice() {
        COLUMNS.forEach((column, choices) -> {
            Vocabulary<FormCode> vocabulary = Vocabulary.ofForm(column, choices);
            for (FormCode choice : choices) {
                Stream<String> labels = Stream.of(
                        choice.code(), choice.label().vi(), choice.label().en(), "" + choice.number());
                assertThat(Stream.concat(labels, FormWords.of(column + "." + choice.code()).stream()))
                        .allSatisfy(word -> assertThat(vocabulary.find(word).map(Said.Understood::answer))
                                .as("%s: %s", column, word)
                                .contains(choice));
            }
        });
    }

    @Test
    void every_line_of_the_list_is_of_a_choice() {
        assertThat(FormWords.choices()).allSatisfy(line -> {
            String column = line.substring(0, line.indexOf('.'));
            String code = line.substring(line.indexOf('.') + 1);
            if (column.equals("column")) {
                assertThat(Stream.concat(
                                HouseholdColumns.all().stream().map(Column::name),
                                MemberColumns.all().stream().map(Column::name)))
                        .contains(code);
            } else if (column.equals("attends-school")) {
                assertThat(code).isIn("yes", "no");
            } else if (!code.equals("neither")) {
                assertThat(COLUMNS.get(column)).extracting(FormCode::code).contains(code);
            }
        });
    }

    @Test
    void the_place_of_the_tone_and_the_form_of_unicode_do_not_matter() {
        assertThat(Words.toned("điều hoà")).isEqualTo(Words.toned("ĐIỀU HÒA"));
        assertThat(Words.toned("tie\u0302\u0301ng")).isEqualTo(Words.toned("tiếng"));
        assertThat(Words.toned("nữ")).isNotEqualTo(Words.toned("nu"));
        assertThat(Words.plain("Đồng bằng sông Hồng")).isEqualTo("dong bang song hong");
    }
}
