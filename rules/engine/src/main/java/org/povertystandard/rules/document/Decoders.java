package org.povertystandard.rules.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFacts;
import org.povertystandard.rules.document.Problem.Code;

/** The decoders of simple values. Strict: a number in quotes is no number, and a number is no text. */
final class Decoders {
    private static final int LISTED = 40;

    /** How a number is written, for those who write it as on paper. */
    static final Label A_NUMBER = Label.of(
            "Hãy viết bằng chữ số, ví dụ 2000000 hoặc 2.5: không có dấu chấm, dấu phẩy hay khoảng trắng giữa hàng nghìn,"
                    + " không có đơn vị; trước phần thập phân là dấu chấm.",
            "Write it with digits alone, such as 2000000 or 2.5: no point, comma or space between thousands, no unit, and"
                    + " a point before decimals.");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A separator of thousands has exactly three digits behind it: 2.0000 can only be two. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]+[.][0-9]{3}");

    private Decoders() {}

    /** A text that is not blank. */
    static Optional<String> text(JsonValue value, Problems problems) {
        if (!(value instanceof JsonValue.Text text)) {
            return wrongType(value, problems, "một chuỗi ký tự", "a text in quotes");
        }
        if (text.text().isBlank()) {
            problems.found(Code.NOT_ALLOWED, value, "Chuỗi ký tự không được trống.", "The text must not be blank.");
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    /** A number as it was written. */
    static Optional<BigDecimal> number(JsonValue value, Problems problems) {
        return value instanceof JsonValue.Num number
                ? Optional.of(number.number())
                : wrongType(value, problems, "một số", "a number", numberInQuotes(value));
    }

    /** How it is written instead, where the text is meant for a number. */
    private static Optional<Label> numberInQuotes(JsonValue value) {
        return Optional.of(value)
                .filter(JsonValue.Text.class::isInstance)
                .map(text -> ((JsonValue.Text) text).text())
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .map(text -> NotJson.isValid(text) && !THOUSANDS.matcher(text).matches()
                        ? Label.of("Hãy bỏ dấu nháy.", "Leave the quotes out.")
                        : A_NUMBER);
    }

    /** A measure of the form, which has two decimals at most: 1.500 is refused, as it is one and a half or fifteen hundred. */
    static Optional<BigDecimal> measure(JsonValue value, Problems problems) {
        return number(
                value,
                problems,
                "Dấu chấm là dấu thập phân, không ngăn hàng nghìn; ở đây có nhiều nhất hai chữ số thập phân.",
                "A point is a decimal mark and does not separate thousands; a measure has two decimals at most.");
    }

    /** A number that is whole on the form: 2.000 is refused, since it is two in JSON and two thousand on paper. */
    private static Optional<BigDecimal> wholeNumber(JsonValue value, Problems problems) {
        return number(
                value,
                problems,
                "Dấu chấm là dấu thập phân, không ngăn hàng nghìn; ở đây phải là số nguyên. Hãy viết liền các chữ số.",
                "A point is a decimal mark and does not separate thousands; here must be a whole number. Write the digits"
                        + " without it.");
    }

    private static Optional<BigDecimal> number(JsonValue value, Problems problems, String vi, String en) {
        if (isWrittenAsThousands(value)) {
            problems.found(Code.NOT_ALLOWED, value, vi, en);
            return Optional.empty();
        }
        return number(value, problems);
    }

    /** Whether a number is written with a point and three digits: on paper those are thousands. */
    static boolean isWrittenAsThousands(JsonValue value) {
        return value instanceof JsonValue.Num number
                && THOUSANDS.matcher(number.original()).matches();
    }

    /** A number that exact arithmetic can hold. */
    static Optional<Rational> rational(JsonValue value, Problems problems) {
        return exact(number(value, problems), value, problems);
    }

    /** The same of a question that is answered by whole numbers. */
    static Optional<Rational> wholeRational(JsonValue value, Problems problems) {
        return exact(wholeNumber(value, problems), value, problems);
    }

    private static Optional<Rational> exact(Optional<BigDecimal> read, JsonValue value, Problems problems) {
        return read.flatMap(number -> {
            if (digits(number) <= Rational.MOST_DIGITS) {
                return Optional.of(Rational.of(number));
            }
            problems.found(
                    Code.LIMIT,
                    value,
                    "Số có quá nhiều chữ số. Nhiều nhất là " + Rational.MOST_DIGITS + " chữ số, kể cả phần thập phân.",
                    "The number has too many digits. At most " + Rational.MOST_DIGITS
                            + " are allowed, decimals included.");
            return Optional.empty();
        });
    }

    /** How many digits it takes to write the number out. */
    private static int digits(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return Math.max(Math.max(plain.precision(), plain.precision() - plain.scale()), plain.scale());
    }

    /** A whole number that fits {@code int}. */
    static Optional<Integer> whole(JsonValue value, Problems problems) {
        return wholeNumber(value, problems).flatMap(number -> {
            try {
                return Optional.of(number.intValueExact());
            } catch (ArithmeticException notWhole) {
                problems.found(
                        Code.NOT_ALLOWED,
                        value,
                        "Phải là số nguyên từ -2147483648 đến 2147483647.",
                        "It must be a whole number from -2147483648 to 2147483647.");
                return Optional.empty();
            }
        });
    }

    /** A whole amount of dong, of as many digits as a number of the form may have. */
    static Optional<Long> dong(JsonValue value, Problems problems) {
        return wholeNumber(value, problems).flatMap(number -> {
            if (number.stripTrailingZeros().scale() <= 0 && digits(number) <= FormFacts.MOST_DIGITS) {
                return Optional.of(number.longValueExact());
            }
            problems.found(
                    Code.NOT_ALLOWED,
                    value,
                    "Phải là số nguyên có nhiều nhất " + FormFacts.MOST_DIGITS + " chữ số.",
                    "It must be a whole number of at most " + FormFacts.MOST_DIGITS + " digits.");
            return Optional.empty();
        });
    }

    static Optional<Boolean> bool(JsonValue value, Problems problems) {
        return value instanceof JsonValue.Bool bool
                ? Optional.of(bool.value())
                : wrongType(value, problems, "true (có) hoặc false (không)", "true (yes) or false (no)");
    }

    /** A day such as 2024-02-29. */
    static Optional<LocalDate> date(JsonValue value, Problems problems) {
        if (!(value instanceof JsonValue.Text text)) {
            return wrongType(value, problems, "một ngày dạng \"2024-12-31\"", "a day such as \"2024-12-31\"");
        }
        if (!DAY.matcher(text.text()).matches()) {
            problems.found(
                    Code.NOT_ALLOWED,
                    value,
                    "Ngày viết theo năm-tháng-ngày, đủ bốn, hai và hai chữ số, ví dụ \"2024-12-31\".",
                    "A day is written year-month-day, with four, two and two digits, such as \"2024-12-31\".");
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text.text());
            if (day.getYear() >= 1) {
                return Optional.of(day);
            }
        } catch (DateTimeException notADay) {
            // Said below.
        }
        problems.found(
                Code.NOT_ALLOWED,
                value,
                "Không có ngày này trong lịch. Ngày viết theo năm-tháng-ngày.",
                "There is no such day in the calendar. Days are written year-month-day.");
        return Optional.empty();
    }

    static Optional<JsonValue.ObjectValue> object(JsonValue value, Problems problems) {
        return value instanceof JsonValue.ObjectValue object
                ? Optional.of(object)
                : wrongType(value, problems, "một đối tượng {...}", "an object {...}");
    }

    static Optional<List<JsonValue>> list(JsonValue value, Problems problems) {
        return value instanceof JsonValue.ArrayValue array
                ? Optional.of(array.items())
                : wrongType(value, problems, "một danh sách [...]", "a list [...]");
    }

    /** A list whose items are all decoded; every problem of every item is told. */
    static <T> Decoder<List<T>> listOf(Decoder<T> item) {
        return (value, problems) -> list(value, problems).flatMap(items -> {
            List<T> decoded = new ArrayList<>();
            items.forEach(each -> item.decode(each, problems).ifPresent(decoded::add));
            return decoded.size() == items.size() ? Optional.of(decoded) : Optional.empty();
        });
    }

    /** One of these codes. */
    static <T> Decoder<T> code(Map<String, T> allowed) {
        return (value, problems) -> {
            if (!(value instanceof JsonValue.Text text)) {
                return wrongType(value, problems, "một mã", "a code in quotes");
            }
            Optional<T> meant = Optional.ofNullable(allowed.get(text.text()));
            if (meant.isEmpty()) {
                notAllowed(value, text.text(), allowed.keySet(), problems);
            }
            return meant;
        };
    }

    /** Tells that the text is none of the allowed ones, and which is nearest. */
    static void notAllowed(JsonValue value, String text, Collection<String> allowed, Problems problems) {
        problems.found(
                Code.NOT_ALLOWED,
                value,
                problems.nearest(allowed, text),
                "Mã này không được phép. Được phép: " + listed(allowed) + ".",
                "This code is not allowed. Allowed are: " + listed(allowed) + ".");
    }

    /** Names for a message; not all of them if they are many. */
    static String listed(Collection<String> names) {
        String first = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names.size() > LISTED ? first + ", ..." : first;
    }

    static <T> Optional<T> wrongType(JsonValue value, Problems problems, String vi, String en) {
        return wrongType(value, problems, vi, en, Optional.empty());
    }

    private static <T> Optional<T> wrongType(
            JsonValue value, Problems problems, String vi, String en, Optional<Label> help) {
        problems.found(
                Code.WRONG_TYPE,
                value,
                "Ở đây phải là " + vi + ", không phải " + value.kindVi() + "."
                        + help.map(label -> " " + label.vi()).orElse(""),
                "Here must be " + en + ", not " + value.kindEn() + "."
                        + help.map(label -> " " + label.en()).orElse(""));
        return Optional.empty();
    }
}
