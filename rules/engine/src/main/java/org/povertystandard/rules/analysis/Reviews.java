package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * The reviews by which a standard is applied, a day for each kind that tests could tell apart: of each year in which it is applied
 * a day in the middle of the first month; of the year before, in which the first review may be held, one in October; and the last
 * of February of each common year, on which alone people born on 29 February may be of another age elsewhere.
 *
 * @param days the days, those of the years in which the standard is applied first
 */
public record Reviews(List<LocalDate> days) {
    /** More than this are not gone through one by one. */
    private static final int MOST = 100;

    private static final int MIDDLE = 15;

    public Reviews {
        days = List.copyOf(days);
    }

    /** The reviews by which a test is applied. */
    public static Reviews of(PovertyStandard standard, TestId test) {
        return of(periods(standard, test));
    }

    private static List<AppliedPeriod> periods(PovertyStandard standard, TestId test) {
        return standard.applied().stream()
                .filter(period -> period.tests().contains(test))
                .toList();
    }

    /** The reviews by which any test of a standard is applied. */
    public static Reviews of(PovertyStandard standard) {
        return of(standard.applied());
    }

    private static Reviews of(List<AppliedPeriod> periods) {
        Set<Integer> applied = new TreeSet<>();
        Set<Integer> before = new TreeSet<>();
        for (AppliedPeriod period : periods) {
            before.add(period.from().getYear() - 1);
            IntStream.rangeClosed(
                            period.from().getYear(), period.until().minusDays(1).getYear())
                    .forEach(applied::add);
        }
        before.removeAll(applied);
        List<LocalDate> days = new ArrayList<>();
        applied.forEach(year -> days.add(inTheMiddle(year, periods)));
        before.forEach(year -> days.add(LocalDate.of(year, Month.OCTOBER, MIDDLE)));
        applied.stream()
                .map(year -> LocalDate.of(year, Month.MARCH, 1).minusDays(1))
                .filter(day -> !day.isLeapYear() && isCovered(day, periods))
                .forEach(days::add);
        return new Reviews(days);
    }

    private static LocalDate inTheMiddle(int year, List<AppliedPeriod> periods) {
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate first = periods.stream()
                .filter(period -> period.until().isAfter(newYear))
                .map(period -> period.from().isBefore(newYear) ? newYear : period.from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate middle = first.withDayOfMonth(MIDDLE);
        return isCovered(middle, periods) ? middle : first;
    }

    private static boolean isCovered(LocalDate day, List<AppliedPeriod> periods) {
        return periods.stream().anyMatch(period -> !day.isBefore(period.from()) && day.isBefore(period.until()));
    }

    /** Those of them in one year. */
    Reviews in(int year) {
        return new Reviews(days.stream().filter(day -> day.getYear() == year).toList());
    }

    /** The years of the reviews, ascending; none where nothing is applied. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(day.getYear()));
        return years;
    }

    /**
     * The reviews that a test of a standard tells apart, each by one day: of households that are alike on these days, it decides alike
     * on all.
     */
    public static List<LocalDate> toldApart(PovertyStandard standard, TestId test) {
        Reviews reviews = of(standard, test);
        try {
            return reviews.toldApartBy(JointTests.of(List.of(new JointTests.Subject(standard, test))));
        } catch (Undecided tooMany) {
            return reviews.days();
        }
    }

    /**
     * The reviews that joint tests tell apart.
     *
     * @throws Undecided if they are too many
     */
    List<LocalDate> toldApartBy(JointTests tests) {
        return toldApartBy(
                tests, List.of(IntStream.range(0, tests.outputs()).boxed().toList()));
    }

    /**
     * The reviews that some outputs of joint tests tell apart, or lines and classes.
     *
     * @throws Undecided if they are too many
     */
    List<LocalDate> toldApartBy(JointTests tests, Collection<? extends Collection<Integer>> groups) {
        Map<List<Object>, LocalDate> apart = new LinkedHashMap<>();
        days.forEach(day -> apart.putIfAbsent(tests.use(groups).treatment(day), day));
        if (apart.size() > MOST) {
            throw new Undecided(
                    "Phải xét riêng hơn " + MOST + " lần rà soát.",
                    "More than " + MOST + " reviews would have to be gone through one by one.");
        }
        return List.copyOf(apart.values());
    }

    /** The day on which a standard applies a test to a household reviewed on some day: that day, or the first after it. */
    static LocalDate appliedOn(PovertyStandard standard, TestId test, LocalDate reviewedOn) {
        List<AppliedPeriod> periods = periods(standard, test);
        return isCovered(reviewedOn, periods)
                ? reviewedOn
                : periods.stream()
                        .map(AppliedPeriod::from)
                        .filter(from -> from.isAfter(reviewedOn))
                        .min(LocalDate::compareTo)
                        .or(() -> periods.stream().map(AppliedPeriod::from).min(LocalDate::compareTo))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "The standard " + standard.id() + " applies the test " + test + " on no day."));
    }
}
