package org.povertystandard.rules.document;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.StandardId;

/**
 * Reads standards from JSON.
 *
 * <p>What comes out is whole: every reference names something, every test asks only what may be asked where it stands, no
 * definition uses itself and no division can be by zero. What does not hold is told all at once, each problem with its line.
 */
public final class StandardReader {
    /** The size of a document in bytes beyond which it is refused unread. */
    public static final int MOST_BYTES = Limits.STANDARD.bytes();

    private StandardReader() {}

    /** The standard with its content hash, or everything that is wrong with the document. */
    public static Outcome<LoadedStandard> read(StandardDocument document) {
        Problems problems = new Problems(document.name());
        Optional<PovertyStandard> standard = parse(document, problems)
                .flatMap(tree -> Decoders.object(tree, problems))
                .flatMap(tree -> standard(tree, problems));
        return loaded(standard, problems);
    }

    /** The document's values; what nobody would see in its texts is told. */
    static Optional<JsonValue> parse(StandardDocument document, Problems problems) {
        Optional<JsonValue> tree = JsonTree.parse(document.content(), Limits.STANDARD, problems);
        tree.ifPresent(values -> UnseenCharacters.check(values, problems));
        return tree;
    }

    /** The standard with its hash if there are no problems; otherwise these by their lines. */
    static Outcome<LoadedStandard> loaded(Optional<PovertyStandard> standard, Problems problems) {
        return standard.isPresent() && problems.isEmpty()
                ? Outcome.of(new LoadedStandard(standard.get(), StandardWriter.hash(standard.get())))
                : Outcome.failed(problems.list().stream()
                        .sorted(Comparator.comparingInt(Problem::line))
                        .toList());
    }

    /** A whole standard, from a document or merged from two. */
    static Optional<PovertyStandard> standard(JsonValue.ObjectValue tree, Problems problems) {
        Fields fields = new Fields(tree, problems);
        if (!fields.format(StandardCodes.FORMAT, DerivedReader.FORMAT)) {
            // What another format has, such as that of cases, is no list of mistakes.
            return Optional.empty();
        }
        Symbols symbols = new Symbols(tree, problems);
        References references = new References(symbols);
        CriterionReader criteria = new CriterionReader(references);
        LawTraces traces = new LawTraces();
        SourcePartsReader sources = new SourcePartsReader(references);
        QuestionReader questions = new QuestionReader(references, criteria, traces);
        LawPartsReader law = new LawPartsReader(references, criteria, traces);

        Optional<StandardId> id = fields.required("id", References.id(StandardId::of));
        Optional<Label> name = fields.required("name", Parts::label);
        Optional<LocalPlace> place = fields.optional("place", sources::place);
        Optional<Derivation> derivedFrom = fields.optional("derivedFrom", sources::derivation);
        var builder = PovertyStandard.builder();
        builder.instruments(fields.list("instruments", sources::instrument));
        builder.citations(fields.list("citations", sources::citation));
        Optional<List<AppliedPeriod>> applied = fields.required("applied", sources::applied);
        List<StandardFact> facts = fields.list("facts", FactPartsReader::fact);
        // Known before any tree is read: trees are checked against the types of facts.
        facts.forEach(fact -> symbols.declare(fact.declaration()));
        builder.facts(facts);
        builder.questions(fields.list("questions", questions::question));
        builder.groups(fields.list("groups", questions::group));
        builder.figures(fields.list("figures", law::figure));
        builder.tables(fields.list("tables", law::table));
        builder.definitions(fields.list("definitions", law::definition));
        Optional<LeapDayAgeing> ageing = fields.code("ageing", StandardCodes.AGEING);
        builder.dimensions(fields.list("dimensions", law::dimension));
        builder.indicators(fields.list("indicators", law::indicator));
        builder.scorecards(fields.list("scorecards", new ScorecardReader(references, criteria, traces)::scorecard));
        builder.categories(fields.list("categories", law::category));
        builder.tests(fields.list("tests", new TestReader(references, criteria, traces)::test));
        builder.absentTests(fields.optionalList("absentTests", sources::absentTest));
        InquiryReader inquiries = new InquiryReader(references, criteria, traces, applied);
        builder.inquiries(fields.list("inquiries", inquiries::inquiry));
        inquiries.tellOutside(fields);
        builder.readings(fields.list("readings", new ReadingReader(references, criteria, traces)::reading));
        builder.notes(fields.list("notes", sources::note));
        builder.peculiarities(fields.optionalList("peculiarities", sources::peculiarity));
        TraceChecks.check(traces, symbols, problems);
        return fields.make(() -> builder.id(id.orElseThrow())
                .name(name.orElseThrow())
                .place(place)
                .derivedFrom(derivedFrom)
                .applied(applied.orElseThrow())
                .ageing(ageing.orElseThrow())
                .build());
    }
}
