package org.povertystandard.rules.snapshot;

import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactType;
import org.povertystandard.standard.AbsentTest;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Derivation;
import org.povertystandard.standard.Dimension;
import org.povertystandard.standard.FactGroup;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Instrument;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.Note;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.Peculiarity;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.Table;

/** Writes the parts of a standard, each as {@link PartsIn} reads it. */
final class PartsOut {
    private final SnapshotOut out;
    private final TreesOut trees;
    private final TestsOut tests;

    PartsOut(SnapshotOut out) {
        this.out = out;
        this.trees = new TreesOut(out);
        this.tests = new TestsOut(out, trees, this);
    }

    void item(Part part, Object item) {
        switch (part) {
            case INSTRUMENTS -> instrument((Instrument) item);
            case CITATIONS -> citation((Citation) item);
            case APPLIED -> period((AppliedPeriod) item);
            case FACTS -> fact((StandardFact) item);
            case QUESTIONS -> question((Question) item);
            case GROUPS -> group((FactGroup) item);
            case FIGURES -> figure((Figure) item);
            case TABLES -> tests.table((Table) item);
            case DEFINITIONS -> definition((Definition) item);
            case DIMENSIONS -> dimension((Dimension) item);
            case INDICATORS -> indicator((Indicator) item);
            case SCORECARDS -> tests.scorecard((CitedScorecard) item);
            case CATEGORIES -> category((Category) item);
            case TESTS -> tests.test((PovertyTest) item);
            case ABSENT_TESTS -> absent((AbsentTest) item);
            case INQUIRIES -> tests.inquiry((Inquiry) item);
            case READINGS -> reading((Reading) item);
            case NOTES -> note((Note) item);
            case PECULIARITIES -> peculiarity((Peculiarity) item);
        }
    }

    void place(LocalPlace place) {
        out.text(place.id());
        out.label(place.label());
    }

    void derivation(Derivation derivation) {
        out.text(derivation.base());
        out.text(derivation.baseHash());
        out.code(derivation.kind());
        out.label(derivation.reason());
    }

    private void instrument(Instrument instrument) {
        out.text(instrument.id());
        out.optional(instrument.number(), out::text);
        out.label(instrument.kind());
        out.optional(instrument.signed(), out::date);
        out.optional(instrument.inForce(), out::date);
    }

    private void citation(Citation citation) {
        out.text(citation.id());
        out.text(citation.instrument());
        out.label(citation.place());
        out.code(citation.attestation());
        out.optional(citation.note(), out::label);
        out.optional(citation.verified(), verified -> {
            out.date(verified.on());
            out.text(verified.by());
        });
    }

    void period(AppliedPeriod period) {
        out.date(period.from());
        out.date(period.until());
        out.list(period.tests(), out::text);
        out.cite(period.cite());
        out.optional(period.caveat(), out::label);
    }

    private void fact(StandardFact fact) {
        FactDeclaration declaration = fact.declaration();
        out.text(declaration.id());
        out.code(declaration.scope());
        type(declaration.type());
        out.label(declaration.label());
        out.optional(fact.unaskedCountsAs(), trees::value);
    }

    private void type(FactType type) {
        out.code(Node.of(type));
        if (type instanceof FactType.Choice choice) {
            out.list(choice.options(), option -> {
                out.text(option.code());
                out.label(option.label());
            });
        } else if (type instanceof FactType.Number number) {
            out.text(number.unit());
            out.number(number.decimals());
            out.optional(number.minimum(), out::rational);
            out.optional(number.maximum(), out::rational);
        }
    }

    private void question(Question question) {
        out.facts(question.facts());
        trees.criterion(question.askedOf());
        out.cite(question.cite());
    }

    private void group(FactGroup group) {
        out.text(group.id());
        out.label(group.label());
        out.facts(group.facts());
    }

    private void figure(Figure figure) {
        out.text(figure.id());
        out.rational(figure.value());
        out.text(figure.unit());
        out.label(figure.label());
        out.cite(figure.cite());
    }

    private void definition(Definition definition) {
        out.text(definition.id());
        out.label(definition.label());
        out.code(definition.scope());
        out.flag(definition instanceof Definition.OfCriterion);
        if (definition instanceof Definition.OfCriterion of) {
            trees.criterion(of.criterion());
        } else if (definition instanceof Definition.OfQuantity of) {
            trees.quantity(of.quantity());
        }
        out.cite(definition.cite());
    }

    private void dimension(Dimension dimension) {
        out.text(dimension.id());
        out.text(dimension.number());
        out.label(dimension.label());
    }

    private void indicator(Indicator indicator) {
        out.text(indicator.id());
        out.text(indicator.number());
        out.text(indicator.dimension());
        out.label(indicator.label());
        trees.criterion(indicator.deprivedWhen());
        out.cite(indicator.cite());
    }

    private void category(Category category) {
        out.text(category.id());
        out.label(category.label());
        out.optional(category.gap(), out::label);
    }

    private void absent(AbsentTest absent) {
        out.text(absent.test());
        out.label(absent.reason());
        out.cite(absent.cite());
    }

    private void reading(Reading reading) {
        out.text(reading.id());
        out.label(reading.question());
        out.label(reading.chosen());
        out.list(reading.alternatives(), alternative -> {
            out.text(alternative.id());
            out.label(alternative.label());
            sets(alternative.sets());
        });
        out.cite(reading.cite());
    }

    private void sets(Overlay overlay) {
        new OverlaysOut(out, trees).overlay(overlay);
    }

    private void note(Note note) {
        out.text(note.id());
        out.code(note.kind());
        out.label(note.text());
        out.cite(note.cite());
    }

    private void peculiarity(Peculiarity peculiarity) {
        out.code(peculiarity.finding());
        out.text(peculiarity.about());
        out.label(peculiarity.reason());
        out.cite(peculiarity.cite());
    }
}
