package org.povertystandard.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** What the parts of a standard are called in one language. */
final class Names {
    private final PovertyStandard standard;
    private final Language language;

    Names(PovertyStandard standard, Language language) {
        this.standard = standard;
        this.language = language;
    }

    String label(Label label) {
        return label.in(language);
    }

    String standard() {
        return label(standard.name());
    }

    String test(PovertyTest test) {
        return label(test.label());
    }

    /** The classes, in the order given. */
    String categories(List<CategoryId> ids) {
        return ids.stream().map(this::category).collect(Collectors.joining("; "));
    }

    private String category(CategoryId id) {
        return standard.category(id).map(category -> label(category.label())).orElse(id.value());
    }

    String indicator(IndicatorId id) {
        return findIndicator(id)
                .map(indicator -> indicator.number() + " " + label(indicator.label()))
                .orElse(id.value());
    }

    private Optional<Indicator> findIndicator(IndicatorId id) {
        return standard.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    String fact(FactId id) {
        if (id.equals(FormFacts.BIRTH_DATE)) {
            return label(FormFacts.BIRTH_DATE_LABEL);
        }
        return standard.fact(id).map(fact -> label(fact.label())).orElse(id.value());
    }

    /** The unit of a number fact. */
    String unit(FactId id) {
        return standard.fact(id)
                .map(fact -> fact.type() instanceof FactType.Number number ? number.unit() : "")
                .orElse("");
    }

    String definition(DefinitionId id) {
        return standard.definitions().stream()
                .filter(definition -> definition.id().equals(id))
                .map(definition -> label(definition.label()))
                .findFirst()
                .orElse(id.value());
    }

    Optional<Figure> figure(FigureId id) {
        return standard.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst();
    }

    /** The answer in words; yes, no, unknown and the like are the caller's. */
    String answer(FactId id, FactValue.Code code) {
        return standard.fact(id)
                .filter(fact -> fact.type() instanceof FactType.Choice)
                .flatMap(fact -> ((FactType.Choice) fact.type())
                        .options().stream()
                                .filter(option -> option.code().equals(code.code()))
                                .findFirst())
                .map(option -> label(option.label()))
                .orElse(code.code());
    }

    /** What an alternative changes: an indicator or a score. */
    String changed(String name) {
        return Optional.of(name)
                .filter(IdSyntax::isId)
                .flatMap(id -> findIndicator(IndicatorId.of(id)))
                .map(indicator -> indicator.number() + " " + label(indicator.label()))
                .or(() -> standard.scorecards().stream()
                        .filter(cited -> cited.scorecard().id().value().equals(name))
                        .map(cited -> label(cited.scorecard().label()))
                        .findFirst())
                .orElse(name);
    }
}
