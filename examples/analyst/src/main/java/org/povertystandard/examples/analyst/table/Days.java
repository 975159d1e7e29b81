package org.povertystandard.examples.analyst.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povertystandard.household.BirthDate;

/** Days as people and spreadsheets write them: as documents do, as the form does, or counted by Excel. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern THREE = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(\\.0+)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.0+)?");

    /**
     * Excel counts a 29 February 1900 that never was. Of the days after it, and no others are read, this one is number 0.
     */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** A review of this standard, or of one before it. */
    private static final LocalDate FIRST_REVIEW = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Days() {}

    /** Whether a day can only be meant as mm/dd/yyyy: what else stands in its column is then in doubt. */
    static boolean isMonthFirst(String text) {
        if (text.length() < 8 || text.length() > 10) {
            return false;
        }
        Matcher three = THREE.matcher(text);
        return three.matches()
                && day(three, 3, 1).isPresent()
                && day(three, 1, 3).isEmpty();
    }

    /**
     * The day of a review.
     *
     * @param monthFirst the line of the column that holds a day as mm/dd/yyyy, if one does
     */
    public static Said<LocalDate> review(String text, OptionalInt monthFirst) {
        return known(text, monthFirst, FIRST_REVIEW)
                .orElseGet(() -> Said.not(
                        "Ngày được viết dd/mm/yyyy như trên phiếu, hoặc yyyy-mm-dd, không kèm giờ hay chữ.",
                        "A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word."));
    }

    /** A date of birth, as well as it is known. */
    static Said<BirthDate> birth(String text, OptionalInt monthFirst) {
        return month(text)
                .or(() -> known(text, monthFirst, LocalDate.MIN).map(Days::birth))
                .orElseGet(() -> Said.not(
                        "Ngày sinh được viết dd/mm/yyyy như trên phiếu, mm/yyyy, yyyy, hoặc yyyy-mm-dd, yyyy-mm.",
                        "A birth date is written dd/mm/yyyy, as on the form, mm/yyyy or yyyy; or yyyy-mm-dd or"
                                + " yyyy-mm."));
    }

    private static Said<BirthDate> birth(Said<LocalDate> day) {
        if (day instanceof Said.Understood<LocalDate> known) {
            return new Said.Understood<>(BirthDate.of(known.answer()), known.assumption());
        }
        return new Said.NotUnderstood<>(((Said.NotUnderstood<LocalDate>) day).why());
    }

    private static Optional<Said<BirthDate>> month(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            BirthDate born = BirthDate.ofYear(Integer.parseInt(year.group(1)));
            return Optional.of(
                    year.group(2) == null ? Said.plainly(born) : Said.assuming(born, Assumption.YEAR_WITH_DECIMALS));
        }
        Matcher month = MONTH.matcher(text);
        try {
            if (month.matches()) {
                return Optional.of(Said.assuming(
                        BirthDate.ofMonth(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1))),
                        Assumption.MONTH_AND_YEAR));
            }
            return YEAR_MONTH.matcher(text).matches()
                    ? Optional.of(Said.plainly(BirthDate.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Said<LocalDate>> known(String text, OptionalInt monthFirst, LocalDate first) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1)));
            return day.isBefore(first) || day.isAfter(LAST)
                    ? Optional.empty()
                    : Optional.of(Said.assuming(day, Assumption.SERIAL_DAY));
        }
        Matcher three = THREE.matcher(text);
        if (three.matches()) {
            return Optional.of(three(three, monthFirst));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return Optional.of(Said.not(
                    "Năm phải có bốn chữ số: hai chữ số không cho biết thế kỷ.",
                    "A year has four digits: two do not tell the century."));
        }
        try {
            return ISO.matcher(text).matches() ? Optional.of(Said.plainly(LocalDate.parse(text))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Said<LocalDate> three(Matcher three, OptionalInt monthFirst) {
        Optional<LocalDate> day = day(three, 1, 3);
        if (day.isEmpty()) {
            return Said.not(
                    "Không có ngày này: ngày được viết dd/mm/yyyy như trên phiếu.",
                    "There is no such day: days are written dd/mm/yyyy, as on the form.");
        }
        boolean either = day(three, 3, 1)
                .filter(other -> !day.equals(Optional.of(other)))
                .isPresent();
        if (either && monthFirst.isPresent()) {
            return Said.not(
                    "Dòng " + monthFirst.getAsInt()
                            + " của cột này viết tháng trước ngày; không biết ở đây viết thế nào.",
                    "Line " + monthFirst.getAsInt()
                            + " of this column has the month first; which comes first here cannot be known.");
        }
        return Said.assuming(day.orElseThrow(), either ? Assumption.DAY_FIRST_NOT_MONTH : Assumption.DAY_FIRST);
    }

    private static Optional<LocalDate> day(Matcher three, int day, int month) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(three.group(4)),
                    Integer.parseInt(three.group(month)),
                    Integer.parseInt(three.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
