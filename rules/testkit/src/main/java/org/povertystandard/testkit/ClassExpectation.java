package org.povertystandard.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.standard.TestId;

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
public record ClassExpectation(
        boolean notCovered,
        Optional<List<String>> possible,
        Optional<List<String>> deprived,
        Optional<List<String>> unknown,
        List<String> notDeprived,
        Map<String, String> measures,
        Map<String, String> points,
        Optional<List<List<String>>> missing,
        List<String> caveats,
        List<String> noCaveats)
        implements LawCase.Expectation {
    private static final Label NO_ITEM = Label.of("không có mục này", "no such item");

    public ClassExpectation {
        notDeprived = List.copyOf(notDeprived);
        measures = Map.copyOf(measures);
        points = Map.copyOf(points);
        caveats = List.copyOf(caveats);
        noCaveats = List.copyOf(noCaveats);
    }

    @Override
    public List<Label> differences(Determiner determiner, Household household, LocalDate appliedOn, TestId test) {
        return compare(determiner.determine(household, appliedOn, test));
    }

    private List<Label> compare(Determination found) {
        var differences = new Differences();
        differences.refused(notCovered, Label.of("các loại " + found.possible(), "the classes " + found.possible()));
        List<String> deprivedIn = Differences.texts(found.profile().in(Truth.TRUE));
        List<String> unknownIn = Differences.texts(found.profile().in(Truth.UNKNOWN));
        List<String> not = Differences.texts(found.profile().in(Truth.FALSE));
        possible.ifPresent(want -> differences.same("possible", want, Differences.texts(found.possible())));
        deprived.ifPresent(want -> differences.same("deprived", want, deprivedIn));
        unknown.ifPresent(want -> differences.same("unknown", want, unknownIn));
        differences.within("notDeprived", notDeprived, not);
        differences.measures(measures, found.measures());
        points.forEach((id, want) -> differences.same("points " + id, want, points(found, id), NO_ITEM));
        differences.missing(missing, found.missing());
        differences.caveats(caveats, noCaveats, found.caveats());
        return differences.lines();
    }

    private static Optional<String> points(Determination found, String id) {
        return found.scores().stream()
                .flatMap(score -> score.items().stream())
                .filter(item -> item.item().value().equals(id))
                .map(item -> item.points().toString())
                .findFirst();
    }
}
