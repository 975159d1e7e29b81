package org.povertystandard.review;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.standard.CitationId;

/** Days of the year on which a review is held. What an office does on them, meetings and postings, is not said here. */
public sealed interface ReviewWindow {
    /** When the law says so. */
    InForce inForce();

    /** Where it says so. */
    List<CitationId> cite();

    /** Whether the day lies in a window; unknown where the text leaves it open; false when the law does not hold on the day. */
    Truth contains(LocalDate day);

    /**
     * Once a year, between two days.
     *
     * @param inForce when the law says so
     * @param opens the first day, inclusive
     * @param closes the last day, inclusive: the decision is taken by then; not before {@code opens}
     * @param cite where it says so; not empty
     */
    record Periodic(InForce inForce, MonthDay opens, MonthDay closes, List<CitationId> cite) implements ReviewWindow {
        public Periodic {
            cite = List.copyOf(cite);
            if (closes.isBefore(opens)) {
                throw new IllegalArgumentException("A window of the year closes after it opens.");
            }
        }

        @Override
        public Truth contains(LocalDate day) {
            MonthDay of = MonthDay.from(day);
            return Truth.of(inForce.covers(day) && !of.isBefore(opens) && !of.isAfter(closes));
        }
    }

    /**
     * Every month, from a day on, for some days.
     *
     * @param inForce when the law says so
     * @param opensOnDay the day of the month, 1 to 28
     * @param lastsDays within how many days of the start it ends, 1 to 28. The text does not say whether the first day counts, so
     *     it is unknown whether the day that comes this many days after the start still belongs to it
     * @param cite where it says so; not empty
     */
    record OffCycle(InForce inForce, int opensOnDay, int lastsDays, List<CitationId> cite) implements ReviewWindow {
        private static final int SHORTEST_MONTH = 28;

        public OffCycle {
            cite = List.copyOf(cite);
            if (opensOnDay < 1 || opensOnDay > SHORTEST_MONTH || lastsDays < 1 || lastsDays > SHORTEST_MONTH) {
                throw new IllegalArgumentException("A monthly window opens on a day that every month has, and closes"
                        + " before the next one opens.");
            }
        }

        @Override
        public Truth contains(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return Stream.of(month.minusMonths(1), month)
                    .map(start -> inWindow(start.atDay(opensOnDay), day))
                    .reduce(Truth.FALSE, Truth::or);
        }

        private Truth inWindow(LocalDate start, LocalDate day) {
            LocalDate end = start.plusDays(lastsDays);
            if (!inForce.covers(start) || day.isBefore(start) || day.isAfter(end)) {
                return Truth.FALSE;
            }
            return day.equals(end) ? Truth.UNKNOWN : Truth.TRUE;
        }
    }
}
