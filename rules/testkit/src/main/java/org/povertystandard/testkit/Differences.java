package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.fact.Label;

/** What was found instead of what was expected, line by line. */
final class Differences {
    private static final Label NO_MEASURE = Label.of("không có số đo này", "no such measure");

    private final List<Label> lines = new ArrayList<>();

    List<Label> lines() {
        return List.copyOf(lines);
    }

    void same(String what, Object want, Object found) {
        if (!want.equals(found)) {
            tell(what, want, Label.of(found.toString(), found.toString()));
        }
    }

    /** The same of what may not be there: then the words say that there is no such thing. */
    void same(String what, Object want, Optional<?> found, Label none) {
        found.ifPresentOrElse(there -> same(what, want, there), () -> tell(what, want, none));
    }

    /** What is expected is written as in the case file, in either language. */
    private void tell(String what, Object want, Label found) {
        lines.add(Label.of(
                what + ": mong đợi " + want + ", kết quả là " + found.vi(),
                what + ": expected " + want + ", found " + found.en()));
    }

    void within(String what, List<String> want, List<String> found) {
        want.stream()
                .filter(id -> !found.contains(id))
                .forEach(id -> tell(what, id, Label.of(found.toString(), found.toString())));
    }

    /** What should have been refused. */
    void refused(boolean expected, Label found) {
        if (expected) {
            lines.add(Label.of(
                    "notCovered: mong đợi chuẩn không áp dụng, kết quả là " + found.vi(),
                    "notCovered: expected a refusal, found " + found.en()));
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
        want.forEach((id, value) -> same("measure " + id, value, measure(found, id), NO_MEASURE));
    }

    private static Optional<String> measure(List<MeasureOutcome> found, String id) {
        return found.stream()
                .filter(measure -> measure.measure().value().equals(id))
                .map(measure -> measure.value().toString())
                .findFirst();
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
                .forEach(id -> lines.add(Label.of(
                        "noCaveats: mong đợi không có " + id + ", kết quả là " + readings,
                        "noCaveats: expected none of " + id + ", found " + readings)));
    }

    static List<String> texts(List<?> ids) {
        return ids.stream().map(String::valueOf).toList();
    }
}
