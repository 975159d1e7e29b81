package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactType;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Measure;
import org.povertystandard.testkit.Guard.Of;

/**
 * Finds every boundary of a standard, by walking its whole tree: the indicators, the scorecards with their columns and rows,
 * the lines and what is measured, the tables, of whom questions are asked, and the inquiries with their signs and outcomes.
 *
 * <p>What several parts share inside of a count, such as who is a child, is walked once, for the first of them.
 */
final class BoundaryWalk {
    private final Law law;
    private final Evaluator evaluator;
    private final Reach reach;
    private final Map<String, Boundary> found = new LinkedHashMap<>();
    private final Set<Object> counted = new HashSet<>();
    private String owner = "";
    private boolean inside;

    private BoundaryWalk(Law law, Evaluator evaluator) {
        this.law = law;
        this.evaluator = evaluator;
        this.reach = new Reach(law, evaluator);
    }

    static List<Boundary> of(Law law, Evaluator evaluator) {
        var walk = new BoundaryWalk(law, evaluator);
        walk.standard();
        return List.copyOf(walk.found.values());
    }

    private void standard() {
        law.standard().indicators().forEach(indicator -> {
            owner = "indicator " + indicator.id();
            criterion(indicator.deprivedWhen(), false, List.of());
        });
        law.standard().scorecards().forEach(cited -> scorecard(cited.scorecard()));
        law.standard().tests().forEach(test -> measures(test.measures(), test.id()));
        law.standard().questions().forEach(question -> {
            owner = "question " + question.facts().get(0);
            criterion(question.askedOf(), true, List.of());
        });
        law.standard().inquiries().forEach(this::inquiry);
    }

    private void scorecard(Scorecard scorecard) {
        scorecard.columns().forEach(column -> {
            owner = "column " + column.id() + " of " + scorecard.id();
            criterion(column.when(), false, List.of());
        });
        scorecard.items().forEach(item -> rows(scorecard, item));
    }

    private void rows(Scorecard scorecard, Scorecard.Item item) {
        List<Guard> before = new ArrayList<>();
        for (Scorecard.Row row : item.rows()) {
            owner = "row " + row.id() + " of " + scorecard.id();
            criterion(row.when(), false, before);
            if (item.counts() == Scorecard.Counts.FIRST_ROW) {
                before.add(new Guard(row.when(), false, Of.HOUSEHOLD));
            }
        }
    }

    private void measures(List<Measure> measures, Object of) {
        measures.forEach(measure -> {
            owner = "measure " + measure.id() + " of " + of;
            inside(measure.quantity(), false, List.of());
            measure.lines().forEach(line -> {
                owner = "line " + line.id() + " of " + of;
                criterion(new Criterion.Compare(measure.quantity(), line.operator(), line.limit()), false, List.of());
            });
        });
    }

    private void inquiry(Inquiry inquiry) {
        inquiry.subject().ifPresent(subject -> {
            owner = "subject of " + inquiry.id();
            criterion(new Criterion.AnyMember(subject.who()), false, List.of());
        });
        inquiry.signs().forEach(sign -> {
            owner = "sign " + sign.number() + " of " + inquiry.id();
            criterion(law.criterion(sign.means()), false, List.of());
        });
        measures(inquiry.measures(), inquiry.id());
        OutcomeCriteria.of(inquiry, law.standard()).forEach(this::outcomes);
    }

    /** An outcome is given when none before it is, and somebody is there to give it to. */
    private void outcomes(OutcomeCriteria criteria) {
        List<Guard> before = new ArrayList<>();
        criteria.inquiry()
                .subject()
                .ifPresent(
                        subject -> before.add(new Guard(new Criterion.AnyMember(subject.who()), true, Of.HOUSEHOLD)));
        String beside = criteria.test().map(test -> " beside " + test.id()).orElse("");
        for (Inquiry.Outcome outcome : criteria.inquiry().outcomes()) {
            owner = "outcome " + outcome.id() + " of " + criteria.inquiry().id() + beside;
            outcome.when().map(criteria::of).ifPresent(when -> {
                criterion(when, false, before);
                before.add(new Guard(when, false, Of.HOUSEHOLD));
            });
        }
    }

    private void criterion(Criterion criterion, boolean ofMember, List<Guard> context) {
        if (criterion instanceof Criterion.All all) {
            siblings(all.criteria(), true, ofMember, context);
        } else if (criterion instanceof Criterion.Any any) {
            siblings(any.criteria(), false, ofMember, context);
        } else if (criterion instanceof Criterion.AtLeast atLeast) {
            atLeast.criteria().forEach(each -> criterion(each, ofMember, context));
        } else if (criterion instanceof Criterion.Not not) {
            criterion(not.criterion(), ofMember, context);
        } else if (criterion instanceof Criterion.Defined defined) {
            criterion(law.criterion(defined.id()), ofMember, context);
        } else if (criterion instanceof Criterion.AnyMember any) {
            member(any.criterion(), false, context);
        } else if (criterion instanceof Criterion.EveryMember every) {
            member(every.criterion(), true, context);
        } else if (criterion instanceof Criterion.Compare compare) {
            compare(compare, ofMember, context);
        } else if (criterion instanceof Criterion.Is is) {
            add(is.fact() + " is " + is.answer(), is, is, Optional.empty(), ofMember, List.of(), context);
        } else if (criterion instanceof Criterion.In in) {
            codes(in, ofMember, context);
        }
        // An indicator and a line have boundaries of their own.
    }

