package org.povertystandard.rules.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.Table;

/** Writes the larger parts of a standard. */
final class PartsWriter {
    private final JsonOut out;
    private final TreeWriter trees;

    PartsWriter(JsonOut out) {
        this.out = out;
        this.trees = new TreeWriter(out);
    }

    TreeWriter trees() {
        return trees;
    }

    void label(String key, Label label) {
        out.object(key, () -> out.text("vi", label.vi()).text("en", label.en()));
    }

    /** Names of things, in their own order. */
    void names(String key, List<?> names) {
        out.array(key, names, name -> out.text(name.toString()));
    }

    void fact(StandardFact fact) {
        out.object(() -> {
            out.text("id", fact.id().value());
            out.text("scope", StandardCodes.code(fact.declaration().scope()));
            out.object("type", () -> type(fact.declaration().type()));
            label("label", fact.declaration().label());
            fact.unaskedCountsAs().ifPresent(value -> {
                out.key("unaskedCountsAs");
                value(value);
            });
        });
    }

    private void type(FactType type) {
        if (type instanceof FactType.YesNo) {
            out.text("kind", "yes-no");
        } else if (type instanceof FactType.Choice choice) {
            out.text("kind", "choice")
                    .array(
                            "codes",
                            choice.options(),
                            option -> out.object(() -> {
                                out.text("code", option.code());
                                label("label", option.label());
                            }));
        } else if (type instanceof FactType.Number number) {
            out.text("kind", "number")
                    .text("unit", number.unit())
                    .key("decimals")
                    .number(number.decimals());
            number.minimum().ifPresent(least -> out.key("minimum").number(least));
            number.maximum().ifPresent(most -> out.key("maximum").number(most));
        } else {
            throw new IllegalStateException("A type of facts that the format does not have.");
        }
    }

    private void value(FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            out.bool(yesNo.yes());
        } else if (value instanceof FactValue.Number number) {
            out.number(number.number());
        } else if (value instanceof FactValue.Code code) {
            out.text(code.code());
        } else if (value instanceof FactValue.NotApplicable) {
            out.text(StandardCodes.NOT_APPLICABLE);
        } else {
            throw new IllegalArgumentException("An unasked fact cannot count as unknown: leave it out.");
        }
    }

    void table(Table table) {
        out.object(() -> {
            out.text("id", table.table().id().value());
            label("label", table.label());
            out.text("unit", table.unit());
            names("columns", table.table().columns());
            out.array("rows", table.table().rows(), this::tableRow);
            names("cite", table.cite());
        });
    }

    private void tableRow(LookupTable.Row row) {
        out.object(() -> {
            out.key("at").number(row.at());
            out.array("values", row.cells(), cell -> cell.ifPresentOrElse(out::number, out::nothing));
        });
    }

    void definition(Definition definition) {
        out.object(() -> {
            out.text("id", definition.id().value());
            label("label", definition.label());
            out.text("scope", StandardCodes.code(definition.scope()));
            if (definition instanceof Definition.OfCriterion named) {
                out.key("criterion");
                trees.criterion(named.criterion());
            } else if (definition instanceof Definition.OfQuantity named) {
                out.key("quantity");
                trees.quantity(named.quantity());
            }
            names("cite", definition.cite());
        });
    }

    void scorecard(CitedScorecard cited) {
        Scorecard scorecard = cited.scorecard();
        out.object(() -> {
            out.text("id", scorecard.id().value());
            label("label", scorecard.label());
            names("cite", cited.cite());
            out.array(
                    "columns",
                    scorecard.columns(),
                    column -> out.object(() -> {
                        out.text("id", column.id().value());
                        label("label", column.label());
                        out.key("when");
                        trees.criterion(column.when());
                    }));
            out.array("items", scorecard.items(), this::item);
        });
    }

    private void item(Scorecard.Item item) {
        out.object(() -> {
            out.text("id", item.id().value()).text("number", item.number());
            label("label", item.label());
            out.text("counts", StandardCodes.code(item.counts()));
            out.array(
                    "rows",
                    item.rows(),
                    row -> out.object(() -> {
                        out.text("id", row.id().value());
                        label("label", row.label());
                        out.key("when");
                        trees.criterion(row.when());
                        out.key("points");
                        points(row.points());
                    }));
        });
    }

    private void points(Map<ColumnId, Integer> points) {
        entries(points, number -> out.number(number));
    }

    /** By key: maps of a standard have no order of their own. */
    private <K extends Comparable<K>, V> void entries(Map<K, V> map, Consumer<V> value) {
        out.object(() -> new TreeMap<>(map).forEach((key, each) -> {
            out.key(key.toString());
            value.accept(each);
        }));
    }

    void test(PovertyTest test) {
        out.object(() -> {
            out.text("id", test.id().value());
            label("label", test.label());
            names("cite", test.cite());
            out.array("measures", test.measures(), this::measure);
            out.array(
                    "categories",
                    test.categories(),
                    rule -> out.object(() -> {
                        out.text("category", rule.category().value()).key("when");
                        trees.criterion(rule.when());
                    }));
        });
    }

    void measure(Measure measure) {
        out.object(() -> {
            out.text("id", measure.id().value()).text("side", measure.side().code());
            label("label", measure.label());
            out.text("unit", measure.unit()).key("quantity");
            trees.quantity(measure.quantity());
            out.array("lines", measure.lines(), this::line);
        });
    }

    private void line(Line line) {
        out.object(() -> {
            out.text("id", line.id().value());
            label("label", line.label());
            out.text("operator", line.operator().symbol()).key("limit");
            trees.quantity(line.limit());
            names("cite", line.cite());
        });
    }

    void reading(Reading reading) {
        out.object(() -> {
            out.text("id", reading.id().value());
            label("question", reading.question());
            label("chosen", reading.chosen());
            names("cite", reading.cite());
            out.array(
                    "alternatives",
                    reading.alternatives(),
                    alternative -> out.object(() -> {
                        out.text("id", alternative.id().value());
                        label("label", alternative.label());
                        out.object("sets", () -> overlay(alternative.sets()));
                    }));
        });
    }

    private void overlay(Overlay overlay) {
        set("figures", overlay.figures(), number -> out.number(number));
        Map<DefinitionId, Runnable> definitions = new TreeMap<>();
        overlay.criteria().forEach((id, tree) -> definitions.put(id, () -> trees.criterion(tree)));
        overlay.quantities().forEach((id, tree) -> definitions.put(id, () -> trees.quantity(tree)));
        set("definitions", definitions, Runnable::run);
        set("indicators", overlay.indicators(), trees::criterion);
        set("points", overlay.points(), rows -> entries(rows, this::points));
        set("items", overlay.items(), items -> entries(items, counts -> out.text(StandardCodes.code(counts))));
        set("rows", overlay.rows(), rows -> entries(rows, trees::criterion));
        set("unasked", overlay.unasked(), this::value);
        overlay.ageing().ifPresent(ageing -> out.text("ageing", ageing.code()));
    }

    private <K extends Comparable<K>, V> void set(String key, Map<K, V> map, Consumer<V> value) {
        if (!map.isEmpty()) {
            out.key(key);
            entries(map, value);
        }
    }
}
