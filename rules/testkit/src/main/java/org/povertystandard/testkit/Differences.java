package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;

/** What was found instead of what was expected, line by line. */
final class Differences {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void same(String what, Object want, Object found) {
        if (!want.equals(found)) {
            lines.add(what + ": expected " + want + ", found " + found);
        }
    }

    void within(String what, List<String> want, List<String> found) {
        want.stream()
                .filter(id -> !found.contains(id))
                .forEach(id -> lines.add(what + ": expected " + id + ", found " + found));
    }

    /** What should have been refused. */
    void refused(boolean expected, String found) {
        if (expected) {
            lines.add("notCovered: expected a refusal, found " + found);
        }
    }

    void missing(Optional<List<List<String>>> want, List<MissingFact> found) {
        want.ifPresent(questions -> same(
                "missing", questions, found.stream().map(Differences::question).toList()));
    }

    private static List<String> question(MissingFact missing) {
        List<String> question = new ArrayList<>();
        missing.member().ifPresent(member -> question.add(member.value()));
        question.addAll(texts(missing.facts()));
        return List.copyOf(question);
    }

    void measures(Map<String, String> want, List<MeasureOutcome> found) {
        want.forEach((id, value) -> same("measure " + id, value, measure(found, id)));
    }

    private static String measure(List<MeasureOutcome> found, String id) {
        return found.stream()
                .filter(measure -> measure.measure().value().equals(id))
                .map(measure -> measure.value().toString())
                .findFirst()
                .orElse("no such measure");
    }

    void caveats(List<String> some, List<String> none, List<Caveat> found) {
        List<String> readings = found.stream()
                .filter(Caveat.OfReading.class::isInstance)
                .map(caveat -> ((Caveat.OfReading) caveat).reading().value())
                .distinct()
                .toList();
        within("caveats", some, readings);
        none.stream()
                .filter(readings::contains)
                .forEach(id -> lines.add("noCaveats: expected none of " + id + ", found " + readings));
    }

    static List<String> texts(List<?> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
