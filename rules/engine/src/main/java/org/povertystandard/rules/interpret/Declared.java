package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.Table;

/** What a standard declares, by name. */
final class Declared {
    private final Map<FigureId, Rational> figures = new HashMap<>();
    private final Map<TableId, LookupTable> tables = new HashMap<>();
    private final Map<DefinitionId, Definition> definitions = new HashMap<>();
    private final Map<FactId, StandardFact> facts = new HashMap<>();
    private final Map<FactId, Question> questions = new HashMap<>();

    Declared(PovertyStandard standard) {
        for (Figure figure : standard.figures()) {
            figures.put(figure.id(), figure.value());
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
                questions.put(fact, question);
            }
        }
    }

    Rational figure(FigureId id) {
        return Objects.requireNonNull(figures.get(id));
    }

    LookupTable table(TableId id) {
        return Objects.requireNonNull(tables.get(id));
    }

    Criterion criterion(DefinitionId id) {
        return ((Definition.OfCriterion) Objects.requireNonNull(definitions.get(id))).criterion();
    }

    Quantity quantity(DefinitionId id) {
        return ((Definition.OfQuantity) Objects.requireNonNull(definitions.get(id))).quantity();
    }

    /** A fact beyond the form; null if it is one of the form. */
    @Nullable
    StandardFact fact(FactId id) {
        return facts.get(id);
    }

    /** Of whom a fact is asked; null if of everyone. */
    @Nullable
    Question question(FactId id) {
        return questions.get(id);
    }

    /** The question of this name, of the form or of the standard. */
    FactDeclaration declaration(FactId id) {
        Optional<FormFact> form = FormFacts.find(id);
        return form.isPresent()
                ? form.get().declaration()
                : Objects.requireNonNull(facts.get(id)).declaration();
    }
}
