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
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.standard.Side;

/** Whether between two determinations only what hangs on one atom has changed: the others may change, but not in effect. */
final class Masking {
    private Masking() {}

    static boolean leavesAlone(Boundary atom, Determination before, Determination after) {
        String[] owner = atom.owner().split(" ");
        Set<String> lines = new HashSet<>();
        Set<MeasureOutcome> measures = new HashSet<>();
        compareLines(before, after, lines, measures);
        if (measures.size() != 1) {
            return false;
        }
        return switch (owner[0]) {
            case "line" ->
                lines.equals(Set.of(owner[1]))
                        && changed(before, after).size()
                                <= (measures.iterator().next().side() == Side.DEPRIVATION ? 1 : 0);
            case "indicator" ->
                measures.iterator().next().side() == Side.DEPRIVATION
                        && changed(before, after).equals(Set.of(owner[1]));
            case "measure" ->
                measures.iterator().next().measure().value().equals(owner[1])
                        && states(before).equals(states(after));
            default -> itemsBeside(owner[1], before).equals(itemsBeside(owner[1], after));
        };
    }

    private static void compareLines(
            Determination before, Determination after, Set<String> lines, Set<MeasureOutcome> measures) {
        for (MeasureOutcome measure : before.measures()) {
            List<LineOutcome> now =
                    after.measure(measure.measure()).orElseThrow().lines();
            for (int i = 0; i < now.size(); i++) {
                if (measure.lines().get(i).met() != now.get(i).met()) {
                    lines.add(now.get(i).line().value());
                    measures.add(measure);
                }
            }
        }
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

    /** The rows of the items to which a row, or a column, does not belong, and whether each holds. */
    private static Map<String, Truth> itemsBeside(String row, Determination determination) {
        return determination.scores().stream()
                .flatMap(score -> score.items().stream())
                .filter(item -> item.rows().stream()
                        .noneMatch(each -> each.row().value().equals(row)))
                .flatMap(item -> item.rows().stream())
                .collect(Collectors.toMap(each -> each.row().value(), ScoreOutcome.Row::holds));
    }
}
