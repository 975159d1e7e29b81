package org.povertystandard.rules.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.Overlay;

/** Reads what a variation of a standard sets; each thing set must be there already. */
final class OverlayReader {
    private static final Overlay NOTHING = Overlay.builder().build();

    private final Symbols symbols;
    private final CriterionReader criteria;

    OverlayReader(Symbols symbols, CriterionReader criteria) {
        this.symbols = symbols;
        this.criteria = criteria;
    }

    /** The overlay; what its trees use goes to the traces given. */
    Decoder<Overlay> overlay(LawTraces traces) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> read(fields, traces));
    }

    private Optional<Overlay> read(Fields fields, LawTraces traces) {
        var builder = Overlay.builder();
        fields.optional("figures", figures(traces)).ifPresent(builder::figures);
        fields.optional("definitions", definitions(builder, traces));
        fields.optional("indicators", of(Kind.INDICATOR, IndicatorId::of, id -> household(traces)))
                .ifPresent(builder::indicators);
        fields.optional("points", points()).ifPresent(builder::points);
        fields.optional("items", items()).ifPresent(builder::items);
        fields.optional("rows", rows(traces)).ifPresent(builder::rows);
        fields.optional("unasked", unasked()).ifPresent(builder::unasked);
        Optional<LeapDayAgeing> ageing = fields.optionalCode("ageing", StandardCodes.AGEING);
        ageing.ifPresent(builder::ageing);
        Optional<Overlay> overlay = fields.make(builder::build);
        overlay.filter(NOTHING::equals)
                .ifPresent(nothing -> fields.problems()
                        .at(
                                Code.MISSING,
                                fields.object(),
                                "\"sets\" phải đổi ít nhất một điều.",
                                "\"sets\" must change at least one thing."));
        return overlay.filter(something -> !something.equals(NOTHING));
    }

    private Decoder<Map<FigureId, Rational>> figures(LawTraces traces) {
        Decoder<Map<FigureId, Rational>> figures = of(Kind.FIGURE, FigureId::of, id -> Decoders::rational);
        return (value, problems) -> {
            var read = figures.decode(value, problems);
            read.ifPresent(traces.figures::putAll);
            return read;
        };
    }

    /** Definitions keep their kind and scope: only what they stand for is set. */
    private Decoder<Boolean> definitions(Overlay.Builder builder, LawTraces traces) {
        return (value, problems) -> entries(
                        symbols.names(Kind.DEFINITION),
                        "định nghĩa",
                        "definition",
                        DefinitionId::of,
                        id -> (each, told) -> {
                            Scope scope = symbols.definitionScope(id.value()).orElse(Scope.MEMBER);
                            Context context = Context.law(scope, traces.definition(id));
                            if (symbols.definitionHas(id.value(), "criterion")) {
                                Optional<Criterion> criterion =
                                        criteria.in(context).decode(each, told);
                                criterion.ifPresent(tree -> builder.putCriteria(id, tree));
                                return criterion.map(tree -> true);
                            }
                            Optional<Quantity> quantity =
                                    criteria.quantities().in(context).decode(each, told);
                            quantity.ifPresent(tree -> builder.putQuantities(id, tree));
                            quantity.ifPresent(tree -> traces.quantities.put(id, tree));
                            return quantity.map(tree -> true);
                        })
                .decode(value, problems)
                .map(all -> true);
    }

    private Decoder<Map<ScorecardId, Map<RowId, Map<ColumnId, Integer>>>> points() {
        return byRow(card -> ScorecardReader.points(symbols.scorecardParts(card.value(), "columns")));
    }

    private <T> Decoder<Map<ScorecardId, Map<RowId, T>>> byRow(Function<ScorecardId, Decoder<T>> ofCard) {
        return of(
                Kind.SCORECARD,
                ScorecardId::of,
                card -> entries(
                        symbols.scorecardRows(card.value()),
                        "dòng của bảng điểm này",
                        "row of this scorecard",
                        RowId::of,
                        row -> ofCard.apply(card)));
    }

    private Decoder<Map<ScorecardId, Map<ItemId, Scorecard.Counts>>> items() {
        return of(
                Kind.SCORECARD,
                ScorecardId::of,
                card -> entries(
                        symbols.scorecardParts(card.value(), "items"),
                        "mục của bảng điểm này",
                        "item of this scorecard",
                        ItemId::of,
                        item -> Decoders.code(StandardCodes.COUNTS)));
    }

    private Decoder<Map<ScorecardId, Map<RowId, Criterion>>> rows(LawTraces traces) {
        return byRow(card -> household(traces));
    }

    private Decoder<Map<FactId, FactValue>> unasked() {
        // A name that is malformed is told where the fact is declared; it cannot be an id.
        var names = symbols.names(Kind.FACT).stream().filter(IdSyntax::isId).toList();
        return entries(
                names,
                "dữ kiện do chuẩn này khai báo",
                "fact that this standard declares",
                FactId::of,
                id -> symbols.fact(id)
                        .map(fact -> FactPartsReader.unasked(fact.type()))
                        .orElse(FactPartsReader::any));
    }

    private Decoder<Criterion> household(LawTraces traces) {
        return criteria.in(Context.law(Scope.HOUSEHOLD, traces.other()));
    }

    private <K, V> Decoder<Map<K, V>> of(Kind kind, Function<String, K> make, Function<K, Decoder<V>> decoder) {
        return entries(symbols.names(kind), kind.vi, kind.en, make, decoder);
    }

    /** An object whose keys are names of things that are there. */
    private static <K, V> Decoder<Map<K, V>> entries(
            Collection<String> names, String vi, String en, Function<String, K> make, Function<K, Decoder<V>> decoder) {
        return (value, problems) -> Decoders.object(value, problems).flatMap(object -> {
            Map<K, V> entries = new LinkedHashMap<>();
            object.fields().forEach((key, each) -> {
                if (!names.contains(key)) {
                    problems.add(
                            Code.UNDECLARED,
                            each.location(),
                            Optional.of(key),
                            problems.nearestId(names, key),
                            "Không có " + vi + " nào mang mã này.",
                            "No " + en + " has this id.");
                    return;
                }
                if (!IdSyntax.isId(key)) {
                    // Told where the id is given.
                    return;
                }
                K id = make.apply(key);
                decoder.apply(id).decode(each, problems).ifPresent(decoded -> entries.put(id, decoded));
            });
            return entries.size() == object.fields().size() ? Optional.of(entries) : Optional.empty();
        });
    }
}
