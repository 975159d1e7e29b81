package org.povertystandard.examples.analyst.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povertystandard.household.FormCode;

/** The cells of one row, by column; what was never set stays empty. */
final class Cells {
    private final Map<String, String> cells = new LinkedHashMap<>();

    Cells set(String column, String text) {
        cells.put(column, text);
        return this;
    }

    Cells set(String column, FormCode code) {
        return set(column, code.code());
    }

    Cells set(String column, long number) {
        return set(column, String.valueOf(number));
    }

    Cells set(String column, boolean yes) {
        return set(column, yes ? "yes" : "no");
    }

    /** Tenths, such as 105 for 10.5. */
    Cells setTenths(String column, int tenths) {
        return set(column, tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10);
    }

    /** Forgets an answer, if there is one. */
    void forget(String column) {
        cells.remove(column);
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The row under this header. */
    List<String> row(List<String> header) {
        List<String> row = new ArrayList<>();
        header.forEach(column -> row.add(get(column)));
        return row;
    }
}
