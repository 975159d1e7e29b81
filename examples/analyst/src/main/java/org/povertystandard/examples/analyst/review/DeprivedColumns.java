package org.povertystandard.examples.analyst.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.rules.document.NearestName;
import org.povertystandard.standard.Indicator;

/**
 * The columns of a table that say of each household whether it is deprived in an indicator: {@code deprived:} and the indicator's id.
 * Which there can be is known once its rows have said by which standard they are.
 */
public final class DeprivedColumns {
    private final String file;
    private final Set<String> names = new LinkedHashSet<>();

    DeprivedColumns(String file) {
        this.file = file;
    }

    /** Takes note of those among the columns of a row. */
    void in(NamedRow row) {
        row.columns().stream()
                .filter(column -> column.startsWith(ReviewColumns.DEPRIVED))
                .map(column -> column.substring(ReviewColumns.DEPRIVED.length()))
                .forEach(names::add);
    }

    /**
     * Refuses what would be counted nowhere.
     *
     * @param indicators the indicators there are
     * @throws Failure if a column names none of them
     */
    public void requireAmong(List<Indicator> indicators) {
        List<String> known =
                indicators.stream().map(indicator -> indicator.id().value()).toList();
        List<String> problems = new ArrayList<>();
        names.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.addAll(NamedTable.noSuchColumn(
                        file,
                        ReviewColumns.DEPRIVED + name,
                        Meant.of(NearestName.among(known, name).map(near -> ReviewColumns.DEPRIVED + near)))));
        if (!problems.isEmpty()) {
            throw Failure.usage(problems);
        }
    }
}
