package org.povertystandard.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * When a member was born, as well as it is known: a day, a month, a year, or not at all.
 *
 * <p>Older people often have only a year of birth; their age is then known only up to one year, and nothing is made up.
 */
public sealed interface BirthDate {

    /** The first day the member can have been born; {@link LocalDate#MIN} if unknown. */
    LocalDate earliest();

    /** The last day the member can have been born; {@link LocalDate#MAX} if unknown. */
    LocalDate latest();

    /**
     * Known to the day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements BirthDate {
        @Override
        public LocalDate earliest() {
            return date;
        }

        @Override
        public LocalDate latest() {
            return date;
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * Known to the month.
     *
     * @param month the month
     */
    record Month(YearMonth month) implements BirthDate {
        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return month.atEndOfMonth();
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * Known to the year.
     *
     * @param year the year
     */
    record InYear(Year year) implements BirthDate {
        @Override
        public LocalDate earliest() {
            return year.atDay(1);
        }

        @Override
        public LocalDate latest() {
            return year.atMonth(12).atEndOfMonth();
        }

        @Override
        public String toString() {
            return year.toString();
        }
    }

    /** Not known. */
    record Unknown() implements BirthDate {
        @Override
        public LocalDate earliest() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate latest() {
            return LocalDate.MAX;
        }

        @Override
        public String toString() {
            return "unknown";
        }
    }

    /** The unknown birth date. */
    BirthDate UNKNOWN = new Unknown();

    /**
     * Known to the day.
     *
     * @throws DateTimeException if there is no such day
     */
    static BirthDate of(int year, int month, int day) {
        return new Day(LocalDate.of(year, month, day));
    }

    /** Known to the day. */
    static BirthDate of(LocalDate day) {
        return new Day(day);
    }

    /**
     * Known to the month.
     *
     * @param month 1 to 12
     * @throws DateTimeException if there is no such month
     */
    static BirthDate ofMonth(int year, int month) {
        return new Month(YearMonth.of(year, month));
    }

    /** Known to the year. */
    static BirthDate ofYear(int year) {
        return new InYear(Year.of(year));
    }

    /**
     * Reads {@code yyyy-mm-dd}, {@code yyyy-mm} or {@code yyyy}.
     *
     * @throws DateTimeParseException if the text is none of these
     */
    static BirthDate parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> new InYear(Year.parse(text));
                case 7 -> new Month(YearMonth.parse(text));
                default -> new Day(LocalDate.parse(text));
            };
        } catch (DateTimeParseException e) {
            throw e;
        } catch (DateTimeException e) {
            throw new DateTimeParseException(String.valueOf(e.getMessage()), text, 0, e);
        }
    }
}
