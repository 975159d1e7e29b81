package org.povertystandard.examples.analyst.summary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Label;
import org.povertystandard.review.Decision;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;

/** Counts what was recorded, and what is in force beside what was computed. */
public final class DecisionCounts {
    final Map<CategoryId, Label> classes = new LinkedHashMap<>();
    final Map<ContentHash, LoadedStandard> laws = new LinkedHashMap<>();
    private final Map<Cell, Long> cells = new HashMap<>();
    long recorded;
    long corrections;
    long recordedBefore;
    long asComputed;
    long otherwise;
    long whereOpen;
    long undecided;
    long changed;
    long onUnverified;
    long refusedRows;
    long refusedDeterminations;

    /** The class computed, if there is one; else whether several are left or the law leaves none. */
    record Computed(Optional<CategoryId> category, boolean open) {
        static Computed of(Determination determination) {
            return new Computed(determination.category(), !determination.isDetermined());
        }
    }

    /** What was computed and what is in force, never one for the other. */
    private record Cell(Computed computed, Optional<CategoryId> inForce) {}

    /**
     * A standard that determinations are by.
     *
     * @param standard as it is at hand
     * @param applied the content that was applied
     */
    public void law(LoadedStandard standard, ContentHash applied) {
        standard.standard().categories().forEach(category -> classes.putIfAbsent(category.id(), category.label()));
        laws.put(applied, standard);
    }

    /** Counts a record as it stands after the run. */
    public void add(ReviewRecord record) {
        Optional<CategoryId> inForce = record.inForce().map(Decision::decided);
        cells.merge(new Cell(Computed.of(record.computed()), inForce), 1L, Long::sum);
        if (usesUnverified(record.computed())) {
            onUnverified++;
        }
        if (inForce.isEmpty()) {
            undecided++;
        } else if (record.leavesOnly(inForce.orElseThrow())) {
            asComputed++;
        } else if (record.computed().category().isEmpty()) {
            whereOpen++;
        } else {
            otherwise++;
        }
    }

    private boolean usesUnverified(Determination determination) {
        LoadedStandard law = laws.get(determination.standardHash());
        return law != null
                && determination.caveats().stream()
                        .anyMatch(caveat -> caveat instanceof Caveat.OfSource source
                                && UnverifiedUse.isOf(law.standard(), source.citation()));
    }

    /** A determination that is not the one its decision followed. */
    public void addChanged() {
        changed++;
    }

    /** A decision that went into the ledger: the last of the record. */
    public void recorded(ReviewRecord record) {
        recorded++;
        corrections += record.decisions().size() > 1 ? 1 : 0;
    }

    /** A row that the ledger held already, word for word. */
    public void recordedBefore() {
        recordedBefore++;
    }

    public void refuseRow() {
        refusedRows++;
    }

    public void refuseDetermination() {
        refusedDeterminations++;
    }

    /** Whether anything was refused. */
    public boolean hasRefused() {
        return refusedRows + refusedDeterminations > 0;
    }

    long counted() {
        return asComputed + otherwise + whereOpen + undecided;
    }

    /** How many were computed so and have this class in force; empty: no decision yet. */
    long cell(Computed computed, Optional<CategoryId> inForce) {
        return cells.getOrDefault(new Cell(computed, inForce), 0L);
    }
}
