package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Finding;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Dimension;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Side;

/** Form B2: every indicator with its mark, and the points where the test gives each of them the same. */
final class IndicatorSheet {
    private final Filled filled;
    private final Optional<Measure> counted;
    private final Optional<Rational> pointsEach;

    IndicatorSheet(Filled filled, PovertyTest test) {
        this.filled = filled;
        this.counted = test.measures().stream()
                .filter(measure -> measure.side() == Side.DEPRIVATION)
                .findFirst();
        this.pointsEach = counted.map(Measure::quantity).flatMap(this::pointsEach);
    }

    /** What one deprived indicator adds to the measure. */
    private Optional<Rational> pointsEach(Quantity quantity) {
        if (quantity instanceof Quantity.DeprivationCount) {
            return Optional.of(Rational.ONE);
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return filled.standard().figures().stream()
                    .filter(candidate -> candidate.id().equals(figure.id()))
                    .map(Figure::value)
                    .findFirst();
        }
        if (quantity instanceof Quantity.Product product
                && product.factors().stream().anyMatch(Quantity.DeprivationCount.class::isInstance)) {
            return product.factors().stream()
                    .map(this::pointsEach)
                    .reduce((left, right) -> left.flatMap(a -> right.map(a::times)))
                    .flatMap(points -> points);
        }
        return Optional.empty();
    }

    Html html() {
        Stream<Html> bodies = filled.standard().dimensions().stream().map(this::dimension);
        Html table = element(
                        "table",
                        Stream.of(Stream.of(element("thead", titles())), bodies, Stream.of(element("tfoot", sum())))
                                .flatMap(part -> part))
                .styled("grid sheet");
        return element("section", element("h1", filled.say(Phrase.FORM_B2)), table)
                .styled("page");
    }

    private Html titles() {
        return element(
                "tr",
                Stream.of(Phrase.NUMBER, Phrase.INDICATOR, Phrase.MARK, Phrase.POINTS)
                        .map(phrase -> Filled.head(filled.say(phrase))));
    }

    private Html dimension(Dimension dimension) {
        Html head = element(
                        "tr",
                        element("td", dimension.number()),
                        element("th", filled.say(dimension.label()))
                                .with("colspan", "3")
                                .with("scope", "rowgroup"))
                .styled("group");
        Stream<Html> rows = filled.standard().indicators().stream()
                .filter(indicator -> indicator.dimension().equals(dimension.id()))
                .map(this::row);
        return element("tbody", Stream.concat(Stream.of(head), rows));
    }

    private Html row(Indicator indicator) {
        Truth deprived = filled.determination()
                .profile()
                .finding(indicator.id())
                .map(Finding::deprived)
                .orElse(Truth.UNKNOWN);
        return element(
                "tr",
                element("td", indicator.number()),
                element("th", filled.say(indicator.label())).with("scope", "row"),
                element("td", mark(deprived)).styled("mark"),
                element("td", points(deprived)).styled("points"));
    }

    private Html mark(Truth deprived) {
        return deprived == Truth.UNKNOWN ? filled.openBox() : Filled.box(deprived == Truth.TRUE);
    }

    private Html points(Truth deprived) {
        String each = pointsEach.map(filled::number).orElse("");
        return switch (deprived) {
            case TRUE -> text(each);
            case FALSE -> text(pointsEach.isPresent() ? "0" : "");
            case UNKNOWN -> text(pointsEach.isPresent() ? "0–" + each : "");
        };
    }

    private Html sum() {
        String title = counted.map(measure -> filled.say(measure.label())).orElseGet(() -> filled.say(Phrase.SUM));
        String sum = counted.flatMap(measure -> filled.determination().measure(measure.id()))
                .map(outcome -> filled.range(outcome.value()))
                .orElse("");
        return element(
                "tr",
                element("th", title).with("colspan", "3").with("scope", "row"),
                element("td", sum).styled("points"));
    }
}
