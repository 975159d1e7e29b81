package org.povertystandard.examples.analyst.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.rules.document.Problem;

/** Columns that go through to the results and take no part in a determination: a weight, and groups. */
public final class Carried {
    private static final int WEIGHT_DECIMALS = 15;

    private Carried() {}

    /** The columns of these headers, whatever else they mean. */
    public static List<Column<HouseholdDraft>> columns(Optional<String> weight, List<String> groups) {
        List<Column<HouseholdDraft>> columns = new ArrayList<>();
        weight.ifPresent(header ->
                columns.add(new Column<>(header, "", (h, cell) -> weight(cell).ifPresent(value -> h.weight = value))));
        groups.forEach(header -> columns.add(new Column<>(
                header, "", (h, cell) -> h.groups.put(header, cell.text().orElse("")))));
        return columns;
    }

    private static Optional<BigDecimal> weight(Cell cell) {
        if (cell.text().isEmpty()) {
            cell.refuse(Problem.Code.MISSING, "Hộ không có quyền số.", "The household has no weight.");
            return Optional.empty();
        }
        return cell.decimal(WEIGHT_DECIMALS).filter(weight -> {
            if (weight.signum() <= 0) {
                cell.refuse(Problem.Code.NOT_ALLOWED, "Quyền số phải lớn hơn 0.", "A weight is greater than zero.");
            }
            return weight.signum() > 0;
        });
    }
}
