package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Which days and tests a standard covers. */
final class Coverage {
    private Coverage() {}

    static boolean covers(PovertyStandard standard, LocalDate day, TestId test) {
        return standard.applied().stream().anyMatch(period -> period.covers(day, test));
    }

    static String describe(PovertyStandard standard) {
        return standard.id() + " ("
                + standard.applied().stream()
                        .map(period -> period.from() + " to " + period.until().minusDays(1) + ": "
                                + period.tests().stream().map(TestId::value).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ")";
    }
}
