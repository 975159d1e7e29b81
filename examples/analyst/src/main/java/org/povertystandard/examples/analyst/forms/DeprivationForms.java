package org.povertystandard.examples.analyst.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.examples.analyst.forms.Conditions.Condition;
import org.povertystandard.examples.analyst.forms.FormSpec.Breakdown;
import org.povertystandard.examples.analyst.review.ReviewRow;
import org.povertystandard.standard.Indicator;

/** The forms 7.4 to 7.7 of Annex VII: the indicators in which the poor and the near-poor are deprived. */
final class DeprivationForms {
    private final List<Indicator> indicators;

    DeprivationForms(List<Indicator> indicators) {
        this.indicators = indicators;
    }

    /** How many households of a list are deprived in each indicator. */
    FormSpec counts(String number, Condition list, String households) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormSpecs.count("", "Tổng số " + households));
        for (int i = 0; i < indicators.size(); i++) {
            columns.add(
                    FormSpecs.count(String.valueOf(i + 1), "Chỉ số thiếu hụt dịch vụ xã hội cơ bản của " + households));
        }
        return spec(number, "PHÂN TÍCH CÁC CHỈ SỐ", households, columns, list, List.of(indicatorNote()));
    }

    /** The same as rates. The heading of 7.7 prints the poor where the near-poor are meant; headings are kept as printed. */
    FormSpec rates(String number, Condition list, String households, String printed) {
        List<FormColumn> columns = new ArrayList<>();
        columns.add(FormSpecs.count("", "Tổng số " + households));
        for (int i = 0; i < indicators.size(); i++) {
            columns.add(new FormColumn.Rate(
                    String.valueOf(i + 1),
                    List.of("Tỷ lệ chỉ số thiếu hụt dịch vụ xã hội cơ bản của " + printed + " (so với tổng số "
                            + households + ")"),
                    i + 1,
                    0));
        }
        List<String> notes = new ArrayList<>(List.of(indicatorNote()));
        if (!households.equals(printed)) {
            notes.add(
                    "Tiêu đề cột in \"hộ nghèo\"; theo tên mẫu biểu và mẫu số là hộ cận nghèo. / The heading prints \"hộ nghèo\" where"
                            + " the near-poor are meant.");
        }
        return spec(number, "PHÂN TÍCH TỶ LỆ CÁC CHỈ SỐ", households, columns, list, notes);
    }

    private FormSpec spec(
            String number,
            String what,
            String households,
            List<FormColumn> columns,
            Condition list,
            List<String> notes) {
        return new FormSpec(
                number,
                what + " THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN CỦA " + households.toUpperCase(Locale.ROOT),
                FormSpecs.UNIT,
                Layout.BLOCKS,
                FormSpecs.TOTAL,
                columns,
                List.of(new Breakdown("", deprivedCounts(list))),
                false,
                notes);
    }

    private List<Function<ReviewRow, Amount>> deprivedCounts(Condition list) {
        return Stream.concat(
                        Stream.of(list),
                        indicators.stream()
                                .map(Indicator::id)
                                .map((IndicatorId id) -> list.and(Conditions.deprived(id))))
                .map(Conditions::households)
                .toList();
    }

    private String indicatorNote() {
        return "Ghi chú: "
                + String.join(
                        "; ",
                        IntStream.range(0, indicators.size())
                                .mapToObj(i -> (i + 1) + ": "
                                        + indicators.get(i).label().vi())
                                .toList());
    }
}
