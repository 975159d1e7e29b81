package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.snapshot.StandardSnapshot;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;

/** Whatever can be said can be written and read back the same; and the same content has the same hash. */
class StandardDocumentProperties {
    private static final PovertyStandard SMALL =
            Fixtures.read(Fixtures.smallStandard()).orElseThrow().standard();

    @Property(tries = 200)
    void aStandardComesBackAsItWasWritten(@ForAll("standards") PovertyStandard standard) {
        assertThat(Fixtures.read(text(StandardWriter.write(standard)))
                        .orElseThrow()
                        .standard())
                .isEqualTo(standard);
        assertThat(Fixtures.read(text(StandardWriter.writeCompact(standard)))
                        .orElseThrow()
                        .standard())
                .isEqualTo(standard);
    }

    @Property(tries = 60)
    void aStandardHasTheShapeThatTheSchemaSays(@ForAll("standards") PovertyStandard standard) {
        assertThat(Schemas.errorsOfStandard(text(StandardWriter.write(standard))))
                .isEmpty();
        assertThat(Schemas.errorsOfStandard(text(StandardWriter.writeCompact(standard))))
                .isEmpty();
    }

    @Property(tries = 200)
    void aSnapshotIsTheStandard(@ForAll("standards") PovertyStandard standard) {
        var loaded = new LoadedStandard(standard, StandardWriter.hash(standard));

        assertThat(StandardSnapshot.read(StandardSnapshot.write(loaded, Optional.empty()), null))
                .isEqualTo(loaded);
    }

    @Property(tries = 50)
    void theHashKnowsContentAndNotLayout(@ForAll("standards") PovertyStandard standard, @ForAll long seed) {
        byte[] compact = StandardWriter.writeCompact(standard);
        JsonValue tree =
                JsonTree.parse(compact, Limits.STANDARD, new Problems("s")).orElseThrow();

        String shuffled = text(JsonOut.pretty(out -> shuffled(tree, out, new Random(seed))));

        assertThat(Fixtures.read(shuffled).orElseThrow().hash()).isEqualTo(StandardWriter.hash(standard));
        assertThat(StandardWriter.hash(renamed(standard))).isNotEqualTo(StandardWriter.hash(standard));
    }

    private static PovertyStandard renamed(PovertyStandard standard) {
        return copy(standard).name(Label.of(standard.name().vi() + "!", "x")).build();
    }

