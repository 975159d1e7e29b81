package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.analysis.ClassChange;
import org.povertystandard.rules.analysis.IndicatorChange;
import org.povertystandard.rules.analysis.OverlapChange;
import org.povertystandard.rules.analysis.Reach;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.HouseholdWriter;
import org.povertystandard.standard.CategoryId;

/** The meaning of a difference, line by line: who changes class, each with the smallest household that does. */
final class MeaningText {
    private final boolean vi;

    MeaningText(Language language) {
        this.vi = language == Language.VIETNAMESE;
    }

    List<String> lines(StandardDifference difference) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        difference.classes().stream()
                .filter(ClassChange::isChange)
                .filter(change -> !change.reach().isUnreachable())
                .forEach(change -> said(
                        change.test() + ": " + name(change.before()) + " -> " + name(change.after()),
                        change.reach(),
                        lines));
        difference.overlaps().stream()
                .filter(change -> !change.isNone())
                .forEach(change -> said(change.test() + ": " + overlap(change), change.reach(), lines));
        for (IndicatorChange change : difference.indicators()) {
            indicator(
                    change.indicator() + (vi ? ": thêm hộ thiếu hụt" : ": newly deprived"),
                    change.newlyDeprived(),
                    lines);
            indicator(
                    change.indicator() + (vi ? ": hết thiếu hụt" : ": no longer deprived"),
                    change.noLongerDeprived(),
                    lines);
        }
        lines.add(conclusion(difference, lines.size() == 1));
        return lines;
    }

    private void indicator(String what, Reach reach, List<String> lines) {
        if (!reach.isUnreachable()) {
            said(what, reach, lines);
        }
    }

    private void said(String what, Reach reach, List<String> lines) {
        if (reach instanceof Reach.NotDecided open) {
            lines.add(what
                    + (vi ? ": chưa xác định. " : ": not decided. ")
                    + open.reason().in(vi ? Language.VIETNAMESE : Language.ENGLISH));
            return;
        }
        reach.household().ifPresent(household -> {
            lines.add(what
                    + (vi ? ": có, ví dụ hộ này, rà soát năm " : ": yes, such as this household, reviewed in ")
                    + household.reviewedOn().getYear());
            lines.add("  " + HouseholdWriter.oneLine(household));
        });
    }

    /** The classes of households that are in several at once; their names are known where one is shown. */
    private String overlap(OverlapChange change) {
        String several = vi ? "thuộc nhiều loại cùng lúc" : "in several classes at once";
        return change.reach().household().isEmpty()
                ? several
                : names(change.before()) + " -> " + names(change.after()) + " (" + several + ")";
    }

    private String names(List<CategoryId> categories) {
        return categories.isEmpty()
                ? name(Optional.empty())
                : categories.stream().map(CategoryId::value).collect(Collectors.joining(" + "));
    }

    private String name(Optional<CategoryId> category) {
        return category.map(CategoryId::value).orElse(vi ? "không thuộc loại nào" : "no class");
    }

    private String conclusion(StandardDifference difference, boolean nothing) {
        if (!difference.hasCommonTest()) {
            return vi
                    ? "Hai chuẩn không có cách xác định nào chung: không so sánh loại của hộ nào."
                    : "The two have no test in common: no household's classes are compared.";
        }
        if (!difference.isDecided()) {
            return vi ? "Có trường hợp chưa xác định." : "Some questions are not decided.";
        }
        if (nothing) {
            return (vi
                            ? "Với các cách xác định chung, không hộ nào đổi loại"
                            : "Under the tests that both have, no household changes class")
                    + size(difference);
        }
        boolean overlapping = difference.overlaps().stream()
                .anyMatch(change -> change.reach().household().isPresent());
        String other = overlapping
                ? (vi
                        ? "Trong các hộ thuộc nhiều loại, chỉ nêu hộ nhỏ nhất. "
                        : "Of households in several classes only the smallest is shown. ")
                : "";
        return other
                + (vi
                        ? "Mọi bước đổi loại khác đều không thể xảy ra"
                        : "Every other step from class to class is impossible")
                + size(difference);
    }

    /** Up to how many members that is proved, where it is not for every number. */
    private String size(StandardDifference difference) {
        return difference
                .upTo()
                .map(most -> most < HouseholdReader.MOST_MEMBERS
                        ? vi ? " (với hộ không quá " + most + " người)." : " (for up to " + most + " members)."
                        : vi
                                ? " (với hộ không quá " + most + " người; tệp chỉ chứa hộ không quá "
                                        + HouseholdReader.MOST_MEMBERS + " người)."
                                : " (for up to " + most + " members; a file holds households of up to "
                                        + HouseholdReader.MOST_MEMBERS + ").")
                .orElse(".");
    }
}
