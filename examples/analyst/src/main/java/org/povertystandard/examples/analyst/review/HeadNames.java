package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.household.HouseholdId;

/** Reads the names of heads of households, which are nowhere else in the program: only the lists print them. */
public final class HeadNames {
    private HeadNames() {}

    /** Names by household, from the columns {@code household-id} and {@code name}. */
    public static Map<HouseholdId, String> read(Optional<Path> file, RefusedRows refused) {
        Map<HouseholdId, String> names = new HashMap<>();
        file.ifPresent(path -> new NamedTable(path, List.of("household-id", "name"), List.of()).forEach(row -> {
            Optional<HouseholdId> household = row.id("household-id");
            Optional<String> name = row.required("name");
            if (row.problems().isEmpty()) {
                names.put(household.orElseThrow(), name.orElseThrow());
            } else {
                refused.refuse(row.household(), row.problems());
            }
        }));
        return names;
    }
}
