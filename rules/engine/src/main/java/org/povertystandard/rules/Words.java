package org.povertystandard.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Language;
import org.povertystandard.household.MemberId;

/** The sentences of explanations. Labels stand alone in them, so that a label needs one form only. */
final class Words {
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

    String headline(String household, String result) {
        return (vi ? "Hộ " : "Household ") + household + ". " + result + ".";
    }

    String result(String category) {
        return (vi ? "Kết quả: " : "Result: ") + category;
    }

    String undetermined(String classes) {
        return (vi ? "Chưa xác định được. Còn có thể: " : "Not determined yet. Still possible: ") + classes;
    }

    String noClass() {
        return vi ? "không thuộc loại nào; văn bản để trống trường hợp này" : "no class; the law leaves this case open";
    }

    String bound() {
        return vi
                ? "Chắc chắn không thuộc loại nào khác, nhưng chưa xét hết mọi trường hợp."
                : "No other class is possible, but not every case could be walked through.";
    }

    String standard(String name) {
        return (vi ? "Chuẩn áp dụng: " : "Standard: ") + name + ".";
    }

    String test(String name, String sources) {
        return (vi ? "Cách xác định: " : "Method: ") + name + sources + ".";
    }

    String days(LocalDate appliedOn, String sources, LocalDate reviewedOn) {
        return vi
                ? "Theo quy định áp dụng ngày " + day(appliedOn) + sources + "; thông tin của hộ rà soát ngày "
                        + day(reviewedOn) + "."
                : "By the law of " + day(appliedOn) + sources + "; the household's facts were reviewed on "
                        + day(reviewedOn) + ".";
    }

    private String day(LocalDate day) {
        return day.format(vi ? VIETNAMESE_DAY : ENGLISH_DAY);
    }

    String measures() {
        return vi ? "Căn cứ xếp loại:" : "What decides the class:";
    }

    /** A measure held against a line. */
    String line(String line, String limit, Truth met, String sources) {
        String where = switch (met) {
            case TRUE -> vi ? "hộ ở trong mức này" : "the household is within it";
            case FALSE -> vi ? "hộ không ở trong mức này" : "the household is not within it";
            case UNKNOWN ->
                vi ? "chưa biết hộ có ở trong mức này hay không" : "not known yet whether the household is within it";
        };
        return " " + line + ": " + limit + "; " + where + sources + ".";
    }

    String scored(String scorecard, String points, String columns, String sources) {
        return scorecard + ": " + points + columns + sources + ".";
    }

    String column(String column) {
        return (vi ? ", cột " : ", column ") + quoted(column);
    }

    String columns(String columns) {
        return (vi ? "; chưa biết chấm theo cột nào: " : "; not known yet which column serves: ") + columns;
    }

    String rowsThatScore() {
        return vi ? "Các dòng được điểm:" : "Rows that score:";
    }

    String rowsOpen() {
        return vi ? "Các dòng chưa biết có được điểm hay không:" : "Rows not known yet to score or not:";
    }

    String measured() {
        return vi ? "Đã đo:" : "What was measured:";
    }

    String signs() {
        return vi ? "Các chỉ tiêu:" : "Signs:";
    }

    /** Where an inquiry stands. */
    String rule(String sources) {
        return (vi ? "Quy định:" : "The rule:") + sources + ".";
    }

    /** How the class was found, where an answer asks for it. */
    String classBy(String test, String sources) {
        return (vi ? "Loại hộ xác định: " : "The class is found: ") + test + sources + ".";
    }

    /** A member in front of what is asked. */
    String ofMember(MemberId member) {
        return (vi ? "Thành viên " : "Member ") + member.value() + ". ";
    }

    /** Whether a sign holds. */
    String state(Truth holds) {
        return holds == Truth.UNKNOWN ? (vi ? "chưa biết" : "not known yet") : yesNo(holds == Truth.TRUE);
    }

    String deprived() {
        return vi ? "Hộ thiếu hụt các chỉ số:" : "Deprived in:";
    }

