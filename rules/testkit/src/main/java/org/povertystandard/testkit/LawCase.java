package org.povertystandard.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.TestId;

/**
 * One sentence of the law, shown on one household.
 *
 * @param place where the case is written
 * @param name the sentence
 * @param source where it stands
 * @param household the household document
 * @param appliedOn the day whose law is applied
 * @param test the test
 * @param expect what the determination says
 */
public record LawCase(
        Place place,
        String name,
        String source,
        String household,
        LocalDate appliedOn,
        TestId test,
        Expectation expect) {

    /**
     * Where a case is written.
     *
     * @param file the name of the file
     * @param line the line on which the case begins, from 1
     * @param pointer its JSON pointer in the file
     * @param uri of the file, if it is one that an editor can open
     */
    public record Place(String file, int line, String pointer, Optional<URI> uri) {
        @Override
        public String toString() {
            return file + ":" + line + " (" + pointer + ")";
        }
    }

    /**
     * What a determination is expected to say. What is empty is not looked at.
     *
     * @param notCovered whether the standard refuses the day and test
     * @param possible the classes still possible, the poorest first
     * @param deprived exactly the deprived indicators
     * @param unknown exactly the indicators whose state is unknown
     * @param notDeprived some indicators that are not deprived
     * @param measures values of measures: a number, or {@code lowest..highest}
     * @param points points of scorecard items: a number, or {@code lowest..highest}
     * @param missing exactly the missing questions, the one to ask first in front: the member if any, then the facts
     * @param caveats some readings of which there is a caveat
     * @param noCaveats some readings of which there is none
     */
    public record Expectation(
            boolean notCovered,
            Optional<List<String>> possible,
            Optional<List<String>> deprived,
            Optional<List<String>> unknown,
            List<String> notDeprived,
            Map<String, String> measures,
            Map<String, String> points,
            Optional<List<List<String>>> missing,
            List<String> caveats,
            List<String> noCaveats) {
        public Expectation {
            notDeprived = List.copyOf(notDeprived);
            measures = Map.copyOf(measures);
            points = Map.copyOf(points);
            caveats = List.copyOf(caveats);
            noCaveats = List.copyOf(noCaveats);
        }
    }

    /**
     * Determines the household and holds the answer against what is expected.
     *
     * @param reader reads the household
     * @param determiner applies the standard
     * @throws AssertionError naming file, line and case, and for each difference what was expected and what was found
     */
    public void check(HouseholdReader reader, Determiner determiner) {
        List<String> differences = new ArrayList<>();
        try {
            Determination found =
                    determiner.determine(reader.read(name, household).orElseThrow(), appliedOn, test);
            if (expect.notCovered()) {
                differences.add("notCovered: expected a refusal, found the classes " + found.possible());
            }
            compare(found, differences);
        } catch (NotCoveredException refusal) {
            if (!expect.notCovered()) {
                differences.add("notCovered: expected an answer, found the refusal: " + refusal.getMessage());
            }
        }
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    place + ": case \"" + name + "\" (" + source + "):\n  " + String.join("\n  ", differences));
        }
    }

    private void compare(Determination found, List<String> differences) {
        List<String> deprived = texts(found.profile().in(Truth.TRUE));
        List<String> not = texts(found.profile().in(Truth.FALSE));
        expect.possible().ifPresent(want -> same("possible", want, texts(found.possible()), differences));
        expect.deprived().ifPresent(want -> same("deprived", want, deprived, differences));
        expect.unknown()
                .ifPresent(want -> same("unknown", want, texts(found.profile().in(Truth.UNKNOWN)), differences));
        within("notDeprived", expect.notDeprived(), not, differences);
        expect.measures().forEach((id, want) -> same("measure " + id, want, measure(found, id), differences));
        expect.points().forEach((id, want) -> same("points " + id, want, points(found, id), differences));
        expect.missing()
                .ifPresent(want -> same(
                        "missing",
                        want,
                        found.missing().stream().map(LawCase::question).toList(),
                        differences));
        List<String> caveats = found.caveats().stream()
                .filter(Caveat.OfReading.class::isInstance)
                .map(caveat -> ((Caveat.OfReading) caveat).reading().value())
                .distinct()
                .toList();
        within("caveats", expect.caveats(), caveats, differences);
        expect.noCaveats().stream()
                .filter(caveats::contains)
                .forEach(id -> differences.add("noCaveats: expected none of " + id + ", found " + caveats));
    }

    private static String measure(Determination found, String id) {
        return found.measures().stream()
                .filter(measure -> measure.measure().value().equals(id))
                .map(measure -> measure.value().toString())
                .findFirst()
                .orElse("no such measure");
    }

    private static String points(Determination found, String id) {
        return found.scores().stream()
                .flatMap(score -> score.items().stream())
                .filter(item -> item.item().value().equals(id))
                .map(item -> item.points().toString())
                .findFirst()
                .orElse("no such item");
    }

    private static List<String> question(MissingFact missing) {
        List<String> question = new ArrayList<>();
        missing.member().ifPresent(member -> question.add(member.value()));
        question.addAll(texts(missing.facts()));
        return List.copyOf(question);
    }

    private static List<String> texts(List<?> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    private static void same(String what, Object want, Object found, List<String> differences) {
        if (!want.equals(found)) {
            differences.add(what + ": expected " + want + ", found " + found);
        }
    }

    private static void within(String what, List<String> want, List<String> found, List<String> differences) {
        want.stream()
                .filter(id -> !found.contains(id))
                .forEach(id -> differences.add(what + ": expected " + id + ", found " + found));
    }
}
