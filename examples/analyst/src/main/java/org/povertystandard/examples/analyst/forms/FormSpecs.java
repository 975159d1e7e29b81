package org.povertystandard.examples.analyst.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.povertystandard.examples.analyst.forms.Conditions.Condition;
import org.povertystandard.examples.analyst.forms.FormSpec.Breakdown;
import org.povertystandard.examples.analyst.review.Children;
import org.povertystandard.examples.analyst.review.ReviewRow;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.review.Basis;
import org.povertystandard.review.ListStatus;
import org.povertystandard.standard.Indicator;

/**
 * The forms 7.1 and 7.4 to 7.11 of Annex VII, which count the households of one review: 7.4 to 7.7 are made by
 * {@link DeprivationForms}; 7.2 and 7.3, which count movements, by {@link MovementForms}. Headings are those of the circular, letter for letter.
 */
final class FormSpecs {
    static final String AREA = "Khu vực/Địa bàn";
    static final String UNIT = "Khu vực/Đơn vị";
    static final String TOTAL = "Tổng cộng I + II";
    static final String HOUSEHOLDS = "Hộ";
    static final String PERSONS = "Nhân khẩu";

    private static final String TOTAL_IN_BRACKETS = "Tổng cộng (I + II)";

    private final Conditions conditions;
    private final Condition poor;
    private final Condition nearPoor;
    private final DeprivationForms deprivations;

    FormSpecs(Basis basis, List<Indicator> indicators) {
        this.conditions = new Conditions(basis);
        this.poor = conditions.on(ListStatus.POOR);
        this.nearPoor = conditions.on(ListStatus.NEAR_POOR);
        this.deprivations = new DeprivationForms(indicators);
    }

    /** All of them. */
    List<FormSpec> all(Collection<EthnicGroup> groups, Map<String, String> names) {
        return List.of(
                results(),
                deprivations.counts("7.4", poor, "hộ nghèo"),
                deprivations.rates("7.5", poor, "hộ nghèo", "hộ nghèo"),
                deprivations.counts("7.6", nearPoor, "hộ cận nghèo"),
                deprivations.rates("7.7", nearPoor, "hộ cận nghèo", "hộ nghèo"),
                groups(),
                ethnicGroups(groups, names),
                causes(),
                children());
    }

    private FormSpec results() {
        String found = "Kết quả rà soát (" + (conditions.basis() == Basis.COMPUTED ? "sơ bộ" : "chính thức") + ")";
        String all = "Tổng số hộ dân cư (tại thời điểm rà soát)";
        return new FormSpec(
                "7.1",
                "TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO",
                AREA,
                Layout.BLOCKS_AND_TOTAL,
                TOTAL_IN_BRACKETS,
                List.of(
                        count("1", all, "Số hộ"),
                        count("2", all, "Nhân khẩu"),
                        count("3", found, "Tổng số hộ nghèo", "Số hộ"),
                        new FormColumn.Rate("4", List.of(found, "Tổng số hộ nghèo", "Tỷ lệ"), 2, 0),
                        count("5", found, "Tổng số hộ cận nghèo", "Số hộ"),
                        new FormColumn.Rate("6", List.of(found, "Tổng số hộ cận nghèo", "Tỷ lệ"), 3, 0)),
                List.of(new Breakdown(
                        "",
                        List.of(
                                Conditions.households(Conditions.everybody()),
                                Conditions.persons(Conditions.everybody()),
                                Conditions.households(poor),
                                Conditions.households(nearPoor)))),
                false,
                List.of(
                        "Tỷ lệ = cột 3 (5) : cột 1, %; mẫu biểu không in mẫu số. / Rates are columns 3 and 5 of column 1; the form"
                                + " prints no denominator."));
    }

    private FormSpec groups() {
        String groups = "Hộ nghèo, hộ cận nghèo theo các nhóm đối tượng";
        List<Condition> counted = List.of(
                Conditions.everybody(),
                Conditions.minority(),
                poor,
                nearPoor,
                poor.and(Conditions.minority()),
                nearPoor.and(Conditions.minority()),
                poor.and(Conditions.withoutCapacity()),
                nearPoor.and(Conditions.withoutCapacity()),
                poor.and(Conditions.withMerit()),
                nearPoor.and(Conditions.withMerit()));
        return new FormSpec(
                "7.8",
                "PHÂN TÍCH HỘ NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG",
                UNIT,
                Layout.BLOCKS,
                TOTAL_IN_BRACKETS,
                List.of(
                        count("1", "Tổng số hộ dân cư"),
                        count("2", "Số hộ dân tộc thiểu số"),
                        count("3", groups, "Tổng số hộ nghèo"),
                        count("4", groups, "Tổng số hộ cận nghèo"),
                        count("5", groups, "Hộ nghèo dân tộc thiểu số"),
                        count("6", groups, "Hộ cận nghèo dân tộc thiểu số"),
                        count("7", groups, "Hộ nghèo không có khả năng lao động"),
                        count("8", groups, "Hộ cận nghèo không có khả năng lao động"),
                        count("9", groups, "Hộ nghèo có thành viên là người có công với cách mạng"),
                        count("10", groups, "Hộ cận nghèo có thành viên là người có công với cách mạng")),
                List.of(
                        new Breakdown(
                                HOUSEHOLDS,
                                counted.stream().map(Conditions::households).toList()),
                        new Breakdown(
                                PERSONS,
                                counted.stream().map(Conditions::persons).toList())),
                false,
                List.of(
                        "Hộ dân tộc thiểu số: chủ hộ, hoặc vợ hay chồng của chủ hộ, là người dân tộc thiểu số. / The head, or the head's"
                                + " wife or husband, is of an ethnic minority.",
                        "Không có khả năng lao động: không có thành viên trong độ tuổi lao động, hoặc mọi thành viên trong độ tuổi lao động"
                                + " đều mất khả năng lao động. / No member of working age, or all of them have lost the capacity to"
                                + " work (the text leaves open whether all or one).",
                        "Dòng nhân khẩu: mọi nhân khẩu của các hộ được đếm. / Rows of persons: all members of the households"
                                + " counted."));
    }

