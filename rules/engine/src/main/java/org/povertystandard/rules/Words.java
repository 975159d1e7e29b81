package org.povertystandard.rules;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.MemberId;

/** The sentences and number formats of explanations. */
final class Words {
    private static final Map<String, Label> UNITS = Map.ofEntries(
            Map.entry("dong/person/month", Label.of("đồng/người/tháng", "dong per person per month")),
            Map.entry("dong", Label.of("đồng", "dong")),
            Map.entry("points", Label.of("điểm", "points")),
            Map.entry("indicators", Label.of("chỉ số", "indicators")),
            Map.entry("m2", Label.of("m²", "m²")),
            Map.entry("m2/person", Label.of("m²/người", "m² per person")),
            Map.entry("years", Label.of("tuổi", "years")),
            Map.entry("months", Label.of("tháng", "months")),
            Map.entry("parts", Label.of("bộ phận", "parts")),
            Map.entry("cm", Label.of("cm", "cm")),
            Map.entry("kg", Label.of("kg", "kg")),
            Map.entry("kWh/month", Label.of("kWh/tháng", "kWh a month")));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Language language;
    private final boolean vi;

    Words(Language language) {
        this.language = language;
        this.vi = language == Language.VIETNAMESE;
    }

    Language language() {
        return language;
    }

    String headline(String household, String classes) {
        return (vi ? "Hộ " : "Household ") + household + ": " + classes + ".";
    }

    String or() {
        return vi ? " hoặc " : " or ";
    }

    String undetermined(String classes) {
        return (vi ? "chưa xác định được; có thể là " : "not determined yet; it may be ") + classes;
    }

    String noClass() {
        return vi ? "không thuộc loại nào theo văn bản" : "in no class: the law itself leaves a gap here";
    }

    String bound() {
        return vi
                ? "Không thể có loại nào khác, nhưng chưa xét hết mọi trường hợp."
                : "No other class is possible, but not every case could be walked through.";
    }

    String applied(String standard, String test, LocalDate appliedOn, LocalDate reviewedOn) {
        return vi
                ? standard + ". " + test + ". Áp dụng ngày " + day(appliedOn) + ", theo thông tin rà soát ngày "
                        + day(reviewedOn) + "."
                : standard + ". " + test + ". The law of " + day(appliedOn) + ", facts reviewed on " + day(reviewedOn)
                        + ".";
    }

    private String day(LocalDate day) {
        return day.format(vi ? VIETNAMESE_DAY : ENGLISH_DAY);
    }

    /** A measure held against a line. */
    String line(String value, String limit, Truth met) {
        String meaning = switch (met) {
            case TRUE -> vi ? "đúng" : "met";
            case FALSE -> vi ? "không đúng" : "not met";
            case UNKNOWN -> vi ? "chưa biết" : "not known yet";
        };
        return value + (vi ? "; điều kiện " : "; the condition ") + limit + ": " + meaning + ".";
    }

    String than(Operator operator) {
        return switch (operator) {
            case LESS -> vi ? "dưới" : "under";
            case AT_MOST -> vi ? "không quá" : "at most";
            case EQUAL -> vi ? "đúng bằng" : "exactly";
            case AT_LEAST -> vi ? "từ" : "at least";
            case MORE -> vi ? "trên" : "more than";
        };
    }

    String limit(String text) {
        return (vi ? " (mức: " : " (limit: ") + text + ")";
    }

    String deprived() {
        return vi ? "Thiếu hụt:" : "Deprived in:";
    }

    String unknownIndicators() {
        return vi ? "Chưa biết có thiếu hụt hay không:" : "Not known whether deprived in:";
    }

    String notDeprived() {
        return vi ? "Không thiếu hụt: " : "Not deprived in: ";
    }

    String askNext() {
        return vi ? "Cần hỏi thêm, theo thứ tự:" : "To ask next, in this order:";
    }

    String caveats() {
        return vi ? "Lưu ý:" : "Please note:";
    }

    String member(MemberId member) {
        return (vi ? "thành viên " : "member ") + member;
    }

    String yesNo(boolean yes) {
        return yes ? (vi ? "có" : "yes") : (vi ? "không" : "no");
    }

    String unknown() {
        return vi ? "chưa biết" : "unknown";
    }

    String notApplicable() {
        return vi ? "không áp dụng" : "not applicable";
    }

    String unused(String member, String fact) {
        return vi
                ? member + ": câu trả lời về " + fact + " không được dùng, vì phiếu không hỏi thành viên này."
                : member + ": the answer on " + fact + " was not used; the form does not ask it of this member.";
    }

    String reading(String question, String chosen, String alternative, String changes, String classes) {
        return vi
                ? question + " Đã hiểu: " + chosen + ". Nếu hiểu khác (" + alternative + ") thì thay đổi: " + changes
                        + (classes.isEmpty() ? "." : " (" + classes + ").")
                : question + " Read as: " + chosen + ". Another reading (" + alternative + ") would change: " + changes
                        + (classes.isEmpty() ? "." : " (" + classes + ").");
    }

    String provenance(String standard, String hash, String engine) {
        return vi
                ? "Căn cứ dữ liệu chuẩn " + standard + " (" + hash + "), bộ máy " + engine + "."
                : "By the standard's data " + standard + " (" + hash + "), engine " + engine + ".";
    }

    /** What is known of a number, with its unit. */
    String range(Range range, String unit) {
        if (unit.equals("share")) {
            return numbers(range, true) + " %";
        }
        Label label = UNITS.get(unit);
        return numbers(range, false) + (label == null ? "" : " " + label.in(language));
    }

    private String numbers(Range range, boolean percent) {
        if (range.isExact()) {
            return number(range.lowest().orElseThrow(), percent);
        }
        String low = range.lowest().map(number -> number(number, percent)).orElse("");
        String high = range.highest().map(number -> number(number, percent)).orElse("");
        if (low.isEmpty() && high.isEmpty()) {
            return unknown();
        }
        if (high.isEmpty()) {
            return (vi ? "từ " : "at least ") + low;
        }
        return low.isEmpty() ? (vi ? "không quá " : "at most ") + high : low + (vi ? " đến " : " to ") + high;
    }

    /** Rounded half up to two decimals for reading; the comparison itself was exact. */
    private String number(Rational number, boolean percent) {
        BigDecimal decimal = percent ? number.times(Rational.of(HUNDRED)).toDecimal(2) : number.toDecimal(2);
        NumberFormat format = NumberFormat.getInstance(vi ? Locale.forLanguageTag("vi") : Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        boolean exact = Rational.of(decimal).equals(percent ? number.times(Rational.of(100)) : number);
        return (exact ? "" : "≈ ") + format.format(decimal);
    }
}
