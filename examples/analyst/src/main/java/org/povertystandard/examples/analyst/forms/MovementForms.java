package org.povertystandard.examples.analyst.forms;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.forms.FormSpec.Breakdown;
import org.povertystandard.review.Flow;
import org.povertystandard.review.Headcount;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.MovementTable;
import org.povertystandard.review.Movements;

/**
 * The forms 7.2 and 7.3: the movements of each area, and their sums. The rows of blocks and totals are sums of areas, as the forms
 * have them, so a household that moved between two areas is in both an other decrease and an other increase.
 */
final class MovementForms {
    private static final String SUDDEN = "Số hộ ngoài danh sách hộ nghèo, hộ cận nghèo gặp khó khăn đột xuất trong năm";
    private static final List<String> NOTES = List.of(
            "Cuối năm = đầu năm - giảm + tăng, cho cả hộ và nhân khẩu (suy ra từ mẫu biểu). / Closing = opening - decreases +"
                    + " increases (inferred from the layout).",
            "Hộ chuyển giữa hai địa bàn được tính giảm ở nơi đi và tăng ở nơi đến. / A household that moved between two areas is a"
                    + " decrease of one and an increase of the other.",
            "Tách hộ luôn tính vào cột nguyên nhân khác. / A household that came of a split stands under other increases.");

    private final Movements movements;

    MovementForms(Movements movements) {
        this.movements = movements;
    }

    static FormSpec poor() {
        String less = "Diễn biến giảm số hộ nghèo";
        String more = "Diễn biến tăng số hộ nghèo";
        return spec(
                "7.2",
                "TỔNG HỢP DIỄN BIẾN HỘ NGHÈO TRONG NĂM",
                List.of(
                        FormSpecs.count(
                                "1", "Tổng số hộ nghèo đầu năm (theo Quyết định phê duyệt của cấp có thẩm quyền)"),
                        FormSpecs.count("2", less, "Số hộ thoát nghèo", "Trở thành hộ cận nghèo"),
                        FormSpecs.count("3", less, "Số hộ thoát nghèo", "Vượt chuẩn cận nghèo"),
                        FormSpecs.count(
                                "4",
                                less,
                                "Nguyên nhân: thay đổi nhân khẩu, hộ nghèo đơn thân chết đi, chuyển đi nơi khác, tách, nhập với hộ"
                                        + " khác,..."),
                        FormSpecs.count("5", more, "Số hộ cận nghèo trở thành hộ nghèo"),
                        FormSpecs.count("6", more, SUDDEN, "Tái nghèo"),
                        FormSpecs.count("7", more, SUDDEN, "Phát sinh mới"),
                        FormSpecs.count(
                                "8", more, "Nguyên nhân: thay đổi nhân khẩu, chuyển đến, tách, nhập với hộ khác,..."),
                        FormSpecs.count(
                                "9", "Tổng số hộ nghèo cuối năm (theo Quyết định phê duyệt của cấp có thẩm quyền)")));
    }

    /** Its columns carry no printed numbers. */
    static FormSpec nearPoor() {
        String less = "Diễn biến giảm số hộ cận nghèo";
        String more = "Diễn biến tăng số hộ cận nghèo";
        return spec(
                "7.3",
                "TỔNG HỢP DIỄN BIẾN HỘ CẬN NGHÈO TRONG NĂM",
                List.of(
                        FormSpecs.count(
                                "", "Tổng số hộ cận nghèo đầu năm (theo Quyết định phê duyệt của cấp có thẩm quyền)"),
                        FormSpecs.count("", less, "Số hộ thoát cận nghèo"),
                        FormSpecs.count("", less, "Số hộ cận nghèo trở thành hộ nghèo"),
                        FormSpecs.count(
                                "",
                                less,
                                "Nguyên nhân: thay đổi nhân khẩu, hộ đơn thân chết đi, chuyển đi nơi khác, tách, nhập với hộ"
                                        + " khác,..."),
                        FormSpecs.count("", more, "Số hộ nghèo trở thành hộ cận nghèo"),
                        FormSpecs.count("", more, SUDDEN, "Tái cận nghèo"),
                        FormSpecs.count("", more, SUDDEN, "Phát sinh mới"),
                        FormSpecs.count(
                                "", more, "Nguyên nhân: thay đổi nhân khẩu, chuyển đến, tách, nhập với hộ khác,..."),
                        FormSpecs.count(
                                "",
                                "Tổng số hộ cận nghèo cuối năm (theo Quyết định phê duyệt của cấp có thẩm quyền)")));
    }

    private static FormSpec spec(String number, String title, List<FormColumn> columns) {
        return new FormSpec(
                number,
                title,
                FormSpecs.AREA,
                Layout.BLOCKS,
                FormSpecs.TOTAL,
                columns,
                Stream.of(FormSpecs.HOUSEHOLDS, FormSpecs.PERSONS)
                        .map(label -> new Breakdown(label, List.of()))
                        .toList(),
                false,
                NOTES);
    }

    /** The counts of form 7.2 or 7.3. */
    UnitCounts counts(ListStatus list) {
        List<Flow> flows = list == ListStatus.POOR
                ? List.of(Flow.OPENING, Flow.TO_OTHER_LIST, Flow.ROSE_ABOVE)
                : List.of(Flow.OPENING, Flow.ROSE_ABOVE, Flow.TO_OTHER_LIST);
        List<Flow> columns = Stream.concat(
                        flows.stream(),
                        Stream.of(
                                Flow.OTHER_DECREASE,
                                Flow.FROM_OTHER_LIST,
                                Flow.RETURNED,
                                Flow.NEWLY_ARISING,
                                Flow.OTHER_INCREASE,
                                Flow.CLOSING))
                .toList();
        var counts = new UnitCounts(2, columns.size());
        movements
                .tables(list)
                .forEach((area, table) -> counts.add(
                        Unit.ofKey(area.orElseThrow()),
                        List.of(
                                amounts(columns, table, Headcount::households, table::open),
                                amounts(columns, table, Headcount::countedPersons, table::openOfPersons))));
        return counts;
    }

    private static List<Amount> amounts(
            List<Flow> columns, MovementTable table, ToLongFunction<Headcount> certain, ToLongFunction<Flow> open) {
        return columns.stream()
                .map(flow -> new Amount(certain.applyAsLong(table.count(flow).orElseThrow()), open.applyAsLong(flow)))
                .toList();
    }
}
