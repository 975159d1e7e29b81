package org.povertystandard.rules.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.standard.AbsentTest;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.Dimension;
import org.povertystandard.standard.DimensionId;
import org.povertystandard.standard.FactGroup;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.GroupId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Instrument;
import org.povertystandard.standard.InstrumentId;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.NoteId;
import org.povertystandard.standard.Peculiarity;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.ReadingId;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;
import org.povertystandard.standard.Verification;

/** Reads the parts of a standard, as {@link PartsOut} wrote them. */
final class PartsIn {
    private static final Attestation[] ATTESTATIONS = Attestation.values();
    private static final Scope[] SCOPES = Scope.values();
    private static final Note.Kind[] NOTES = Note.Kind.values();
    private static final Peculiarity.Finding[] PECULIARITIES = Peculiarity.Finding.values();

    private final SnapshotIn in;
    private final TreesIn trees;
    private final TestsIn tests;

    PartsIn(SnapshotIn in) {
        this.in = in;
        this.trees = new TreesIn(in);
        this.tests = new TestsIn(in, trees, this);
    }

    Object item(Part part) {
        return switch (part) {
            case INSTRUMENTS -> instrument();
            case CITATIONS -> citation();
            case APPLIED -> period();
            case FACTS -> fact();
            case QUESTIONS -> new Question(in.facts(), trees.criterion(), in.cite());
            case GROUPS -> new FactGroup(GroupId.of(in.text()), in.label(), in.facts());
            case FIGURES -> new Figure(FigureId.of(in.text()), in.rational(), in.text(), in.label(), in.cite());
            case TABLES -> tests.table();
            case DEFINITIONS -> definition();
            case DIMENSIONS -> new Dimension(DimensionId.of(in.text()), in.text(), in.label());
            case INDICATORS -> indicator();
            case SCORECARDS -> tests.scorecard();
            case CATEGORIES -> new Category(CategoryId.of(in.text()), in.label(), in.optionalLabel());
            case TESTS -> tests.test();
            case ABSENT_TESTS -> new AbsentTest(TestId.of(in.text()), in.label(), in.cite());
            case INQUIRIES -> tests.inquiry();
            case READINGS -> reading();
            case NOTES -> new Note(NoteId.of(in.text()), NOTES[in.count()], in.label(), in.cite());
            case PECULIARITIES -> new Peculiarity(PECULIARITIES[in.count()], in.text(), in.label(), in.cite());
        };
    }

    Optional<LocalPlace> place() {
        return in.flag() ? Optional.of(new LocalPlace(PlaceId.of(in.text()), in.label())) : Optional.empty();
    }

    Optional<Derivation> derivation() {
        return in.flag()
                ? Optional.of(new Derivation(
                        StandardId.of(in.text()),
                        ContentHash.of(in.text()),
                        Derivation.Kind.values()[in.count()],
                        in.label()))
                : Optional.empty();
    }

    private Instrument instrument() {
        InstrumentId id = InstrumentId.of(in.text());
        Optional<String> number = in.flag() ? Optional.of(in.text()) : Optional.empty();
        return new Instrument(id, number, in.label(), in.optionalDate(), in.optionalDate());
    }

    private Citation citation() {
        return new Citation(
                CitationId.of(in.text()),
                InstrumentId.of(in.text()),
                in.label(),
                ATTESTATIONS[in.count()],
                in.optionalLabel(),
                in.flag() ? Optional.of(new Verification(in.date(), in.text())) : Optional.empty());
    }

    private AppliedPeriod period() {
        var from = in.date();
        var until = in.date();
        int count = in.count();
        List<TestId> applied = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            applied.add(TestId.of(in.text()));
        }
        return new AppliedPeriod(from, until, applied, in.cite(), in.optionalLabel());
    }

    List<AppliedPeriod> periods() {
        int count = in.count();
        List<AppliedPeriod> periods = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            periods.add(period());
        }
        return periods;
    }

    private StandardFact fact() {
        var declaration = new FactDeclaration(in.fact(), SCOPES[in.count()], type(), in.label());
        Optional<FactValue> unasked = in.flag() ? Optional.of(trees.value()) : Optional.empty();
        return new StandardFact(declaration, unasked);
    }

    private FactType type() {
        Node node = Node.at(in.count());
        return switch (node) {
            case OF_YES_NO -> new FactType.YesNo();
            case OF_CHOICE -> choice();
            case OF_NUMBER -> new FactType.Number(in.text(), in.count(), in.optionalRational(), in.optionalRational());
            default -> throw new IllegalArgumentException("The snapshot has " + node + " where a type is.");
        };
    }

    private FactType choice() {
        int count = in.count();
        List<FactType.Option> options = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            options.add(new FactType.Option(in.text(), in.label()));
        }
        return new FactType.Choice(options);
    }

    private Definition definition() {
        DefinitionId id = DefinitionId.of(in.text());
        Label label = in.label();
        Scope scope = SCOPES[in.count()];
        return in.flag()
                ? new Definition.OfCriterion(id, label, scope, trees.criterion(), in.cite())
                : new Definition.OfQuantity(id, label, scope, trees.quantity(), in.cite());
    }

    private Indicator indicator() {
        return new Indicator(
                IndicatorId.of(in.text()),
                in.text(),
                DimensionId.of(in.text()),
                in.label(),
                trees.criterion(),
                in.cite());
    }

    private Reading reading() {
        ReadingId id = ReadingId.of(in.text());
        Label question = in.label();
        Label chosen = in.label();
        var overlays = new OverlaysIn(in, trees);
        int count = in.count();
        List<Reading.Alternative> alternatives = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            alternatives.add(new Reading.Alternative(AlternativeId.of(in.text()), in.label(), overlays.overlay()));
        }
        return new Reading(id, question, chosen, alternatives, in.cite());
    }

    List<Optional<Rational>> cells() {
        int count = in.count();
        List<Optional<Rational>> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(in.optionalRational());
        }
        return cells;
    }
}
