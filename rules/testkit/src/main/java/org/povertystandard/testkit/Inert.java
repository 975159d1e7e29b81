package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;

/**
 * Proofs that it makes no difference whether a list of answers has one answer more or less: with this answer, the indicator or the
 * item in which the list stands comes out the same either way, whatever else is answered. Whatever else it looks at is taken to come
 * out in every way, each by itself; numbers that are held against several limits are put on, between and beside them.
 */
final class Inert {
    private static final int MOST = 50_000;

    private final Law law;
    private final AtomParts parts;

    Inert(Law law) {
        this.law = law;
        this.parts = new AtomParts(law);
    }

    /** That an answer in the list, or not in it, changes nothing; empty if that is not proven. */
    Optional<String> proof(Boundary atom) {
        boolean whole = atom.owner().startsWith("row ") || atom.owner().startsWith("indicator ");
        return atom.code()
                .filter(code -> whole && new Ways(atom, code).areTheSame(new HashMap<>()))
                .map(code -> "whoever answers " + code + " comes out the same whether the list has it or not, whatever"
                        + " else is answered");
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

    /** Every way in which everything else may come out. */
    private final class Ways {
        private final Criterion.In list;
        private final String answer;
        private final List<Expression> tests = new ArrayList<>();
        private final Optional<Scorecard.Item> item;
        private int tried;

        Ways(Boundary atom, String answer) {
            this.list = (Criterion.In) atom.leaf();
            this.answer = answer;
            this.item = parts.item(atom);
            parts.tests(atom).forEach(tests::add);
        }

        boolean areTheSame(Map<Object, Object> taken) {
            if (tried++ > MOST) {
                return false;
            }
            try {
                return outcome(taken, true).equals(outcome(taken, false));
            } catch (UnsupportedOperationException untold) {
                return false;
            } catch (Open open) {
                for (Object way : open.ways) {
                    taken.put(open.what, way);
                    boolean same = areTheSame(taken);
                    taken.remove(open.what);
                    if (!same) {
                        return false;
                    }
                }
                return true;
            }
        }

        /** Whether the indicator holds, or the points in each column. */
        private Object outcome(Map<Object, Object> taken, boolean named) {
            if (item.isEmpty()) {
                return holds((Criterion) tests.get(0), taken, named);
            }
            Map<Object, Integer> points = new HashMap<>();
            for (Scorecard.Row row : item.get().rows()) {
                if (holds(row.when(), taken, named)) {
                    row.points().forEach((column, some) -> points.merge(column, some, Integer::sum));
                    if (item.get().counts() == Scorecard.Counts.FIRST_ROW) {
                        break;
                    }
                }
            }
            points.values().removeIf(some -> some == 0);
            return points;
        }

        private boolean holds(Criterion criterion, Map<Object, Object> taken, boolean named) {
            if (criterion instanceof Criterion.All all) {
                return all.criteria().stream().allMatch(each -> holds(each, taken, named));
            }
            if (criterion instanceof Criterion.Any any) {
                return any.criteria().stream().anyMatch(each -> holds(each, taken, named));
            }
            if (criterion instanceof Criterion.Not not) {
                return !holds(not.criterion(), taken, named);
            }
            if (criterion instanceof Criterion.Defined defined) {
                return holds(law.criterion(defined.id()), taken, named);
            }
            // Somebody else may meet it, or this member does; of all the others each may or may not.
            if (criterion instanceof Criterion.AnyMember any && !isOfHousehold(criterion)) {
                return taken(criterion, taken) || holds(any.criterion(), taken, named);
            }
            if (criterion instanceof Criterion.EveryMember every && !isOfHousehold(criterion)) {
                return taken(criterion, taken) && holds(every.criterion(), taken, named);
            }
            if (criterion instanceof Criterion.In in && in.fact().equals(list.fact())) {
                return in.equals(list) ? named : in.codes().contains(answer);
            }
            if (mentions(criterion)) {
                throw new UnsupportedOperationException("A list within a number, or of every member at once.");
            }
            if (criterion instanceof Criterion.Compare compare) {
                Optional<Rational> limit = law.fixed(compare.right());
                return limit.isPresent()
                        ? number(compare.left(), taken)
                                .filter(number -> compare.operator().holds(number.compareTo(limit.get())))
                                .isPresent()
                        : taken(criterion, taken);
            }
            return taken(criterion, taken);
        }

        /** Whether members are asked about the household: then the list would be of all of them at once. */
        private boolean isOfHousehold(Criterion criterion) {
            return mentions(criterion) && law.fact(list.fact()).scope() == Scope.HOUSEHOLD;
        }

        private boolean taken(Criterion criterion, Map<Object, Object> taken) {
            if (!taken.containsKey(criterion)) {
                throw new Open(criterion, List.of(false, true));
            }
            return (Boolean) taken.get(criterion);
        }

        private Optional<Rational> number(Quantity quantity, Map<Object, Object> taken) {
            if (!taken.containsKey(quantity)) {
                throw new Open(quantity, places(quantity));
            }
            return ((Place) Objects.requireNonNull(taken.get(quantity))).number();
        }

        /** On each limit that the number is held against, on both sides of it, and not there at all. */
        private List<Place> places(Quantity quantity) {
            TreeSet<Rational> limits = new TreeSet<>();
            tests.forEach(test -> everything(test)
                    .filter(each -> each instanceof Criterion.Compare compare
                            && compare.left().equals(quantity))
                    .forEach(each ->
                            law.fixed(((Criterion.Compare) each).right()).ifPresent(limits::add)));
            List<Place> places = new ArrayList<>(List.of(new Place(Optional.empty())));
            places.add(Place.of(limits.first().minus(Rational.ONE)));
            for (Rational limit : limits) {
                Rational next = limits.higher(limit);
                places.add(Place.of(limit));
                places.add(Place.of(
                        next == null
                                ? limit.plus(Rational.ONE)
                                : limit.plus(next).dividedBy(Rational.of(2))));
            }
            return places;
        }

        private boolean mentions(Expression expression) {
            return everything(expression).anyMatch(list::equals);
        }
    }

    /** All parts of an expression, through definitions. */
    private Stream<Expression> everything(Expression expression) {
        List<Expression> all = new ArrayList<>();
        expression.walk(each -> {
            all.add(each);
            if (each instanceof Criterion.Defined defined) {
                everything(law.criterion(defined.id())).forEach(all::add);
            } else if (each instanceof Quantity.Defined defined) {
                everything(law.quantity(defined.id())).forEach(all::add);
            }
        });
        return all.stream();
    }
}
