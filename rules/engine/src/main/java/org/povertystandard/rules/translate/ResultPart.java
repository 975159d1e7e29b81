package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.MissingFact;
import org.povertystandard.determination.Precision;
import org.povertystandard.rules.Explainer;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.PovertyTest;

/** The class, what it was measured by, what to ask, what to know, and on what it all rests. */
final class ResultPart {
    private final Filled filled;
    private final Determination determination;
    private final PovertyTest test;

    ResultPart(Filled filled, PovertyTest test) {
        this.filled = filled;
        this.determination = filled.determination();
        this.test = test;
    }

    Html html() {
        List<Html> parts = new ArrayList<>();
        parts.add(element("h1", filled.say(Phrase.RESULT)));
        parts.add(classes());
        if (determination.possible().isEmpty()) {
            parts.add(element("p", filled.say(Phrase.NO_CLASS)));
        }
        if (determination.precision() == Precision.BOUND) {
            parts.add(element("p", filled.say(Phrase.BOUND)));
        }
        parts.add(measures());
        list(
                determination.isMissingRanked() ? Phrase.ASK : Phrase.ASK_UNRANKED,
                determination.missing().stream().map(this::missing).toList(),
                "ol",
                parts);
        Explainer.Caveats caveats = Explainer.caveats(determination, filled.loaded(), filled.language());
        list(Phrase.CAVEATS, items(caveats.caveats()), "ul", parts);
        list(Phrase.SOURCES, items(caveats.sources()), "ul", parts);
        parts.add(origin());
        parts.add(element("p", filled.say(Phrase.COMMUNE_DECIDES)).styled("legend"));
        parts.add(signatures());
        return element("section", parts).styled("page result");
    }

    private Html classes() {
        return element(
                        "table",
                        element("caption", filled.say(Phrase.CLASSES)),
                        element("tbody", filled.standard().categories().stream().map(this::category)))
                .styled("item classes");
    }

    private Html category(Category category) {
        boolean possible = determination.possible().contains(category.id());
        Html mark = possible && !determination.isDetermined()
                ? element("span", filled.openBox(), text(" " + filled.say(Phrase.POSSIBLE)))
                : Filled.box(possible);
        return element("tr", element("th", filled.say(category.label())).with("scope", "row"), element("td", mark));
    }

    private Html measures() {
        Html titles = element(
                "tr",
                Stream.of(Phrase.MEASURE, Phrase.VALUE, Phrase.CONDITION, Phrase.MET)
                        .map(phrase -> Filled.head(filled.say(phrase))));
        return element(
                        "table",
                        element("thead", titles),
                        element("tbody", determination.measures().stream().flatMap(this::measure)))
                .styled("grid measures");
    }

    private Stream<Html> measure(MeasureOutcome outcome) {
        String label = test.measures().stream()
                .filter(measure -> measure.id().equals(outcome.measure()))
                .map(measure -> filled.say(measure.label()))
                .collect(Collectors.joining());
        String value = filled.range(outcome.value());
        return outcome.lines().isEmpty()
                ? Stream.of(measure(label, value, "", ""))
                : outcome.lines().stream().map(line -> measure(label, value, condition(line), met(line.met())));
    }

    private static Html measure(String label, String value, String condition, String met) {
        return element(
                "tr",
                element("th", label).with("scope", "row"),
                element("td", value),
                element("td", condition),
                element("td", met));
    }

    private String condition(LineOutcome line) {
        return sign(line.operator()) + " " + filled.range(line.limit());
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case LESS -> "<";
            case AT_MOST -> "≤";
            case EQUAL -> "=";
            case AT_LEAST -> "≥";
            case MORE -> ">";
        };
    }

    private String met(Truth met) {
        return filled.say(
                switch (met) {
                    case TRUE -> Phrase.YES;
                    case FALSE -> Phrase.NO;
                    case UNKNOWN -> Phrase.OPEN_ROW;
                });
    }

    private Html missing(MissingFact missing) {
        String facts = missing.facts().stream()
                .map(fact -> filled.say(filled.question(fact)))
                .collect(Collectors.joining(", "));
        return missing.member()
                .<Html>map(member -> element(
                        "li", text(filled.say(Phrase.OF_MEMBER) + " "), Filled.id(member.value()), text(": " + facts)))
                .orElseGet(() -> element("li", facts));
    }

    private static List<Html> items(List<String> lines) {
        return lines.stream().<Html>map(line -> element("li", line)).toList();
    }

    private void list(Phrase title, List<Html> entries, String kind, List<Html> parts) {
        if (!entries.isEmpty()) {
            parts.add(element("h2", filled.say(title)));
            parts.add(element(kind, entries).styled(title.name().toLowerCase(Locale.ROOT)));
        }
    }

    private Html origin() {
        return element(
                        "dl",
                        filled.pair(
                                Phrase.STANDARD,
                                text(filled.say(filled.standard().name()))),
                        filled.pair(
                                Phrase.STANDARD_ID,
                                text(determination.standard().value())),
                        filled.pair(
                                Phrase.HASH,
                                element("code", determination.standardHash().value())),
                        filled.pair(Phrase.TEST, text(filled.say(test.label()))),
                        filled.pair(Phrase.APPLIED_ON, text(filled.day(determination.appliedOn()))),
                        filled.pair(Phrase.REVIEWED_ON, text(filled.day(determination.reviewedOn()))),
                        filled.pair(
                                Phrase.ENGINE,
                                text(determination.engine().name() + " "
                                        + determination.engine().version())))
                .styled("facts");
    }

    private Html signatures() {
        return element(
                        "div",
                        Stream.of(Phrase.SIGNED_BY_HOUSEHOLD, Phrase.SIGNED_BY_REVIEWER)
                                .map(who -> element(
                                        "p",
                                        element("strong", filled.say(who)),
                                        element("br"),
                                        text(filled.say(Phrase.SIGN)))))
                .styled("signatures");
    }
}
