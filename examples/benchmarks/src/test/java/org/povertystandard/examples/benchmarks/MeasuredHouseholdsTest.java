package org.povertystandard.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Precision;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;

class MeasuredHouseholdsTest {
    private static final List<Household> FAMILIES = Families.of(400, 1);

    @Test
    void the_same_seed_gives_the_same_families() {
        assertThat(Families.of(400, 1)).isEqualTo(FAMILIES);
        assertThat(Unanswered.three(FAMILIES, 2)).isEqualTo(Unanswered.three(FAMILIES, 2));
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
    void every_class_occurs_under_both_tests() {
        assertThat(classes(HandWritten::byDecree)).containsExactlyInAnyOrder(HandWritten.Category.values());
        assertThat(classes(HandWritten::byCircular)).containsExactlyInAnyOrder(HandWritten.Category.values());
    }

    private static Set<HandWritten.Category> classes(Function<Household, HandWritten.Category> test) {
        Set<HandWritten.Category> classes = new HashSet<>();
        FAMILIES.forEach(family -> classes.add(test.apply(family)));
        return classes;
    }

    @Test
    void three_unanswered_questions_are_walked_through_and_leave_some_classes_open() {
        Determiner determiner = Determiner.of(Standards.bundled().get("vn-2022-2026"));

        List<Determination> determinations = Unanswered.three(FAMILIES, 2).stream()
                .map(partial ->
                        determiner.determine(partial, DeterminationBenchmark.APPLIED_ON, DeterminationBenchmark.DECREE))
                .toList();

        assertThat(determinations).allMatch(determination -> determination.precision() == Precision.EXACT);
        assertThat(determinations)
                .anyMatch(determination -> determination.possible().size() > 1);
    }
}