    private static void shuffled(JsonValue value, JsonOut out, Random random) {
        if (value instanceof JsonValue.ObjectValue object) {
            List<String> keys = new ArrayList<>(object.fields().keySet());
            Collections.shuffle(keys, random);
            out.object(() -> keys.forEach(key -> {
                out.key(key);
                shuffled(object.fields().get(key), out, random);
            }));
        } else if (value instanceof JsonValue.ArrayValue array) {
            out.array(array.items(), item -> shuffled(item, out, random));
        } else if (value instanceof JsonValue.Text text) {
            out.text(text.text());
        } else if (value instanceof JsonValue.Num number) {
            out.number(number.number());
        } else if (value instanceof JsonValue.Bool bool) {
            out.bool(bool.value());
        } else {
            out.nothing();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<PovertyStandard> standards() {
        Arbitrary<Definition> household = Combinators.combine(labels(), criteria(Scope.HOUSEHOLD, 3))
                .as((label, tree) ->
                        new Definition.OfCriterion(DefinitionId.of("generated"), label, Scope.HOUSEHOLD, tree, cite()));
        Arbitrary<Definition> member = Combinators.combine(labels(), quantities(Scope.MEMBER, 3))
                .as((label, tree) -> new Definition.OfQuantity(
                        DefinitionId.of("generated-of-member"), label, Scope.MEMBER, tree, cite()));
        Arbitrary<Figure> figure = Combinators.combine(labels(), numbers())
                .as((label, number) -> new Figure(FigureId.of("generated"), number, "unit", label, cite()));
        return Combinators.combine(household, member, figure, labels())
                .as((first, second, number, name) -> copy(SMALL)
                        .name(name)
                        .addDefinitions(first, second)
                        .addFigures(number)
                        .build());
    }

    private static PovertyStandard.Builder copy(PovertyStandard standard) {
        var builder = PovertyStandard.builder();
        builder.from(standard);
        return builder;
    }

    private static List<CitationId> cite() {
        return List.of(CitationId.of("art-1"));
    }

    /** Any characters that a text of the law may hold, quotes and other planes of Unicode included. */
    private static Arbitrary<Label> labels() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("aộ\"\\/\u00a0\u200bé ")
                .ofMaxLength(8)
                .map(any -> "x" + any + new String(Character.toChars(0x1F600)));
        return Combinators.combine(text, text).as(Label::of);
    }

    private static Arbitrary<Rational> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.integers().between(0, 6))
                .as((digits, decimals) -> Rational.of(BigDecimal.valueOf(digits, decimals)));
    }

    private static Arbitrary<Criterion> criteria(Scope scope, int depth) {
        Arbitrary<Criterion> leaf = Arbitraries.of(leaves(scope));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Criterion> inner = criteria(scope, depth - 1);
        Arbitrary<List<Criterion>> several = inner.list().ofMaxSize(3);
        Arbitrary<Quantity> number = quantities(scope, depth - 1);
        List<Arbitrary<Criterion>> all = new ArrayList<>(List.of(
                leaf,
                several.map(Criterion.All::new),
                several.map(Criterion.Any::new),
                inner.map(Criterion.Not::new),
                inner.list().ofMinSize(1).ofMaxSize(3).map(of -> new Criterion.AtLeast(of.size(), of)),
                Combinators.combine(number, Arbitraries.of(Operator.class), number)
                        .as(Criterion.Compare::new)));
        if (scope == Scope.HOUSEHOLD) {
            all.add(criteria(Scope.MEMBER, depth - 1).map(Criterion.AnyMember::new));
            all.add(criteria(Scope.MEMBER, depth - 1).map(Criterion.EveryMember::new));
        }
        return Arbitraries.oneOf(all);
    }

    private static List<Criterion> leaves(Scope scope) {
        Stream<Criterion> ofAny = Stream.of(
                new Criterion.Is(FactId.of("has-radio"), true),
                new Criterion.In(FactId.of("stove"), Set.of("wood", "gas")),
                new Criterion.Defined(DefinitionId.of("urban")));
        Stream<Criterion> ofMember = Stream.of(
                new Criterion.Is(FactId.of("trade"), false),
                new Criterion.In(FactId.of("sex"), Set.of("female")),
                new Criterion.Defined(DefinitionId.of("adult")));
        return (scope == Scope.MEMBER ? Stream.concat(ofAny, ofMember) : ofAny).toList();
    }

    private static Arbitrary<Quantity> quantities(Scope scope, int depth) {
        Arbitrary<Quantity> leaf = Arbitraries.oneOf(
                numbers().map(Quantity.Literal::new),
                Arbitraries.of(
                        new Quantity.OfFigure(FigureId.of("line")), new Quantity.OfFact(FactId.of("dwelling-area"))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Quantity> inner = quantities(scope, depth - 1);
        Arbitrary<List<Quantity>> several = inner.list().ofMaxSize(3);
        List<Arbitrary<Quantity>> all = new ArrayList<>(List.of(
                leaf,
                several.map(Quantity.Sum::new),
                several.map(Quantity.Product::new),
                inner.map(dividend -> new Quantity.Quotient(dividend, new Quantity.OfFigure(FigureId.of("months")))),
                Combinators.combine(inner, inner)
                        .as((a, b) -> new Quantity.ByChoice(FactId.of("stove"), Map.of("wood", a, "gas", b))),
                Combinators.combine(criteria(scope, depth - 1), inner)
                        .as((when, points) -> new Quantity.Tally(List.of(new Quantity.Entry(when, points))))));
        if (scope == Scope.MEMBER) {
            all.add(Combinators.combine(inner, Arbitraries.of(Quantity.Match.class))
                    .as((at, match) -> new Quantity.Lookup(TableId.of("weights"), FactId.of("sex"), at, match)));
        } else {
            all.add(criteria(Scope.MEMBER, depth - 1).map(of -> new Quantity.CountMembers(Optional.of(of))));
        }
        return Arbitraries.oneOf(all);
    }
}
