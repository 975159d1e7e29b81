package org.povertystandard.examples.analyst.table;

import java.math.BigDecimal;
import java.util.OptionalInt;
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

    /** 1.500.000 and 1.500,5. */
    private static final Pattern POINTS =
            Pattern.compile("-?[1-9]\\d{0,2}((\\.\\d{3}){2,}(,\\d{1,18})?|\\.\\d{3},\\d{1,18})");

    /** 1,500,000 and 1,500.5. */
    private static final Pattern COMMAS =
            Pattern.compile("-?[1-9]\\d{0,2}((,\\d{3}){2,}(\\.\\d{1,18})?|,\\d{3}\\.\\d{1,18})");

    /** 1 500 000. */
    private static final Pattern SPACES = Pattern.compile("-?[1-9]\\d{0,2}([ \u00A0\u202F]\\d{3})+");

    private Numbers() {}

    /** Whether points can only be separators of thousands: what else stands in the column is then in doubt. */
    static boolean hasPointsForThousands(String text) {
        return text.length() >= 7 && POINTS.matcher(text).matches();
    }

    /**
     * A number.
     *
     * @param decimals how many it has at most; with three or more, {@code 1.500} is one and a half
     * @param thousands the line of the column whose points separate thousands, if one does
     */
    static Said<BigDecimal> of(String text, int decimals, OptionalInt thousands) {
        if (POINTS.matcher(text).matches()) {
            return checked(text.replace(".", "").replace(',', '.'), decimals, Assumption.THOUSANDS);
        }
        if (COMMAS.matcher(text).matches()) {
            return checked(text.replace(",", ""), decimals, Assumption.THOUSANDS);
        }
        if (SPACES.matcher(text).matches()) {
            return checked(text.replaceAll("[ \u00A0\u202F]", ""), decimals, Assumption.THOUSANDS);
        }
        if (ONE_GROUP.matcher(text).matches() && (text.contains(",") || decimals < 3 || thousands.isPresent())) {
            return Said.not(
                    "Dấu này có thể ngăn phần thập phân hoặc hàng nghìn; hãy viết số không có dấu phân cách hàng nghìn.",
                    "This may be a decimal mark or a separator of thousands. Write the number without separators.");
        }
        if (COMMA.matcher(text).matches()) {
            return checked(text.replace(',', '.'), decimals, Assumption.DECIMAL_COMMA);
        }
        return PLAIN.matcher(text).matches() ? plain(new BigDecimal(text), decimals) : notANumber(decimals);
    }

    private static Said<BigDecimal> plain(BigDecimal number, int decimals) {
        return fits(number, decimals) ? Said.plainly(number) : notANumber(decimals);
    }

    private static Said<BigDecimal> checked(String text, int decimals, Assumption assumption) {
        BigDecimal number = new BigDecimal(text);
        return fits(number, decimals) ? Said.assuming(number, assumption) : notANumber(decimals);
    }

    private static boolean fits(BigDecimal number, int decimals) {
        return number.stripTrailingZeros().scale() <= decimals
                && number.precision() - number.scale() <= FormFacts.MOST_DIGITS;
    }

    private static Said<BigDecimal> notANumber(int decimals) {
        return decimals == 0
                ? Said.not(
                        "Giá trị phải là số nguyên, viết bằng chữ số, ví dụ 1500.",
                        "A whole number is written with digits only, such as 1500.")
                : Said.not(
                        "Giá trị phải là số có tối đa " + decimals + " chữ số thập phân.",
                        "A number has at most " + decimals + " decimals.");
    }
}
