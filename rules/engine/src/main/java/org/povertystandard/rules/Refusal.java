package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.TestId;

/**
 * Says why no standard at hand applies a test.
 *
 * @param held the standards at hand
 * @param place whose standard is asked for; empty for the nation's
 */
record Refusal(Collection<Held> held, Optional<PlaceId> place) {
    /** A line of a terminal, without the two columns by which the list is indented. */
    private static final int PAGE = 78;

    /**
     * Names what is covered, and why there is no such test if that is known.
     *
     * @param test the test
     * @param first the first day asked for
     * @param last the last day asked for
     * @param words the days in words
     */
    NotCoveredException of(TestId test, LocalDate first, LocalDate last, String words) {
        List<Held> there = Coverage.law(held)
                .filter(one -> Coverage.place(one.summary()).equals(place))
                .toList();
        List<String> text = new ArrayList<>();
        text.add("No standard at hand" + place.map(name -> " of " + name).orElse("") + " applies the test " + test + " "
                + words + ".");
        there.stream()
                .filter(one -> Coverage.touches(one.summary(), first, last))
                .map(one -> one.loaded().standard())
                .flatMap(standard -> standard.absentTest(test).stream()
                        .map(absent ->
                                standard.id() + " has none: " + absent.reason().en()))
                .forEach(text::add);
        List<String> covered = there.stream()
                .map(Held::summary)
                .map(summary -> Coverage.describe(summary.id(), summary.applied()))
                .toList();
        text.add(
                switch (covered.size()) {
                    case 0 -> "Covered are: " + places() + "." + meantPlace();
                    case 1 -> "Covered are: " + covered.get(0) + "." + meantTest(" ", there, test);
                    default ->
                        "Covered are:\n  "
                                + String.join(
                                        "\n  ",
                                        covered.stream()
                                                .map(Refusal::withinPage)
                                                .toList())
                                + meantTest("\n", there, test);
                });
        return new NotCoveredException(String.join(" ", text));
    }

    private static String meantTest(String separator, List<Held> there, TestId test) {
        return Coverage.meant(
                separator,
                Coverage.tests(there.stream().flatMap(one -> one.summary().applied().stream())),
                test.value());
    }

    private String meantPlace() {
        return place.map(name -> Coverage.meant(" ", placeNames(), name.value()))
                .orElse("");
    }

    private List<String> placeNames() {
        return Coverage.places(held).stream().map(known -> known.id().value()).toList();
    }

    /** For a place that nothing is of. */
    private String places() {
        if (held.isEmpty()) {
            return "none, since no source of standards is at hand; the library poverty-standard-vietnam brings Vietnam's";
        }
        String names = String.join(", ", placeNames());
        return place.isEmpty() || names.isEmpty() ? "none" : "the places " + names;
    }

    /** The periods of one standard below each other, where they would not fit beside each other. */
    private static String withinPage(String covered) {
        return covered.length() <= PAGE ? covered : covered.replace("; ", ";\n    ");
    }
}
