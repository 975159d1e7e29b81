package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFacts;

/**
 * What the indicator or the item of an atom comes to where one answer stands on one side of the atom, and where it stands on the
 * other, whatever else is answered. Whatever else the part looks at is taken to come out in every way, each by itself; numbers that
 * are held against several limits are put on, between and beside them. That allows more than households can answer, and never less:
 * what holds in every way holds for every household.
 *
 * <p>Longer than a class here should be: the kinds of parts are told apart in one place, so that none is forgotten.
 */
final class Ways {
    private static final int MOST = 50_000;

    private final Law law;
    private final Criterion leaf;
    private final FactId fact;
    private final Answered one;
    private final Answered other;
    private final List<Expression> tests;
    private final Optional<AtomParts.Choice> choice;
    private final Map<Object, Object> taken = new HashMap<>();
    private int tried;

    /** What the part comes to in one way: an indicator 0 or 1, an item its points in each column that gives some. */
    final class Way {
        private final boolean here = one.meets(leaf).orElseThrow();
        private final boolean there = other.meets(leaf).orElseThrow();

        private Way() {}

        /** With the one answer. */
        Map<Object, Integer> one() {
            return outcome(new At(one, here));
        }

        /** The same, if the atom alone came out as with the other answer. */
        Map<Object, Integer> oneOtherwise() {
            return outcome(new At(one, there));
        }

        /** With the other answer. */
        Map<Object, Integer> other() {
            return outcome(new At(other, there));
        }

        /** The same, if the atom alone came out as with the one answer. */
        Map<Object, Integer> otherOtherwise() {
            return outcome(new At(other, here));
        }
    }

    /** Something that is looked at and not yet taken to come out in any way. */
    private static final class Open extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Object what;
        private final transient List<?> ways;

