package org.povertystandard.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.Range;
import org.povertystandard.standard.Side;

/**
 * Whether between two determinations only what hangs on one part of the test has changed, as {@link DecidingPairs} tells:
 * one measure crosses a line, and no other indicator or item of a scorecard says anything else.
 */
final class Masking {
    private Masking() {}

    /**
     * Compares what the reference engine found.
     *
     * @param owner of the atom
     * @param part the name of its part
     * @param before of the one household
     * @param after of the other
     */
    static boolean leavesAlone(String owner, String part, Determination before, Determination after) {
        Set<MeasureOutcome> crossing = crossing(before, after);
        if (crossing.size() != 1) {
            return false;
        }
        MeasureOutcome measure = crossing.iterator().next();
        String[] words = owner.split(" ");
        return switch (words[0]) {
            case "line" ->
                lines(measure, after).equals(Set.of(words[1]))
                        && changed(before, after).size() <= (measure.side() == Side.DEPRIVATION ? 1 : 0);
            case "indicator" ->
                measure.side() == Side.DEPRIVATION && changed(before, after).equals(Set.of(words[1]));
            case "measure" ->
                measure.measure().value().equals(words[1])
                        && changed(before, after).isEmpty();
            case "row" -> itemsBeside(part, before).equals(itemsBeside(part, after));
            default -> true;
        };
    }

    /** The measures of which a line is met in one and not in the other. */
    private static Set<MeasureOutcome> crossing(Determination before, Determination after) {
        return before.measures().stream()
                .filter(measure -> !lines(measure, after).isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> lines(MeasureOutcome before, Determination after) {
        List<LineOutcome> now = after.measure(before.measure()).orElseThrow().lines();
        Set<String> lines = new HashSet<>();
        for (int i = 0; i < now.size(); i++) {
            if (before.lines().get(i).met() != now.get(i).met()) {
                lines.add(now.get(i).line().value());
            }
        }
        return lines;
    }

    private static Map<IndicatorId, Truth> states(Determination determination) {
        return determination.profile().findings().stream()
                .collect(Collectors.toMap(Finding::indicator, Finding::deprived));
    }

    private static Set<String> changed(Determination before, Determination after) {
        Map<IndicatorId, Truth> now = states(after);
        return states(before).entrySet().stream()
                .filter(entry -> now.get(entry.getKey()) != entry.getValue())
                .map(entry -> entry.getKey().value())
                .collect(Collectors.toSet());
    }

    /** What the items score of which the part is none. */
    private static Map<String, Range> itemsBeside(String part, Determination determination) {
        return determination.scores().stream()
                .flatMap(score -> score.items().stream()
                        .filter(item -> !part.equals("item " + item.item() + " of " + score.scorecard()))
                        .map(item -> Map.entry(score.scorecard() + " " + item.item(), item.points())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
