package org.povertystandard.examples.analyst.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.povertystandard.household.FormFacts;

/**
 * Numbers as they are written here and elsewhere. A point and a comma are read where only one reading is possible: {@code 8,5}
 * and {@code 1.500.000} are, {@code 1.500} and {@code 1,500} are not.
 */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,18})?");
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,15},\\d{1,18}");
    private static final Pattern ONE_GROUP = Pattern.compile("-?\\d{1,15}[.,]\\d{3}");
    private static final Pattern DECIMAL_POINT =
            Pattern.compile("-?(0\\d*|\\d{4,15})\\.\\d+|-?\\d{1,15}\\.(\\d{1,2}|\\d{4,18})");

    /** 1.500.000 and 1.500,5. */
    private static final Pattern POINTS =
            Pattern.compile("-?[1-9]\\d{0,2}((\\.\\d{3}){2,}(,\\d{1,18})?|\\.\\d{3},\\d{1,18})");

    /** 1,500,000 and 1,500.5. */
    private static final Pattern COMMAS =
            Pattern.compile("-?[1-9]\\d{0,2}((,\\d{3}){2,}(\\.\\d{1,18})?|,\\d{3}\\.\\d{1,18})");

    /** 1 500 000. */
    private static final Pattern SPACES = Pattern.compile("-?[1-9]\\d{0,2}([ \u00A0\u202F]\\d{3})+");

    /** 1.500.000đ, 35 m2, 2 triệu. */
    private static final Pattern WITH_A_UNIT = Pattern.compile("[-~]?\\d[\\d., \u00A0\u202F]*\\p{L}.*");

    private static final Said<BigDecimal> EITHER = Said.not(
            "Dấu này có thể ngăn phần thập phân hoặc hàng nghìn; hãy viết số không có dấu phân cách hàng nghìn.",
            "This may be a decimal mark or a separator of thousands. Write the number without separators.");
    private static final Said<BigDecimal> EITHER_IN_ITS_COLUMN = Said.not(
            "Dấu chấm này có thể ngăn phần thập phân hoặc hàng nghìn, và không ô nào khác của cột cho biết; hãy viết thêm"
                    + " một chữ số thập phân (1.2340) hoặc bỏ dấu (1234).",
            "This may be a decimal mark or a separator of thousands, and no other cell of the column shows which."
                    + " Write one decimal more (1.2340) or no mark (1234).");

    private Numbers() {}

    /** Whether points can only be separators of thousands: what else stands in the column is then in doubt. */
    static boolean hasPointsForThousands(String text) {
        return text.length() >= 7 && POINTS.matcher(text).matches();
    }

    /** Whether its point can only be a decimal mark: {@code 1.5}, {@code 0.125}, {@code 1500.125}. */
    static boolean hasDecimalPoint(String text) {
        return text.indexOf('.') > 0 && DECIMAL_POINT.matcher(text).matches();
    }

    /**
     * A number.
     *
     * @param decimals how many it has at most; with three or more, {@code 1.500} is one and a half where the column shows it
     * @param column how its column is written
     */
    static Said<BigDecimal> of(String text, int decimals, Habits column) {
        if (POINTS.matcher(text).matches()) {
            return checked(text.replace(".", "").replace(',', '.'), decimals, Assumption.THOUSANDS);
        }
        if (COMMAS.matcher(text).matches()) {
            return checked(text.replace(",", ""), decimals, Assumption.THOUSANDS);
        }
        if (SPACES.matcher(text).matches()) {
            return checked(text.replaceAll("[ \u00A0\u202F]", ""), decimals, Assumption.THOUSANDS);
        }
        if (ONE_GROUP.matcher(text).matches() && (text.contains(",") || decimals < 3 || !column.hasDecimalPoints())) {
            return text.contains(",") || decimals < 3 ? EITHER : EITHER_IN_ITS_COLUMN;
        }
        if (COMMA.matcher(text).matches()) {
            return checked(text.replace(',', '.'), decimals, Assumption.DECIMAL_COMMA);
        }
        return PLAIN.matcher(text).matches() ? plain(new BigDecimal(text), decimals) : notANumber(text, decimals);
    }

    private static Said<BigDecimal> plain(BigDecimal number, int decimals) {
        return fits(number, decimals) ? Said.plainly(number) : doesNotFit(number, decimals);
    }

    private static Said<BigDecimal> checked(String text, int decimals, Assumption assumption) {
        BigDecimal number = new BigDecimal(text);
        return fits(number, decimals) ? Said.assuming(number, assumption) : doesNotFit(number, decimals);
    }

    private static boolean fits(BigDecimal number, int decimals) {
        return hasAtMost(number, decimals) && number.precision() - number.scale() <= FormFacts.MOST_DIGITS;
    }

    private static boolean hasAtMost(BigDecimal number, int decimals) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    private static Said<BigDecimal> doesNotFit(BigDecimal number, int decimals) {
        if (hasAtMost(number, decimals)) {
            return Said.not(
                    "Số có quá nhiều chữ số. Nhiều nhất là " + FormFacts.MOST_DIGITS + ".",
                    "The number has too many digits. At most " + FormFacts.MOST_DIGITS + " are allowed.");
        }
        return decimals == 0
                ? Said.not(
                        "Ở đây phải là số nguyên: không có phần thập phân.",
                        "Here must be a whole number, without decimals.")
                : Said.not(
                        "Số ở đây có tối đa " + decimals + " chữ số thập phân.",
                        "A number has at most " + decimals + (decimals == 1 ? " decimal" : " decimals") + " here.");
    }

    private static Said<BigDecimal> notANumber(String text, int decimals) {
        if (WITH_A_UNIT.matcher(text).matches()) {
            return Said.not(
                    "Chỉ ghi số, không kèm đơn vị hay chữ: 1500000, không phải 1.500.000 đồng hay 1,5 triệu.",
                    "The number stands alone, without a unit or a word: 1500000, not 1.500.000 đồng or 1,5 triệu.");
        }
        String example = decimals == 0 ? "1500" : "24.5";
        return Said.not(
                "Đây không phải là số. Viết bằng chữ số, ví dụ " + example + "; không biết thì để trống.",
                "This is no number. Write it with digits, such as " + example
                        + "; what is not known is an empty cell.");
    }
}
