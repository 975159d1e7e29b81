package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.rules.document.NearestName;
import org.povertystandard.rules.snapshot.StandardSummary;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Which days and tests a standard covers. */
final class Coverage {
    private Coverage() {}

    /** Those that some day has as its standard: all but reforms. */
    static Stream<Held> law(Collection<Held> held) {
        return held.stream().filter(one -> !one.summary().reform());
    }

    /** The places with law of their own, in its order. */
    static List<LocalPlace> places(Collection<Held> held) {
        return law(held)
                .flatMap(one -> one.summary().place().stream())
                .distinct()
                .toList();
    }

    static boolean covers(PovertyStandard standard, LocalDate day, TestId test) {
        for (AppliedPeriod period : standard.applied()) {
            if (period.covers(day, test)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one period covers the test on every day from the first to the last. */
    static boolean covers(StandardSummary standard, LocalDate first, LocalDate last, TestId test) {
        for (AppliedPeriod period : standard.applied()) {
            if (period.covers(first, test) && period.covers(last, test)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any test is applied on a day from the first to the last. */
    static boolean touches(StandardSummary standard, LocalDate first, LocalDate last) {
        return standard.applied().stream()
                .anyMatch(period -> first.isBefore(period.until()) && !last.isBefore(period.from()));
    }

    static Optional<PlaceId> place(StandardSummary standard) {
        Optional<LocalPlace> place = standard.place();
        return place.isEmpty() ? Optional.empty() : Optional.of(place.get().id());
    }

    /** The reason why the standard does not have the test, with a space after it; empty if it says none. */
    static String whyAbsent(PovertyStandard standard, TestId test) {
        return standard.absentTest(test)
                .map(absent -> absent.reason().en() + " ")
                .orElse("");
    }

    /** The question whether another of these names was meant, after a separator; empty if this is one, or none is near. */
    static String meant(String separator, Collection<String> names, String given) {
        return names.contains(given)
                ? ""
                : NearestName.among(names, given)
                        .map(name -> separator + NearestName.question(name).en())
                        .orElse("");
    }

    /** The tests of the periods, each once. */
    static List<String> tests(Stream<AppliedPeriod> applied) {
        return applied.flatMap(period -> period.tests().stream())
                .map(TestId::value)
                .distinct()
                .toList();
    }

    static String describe(StandardId id, List<AppliedPeriod> applied) {
        return id + " (" + describe(applied) + ")";
    }

    static String describeInquiries(PovertyStandard standard) {
        if (standard.inquiries().isEmpty()) {
            return "nothing beside the class";
        }
        return standard.id() + " ("
                + standard.inquiries().stream()
                        .map(inquiry -> inquiry.id() + " from " + describe(inquiry.applied()))
                        .collect(Collectors.joining("; "))
                + ")";
    }

    static List<String> inquiries(PovertyStandard standard) {
        return standard.inquiries().stream()
                .map(inquiry -> inquiry.id().value())
                .toList();
    }

    private static String describe(List<AppliedPeriod> applied) {
        return applied.stream()
                .map(period -> period.from() + " to " + period.until().minusDays(1) + ": "
                        + period.tests().stream().map(TestId::value).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
