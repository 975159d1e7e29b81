package org.povertystandard.rules.analysis;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;

/**
 * A small law of one test, whose parts are written one by one. Texts may be quoted by {@code '}.
 *
 * @param parts what is written at each key of the document
 */
public record Law(Map<String, String> parts) {
    public static final String LABEL = "{'vi': 'x', 'en': 'x'}";
    static final String DEPRIVED = "{'deprived': 'i'}";
    static final String NOT_DEPRIVED = "{'not': {'deprived': 'i'}}";

    private static final String INDICATOR = """
            {'id': '%1$s', 'number': '1.%1$s', 'dimension': 'd', 'label': {'vi': 'x', 'en': 'x'}, 'deprivedWhen': %2$s,
             'cite': ['c']}
            """;

    private static final List<String> LISTS = List.of(
            "facts",
            "questions",
            "groups",
            "figures",
            "tables",
            "definitions",
            "scorecards",
            "inquiries",
            "readings",
            "notes");

    public Law {
        parts = Map.copyOf(parts);
    }

    /** One of one indicator, named i, and of classes named a, b and so on. */
    public static Law of(String indicator, String... classes) {
        Map<String, String> parts = new LinkedHashMap<>();
        LISTS.forEach(key -> parts.put(key, ""));
        parts.put("instruments", "{'id': 'act', 'kind': " + LABEL + "}");
        parts.put("citations", "{'id': 'c', 'instrument': 'act', 'place': " + LABEL + ", 'attestation': 'gazette'}");
        parts.put("applied", "{'from': '2024-01-01', 'until': '2025-01-01', 'tests': ['t'], 'cite': ['c']}");
        parts.put("dimensions", "{'id': 'd', 'number': '1', 'label': " + LABEL + "}");
        return new Law(parts).withIndicators(indicator).withClasses("", classes);
    }

    /** One that says of each household whether it is deprived. */
    public static Law deprivedWhen(String indicator) {
        return of(indicator, DEPRIVED, NOT_DEPRIVED);
    }

    public Law with(String key, String list) {
        Map<String, String> others = new LinkedHashMap<>(parts);
        others.put(key, list);
        return new Law(others);
    }

    /** With indicators named i, j and so on. */
    public Law withIndicators(String... criteria) {
        return with("indicators", each(criteria, INDICATOR, 'i'));
    }

    /** With classes named a, b and so on, which look at measures. */
    public Law withClasses(String measures, String... criteria) {
        String test = "{'id': 't', 'label': " + LABEL + ", 'cite': ['c'], 'measures': [" + measures
                + "], 'categories': [" + each(criteria, "{'category': '%1$s', 'when': %2$s}", 'a') + "]}";
        return with("categories", each(criteria, "{'id': '%1$s', 'label': {'vi': 'x', 'en': 'x'}}", 'a'))
                .with("tests", test);
    }

    public Law withTest(String name) {
        return with("tests", parts.get("tests").replace("'id': 't'", "'id': '" + name + "'"))
                .with("applied", parts.get("applied").replace("['t']", "['" + name + "']"));
    }

    Law appliedNever() {
        return with("applied", "");
    }

    public Law withFact(String type) {
        return with("facts", "{'id': 'own', 'scope': 'household', 'type': " + type + ", 'label': " + LABEL + "}");
    }

    private static String each(String[] criteria, String form, char first) {
        return IntStream.range(0, criteria.length)
                .mapToObj(index -> form.formatted((char) (first + index), criteria[index]))
                .collect(Collectors.joining(", "));
    }

    public LoadedStandard loaded() {
        String lists = parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> "'" + part.getKey() + "': [" + part.getValue() + "]")
                .collect(Collectors.joining(",\n"));
        String text = "{'format': 'poverty-standard/1', 'id': 'small', 'name': " + LABEL + ", 'ageing': 'march-1',\n"
                + lists + "}";
        return StandardReader.read(new StandardDocument(
                        "small.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }
}
