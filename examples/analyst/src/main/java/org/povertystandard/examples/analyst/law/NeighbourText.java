package org.povertystandard.examples.analyst.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * What a check says of the days of a standard beside those of others: on which of them another one of the same place applies the same
 * test, and where a single day is left to nobody; and which day is the last, where {@code until} looks as if it meant to be that.
 */
final class NeighbourText {
    private final boolean vi;
    private final List<PovertyStandard> others;

    /**
     * Of the neighbours among these.
     *
     * @param others standards at hand; reforms among them are applied by nobody
     */
    NeighbourText(Language language, List<PovertyStandard> others) {
        this.vi = language == Language.VIETNAMESE;
        this.others = others;
    }

    List<String> lines(PovertyStandard standard) {
        if (standard.isReform()) {
            return List.of();
        }
        List<PovertyStandard> neighbours = others.stream()
                .filter(other -> !other.isReform() && !other.id().equals(standard.id()))
                .filter(other -> place(other).equals(place(standard)))
                .toList();
        return Stream.of(
                        neighbours.stream().flatMap(other -> overlap(standard, other).stream()),
                        neighbours.stream().flatMap(other -> gaps(standard, other, neighbours)),
                        ends(standard, neighbours))
                .flatMap(lines -> lines)
                .map(line -> standard.id() + ": " + line)
                .distinct()
                .toList();
    }

    private static Optional<String> place(PovertyStandard standard) {
        return standard.place().map(LocalPlace::id).map(Object::toString);
    }

    private static List<TestId> tests(PovertyStandard standard) {
        return standard.applied().stream()
                .flatMap(period -> period.tests().stream())
                .distinct()
                .toList();
    }

    /** The days of a test, each range as long as it goes on. */
    private static List<Days> days(PovertyStandard standard, TestId test) {
        List<Days> all = new ArrayList<>();
        standard.applied().stream()
                .filter(period -> period.tests().contains(test))
                .sorted(Comparator.comparing(AppliedPeriod::from))
                .map(period -> new Days(period.from(), period.until()))
                .forEach(next -> {
                    boolean goesOn =
                            !all.isEmpty() && all.get(all.size() - 1).until().equals(next.from());
                    all.add(goesOn ? new Days(all.remove(all.size() - 1).from(), next.until()) : next);
                });
        return all;
    }

    /** From a day on, until before another. */
    private record Days(LocalDate from, LocalDate until) {
        Optional<Days> and(Days other) {
            LocalDate both = from.isBefore(other.from) ? other.from : from;
            LocalDate end = until.isBefore(other.until) ? until : other.until;
            return both.isBefore(end) ? Optional.of(new Days(both, end)) : Optional.empty();
        }

        @Override
        public String toString() {
            return from + ".." + until.minusDays(1);
        }
    }

    private Optional<String> overlap(PovertyStandard standard, PovertyStandard other) {
        String both = tests(standard).stream()
                .flatMap(test -> days(standard, test).stream()
                        .flatMap(one -> days(other, test).stream().flatMap(two -> one.and(two).stream()))
                        .map(days -> test + " " + days))
                .collect(Collectors.joining(", "));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        vi
                                ? other.id() + " cũng áp dụng trong những ngày này: " + both
                                        + " (tính cả ngày đầu và ngày cuối). Mỗi ngày chỉ một chuẩn quyết định."
                                : other.id() + " is applied on these days as well: " + both
                                        + ", the first and the last included. Only one can decide on a day.");
    }

    /** Days by themselves that lie between two standards. */
    private Stream<String> gaps(PovertyStandard standard, PovertyStandard other, List<PovertyStandard> neighbours) {
        return tests(standard).stream()
                .flatMap(test -> Stream.concat(
                        gaps(standard, other, test, neighbours), gaps(other, standard, test, neighbours)));
    }

    private Stream<String> gaps(
            PovertyStandard before, PovertyStandard after, TestId test, List<PovertyStandard> neighbours) {
        return days(before, test).stream()
                .map(Days::until)
                .filter(day ->
                        days(after, test).stream().anyMatch(next -> next.from().equals(day.plusDays(1))))
                .filter(day -> neighbours.stream().noneMatch(each -> covers(each, day, test)))
                .map(day -> vi
                        ? test + " không được áp dụng vào ngày " + day + ": " + before.id() + " áp dụng đến hết ngày "
                                + day.minusDays(1) + ", " + after.id() + " từ ngày " + day.plusDays(1) + "."
                        : "Nobody applies " + test + " on " + day + ": the last day of " + before.id() + " is "
                                + day.minusDays(1) + ", the first of " + after.id() + " is " + day.plusDays(1) + ".");
    }

    private static boolean covers(PovertyStandard standard, LocalDate day, TestId test) {
        return standard.applied().stream().anyMatch(period -> period.covers(day, test));
    }

    /** No law ends on the last day but one of a month, so that the day after the last may have been taken for the last. */
    private Stream<String> ends(PovertyStandard standard, List<PovertyStandard> neighbours) {
        List<AppliedPeriod> own = Stream.concat(
                        standard.applied().stream(),
                        standard.inquiries().stream().flatMap(inquiry -> inquiry.applied().stream()))
                .toList();
        return own.stream()
                .map(AppliedPeriod::until)
                .distinct()
                .filter(day -> day.getDayOfMonth() == day.lengthOfMonth())
                .filter(day -> Stream.concat(own.stream(), neighbours.stream().flatMap(each -> each.applied().stream()))
                        .noneMatch(period -> period.from().equals(day)))
                .map(day -> vi
                        ? "\"until\": \"" + day + "\" là ngày sau ngày cuối: chỉ áp dụng đến hết ngày "
                                + day.minusDays(1) + ". Nếu còn áp dụng cả ngày " + day + " thì ghi \""
                                + day.plusDays(1) + "\"."
                        : "\"until\": \"" + day + "\" is the day after the last one, which is " + day.minusDays(1)
                                + ". If it is applied on " + day + " too, write \"" + day.plusDays(1) + "\".");
    }
}