    /** Each answer to the question is one that may be put into the list or taken out of it, unless there are but two answers. */
    private void codes(Criterion.In in, boolean ofMember, List<Guard> context) {
        String test = in.fact() + " in " + in.codes();
        List<String> codes = ((FactType.Choice) law.fact(in.fact()).type()).codes();
        if (codes.size() < 3) {
            add(test, in, in, Optional.empty(), ofMember, List.of(), context);
        } else {
            codes.forEach(code -> add(test + ": " + code, in, in, Optional.of(code), ofMember, List.of(), context));
        }
    }

    /** One decides when all others of a conjunction hold, or all others of a disjunction fail. */
    private void siblings(List<Criterion> criteria, boolean others, boolean ofMember, List<Guard> context) {
        for (Criterion each : criteria) {
            List<Guard> inner = new ArrayList<>(context);
            criteria.stream()
                    .filter(other -> other != each)
                    .forEach(other -> inner.add(new Guard(other, others, ofMember ? Of.MEMBER : Of.HOUSEHOLD)));
            criterion(each, ofMember, inner);
        }
    }

    private void member(Criterion criterion, boolean others, List<Guard> context) {
        List<Guard> inner = new ArrayList<>(context);
        inner.add(new Guard(criterion, others, Of.OTHER_MEMBERS));
        criterion(criterion, true, inner);
    }

    private void compare(Criterion.Compare compare, boolean ofMember, List<Guard> context) {
        for (Case left : Case.of(compare.left(), law)) {
            for (Case right : Case.of(compare.right(), law)) {
                List<Guard> conditions = new ArrayList<>();
                left.conditions().forEach(each -> conditions.add(guard(each, ofMember)));
                right.conditions().forEach(each -> conditions.add(guard(each, ofMember)));
                String test = QuantityText.of(compare.left()) + " "
                        + compare.operator().symbol() + " " + QuantityText.of(compare.right()) + left.note()
                        + right.note();
                var leaf = new Criterion.Compare(left.quantity(), compare.operator(), right.quantity());
                add(test, leaf, compare, Optional.empty(), ofMember, conditions, context);
            }
        }
        inside(compare.left(), ofMember, context);
        inside(compare.right(), ofMember, context);
    }

    private static Guard guard(Criterion criterion, boolean ofMember) {
        return new Guard(criterion, true, ofMember ? Of.MEMBER : Of.HOUSEHOLD);
    }

    /** What is tested inside of a number, which decides nothing by itself. */
    private void inside(Quantity quantity, boolean ofMember, List<Guard> context) {
        boolean before = inside;
        inside = true;
        quantity(quantity, ofMember, context);
        inside = before;
    }

    private void quantity(Quantity quantity, boolean ofMember, List<Guard> context) {
        if (quantity instanceof Quantity.CountMembers count) {
            count.criterion().filter(counted::add).ifPresent(each -> criterion(each, true, List.of()));
        } else if (quantity instanceof Quantity.Sum sum) {
            sum.terms().forEach(term -> quantity(term, ofMember, context));
        } else if (quantity instanceof Quantity.Product product) {
            product.factors().forEach(factor -> quantity(factor, ofMember, context));
        } else if (quantity instanceof Quantity.Quotient quotient) {
            quantity(quotient.dividend(), ofMember, context);
            quantity(quotient.divisor(), ofMember, context);
        } else if (quantity instanceof Quantity.Defined defined) {
            quantity(law.quantity(defined.id()), ofMember, context);
        } else if (quantity instanceof Quantity.Tally tally && counted.add(tally)) {
            tally.entries().forEach(entry -> criterion(entry.when(), ofMember, List.of()));
        } else if (quantity instanceof Quantity.ByChoice by) {
            by.quantities().values().forEach(each -> quantity(each, ofMember, context));
        } else if (quantity instanceof Quantity.Lookup lookup && counted.add(lookup)) {
            rows(lookup, ofMember, context);
            quantity(lookup.at(), ofMember, context);
        }
    }

    /** Each row of a table begins, or ends, at its place. */
    private void rows(Quantity.Lookup lookup, boolean ofMember, List<Guard> context) {
        boolean from = lookup.match() == Quantity.Match.LATEST_NOT_ABOVE;
        for (LookupTable.Row row : law.table(lookup.table()).rows()) {
            var leaf = new Criterion.Compare(
                    lookup.at(), from ? Operator.AT_LEAST : Operator.MORE, new Quantity.Literal(row.at()));
            String test = QuantityText.of(lookup.at()) + " " + leaf.operator().symbol() + " " + row.at() + " of table "
                    + lookup.table();
            add(test, leaf, lookup, Optional.empty(), ofMember, List.of(), context);
        }
    }

    private void add(
            String test,
            Criterion leaf,
            Expression origin,
            Optional<String> code,
            boolean ofMember,
            List<Guard> conditions,
            List<Guard> context) {
        var boundary =
                new Boundary(owner, test, leaf, origin, code, ofMember, conditions, context, inside, evaluator, reach);
        found.putIfAbsent(boundary.label(), boundary);
    }
}
