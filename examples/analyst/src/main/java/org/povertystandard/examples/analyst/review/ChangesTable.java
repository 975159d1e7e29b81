package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.povertystandard.examples.analyst.decide.RefusedRows;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.Extent;
import org.povertystandard.review.HouseholdChange;
import org.povertystandard.rules.document.Problem;

/** What happened to households in a year, and whether there are such households. */
final class ChangesTable {
    private static final Map<String, HouseholdChange> WORDS = new TreeMap<>();
    private static final Label NOBODY = Label.of(
            "Không có hộ nào có mã này ở đầu năm hay cuối năm; thay đổi này không được tính. Mã có viết đúng như trong tệp không?",
            "No household of this id is there at the beginning or at the end; the change is not counted. Is the id written as there?");

    static {
        Arrays.stream(HouseholdChange.values()).forEach(change -> WORDS.put(change.code(), change));
    }

    private final RefusedRows refused;
    private final Map<HouseholdId, Set<HouseholdChange>> changes = new LinkedHashMap<>();
    private final Map<String, NamedRow> unmet = new LinkedHashMap<>();

    /** Reads a table; of none there are no changes. */
    ChangesTable(Optional<Path> file, RefusedRows refused) {
        this.refused = refused;
        file.ifPresent(
                path -> new NamedTable(path, List.of("household-id", "change"), List.of("note")).forEach(this::take));
    }

    private void take(NamedRow row) {
        Optional<HouseholdId> household = row.id("household-id");
        row.required("change");
        Optional<HouseholdChange> change = row.oneOf("change", WORDS);
        if (row.problems().isEmpty()) {
            changes.computeIfAbsent(household.orElseThrow(), any -> EnumSet.noneOf(HouseholdChange.class))
                    .add(change.orElseThrow());
            unmet.putIfAbsent(row.household(), row);
        } else {
            refused.refuse(row.household(), row.problems());
        }
    }

    /** The changes of each household. */
    Map<HouseholdId, Set<HouseholdChange>> all() {
        return changes;
    }

    /** Takes note that there is a household at one end of the year. */
    void meet(String household) {
        unmet.remove(household);
    }

    /**
     * Refuses what is said of households that were not met. Rightly in no file is one that both came and ended in the year; and of an
     * opening that holds the lists alone, one that was on neither and ended.
     */
    void refuseUnmet(Extent opening) {
        unmet.forEach((household, row) -> {
            Set<HouseholdChange> said = changes.getOrDefault(HouseholdId.of(household), Set.of());
            boolean begins = said.stream().anyMatch(HouseholdChange::begins);
            boolean ends = said.stream().anyMatch(change -> !change.begins());
            if (begins != ends && (begins || opening == Extent.EVERY_HOUSEHOLD)) {
                row.add(Problem.Code.UNDECLARED, "household-id", Optional.of(household), NOBODY);
                refused.refuse(household, row.problems());
            }
        });
    }
}