    private FormSpec ethnicGroups(Collection<EthnicGroup> groups, Map<String, String> names) {
        List<FormColumn> columns = new ArrayList<>();
        List<Condition> counted = new ArrayList<>();
        for (Condition list : List.of(poor, nearPoor)) {
            String households = list == poor ? "hộ nghèo" : "hộ cận nghèo";
            String over = (list == poor ? "Hộ nghèo" : "Hộ cận nghèo") + " dân tộc thiểu số";
            columns.add(count("", "Tổng số " + households));
            counted.add(list);
            columns.add(count("", over, "Tổng số"));
            counted.add(list.and(Conditions.minority()));
            for (EthnicGroup group : groups) {
                String fallback = Conditions.isKinh(group) ? "Kinh" : "Dân tộc mã " + group;
                columns.add(count("", over, names.getOrDefault(group.code(), fallback)));
                counted.add(list.and(Conditions.minority()).and(Conditions.headOf(group)));
            }
        }
        return new FormSpec(
                "7.9",
                "PHÂN NHÓM HỘ NGHÈO, HỘ CẬN NGHÈO THEO DÂN TỘC",
                UNIT,
                Layout.BLOCKS,
                TOTAL,
                columns,
                List.of(new Breakdown(
                        "", counted.stream().map(Conditions::households).toList())),
                false,
                List.of(
                        "Cột dân tộc: hộ dân tộc thiểu số theo dân tộc của chủ hộ; cột Kinh là hộ có chủ hộ người Kinh và vợ hay chồng là"
                                + " người dân tộc thiểu số. / Minority households by the ethnic group of the head; under Kinh stand those with"
                                + " a Kinh head and a minority spouse."));
    }

    private FormSpec causes() {
        String over = "Nguyên nhân nghèo, cận nghèo";
        List<String> headings = List.of(
                "Không có đất sản xuất",
                "Không có vốn sản xuất, kinh doanh",
                "Không có lao động",
                "Không có công cụ/phương tiện sản xuất",
                "Không có kiến thức về sản xuất",
                "Không có kỹ năng lao động, sản xuất",
                "Có người ốm đau, bệnh nặng, tai nạn...",
                "Nguyên nhân khác (ghi rõ)");
        HardshipCause[] causes = HardshipCause.values();
        return new FormSpec(
                "7.10",
                "PHÂN NHÓM HỘ NGHÈO, HỘ CẬN NGHÈO THEO CÁC NGUYÊN NHÂN NGHÈO",
                UNIT,
                Layout.BLOCKS,
                TOTAL_IN_BRACKETS,
                IntStream.range(0, causes.length)
                        .<FormColumn>mapToObj(i -> count(String.valueOf(i + 1), over, headings.get(i)))
                        .toList(),
                List.of(
                        new Breakdown("- Hộ nghèo", causeCounts(poor)),
                        new Breakdown("- Hộ cận nghèo", causeCounts(nearPoor))),
                true,
                List.of("Một hộ có thể nêu nhiều nguyên nhân. / A household can name several causes."));
    }

    private static List<Function<ReviewRow, Amount>> causeCounts(Condition list) {
        return Arrays.stream(HardshipCause.values())
                .map(cause -> Conditions.households(list.and(Conditions.cause(cause))))
                .toList();
    }

    private FormSpec children() {
        List<FormColumn> columns = new ArrayList<>();
        List<Function<ReviewRow, Amount>> counts = new ArrayList<>();
        for (ListStatus list : List.of(ListStatus.POOR, ListStatus.NEAR_POOR)) {
            boolean first = list == ListStatus.POOR;
            String over = "Chỉ số thiếu hụt của trẻ em thuộc " + (first ? "hộ nghèo" : "hộ cận nghèo");
            int number = first ? 1 : 5;
            columns.add(count(String.valueOf(number), over, "Tổng số trẻ em"));
            columns.add(count(String.valueOf(number + 1), over, "Y tế", "Chỉ số thiếu hụt về bảo hiểm y tế"));
            columns.add(count(String.valueOf(number + 2), over, "Y tế", "Chỉ số thiếu hụt về dinh dưỡng"));
            columns.add(count(String.valueOf(number + 3), over, "Giáo dục", "Chỉ số thiếu hụt về tình trạng đi học"));
            counts.add(conditions.children(list, Children::all));
            counts.add(conditions.children(list, Children::uninsured));
            counts.add(conditions.children(list, Children::malnourished));
            counts.add(conditions.children(list, Children::notAtLevel));
        }
        return new FormSpec(
                "7.11",
                "TỔNG HỢP CHỈ SỐ THIẾU HỤT CỦA TRẺ EM THUỘC HỘ NGHÈO, HỘ CẬN NGHÈO",
                UNIT,
                Layout.AREAS,
                "Tổng cộng",
                columns,
                List.of(new Breakdown("", counts)),
                false,
                List.of(
                        "Đơn vị tính: trẻ. / Unit: children.",
                        "Cột 2, 6 là bảo hiểm y tế, cột 3, 7 là dinh dưỡng theo tiêu đề cột; phần ghi chú in trên mẫu đổi chỗ hai nội dung"
                                + " này. / The headings name the columns; the printed notes have insurance and nutrition the other"
                                + " way round."));
    }

    static FormColumn count(String number, String... heading) {
        return new FormColumn.Count(number, List.of(heading));
    }
}
