package org.povertystandard.rules.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Map<FigureId, Figure> figures;
    private final Map<TableId, LookupTable> tables;
    private final Map<DefinitionId, Definition> definitions;
    private final Map<FactId, Criterion> askedOf = new HashMap<>();
    private final Map<FactId, Slot> slots = new HashMap<>();

    Law(PovertyStandard standard) {
        this.standard = standard;
        this.figures = byId(standard.figures(), Figure::id);
        this.tables = byId(standard.tables().stream().map(Table::table).toList(), LookupTable::id);
        this.definitions = byId(standard.definitions(), Definition::id);
        for (Question question : standard.questions()) {
            question.facts().forEach(fact -> askedOf.put(fact, question.askedOf()));
        }
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
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

    Slot slot(FactId fact) {
        return slots.computeIfAbsent(fact, this::read);
    }

    private Slot read(FactId fact) {
        FactDeclaration declaration = standard.fact(fact).orElseThrow();
        return new Slot(
                fact,
                declaration.scope() == Scope.MEMBER,
                declaration.type(),
                FormFacts.find(fact).orElse(null),
                standard.facts().stream()
                        .filter(declared -> declared.id().equals(fact))
                        .findFirst()
                        .flatMap(StandardFact::unaskedCountsAs),
                Optional.ofNullable(askedOf.get(fact)));
    }
}
