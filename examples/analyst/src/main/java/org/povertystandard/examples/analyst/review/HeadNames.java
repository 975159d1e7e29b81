package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.rules.document.Problem;

/** The names of heads of households, which are nowhere else in the program: only the lists print them. */
public final class HeadNames {
    private static final String ID = "household-id";
    private static final String NAME = "name";

    private static final Label TWICE = Label.of(
            "Hộ này có ở nhiều dòng của tệp; không biết tên nào đúng nên không ghi tên nào.",
            "The household is on several rows of the file; which name is right cannot be known, so none is printed.");
    private static final Label UNKNOWN =
            Label.of("Kết quả rà soát không có hộ nào mang mã này.", "The review has no household of this id.");

    private final RefusedRows refused;
    private final Map<HouseholdId, List<NamedRow>> rows = new LinkedHashMap<>();
    private final Set<HouseholdId> seen = new HashSet<>();

    /**
     * Reads the columns {@code household-id} and {@code name}.
     *
     * @param file the table, if there is one
     * @param refused takes the rows that cannot be used
     */
    public HeadNames(Optional<Path> file, RefusedRows refused) {
        this.refused = refused;
        file.ifPresent(path -> new NamedTable(path, List.of(ID, NAME), List.of()).forEach(this::take));
    }

    private void take(NamedRow row) {
        Optional<HouseholdId> household = row.id(ID);
        row.required(NAME);
        if (row.problems().isEmpty()) {
            rows.computeIfAbsent(household.orElseThrow(), any -> new ArrayList<>())
                    .add(row);
        } else {
            refused.refuse(row.household(), row.problems());
        }
    }

    /** Sees a household of the review. */
    public void see(HouseholdId household) {
        if (rows.containsKey(household)) {
            seen.add(household);
        }
    }

    /** The names by household, after all households were seen; those that are there twice or of none seen are refused. */
    public Map<HouseholdId, String> names() {
        Map<HouseholdId, String> names = new HashMap<>();
        rows.forEach((household, named) -> {
            if (named.size() > 1) {
                named.forEach(row -> refuse(row, Problem.Code.DUPLICATE_ID, TWICE));
            } else if (!seen.contains(household)) {
                refuse(named.get(0), Problem.Code.UNDECLARED, UNKNOWN);
            } else {
                names.put(household, named.get(0).cell(NAME).orElseThrow());
            }
        });
        return names;
    }

    private void refuse(NamedRow row, Problem.Code code, Label message) {
        row.add(code, ID, row.cell(ID), message);
        refused.refuse(row.household(), row.problems());
    }
}
