package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyStandard;

/**
 * What a form is filled with, and how its words, numbers and marks are written in one language.
 *
 * @param language the language
 * @param household the answers
 * @param determination what came of them
 * @param loaded under which law
 */
record Filled(Language language, Household household, Determination determination, LoadedStandard loaded) {
    PovertyStandard standard() {
        return loaded.standard();
    }

    private Writing writing() {
        return new Writing(language);
    }

    String say(Phrase phrase) {
        return say(phrase.label());
    }

    String say(Label label) {
        return label.in(language);
    }

    /** As the beginning of a line. */
    String title(Label label) {
        return Writing.title(say(label));
    }

    /** What a question is called. */
    Label question(FactId fact) {
        if (fact.equals(FormFacts.BIRTH_DATE)) {
            return FormFacts.BIRTH_DATE_LABEL;
        }
        return standard()
                .fact(fact)
                .map(declaration -> declaration.label())
                .orElseGet(() -> Label.of(fact.value(), fact.value()));
    }

    String day(LocalDate day) {
        return writing().day(day);
    }

    /** A birth date as exactly as it is known; empty if it is not. */
    Optional<String> birth(BirthDate birth) {
        if (birth instanceof BirthDate.Day known) {
            return Optional.of(known.date().format(Writing.VIETNAMESE_DAY));
        }
        if (birth instanceof BirthDate.Month known) {
            return Optional.of(known.month().format(DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT)));
        }
        return birth instanceof BirthDate.InYear known
                ? Optional.of(known.year().toString())
                : Optional.empty();
    }

    String number(BigDecimal number) {
        return number(Rational.of(number));
    }

    /** All digits of a decimal; a fraction that has no end is shown to two decimals and says so. */
    String number(Rational number) {
        return writing().number(number);
    }

    /** What is known of a number. */
    String range(Range range) {
        if (range.isExact()) {
            return number(range.lowest().orElseThrow());
        }
        if (range.lowest().isEmpty() && range.highest().isEmpty()) {
            return say(Phrase.OPEN_ROW);
        }
        return range.lowest().map(this::number).orElse("…") + "–"
                + range.highest().map(this::number).orElse("…");
    }

    /** Text that whoever made the file chose: kept from turning the direction of what is around it. */
    static Html id(String id) {
        return element("bdi", id);
    }

    /** A visible hole. */
    Html open() {
        return element("span", say(Phrase.UNANSWERED)).styled("open");
    }

    /** A hole in a narrow cell; the legend says what the mark means. */
    Html openMark() {
        return element("abbr", "?").styled("open").with("title", say(Phrase.UNANSWERED));
    }

    static Html box(boolean ticked) {
        return element("span", ticked ? "X" : "").styled("box");
    }

    /** The box of something that may hold. */
    Html openBox() {
        return element("abbr", "?").styled("box open").with("title", say(Phrase.OPEN_ROW));
    }

    /** A term and what stands for it. */
    Html pair(Phrase term, Html value) {
        return pair(say(term), value);
    }

    Html pair(String term, Html value) {
        return element("div", element("dt", term), element("dd", value));
    }

    /** A fact of the form and its answer. */
    Html answer(String fact, Optional<String> answer) {
        return pair(title(question(FactId.of(fact))), known(answer));
    }

    Html known(Optional<String> answer) {
        return answer.map(Html::text).orElseGet(this::open);
    }

    /** A cell that heads a column. */
    static Html.Element head(String words) {
        return element("th", text(words)).with("scope", "col");
    }
}
