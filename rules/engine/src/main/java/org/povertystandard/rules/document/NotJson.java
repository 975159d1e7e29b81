package org.povertystandard.rules.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povertystandard.fact.Label;

/**
 * Why a text stops being JSON, as far as that can be seen without guessing: mostly a value is written as on paper, such as
 * {@code 2.000.000}, {@code 2,5} or {@code có}.
 *
 * @param key the key that the value belongs to; empty where it cannot be seen
 * @param found the value as it is written, or the text from there on; empty at the end
 * @param why what is wrong, and how it is written
 */
record NotJson(Optional<String> key, Optional<String> found, Label why) {
    private static final int EXCERPT = 40;

    /** What stands around a value; a comma does not end one that stands after a colon, or 2,5 would be cut in two. */
    private static final String AROUND = ":[]{}\"\n\r";

    private static final Pattern VALID = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}[/-]\\d{1,2}([/-]\\d{1,2})?|\\d{1,2}/\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("[-+~]?[.,]?\\d.*");
    private static final Pattern YES_NO = Pattern.compile("true|false|yes|no|có|co|không|khong");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'‘’“”„«].*");
    private static final Pattern KEY = Pattern.compile("\"([^\"]{1,80})\"\\s*:\\s*$");

    private static final Label SOMEWHERE = Label.of(
            "Không phải JSON từ dòng này. Có thể thiếu dấu phẩy, dấu nháy hoặc dấu ngoặc ở đây hay trước đó.",
            "This is not JSON from this line on. Maybe a comma, a quote or a bracket is missing here or before.");
    private static final Label NOT_BEGUN = Label.of(
            "Đây không phải JSON: nội dung phải bắt đầu bằng dấu { và kết thúc bằng dấu }.",
            "This is not JSON: it begins with { and ends with }.");
    private static final Label NOT_ENDED = Label.of(
            "Nội dung kết thúc khi chưa đóng hết dấu ngoặc hoặc dấu nháy. Mỗi dòng của tệp JSON Lines phải trọn vẹn.",
            "The text ends before every bracket and quote is closed. A line of JSON Lines is whole.");
    private static final Label OF_DAY = Label.of(
            "Ngày phải viết trong dấu nháy, theo thứ tự năm-tháng-ngày, ví dụ \"2024-12-31\".",
            "A day stands in quotes, as year-month-day, such as \"2024-12-31\".");
    private static final Label OF_NUMBER = Label.of(
            "Số này viết không đúng. " + Decoders.A_NUMBER.vi(),
            "This is not how a number is written. " + Decoders.A_NUMBER.en());
    private static final Label OF_YES_NO = Label.of(
            "Có được viết là true, không được viết là false: chữ thường, không có dấu nháy.",
            "Yes is written true, and no is written false, in small letters and without quotes.");
    private static final Label OF_WORD = Label.of(
            "Chữ và mã phải viết trong dấu nháy thẳng, ví dụ \"rural\". Không biết thì viết null.",
            "Words and codes stand in straight quotes, such as \"rural\". What is not known is null.");

    /**
     * Looks at the place where the parser stopped.
     *
     * @param text the document
     * @param offset where in it; negative if that is not known
     */
    static NotJson at(CharSequence text, long offset) {
        if (offset < 0) {
            return new NotJson(Optional.empty(), Optional.empty(), SOMEWHERE);
        }
        String document = text.toString().strip();
        if (!document.startsWith("{") && !document.startsWith("[")) {
            return new NotJson(Optional.empty(), excerpt(text, 0), NOT_BEGUN);
        }
        if (offset >= text.length()) {
            return new NotJson(Optional.empty(), Optional.empty(), NOT_ENDED);
        }
        int stopped = (int) offset;
        int begin = begin(text, stopped);
        String written = written(text, begin, stopped);
        // After a quote it may be the inside of a text that does not end.
        boolean apart = begin == 0 || text.charAt(begin - 1) != '"';
        return Optional.of(written)
                .filter(value -> apart && !isValid(value))
                .flatMap(NotJson::why)
                .map(why -> new NotJson(key(text, begin), Optional.of(cut(written)), why))
                .orElseGet(() -> new NotJson(Optional.empty(), excerpt(text, Math.max(0, stopped - 1)), SOMEWHERE));
    }

    /** Whether a value without quotes is one of JSON. */
    static boolean isValid(String value) {
        return VALID.matcher(value).matches();
    }

    private static int begin(CharSequence text, int stopped) {
        int begin = stopped;
        int afterComma = 0;
        while (begin > 0 && AROUND.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
            afterComma = afterComma == 0 && text.charAt(begin) == ',' ? begin + 1 : afterComma;
        }
        boolean afterColon = begin > 0 && text.charAt(begin - 1) == ':';
        return afterColon || afterComma == 0 ? begin : afterComma;
    }

    private static String written(CharSequence text, int begin, int stopped) {
        int end = stopped;
        while (end < text.length() && AROUND.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.subSequence(begin, end).toString().strip().replaceFirst("[,\\s]+$", "");
    }

    private static Optional<Label> why(String written) {
        if (DAY.matcher(written).matches()) {
            return Optional.of(OF_DAY);
        }
        if (NUMBER.matcher(written).matches()) {
            return Optional.of(OF_NUMBER);
        }
        if (YES_NO.matcher(written.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(OF_YES_NO);
        }
        return WORD.matcher(written).matches() ? Optional.of(OF_WORD) : Optional.empty();
    }

    private static Optional<String> key(CharSequence text, int begin) {
        Matcher key = KEY.matcher(text.subSequence(Math.max(0, begin - 2 * EXCERPT - 10), begin));
        return key.find() ? Optional.of(key.group(1)) : Optional.empty();
    }

    private static Optional<String> excerpt(CharSequence text, int begin) {
        String rest = text.subSequence(begin, Math.min(text.length(), begin + EXCERPT))
                .toString();
        return rest.strip().lines().findFirst().filter(line -> !line.isEmpty());
    }

    private static String cut(String found) {
        return found.codePointCount(0, found.length()) <= EXCERPT
                ? found
                : found.substring(0, found.offsetByCodePoints(0, EXCERPT)) + "...";
    }
}
