package org.povertystandard.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An agreement says something only if the facts compared take every way that the decision has. */
class QuestionTest {
    private static final List<Family> FAMILIES = Question.OVER_MEMBERS.complete(200, 2);

    @Test
    void the_same_seed_gives_the_same_facts() {
        assertThat(Question.OVER_MEMBERS.complete(200, 2)).isEqualTo(FAMILIES);
        assertThat(Question.FLAT.complete(200, 2)).isEqualTo(Question.FLAT.complete(200, 2));
    }

    @Test
    void every_class_occurs() {
        assertThat(classes(Question.FLAT)).containsExactlyInAnyOrder("poor", "near-poor", "not-poor");
        assertThat(classes(Question.OVER_MEMBERS)).containsExactlyInAnyOrder("poor", "near-poor", "not-poor");
    }

    private static <F> Set<String> classes(Question<F> question) {
        Set<String> classes = new HashSet<>();
        question.complete(200, 2).forEach(facts -> classes.add(question.byHand(facts)));
        return classes;
    }

    @Test
    void every_indicator_alone_makes_some_low_family_poor_and_spares_another() {
        for (int indicator = 0; indicator < Facts.INDICATORS; indicator++) {
            int bit = 1 << indicator;

            assertThat(FAMILIES)
                    .as("poor by indicator %s", indicator)
                    .anyMatch(family -> isLow(family)
                            && Integer.bitCount(FamilyByHand.deprivations(family)) == 3
                            && (FamilyByHand.deprivations(family) & bit) != 0);
            assertThat(FAMILIES)
                    .as("spared by indicator %s", indicator)
                    .anyMatch(family -> isLow(family)
                            && Integer.bitCount(FamilyByHand.deprivations(family)) == 2
                            && (FamilyByHand.deprivations(family) & bit) == 0);
        }
    }

    private static boolean isLow(Family family) {
        return !Question.OVER_MEMBERS.byHand(family).equals("not-poor");
    }

    @Test
    void families_have_about_four_members() {
        assertThat(FAMILIES.stream()
                        .mapToInt(family -> family.members().size())
                        .average()
                        .orElseThrow())
                .isBetween(3.7, 4.3);
    }

    @Test
    void a_family_becomes_maps_with_its_unknown_answers_in_them() {
        Map<String, ?> answers = Answers.of(Question.OVER_MEMBERS.shown().get(3));

        assertThat(answers.keySet()).containsExactlyInAnyOrder("area", "income", "dwelling", "assets", "members");
        assertThat(answers.get("dwelling"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("water", "other")
                .containsEntry("wall", null);
        assertThat(answers.get("members"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(4);
    }
}
