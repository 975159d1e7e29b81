package org.povertystandard.rules.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.Table;

/** A standard's names and what they stand for. */
final class Law {
    private final PovertyStandard standard;
    private final Map<FigureId, Figure> figures = new HashMap<>();
    private final Map<TableId, LookupTable> tables = new HashMap<>();
    private final Map<DefinitionId, Definition> definitions = new HashMap<>();
    private final Map<FactId, StandardFact> facts = new HashMap<>();
    private final Map<FactId, Criterion> askedOf = new HashMap<>();
    private final Map<FactId, Slot> slots = new HashMap<>();
    private final Shapes shapes = new Shapes();

    Law(PovertyStandard standard) {
        this.standard = standard;
        for (Figure figure : standard.figures()) {
            figures.put(figure.id(), figure);
        }
        for (Table table : standard.tables()) {
            tables.put(table.table().id(), table.table());
        }
        for (Definition definition : standard.definitions()) {
            definitions.put(definition.id(), definition);
        }
        for (StandardFact fact : standard.facts()) {
            facts.put(fact.id(), fact);
        }
        for (Question question : standard.questions()) {
            for (FactId fact : question.facts()) {
                askedOf.put(fact, question.askedOf());
            }
        }
    }

    PovertyStandard standard() {
        return standard;
    }

    Rational figure(FigureId id) {
        return figures.get(id).value();
    }

    LookupTable table(TableId id) {
        return tables.get(id);
    }

    Criterion criterion(DefinitionId id) {
        return ((Definition.OfCriterion) definitions.get(id)).criterion();
    }

    Quantity quantity(DefinitionId id) {
        return ((Definition.OfQuantity) definitions.get(id)).quantity();
    }

    /** Tells criteria and quantities apart. */
    Shapes shapes() {
        return shapes;
    }

    Slot slot(FactId fact) {
        Slot slot = slots.get(fact);
        if (slot == null) {
            slot = read(fact);
            slots.put(fact, slot);
        }
        return slot;
    }

    private Slot read(FactId fact) {
        StandardFact beyondTheForm = facts.get(fact);
        FormFact form = FormFacts.find(fact).orElse(null);
        FactDeclaration declaration = form != null
                ? form.declaration()
                : Objects.requireNonNull(beyondTheForm).declaration();
        return new Slot(
                fact,
                declaration.scope() == Scope.MEMBER,
                declaration.type(),
                form,
                beyondTheForm == null ? Optional.empty() : beyondTheForm.unaskedCountsAs(),
                Optional.ofNullable(askedOf.get(fact)));
    }
}