        Open(Object what, List<?> ways) {
            super(null, null, false, false);
            this.what = what;
            this.ways = ways;
        }
    }

    /** Where a number is; empty if there is none. */
    private record Place(Optional<Rational> number) {
        static Place of(Rational number) {
            return new Place(Optional.of(number));
        }
    }

    /** On which side something is looked at. */
    private record At(Answered answer, boolean asTheAtom) {}

    /**
     * Ways around an atom.
     *
     * @param parts of the standard
     * @param atom of an indicator or a row
     * @param fact the question whose answer steps
     */
    Ways(Law law, AtomParts parts, Boundary atom, FactId fact, Answered one, Answered other) {
        this.law = law;
        this.leaf = atom.leaf();
        this.fact = fact;
        this.one = one;
        this.other = other;
        this.choice = parts.choice(atom);
        this.tests = new ArrayList<>();
        parts.tests(atom).forEach(tests::add);
    }

    /** Whether something holds in every way; false if there are too many, or some that cannot be told. */
    boolean all(Predicate<Way> holds) {
        if (tried++ > MOST) {
            return false;
        }
        try {
            return holds.test(new Way());
        } catch (UnsupportedOperationException untold) {
            return false;
        } catch (Open open) {
            for (Object way : open.ways) {
                taken.put(open.what, way);
                boolean all = all(holds);
                taken.remove(open.what);
                if (!all) {
                    return false;
                }
            }
            return true;
        }
    }

    private Map<Object, Integer> outcome(At at) {
        if (choice.isEmpty()) {
            return Map.of("", holds((Criterion) tests.get(0), at) ? 1 : 0);
        }
        Map<Object, Integer> points = new HashMap<>();
        for (AtomParts.Branch branch : choice.get().branches()) {
            if (holds(branch.when(), at)) {
                branch.points().forEach((column, some) -> points.merge(column, some, Integer::sum));
                if (choice.get().onlyFirst()) {
                    break;
                }
            }
        }
        points.values().removeIf(some -> some == 0);
        return points;
    }

    private boolean holds(Criterion criterion, At at) {
        if (criterion instanceof Criterion.All all) {
            return all.criteria().stream().allMatch(each -> holds(each, at));
        }
        if (criterion instanceof Criterion.Any any) {
            return any.criteria().stream().anyMatch(each -> holds(each, at));
        }
        if (criterion instanceof Criterion.Not not) {
            return !holds(not.criterion(), at);
        }
        if (criterion instanceof Criterion.Defined defined) {
            return holds(law.criterion(defined.id()), at);
        }
        // Somebody else may meet it, or this member does; of all the others each may or may not.
        if (criterion instanceof Criterion.AnyMember any && !isOfHousehold(criterion)) {
            return taken(criterion) || holds(any.criterion(), at);
        }
        if (criterion instanceof Criterion.EveryMember every && !isOfHousehold(criterion)) {
            return taken(criterion) && holds(every.criterion(), at);
        }
        return leaf(criterion, at);
    }

    private boolean leaf(Criterion criterion, At at) {
        if (criterion.equals(leaf)) {
            return at.asTheAtom();
        }
        Optional<Boolean> answered = at.answer().meets(criterion);
        if (answered.isPresent()) {
            return answered.get();
        }
        if (asks(criterion).filter(asked -> isNotAsked(asked, at.answer())).isPresent()) {
            return false;
        }
        if (mentions(criterion)) {
            throw new UnsupportedOperationException("The atom within a number, or of every member at once.");
        }
        if (criterion instanceof Criterion.Compare compare) {
            Optional<Rational> limit = law.fixed(compare.right());
            if (limit.isPresent()) {
                return number(compare.left(), at)
                        .filter(number -> compare.operator().holds(number.compareTo(limit.get())))
                        .isPresent();
            }
        }
        if (criterion instanceof Criterion.Is is) {
            return taken(key(is, is.fact(), at), List.of(Optional.of(true), Optional.of(false), Optional.empty()))
                    .equals(Optional.of(is.answer()));
        }
        return taken(key(criterion, criterion, at));
    }

    /** The one question that a criterion looks at. */
    private static Optional<FactId> asks(Criterion criterion) {
        if (criterion instanceof Criterion.Is is) {
            return Optional.of(is.fact());
        }
        if (criterion instanceof Criterion.In in) {
            return Optional.of(in.fact());
        }
        return criterion instanceof Criterion.Compare compare && compare.left() instanceof Quantity.OfFact of
                ? Optional.of(of.fact())
                : Optional.empty();
    }

    /** Whether nobody with the answer is asked another question: whatever looks at that does not hold. */
    private boolean isNotAsked(FactId asked, Answered answer) {
        return Stream.concat(law.askedOf(asked).stream(), precondition(asked).stream())
                .anyMatch(needed -> answer.meets(needed).equals(Optional.of(false)));
    }

    private static Optional<Criterion> precondition(FactId asked) {
        return FormFacts.precondition(asked)
                .flatMap(needed -> needed.answer() instanceof FactValue.Code code
                        ? Optional.of(new Criterion.In(needed.fact(), Set.of(code.code())))
                        : Optional.empty());
    }

    /** What hangs on the answer that steps may come out otherwise with the other answer. */
    private Object key(Expression expression, Object name, At at) {
        return hangs(expression) ? List.of(name, at.answer()) : name;
    }

    private boolean hangs(Expression expression) {
        return new Mentioned(law).add(expression).facts().stream().anyMatch(this::hangs);
    }

    private boolean hangs(FactId asked) {
        return asked.equals(fact)
                || FormFacts.precondition(asked)
                        .filter(needed -> hangs(needed.fact()))
                        .isPresent();
    }

    /** Whether members are asked about the household: then the atom would be of all of them at once. */
    private boolean isOfHousehold(Criterion criterion) {
        return law.fact(fact).scope() == Scope.HOUSEHOLD && hangs(criterion);
    }

    private boolean taken(Object key) {
        return (Boolean) taken(key, List.of(false, true));
    }

    private Object taken(Object key, List<?> ways) {
        if (!taken.containsKey(key)) {
            throw new Open(key, ways);
        }
        return Objects.requireNonNull(taken.get(key));
    }

    private Optional<Rational> number(Quantity quantity, At at) {
        return ((Place) taken(key(quantity, quantity, at), places(quantity))).number();
    }

    /** On each limit that the number is held against, on both sides of it, and not there at all. */
    private List<Place> places(Quantity quantity) {
        TreeSet<Rational> limits = new TreeSet<>();
        tests.forEach(test -> law.everything(test)
                .filter(each -> each instanceof Criterion.Compare compare
                        && compare.left().equals(quantity))
                .forEach(each -> law.fixed(((Criterion.Compare) each).right()).ifPresent(limits::add)));
        List<Place> places = new ArrayList<>(List.of(new Place(Optional.empty())));
        places.add(Place.of(limits.first().minus(Rational.ONE)));
        for (Rational limit : limits) {
            Rational next = limits.higher(limit);
            places.add(Place.of(limit));
            places.add(Place.of(
                    next == null ? limit.plus(Rational.ONE) : limit.plus(next).dividedBy(Rational.of(2))));
        }
        return places;
    }

    private boolean mentions(Expression expression) {
        return law.everything(expression).anyMatch(leaf::equals);
    }
}
