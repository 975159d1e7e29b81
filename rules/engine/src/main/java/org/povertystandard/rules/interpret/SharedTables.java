package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.Map;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Table;

/** Plans standards over one vocabulary in which tables that are equal are one, though they were read from two documents. */
final class SharedTables {
    private final Map<Table, Table> tables = new HashMap<>();

    Rules plan(PovertyStandard standard, Vocabulary vocabulary) {
        PovertyStandard sharing = PovertyStandard.builder()
                .from(standard)
                .tables(standard.tables().stream()
                        .map(table -> tables.computeIfAbsent(table, own -> own))
                        .toList())
                .build();
        return Planner.plan(sharing, Overlay.builder().build(), vocabulary);
    }
}
