package org.povertystandard.examples.analyst.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.HouseholdWriter;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.testkit.CaseComparison;

/** Which cases another standard sees otherwise: the case, its class before and after, and the household. */
final class ComparisonLines {
    private final boolean vi;
    private final StandardId other;

    ComparisonLines(Language language, StandardId other) {
        this.vi = language == Language.VIETNAMESE;
        this.other = other;
    }

    List<String> lines(CaseComparison compared) {
        return List.of(
                compared.lawCase().place() + ": \"" + compared.lawCase().name() + "\": " + classes(compared.before())
                        + " -> " + classes(compared.after()),
                "  " + HouseholdWriter.oneLine(compared.household()));
    }

    private String classes(Optional<List<CategoryId>> possible) {
        return possible.map(classes -> classes.isEmpty()
                        ? (vi ? "không thuộc loại nào" : "no class")
                        : classes.stream().map(CategoryId::value).collect(Collectors.joining(vi ? " hoặc " : " or ")))
                .orElse(vi ? "không áp dụng" : "not applied");
    }

    String total(List<CaseComparison> compared, int changed) {
        String days = compared.stream()
                .filter(each -> each.day().isPresent()
                        && !each.day().get().equals(each.lawCase().appliedOn()))
                .map(each -> each.day().get())
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        String note = days.isEmpty() ? "" : (vi ? " Áp dụng vào ngày " : " Applied on ") + days + ".";
        return vi
                ? compared.size() + " ca; theo " + other + " có " + changed + " ca đổi loại." + note
                : compared.size() + (compared.size() == 1 ? " case; under " : " cases; under ") + other + " " + changed
                        + (changed == 1 ? " changes" : " change") + " class." + note;
    }
}
