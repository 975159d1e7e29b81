package org.povertystandard.examples.analyst.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.examples.analyst.forms.FormSheet.Laid;
import org.povertystandard.examples.analyst.forms.FormSheet.Open;
import org.povertystandard.examples.analyst.forms.Sheet.Heading;
import org.povertystandard.examples.analyst.forms.Sheet.SheetCell;
import org.povertystandard.examples.analyst.forms.Sheet.SheetRow;
import org.povertystandard.examples.analyst.review.ReviewRow;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Place;

/**
 * The lists of Annex VI: form 6.1, who is poor and near-poor, and form 6.2, who escaped. Where a form has a name, the household's id
 * stands unless the user gives names.
 *
 * @param heads the names of heads by household, as far as the user gives them
 * @param names of areas by code
 * @param areas the areas that households are counted in
 */
record Lists(Map<HouseholdId, String> heads, Map<String, String> names, CountedAreas areas) {
    private static final String NO_NAMES =
            "Không có tên chủ hộ: ghi mã hộ. / Where the name of the head is not given, the household's id stands.";

    private static final String TOTAL = "Tổng cộng (I + II)";

    /** The number of households stands in the last column, which has another heading. */
    private static final String HOUSEHOLDS = "Số hộ";

    /**
     * A part of a list.
     *
     * @param households who is certainly on it
     * @param open how many others may be
     */
    record Part(List<ReviewRow> households, long open) {
        Part {
            households = List.copyOf(households);
        }
    }

    /** Form 6.1; {@code open} households may be in one of its parts, and are in none. */
    Laid poorAndNearPoor(Part poor, Part nearPoor, long open) {
        return sheet(
                "6.1",
                "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT",
                "Hộ nghèo",
                poor,
                "Hộ cận nghèo",
                nearPoor,
                open,
                List.of(NO_NAMES));
    }

    /** Form 6.2; {@code open} households may be in one of its parts, and are in none. */
    Laid escaped(Part escapedPoor, Part escapedNearPoor, long open) {
        return sheet(
                "6.2",
                "DANH SÁCH HỘ THOÁT NGHÈO, HỘ THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT",
                "Hộ gia đình thoát nghèo",
                escapedPoor,
                "Hộ gia đình thoát cận nghèo",
                escapedNearPoor,
                open,
                List.of(
                        NO_NAMES,
                        "Hộ thoát nghèo trở thành hộ cận nghèo cũng có trong mẫu số 6.1 phần II. / A household that escaped poor and is"
                                + " near-poor now is in part II of form 6.1 as well.",
                        "Mẫu in số II cho dòng tổng cộng; ở đây ghi III. / The form numbers its total II; here it is III."));
    }

    private Laid sheet(
            String number,
            String title,
            String firstPart,
            Part first,
            String secondPart,
            Part second,
            long open,
            List<String> notes) {
        List<SheetRow> rows = new ArrayList<>();
        part("I", firstPart, first.households(), rows);
        part("II", secondPart, second.households(), rows);
        int total = first.households().size() + second.households().size();
        rows.add(new SheetRow(
                List.of(
                        SheetCell.of("III"),
                        SheetCell.of(TOTAL),
                        SheetCell.EMPTY,
                        SheetCell.EMPTY,
                        SheetCell.of(total + " hộ")),
                true));
        List<Heading> columns = Stream.of(
                        "STT", "Họ và tên chủ hộ", "Giới tính (1: Nam, 2: Nữ)", "Ngày, tháng năm sinh", "Địa chỉ")
                .map(heading -> new Heading("", List.of(heading)))
                .toList();
        List<Open> notKnown = Stream.of(
                        new Open(
                                number,
                                firstPart,
                                HOUSEHOLDS,
                                first.households().size(),
                                first.open()),
                        new Open(
                                number,
                                secondPart,
                                HOUSEHOLDS,
                                second.households().size(),
                                second.open()),
                        new Open(number, TOTAL, HOUSEHOLDS, total, open))
                .filter(cell -> cell.households() > 0)
                .toList();
        return new Laid(new Sheet(number, title, List.of(), columns, rows, notes), notKnown);
    }

    private void part(String number, String label, Collection<ReviewRow> households, List<SheetRow> rows) {
        rows.add(new SheetRow(
                List.of(
                        SheetCell.of(number),
                        SheetCell.of(label),
                        SheetCell.EMPTY,
                        SheetCell.EMPTY,
                        SheetCell.of(households.size() + " hộ")),
                true));
        List<ReviewRow> ordered = households.stream()
                .sorted(Comparator.comparing((ReviewRow row) -> address(row.place(), false))
                        .thenComparing(ReviewRow::household))
                .toList();
        for (int i = 0; i < ordered.size(); i++) {
            ReviewRow row = ordered.get(i);
            rows.add(new SheetRow(
                    List.of(
                            SheetCell.of(i + 1),
                            SheetCell.of(heads.getOrDefault(
                                    row.household(), row.household().value())),
                            SheetCell.of(row.head().sex().orElse("")),
                            SheetCell.of(row.head().birth().orElse("")),
                            SheetCell.of(address(row.place(), true))),
                    false));
        }
    }

    /** From the village up with names, to be read; from the province down by code, to be sorted. */
    private String address(Place place, boolean named) {
        List<Level> levels = named
                ? List.of(Level.VILLAGE, Level.COMMUNE, Level.DISTRICT, Level.PROVINCE)
                : List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE, Level.VILLAGE);
        return levels.stream()
                .flatMap(level ->
                        level
                                .of(place)
                                .map(AreaCode::value)
                                .map(code -> named ? name(level, place, code) : code)
                                .stream())
                .collect(Collectors.joining(", "));
    }

    /** A shared code has the name of its own area, if the user gives one; the wider areas stand behind it anyway. */
    private String name(Level level, Place place, String code) {
        return areas.of(level, place)
                .map(area -> names.get(area.value()))
                .orElseGet(() -> names.getOrDefault(code, code));
    }
}
