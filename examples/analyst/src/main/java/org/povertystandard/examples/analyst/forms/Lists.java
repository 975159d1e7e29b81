package org.povertystandard.examples.analyst.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param areas the names of areas by code
 */
record Lists(Map<HouseholdId, String> heads, Map<String, String> areas) {
    private static final String NO_NAMES =
            "Không có tên chủ hộ: ghi mã hộ. / Where the name of the head is not given, the household's id stands.";

    Sheet poorAndNearPoor(Collection<ReviewRow> poor, Collection<ReviewRow> nearPoor) {
        return sheet(
                "6.1",
                "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT",
                "Hộ nghèo",
                poor,
                "Hộ cận nghèo",
                nearPoor,
                List.of(NO_NAMES));
    }

    Sheet escaped(Collection<ReviewRow> escapedPoor, Collection<ReviewRow> escapedNearPoor) {
        return sheet(
                "6.2",
                "DANH SÁCH HỘ THOÁT NGHÈO, HỘ THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT",
                "Hộ gia đình thoát nghèo",
                escapedPoor,
                "Hộ gia đình thoát cận nghèo",
                escapedNearPoor,
                List.of(
                        NO_NAMES,
                        "Hộ thoát nghèo trở thành hộ cận nghèo cũng có trong mẫu số 6.1 phần II. / A household that escaped poor and is"
                                + " near-poor now is in part II of form 6.1 as well.",
                        "Mẫu in số II cho dòng tổng cộng; ở đây ghi III. / The form numbers its total II; here it is III."));
    }

    private Sheet sheet(
            String number,
            String title,
            String firstPart,
            Collection<ReviewRow> first,
            String secondPart,
            Collection<ReviewRow> second,
            List<String> notes) {
        List<SheetRow> rows = new ArrayList<>();
        part("I", firstPart, first, rows);
        part("II", secondPart, second, rows);
        rows.add(new SheetRow(
                List.of(
                        SheetCell.of("III"),
                        SheetCell.of("Tổng cộng (I + II)"),
                        SheetCell.EMPTY,
                        SheetCell.EMPTY,
                        SheetCell.of((first.size() + second.size()) + " hộ")),
                true));
        List<Heading> columns = Stream.of(
                        "STT", "Họ và tên chủ hộ", "Giới tính (1: Nam, 2: Nữ)", "Ngày, tháng năm sinh", "Địa chỉ")
                .map(heading -> new Heading("", List.of(heading)))
                .toList();
        return new Sheet(number, title, List.of(), columns, rows, notes);
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
        List<Optional<AreaCode>> codes = named
                ? List.of(place.village(), place.commune(), place.district(), place.province())
                : List.of(place.province(), place.district(), place.commune(), place.village());
        return codes.stream()
                .flatMap(Optional::stream)
                .map(AreaCode::value)
                .map(code -> named ? areas.getOrDefault(code, code) : code)
                .collect(Collectors.joining(", "));
    }
}
