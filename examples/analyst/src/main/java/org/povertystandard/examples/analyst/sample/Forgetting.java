package org.povertystandard.examples.analyst.sample;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.povertystandard.examples.analyst.table.FilledCells;

/** Leaves answers out of a filled form, as happens; of members, only what the form asked of them. */
final class Forgetting {
    private static final int MOST = 3;

    private static final List<String> OF_HOUSEHOLDS = List.of(
            "dwelling-area", "toilet", "electricity", "water-source", "motorbikes", "refrigerators", "wall-material");

    private static final List<String> OF_MEMBERS =
            List.of("health-insurance", "uses-internet", "employment", "attends-school", "height", "qualification");

    /** Without the first answer of a chain, those that hang on it were not given either. */
    private static final Map<String, List<String>> CHAINS = Map.of(
            "employment", List.of("job-kind", "wage-work"),
            "attends-school", List.of("level-attended"));

    private final Random chance;

    Forgetting(Random chance) {
        this.chance = chance;
    }

    /** Forgets one to three answers of a household or its members. */
    void some(List<String> household, List<List<String>> members) {
        for (int i = 1 + chance.nextInt(MOST); i > 0; i--) {
            if (chance.nextBoolean()) {
                forget(any(OF_HOUSEHOLDS), household, FilledCells.householdHeader());
            } else {
                List<String> person = any(members);
                String column = any(OF_MEMBERS);
                forget(column, person, FilledCells.memberHeader());
                CHAINS.getOrDefault(column, List.of())
                        .forEach(dependent -> forget(dependent, person, FilledCells.memberHeader()));
            }
        }
    }

    private static void forget(String column, List<String> row, List<String> header) {
        row.set(header.indexOf(column), "");
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
