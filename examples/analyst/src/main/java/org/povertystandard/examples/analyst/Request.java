package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.povertystandard.examples.analyst.table.ColumnMap;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * What the user asked for.
 *
 * @param files the input
 * @param appliedOn the day whose law is applied
 * @param law that law
 * @param test the test
 * @param columns what foreign columns mean
 * @param out where results go
 */
record Request(
        List<String> files, LocalDate appliedOn, LoadedStandard law, PovertyTest test, ColumnMap columns, Path out) {
    Request {
        files = List.copyOf(files);
    }
}