    String unknownIndicators() {
        return vi ? "Chưa biết hộ có thiếu hụt hay không ở các chỉ số:" : "Not known yet whether deprived in:";
    }

    String notDeprived() {
        return vi ? "Hộ không thiếu hụt các chỉ số: " : "Not deprived in: ";
    }

    String askNext(boolean ranked) {
        if (ranked) {
            return vi ? "Cần hỏi thêm, theo thứ tự:" : "To ask next, in this order:";
        }
        return vi
                ? "Cần hỏi thêm, theo thứ tự của phiếu (còn thiếu quá nhiều thông tin để biết nên hỏi gì trước):"
                : "To ask next, in the form's order (too much is unknown to say what to ask first):";
    }

    String caveats() {
        return vi ? "Lưu ý:" : "Please note:";
    }

    String sources() {
        return vi ? "Nguồn:" : "Sources:";
    }

    /** Members in the middle of a line. */
    String members(List<MemberId> members) {
        String ids = members.stream().map(MemberId::value).collect(Collectors.joining(", "));
        return (vi ? "thành viên " : members.size() == 1 ? "member " : "members ") + ids;
    }

    /** Members at the start of a line. */
    String ofMembers(List<MemberId> members) {
        String text = members(members);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + " – ";
    }

    String yesNo(boolean yes) {
        return yes ? (vi ? "có" : "yes") : (vi ? "không" : "no");
    }

    String notApplicable() {
        return vi ? "không áp dụng" : "not applicable";
    }

    String notAsked(String countsAs) {
        return (vi ? "không hỏi, coi như " : "not asked, counted as ") + countsAs;
    }

    String limit(String text) {
        return (vi ? " (mức: " : " (limit: ") + text + ")";
    }

    String counted(String members) {
        return (vi ? ", gồm " : ", namely ") + members;
    }

    String unused(String who, String fact) {
        return vi
                ? who + fact + ": câu trả lời không được dùng, vì phiếu không hỏi câu này ở trường hợp này."
                : who + fact + ": the answer was not used; the form does not ask this question here.";
    }

    String unverified(String indicators) {
        return vi
                ? "Chưa có văn bản để kiểm chứng cách xác định các chỉ số sau nên không dùng, coi như chưa biết: "
                        + indicators + "."
                : "The tests of these indicators have no source at hand; they were not used and the indicators are left"
                        + " unknown: " + indicators + ".";
    }

    String reform(String base, String reason) {
        return (vi
                        ? "Chuẩn đã áp dụng là phương án đề xuất, không phải quy định; lập trên chuẩn " + base + ": "
                        : "The standard applied is a proposal and no law; it stands on the standard " + base + ": ")
                + reason;
    }

    String gap(String explanation) {
        return (vi ? "Khoảng trống của văn bản: " : "A gap of the law: ") + explanation;
    }

    String reading(String question, String chosen, String alternative) {
        return vi
                ? question + " Ở đây hiểu là: " + quoted(chosen) + ". Nếu hiểu là: " + quoted(alternative)
                        + ", thì sẽ khác: "
                : question + " Read here as: " + quoted(chosen) + ". If read as " + quoted(alternative)
                        + ", this would differ: ";
    }

    String theClass(String classes, boolean settled) {
        return vi
                ? "kết quả xếp loại, khi đó " + (settled ? "là: " : "có thể là: ") + classes
                : "the class, which " + (settled ? "would then be: " : "could then be: ") + classes;
    }

    String theAnswer(String outcomes, boolean settled) {
        return vi
                ? "kết quả, khi đó " + (settled ? "là: " : "có thể là: ") + outcomes
                : "the answer, which " + (settled ? "would then be: " : "could then be: ") + outcomes;
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    String provenance(String standard, String hash, String engine) {
        return vi
                ? "Dữ liệu chuẩn: " + standard + " (" + hash + "). Chương trình: " + engine + "."
                : "Data of the standard: " + standard + " (" + hash + "). Engine: " + engine + ".";
    }
}
