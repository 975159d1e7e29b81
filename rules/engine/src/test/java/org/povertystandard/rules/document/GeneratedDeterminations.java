package org.povertystandard.rules.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.DeprivationProfile;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.Reason;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.MemberId;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.ReadingId;
import org.povertystandard.standard.Side;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Determinations with every kind of reason and caveat; of any content, since the document does not judge it. */
final class GeneratedDeterminations {
    private GeneratedDeterminations() {}

    static Arbitrary<Determination> any() {
        return Builders.withBuilder(Determination::builder)
                .use(opaque(HouseholdId::of))
                .in((builder, id) -> builder.household(id))
                .use(days())
                .in((builder, day) -> builder.reviewedOn(day).appliedOn(day.plusDays(70)))
                .use(id(StandardId::of))
                .in((builder, id) -> builder.standard(id))
                .use(Arbitraries.strings().withChars("0123456789abcdef").ofLength(64))
                .in((builder, hash) -> builder.standardHash(ContentHash.of(hash)))
                .use(Combinators.combine(text(), text()).as(EngineId::new))
                .in((builder, engine) -> builder.engine(engine))
                .use(id(TestId::of))
                .in((builder, id) -> builder.test(id))
                .use(few(id(CategoryId::of)))
                .in((builder, possible) -> builder.possible(possible))
                .use(Arbitraries.of(Precision.values()))
                .in((builder, precision) -> builder.precision(precision))
                .use(few(measures()))
                .in((builder, measures) -> builder.measures(measures))
                .use(few(findings()).map(DeprivationProfile::new))
                .in((builder, profile) -> builder.profile(profile))
                .use(few(scores()))
                .in((builder, scores) -> builder.scores(scores))
                .use(few(missing()))
                .in((builder, missing) -> builder.missing(missing))
                .use(few(caveats()))
                .in((builder, caveats) -> builder.caveats(caveats))
                .build(Determination.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<MeasureOutcome> measures() {
        return Combinators.combine(id(MeasureId::of), Arbitraries.of(Side.values()), ranges(), few(lines()))
                .as(MeasureOutcome::new);
    }

    private static Arbitrary<LineOutcome> lines() {
        return Combinators.combine(id(LineId::of), Arbitraries.of(Operator.values()), ranges(), truths(), citations())
                .as(LineOutcome::new);
    }

    private static Arbitrary<Finding> findings() {
        return Combinators.combine(id(IndicatorId::of), truths(), few(reasons()), citations())
                .as(Finding::new);
    }

    private record Rest(List<FigureId> figures, List<FactId> unasked) {}

    static Arbitrary<Reason> reasons() {
        Arbitrary<Set<String>> tested = text().set().ofMaxSize(3);
        Arbitrary<Reason> answered = Combinators.combine(members(), facts(), values(), tested, few(facts()))
                .as(Reason.Answered::new);
        Arbitrary<Reason> compared = Combinators.combine(
                        members(),
                        id(DefinitionId::of).optional(),
                        few(facts()),
                        few(opaque(MemberId::of)),
                        ranges().optional(),
                        Arbitraries.of(Operator.values()),
                        ranges().optional(),
                        Combinators.combine(few(id(FigureId::of)), few(facts())).as(Rest::new))
                .as((member, what, facts, counted, found, operator, limit, rest) -> new Reason.Compared(
                        member, what, facts, counted, found, operator, limit, rest.figures(), rest.unasked()));
        return Arbitraries.oneOf(answered, compared);
    }

    private static Arbitrary<ScoreOutcome> scores() {
        Arbitrary<ScoreOutcome.Row> rows =
                Combinators.combine(id(RowId::of), truths(), ranges()).as(ScoreOutcome.Row::new);
        Arbitrary<ScoreOutcome.Item> items =
                Combinators.combine(id(ItemId::of), ranges(), few(rows)).as(ScoreOutcome.Item::new);
        return Combinators.combine(id(ScorecardId::of), few(id(ColumnId::of)), ranges(), few(items))
                .as(ScoreOutcome::new);
    }

    static Arbitrary<MissingFact> missing() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 100);
        return Combinators.combine(members(), few(facts()), counts, counts, counts)
                .as(MissingFact::new);
    }

    static Arbitrary<Caveat> caveats() {
        Arbitrary<Caveat> reading = Combinators.combine(
                        id(ReadingId::of), id(AlternativeId::of), few(text()), few(id(CategoryId::of)))
                .as(Caveat.OfReading::new);
        Arbitrary<Caveat> source = id(CitationId::of).map(Caveat.OfSource::new);
        Arbitrary<Caveat> period =
                Combinators.combine(text(), text()).as((vi, en) -> new Caveat.OfPeriod(Label.of(vi, en)));
        Arbitrary<Caveat> unused = Combinators.combine(members(), facts()).as(Caveat.UnusedAnswer::new);
        Arbitrary<Caveat> unverified = few(id(IndicatorId::of)).map(Caveat.Unverified::new);
        Arbitrary<Caveat> reform = id(StandardId::of).map(Caveat.OfReform::new);
        return Arbitraries.oneOf(reform, reading, source, period, unused, unverified);
    }

    private static Arbitrary<FactValue> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(FactValue.UNKNOWN, FactValue.NOT_APPLICABLE, FactValue.of(true), FactValue.of(false)),
                Arbitraries.of("unknown", "other").map(FactValue::of),
                numbers().map(FactValue::of));
    }

    private static Arbitrary<Range> ranges() {
        return Combinators.combine(numbers().optional(), numbers().optional()).as(Range::new);
    }

    /** Whole numbers, decimals and fractions without a finite decimal, of any size. */
    static Arbitrary<Rational> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(Rational::of),
                Combinators.combine(
                                Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE),
                                Arbitraries.of(
                                        2L, 3L, 7L, 1024L, 100L, 1_000_000_000_000_000_000L, 9_007_199_254_740_993L))
                        .as(Rational::of));
    }

    static Arbitrary<Optional<MemberId>> members() {
        return opaque(MemberId::of).optional();
    }

    private static Arbitrary<FactId> facts() {
        return Arbitraries.of("toilet", "age-years", "health-insurance", "x2").map(FactId::of);
    }

    static Arbitrary<List<CitationId>> citations() {
        return few(id(CitationId::of));
    }

    static Arbitrary<Truth> truths() {
        return Arbitraries.of(Truth.values());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3000)
                .map(days -> LocalDate.of(2020, 1, 1).plusDays(days));
    }

    /** An id of the law's, as its documents write them. */
    static <T> Arbitrary<T> id(Function<String, T> of) {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> more = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8);
        return Combinators.combine(word, more.list().ofMaxSize(3))
                .as((first, rest) ->
                        Stream.concat(Stream.of(first), rest.stream()).collect(Collectors.joining("-")))
                .map(of);
    }

    /** An id of the caller's own. */
    static <T> Arbitrary<T> opaque(Function<String, T> of) {
        return text().map(of);
    }

    private static Arbitrary<String> text() {
        return GeneratedHouseholds.text();
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(3);
    }
}
