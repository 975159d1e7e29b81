package org.povertystandard.rules.document;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;

/** Writes criteria and quantities: one way for each, so that equal trees are equal bytes. */
final class TreeWriter {
    private final JsonOut out;

    TreeWriter(JsonOut out) {
        this.out = out;
    }

    void criterion(Criterion criterion) {
        out.object(() -> fields(criterion));
    }

    private void fields(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            out.array("all", all.criteria(), this::criterion);
        } else if (criterion instanceof Criterion.Any any) {
            out.array("any", any.criteria(), this::criterion);
        } else if (criterion instanceof Criterion.Not not) {
            out.key("not");
            criterion(not.criterion());
        } else if (criterion instanceof Criterion.AtLeast least) {
            out.key("atLeast").number(least.count());
            out.array("of", least.criteria(), this::criterion);
        } else if (criterion instanceof Criterion.Is is) {
            out.text("fact", is.fact().value()).bool("is", is.answer());
        } else if (criterion instanceof Criterion.In in) {
            out.text("fact", in.fact().value()).array("in", in.codes(), out::text);
        } else if (criterion instanceof Criterion.Compare compare) {
            out.key("compare").array(() -> {
                quantity(compare.left());
                out.text(compare.operator().symbol());
                quantity(compare.right());
            });
        } else if (criterion instanceof Criterion.AnyMember any) {
            out.key("anyMember");
            criterion(any.criterion());
        } else if (criterion instanceof Criterion.EveryMember every) {
            out.key("everyMember");
            criterion(every.criterion());
        } else if (criterion instanceof Criterion.Defined defined) {
            out.text("definition", defined.id().value());
        } else if (criterion instanceof Criterion.Deprived deprived) {
            out.text("deprived", deprived.indicator().value());
        } else if (criterion instanceof Criterion.LineMet line) {
            out.text("line", line.line().value());
        } else if (criterion instanceof Criterion.InClass in) {
            out.array("inClass", in.classes(), out::text);
        } else {
            throw new IllegalStateException("A criterion that the format does not have.");
        }
    }

    void quantity(Quantity quantity) {
        if (quantity instanceof Quantity.Literal literal) {
            out.number(literal.value());
        } else {
            out.object(() -> fields(quantity));
        }
    }

    private void fields(Quantity quantity) {
        if (quantity instanceof Quantity.OfFigure figure) {
            out.text("figure", figure.id().value());
        } else if (quantity instanceof Quantity.OfFact fact) {
            out.text("fact", fact.fact().value());
        } else if (quantity instanceof Quantity.CountMembers members) {
            out.key("countMembers");
            count(members.criterion());
        } else if (quantity instanceof Quantity.Sum sum) {
            out.array("sum", sum.terms(), this::quantity);
        } else if (quantity instanceof Quantity.Product product) {
            out.array("product", product.factors(), this::quantity);
        } else if (quantity instanceof Quantity.Quotient quotient) {
            out.key("quotient").array(() -> {
                quantity(quotient.dividend());
                quantity(quotient.divisor());
            });
        } else if (quantity instanceof Quantity.ByChoice choice) {
            out.text("byChoice", choice.fact().value());
            out.object("of", () -> byCode(choice.quantities()));
        } else if (quantity instanceof Quantity.Lookup lookup) {
            out.text("lookup", lookup.table().value())
                    .text("column", lookup.column().value())
                    .key("at");
            quantity(lookup.at());
            out.text("match", StandardCodes.code(lookup.match()));
        } else if (quantity instanceof Quantity.Defined defined) {
            out.text("definition", defined.id().value());
        } else if (quantity instanceof Quantity.Score score) {
            out.text("score", score.scorecard().value());
        } else if (quantity instanceof Quantity.DeprivationCount) {
            out.text("deprivations", "count");
        } else if (quantity instanceof Quantity.Tally tally) {
            out.array("tally", tally.entries(), this::entry);
        } else {
            throw new IllegalStateException("A quantity that the format does not have.");
        }
    }

    private void count(Optional<Criterion> criterion) {
        if (criterion.isPresent()) {
            criterion(criterion.get());
        } else {
            out.text("all");
        }
    }

    private void byCode(Map<String, Quantity> quantities) {
        new TreeMap<>(quantities).forEach((code, quantity) -> {
            out.key(code);
            quantity(quantity);
        });
    }

    private void entry(Quantity.Entry entry) {
        out.object(() -> {
            out.key("when");
            criterion(entry.when());
            out.key("points");
            quantity(entry.points());
        });
    }
}
