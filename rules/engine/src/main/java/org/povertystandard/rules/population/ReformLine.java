package org.povertystandard.rules.population;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Line;

/**
 * A line of a reform.
 *
 * @param id its name
 * @param operator between the values and the limit
 * @param axis where the values come from
 * @param limits the limit of each code of the strata; a single one where there are no codes
 */
record ReformLine(LineId id, Operator operator, Axis axis, List<Rational> limits) {
    ReformLine {
        limits = List.copyOf(limits);
        // Refuses limits that the values do not tell apart.
        limits.forEach(limit -> axis.bound(operator, limit));
    }

    static ReformLine of(Layout layout, Line line, Axis axis, Constants constants) {
        List<String> codes = layout.strata().codes();
        List<Rational> limits = (codes.isEmpty() ? List.of(Limits.EVERYWHERE) : codes)
                .stream().map(code -> constants.value(line.limit(), code)).toList();
        return new ReformLine(line.id(), line.operator(), axis, limits);
    }

    ReformLine with(Limits changed, Strata strata) {
        Map<String, Rational> all = new LinkedHashMap<>(limits(strata).byCode());
        changed.byCode().forEach((code, limit) -> {
            if (code.equals(Limits.EVERYWHERE)) {
                all.replaceAll((each, old) -> limit);
            } else if (all.replace(code, limit) == null) {
                throw new NotAnswerableException("The limits of the line " + id + " do not depend on " + code
                        + ". They depend on: " + all.keySet() + ".");
            }
        });
        return new ReformLine(id, operator, axis, List.copyOf(all.values()));
    }

    Limits limits(Strata strata) {
        Map<String, Rational> byCode = new LinkedHashMap<>();
        for (int i = 0; i < limits.size(); i++) {
            byCode.put(
                    strata.codes().isEmpty()
                            ? Limits.EVERYWHERE
                            : strata.codes().get(i),
                    limits.get(i));
        }
        return new Limits(byCode);
    }

    /** Whether small values meet the line; otherwise large ones do. */
    boolean isAtMost() {
        return operator == Operator.LESS || operator == Operator.AT_MOST;
    }

    /** The bound that a household of a stratum certainly meets the line by: that of the limit hardest to meet. */
    int certainBound(int stratum) {
        return axis.bound(operator, isAtMost() ? least(stratum) : greatest(stratum));
    }

    /** The bound that a household of a stratum possibly meets the line by: that of the limit easiest to meet. */
    int possibleBound(int stratum) {
        return axis.bound(operator, isAtMost() ? greatest(stratum) : least(stratum));
    }

    private Rational least(int stratum) {
        return stratum == Strata.UNKNOWN ? Collections.min(limits) : limits.get(stratum - 1);
    }

    private Rational greatest(int stratum) {
        return stratum == Strata.UNKNOWN ? Collections.max(limits) : limits.get(stratum - 1);
    }

    /** Whether a row meets the line. */
    Truth truth(Chunk chunk, int row) {
        int[] least = new int[1];
        int[] most = new int[1];
        new Values(axis).read(chunk, row, 1, least, most);
        int certain = certainBound(chunk.stratum);
        int possible = possibleBound(chunk.stratum);
        boolean met = isAtMost() ? most[0] <= certain : least[0] >= certain;
        boolean possiblyMet = isAtMost() ? least[0] <= possible : most[0] >= possible;
        return met ? Truth.TRUE : possiblyMet ? Truth.UNKNOWN : Truth.FALSE;
    }
}
