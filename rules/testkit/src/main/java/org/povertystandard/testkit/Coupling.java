package org.povertystandard.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.Measure;

/**
 * Proofs for an atom whose answer turns something else of its part on or off together with it, such as two neighbouring ranges of
 * land: whatever else is answered, the atom alone never moves the score, or the indicator, the way in which the answer does. Points
 * add up, so that whatever else the household scores shifts all the numbers that follow by the same: the scores on both sides, and
 * what they would be if this atom alone were otherwise. The one line on the score can only lie where the score goes.
 */
final class Coupling {
    private final Law law;
    private final Trial trial;
    private final AtomParts parts;

    Coupling(Law law, Trial trial) {
        this.law = law;
        this.trial = trial;
        this.parts = new AtomParts(law);
    }

    /** One step of the answer, and whether the other household too is about this atom. */
    private record Step(FactId fact, Answered one, Answered other, boolean ofBoth) {}

    /** That an atom never decides alone; empty if that is not proven. */
    Optional<Label> proof(Boundary atom) {
        if (!parts.isOfAWhole(atom) || atom.isInsideANumber() || !isHeldAgainstOneLine(atom)) {

            return Optional.empty();
        }
        List<Step> steps = steps(atom);
        boolean never = !steps.isEmpty()
                && steps.stream()
                        .allMatch(step -> new Ways(law, parts, atom, step.fact(), step.one(), step.other())
                                .all(way -> !canDecide(way, step.ofBoth())));
        return never ? Optional.of(words(atom.owner().startsWith("row "))) : Optional.empty();
    }

    private static Label words(boolean score) {
        return Label.of(
                "câu trả lời này còn làm thay đổi điều kiện khác: dù các câu khác trả lời thế nào, riêng điều kiện này không"
                        + " bao giờ làm " + (score ? "điểm" : "chỉ số") + " thay đổi cùng chiều với câu trả lời",
                "the answer turns something else on or off with it: whatever else is answered, it alone never moves the "
                        + (score ? "score" : "indicator") + " the way in which the answer does");
    }

    private static boolean canDecide(Ways.Way way, boolean ofBoth) {
        Map<Object, Integer> one = way.one();
        Map<Object, Integer> other = way.other();
        if (one.equals(other)) {
            return false;
        }
        Map<Object, Integer> oneOtherwise = way.oneOtherwise();
        Map<Object, Integer> otherOtherwise = ofBoth ? way.otherOtherwise() : other;
        Set<Object> columns = new HashSet<>(one.keySet());
        columns.addAll(other.keySet());
        return columns.stream()
                .anyMatch(column -> way(one, other, column) != 0
                        && (way(one, oneOtherwise, column) == way(one, other, column)
                                || way(other, otherOtherwise, column) == way(other, one, column)));
    }

    private static int way(Map<Object, Integer> from, Map<Object, Integer> to, Object column) {
        return Integer.compare(to.getOrDefault(column, 0), from.getOrDefault(column, 0));
    }

    /** An indicator is what it is; a score has to be measured once, against one line, and to be looked at nowhere else. */
    private boolean isHeldAgainstOneLine(Boundary atom) {
        if (atom.owner().startsWith("indicator ")) {
            return true;
        }
        ScorecardId card = parts.scorecard(atom);
        List<Measure> measures = trial.test().measures().stream()
                .filter(measure ->
                        new Mentioned(law).add(measure.quantity()).scorecards().contains(card))
                .toList();
        var elsewhere = new Mentioned(law);
        trial.test().categories().stream().map(CategoryRule::when).forEach(elsewhere::add);
        trial.test().lines().forEach(line -> elsewhere.add(line.limit()));
        trial.indicators().forEach(indicator -> elsewhere.add(indicator.deprivedWhen()));
        return measures.size() == 1
                && measures.get(0).quantity().equals(new Quantity.Score(card))
                && measures.get(0).lines().size() == 1
                && !elsewhere.scorecards().contains(card);
    }

    private List<Step> steps(Boundary atom) {
        if (atom.leaf() instanceof Criterion.In in && atom.code().isPresent()) {
            return codes(in, atom.code().get());
        }
        return atom.origin().equals(atom.leaf())
                        && atom.leaf() instanceof Criterion.Compare compare
                        && compare.left() instanceof Quantity.OfFact of
                ? numbers(atom, compare, of)
                : List.of();
    }

    /** From this answer to each on the other side; a question passed over is on the side of those not named. */
    private List<Step> codes(Criterion.In in, String code) {
        FactId fact = in.fact();
        boolean named = in.codes().contains(code);
        List<Optional<String>> others = new ArrayList<>();
        ((FactType.Choice) law.fact(fact).type())
                .codes().stream()
                        .filter(each -> in.codes().contains(each) != named)
                        .map(Optional::of)
                        .forEach(others::add);
        if (named && law.unasked(fact).equals(FactValue.NOT_APPLICABLE)) {
            others.add(Optional.empty());
        }
        return others.stream()
                .map(each -> new Step(fact, Answered.code(fact, Optional.of(code)), Answered.code(fact, each), false))
                .toList();
    }

    /** Over the limit by the least that the answer can step. */
    private List<Step> numbers(Boundary atom, Criterion.Compare compare, Quantity.OfFact of) {
        Optional<Rational> limit = law.fixed(compare.right());
        if (limit.isEmpty() || !(law.fact(of.fact()).type() instanceof FactType.Number number)) {
            return List.of();
        }
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(number.decimals()));
        return PairSearch.steps(atom).stream()
                .map(sides -> new Step(
                        of.fact(),
                        Answered.number(law, of, on(sides[0], limit.get(), step)),
                        Answered.number(law, of, on(sides[1], limit.get(), step)),
                        true))
                .toList();
    }

    private static Rational on(Side side, Rational limit, Rational step) {
        return switch (side) {
            case BELOW -> limit.minus(step);
            case ABOVE -> limit.plus(step);
            default -> limit;
        };
    }
}
