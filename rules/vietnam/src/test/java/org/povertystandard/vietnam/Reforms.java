package org.povertystandard.vietnam;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;

/** Standards that differ from the one of 2022 in something. */
final class Reforms {
    static final LoadedStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");

    private static final String TEXT = new VietnamStandards()
            .documents().stream()
                    .map(document -> new String(document.content(), StandardCharsets.UTF_8))
                    .filter(text -> text.contains("\"id\": \"vn-2022-2026\""))
                    .findFirst()
                    .orElseThrow();

    private Reforms() {}

    static LoadedStandard figures(Map<String, String> figures) {
        return changed(builder -> builder.figures(STANDARD.standard().figures().stream()
                .map(figure -> changed(figure, figures))
                .toList()));
    }

    private static Figure changed(Figure figure, Map<String, String> figures) {
        String value = figures.get(figure.id().value());
        return value == null
                ? figure
                : new Figure(figure.id(), Rational.parse(value), figure.unit(), figure.label(), figure.cite());
    }

    static LoadedStandard changed(UnaryOperator<PovertyStandard.Builder> change) {
        PovertyStandard.Builder builder = PovertyStandard.builder();
        builder.from(STANDARD.standard());
        return loaded(change.apply(builder).build());
    }

    static LoadedStandard loaded(PovertyStandard standard) {
        return new LoadedStandard(standard, StandardWriter.hash(standard));
    }

    /** What else the law could mean only adds caveats, and takes time to be made ready. */
    static LoadedStandard withoutReadings(LoadedStandard loaded) {
        return loaded(PovertyStandard.builder()
                .from(loaded.standard())
                .readings(List.of())
                .build());
    }

    /** The standard with one place of its text written otherwise; the place must be there once. */
    static LoadedStandard text(String before, String after) {
        return read(before, after).orElseThrow();
    }

    /** What a reader says of it, in English, each problem on a line: the place, and what is wrong. */
    static List<String> problems(String before, String after) {
        return read(before, after).problems().stream()
                .map(problem -> problem.field() + ": " + problem.message().en())
                .toList();
    }

    private static Outcome<LoadedStandard> read(String before, String after) {
        if (TEXT.indexOf(before) < 0 || TEXT.indexOf(before) != TEXT.lastIndexOf(before)) {
            throw new IllegalArgumentException("Not once in the standard: " + before);
        }
        String changed = TEXT.replace(before, after);
        return StandardReader.read(new StandardDocument("changed.json", changed.getBytes(StandardCharsets.UTF_8)));
    }
}
