package org.povertystandard.rules.translate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.NumberText;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;

/**
 * What the parts of a standard are called in one language, and the numbers by which the page refers to them: definitions,
 * figures and tables by letter and number, sources by number in square brackets.
 */
final class Lexicon {
    /** Units that stand for themselves and are not written. */
    private static final Set<String> SILENT = Set.of("count", "year");

    private static final int DECIMALS = 9;
    private static final String WEAK = "†";

    private final PovertyStandard standard;
    private final Writing writing;
    private final NumberText numbers;
    private final Map<DefinitionId, Integer> definitions;
    private final Map<FigureId, Integer> figures;
    private final Map<TableId, Integer> tables;
    private final Map<CitationId, Integer> citations;

    /**
     * A lexicon.
     *
     * @param standard the law
     * @param writing the language
     * @param definitions the definitions in the order in which the page explains them
     */
    Lexicon(PovertyStandard standard, Writing writing, List<DefinitionId> definitions) {
        this.standard = standard;
        this.writing = writing;
        this.numbers = new NumberText(writing.language(), DECIMALS);
        this.definitions = Numbering.of(definitions);
        this.figures = Numbering.of(standard.figures().stream().map(Figure::id).toList());
        this.tables = Numbering.of(
                standard.tables().stream().map(table -> table.table().id()).toList());
        this.citations =
                Numbering.of(standard.citations().stream().map(Citation::id).toList());
    }

    PovertyStandard standard() {
        return standard;
    }

    Writing writing() {
        return writing;
    }

    String say(Label label) {
        return writing.say(label);
    }

    String say(RulePhrase phrase) {
        return say(phrase.label());
    }

    String say(BookPhrase phrase) {
        return say(phrase.label());
    }

    /** A label in quotation marks, as a name in a sentence. */
    String quoted(Label label) {
        return "“" + say(label) + "”";
    }

    String definitionNumber(DefinitionId id) {
        return numbered(BookPhrase.DEFINITION_LETTER, definitions.get(id));
    }

    String figureNumber(FigureId id) {
        return numbered(BookPhrase.FIGURE_LETTER, figures.get(id));
    }

    String tableNumber(TableId id) {
        return numbered(BookPhrase.TABLE_LETTER, tables.get(id));
    }

    private String numbered(BookPhrase letter, Integer number) {
        return say(letter) + number;
    }

    String anchor(DefinitionId id) {
        return "d" + definitions.get(id);
    }

    String anchor(FigureId id) {
        return "f" + figures.get(id);
    }

    String anchor(TableId id) {
        return "t" + tables.get(id);
    }

    String anchor(CitationId id) {
        return "s" + citations.get(id);
    }

    String sourceNumber(CitationId id) {
        return "[" + citations.get(id) + "]";
    }

    /** A named criterion or quantity, and where it is explained. */
    Prose definition(DefinitionId id) {
        String label =
                standard.definition(id).map(named -> quoted(named.label())).orElse(id.value());
        return named(label, anchor(id), definitionNumber(id));
    }

    private static Prose named(String text, String anchor, String number) {
        return Prose.of(text + " (").plus(Prose.ref(anchor, number)).plus(")");
    }

    /** A figure's number with its unit, and where its source stands. */
    Prose figure(FigureId id) {
        String value = standard.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .map(this::value)
                .findFirst()
                .orElse(id.value());
        return named(value, anchor(id), figureNumber(id));
    }

    Figure found(FigureId id) {
        return standard.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String value(Figure figure) {
        return number(figure.value(), figure.unit());
    }

    Prose table(TableId id) {
        String label = standard.tables().stream()
                .filter(table -> table.table().id().equals(id))
                .map(table -> quoted(table.label()))
                .findFirst()
                .orElse(id.value());
        return named(label, anchor(id), tableNumber(id));
    }

    /** A number with its unit; a unit that has no words here is written as the standard writes it. */
    String number(Rational number, String unit) {
        String bare = numbers.exact(number, "");
        String text = numbers.exact(number, unit);
        return text.equals(bare) && !unit.isEmpty() && !SILENT.contains(unit) ? text + " " + unit : text;
    }

    /** A unit by itself. */
    String unitWords(String unit) {
        return numbers.unit(unit);
    }

    /** A limit and the words around it. */
    Prose limit(Operator operator, Prose limit) {
        NumberText.Around around = numbers.around(operator);
        return Prose.of(around.before()).plus(limit).plus(around.after());
    }

    Optional<FactDeclaration> declaration(FactId id) {
        return standard.fact(id);
    }

    String fact(FactId id) {
        return declaration(id).map(fact -> say(fact.label())).orElse(id.value());
    }

    /** The unit of a number fact; empty for any other. */
    String unit(FactId id) {
        return declaration(id)
                .map(FactDeclaration::type)
                .map(type -> type instanceof FactType.Number number ? number.unit() : "")
                .orElse("");
    }

    /** An answer of a choice, quoted. */
    String code(FactId id, String code) {
        return option(id, code).map(this::quoted).orElse(code);
    }

    /** An answer of a choice, as a title. */
    String answerLabel(FactId id, String code) {
        return option(id, code).map(label -> Writing.title(say(label))).orElse(code);
    }

    private Optional<Label> option(FactId id, String code) {
        return declaration(id)
                .map(FactDeclaration::type)
                .filter(FactType.Choice.class::isInstance)
                .flatMap(type -> ((FactType.Choice) type)
                        .options().stream()
                                .filter(option -> option.code().equals(code))
                                .findFirst())
                .map(FactType.Option::label);
    }

    /** An answer, or that there is none to give. */
    String answer(FactId id, FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return say(yesNo.yes() ? RulePhrase.YES : RulePhrase.NO);
        }
        if (value instanceof FactValue.Number number) {
            return number(number.number(), unit(id));
        }
        if (value instanceof FactValue.Code choice) {
            return code(id, choice.code());
        }
        return say(RulePhrase.NOT_APPLICABLE);
    }

    String indicator(IndicatorId id) {
        return standard.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .map(indicator -> indicator.number() + " " + quoted(indicator.label()))
                .findFirst()
                .orElse(id.value());
    }

    String scorecard(ScorecardId id) {
        return standard.scorecard(id)
                .map(cited -> quoted(cited.scorecard().label()))
                .orElse(id.value());
    }

    /** The numbers of the sources; a weak one carries a mark that the page explains. */
    Prose sources(List<CitationId> cite) {
        return Prose.join(
                " ",
                cite.stream()
                        .distinct()
                        .map(id -> Prose.ref(anchor(id), sourceNumber(id)).plus(isWeak(id) ? WEAK : ""))
                        .toList());
    }

    private boolean isWeak(CitationId id) {
        return standard.citation(id)
                .filter(citation -> citation.attestation().needsCaveat())
                .isPresent();
    }
}
