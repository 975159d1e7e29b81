package org.povertystandard.examples.peers;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** json-logic-java: one instance, which keeps the parsed rule. */
public final class JsonLogicRule implements Peer<Facts, Map<String, @Nullable Object>> {
    private static final String COUNT = IntStream.rangeClosed(1, Facts.INDICATORS)
            .mapToObj(i -> "{\"if\": [{\"var\": \"d" + i + "\"}, 1, 0]}")
            .collect(Collectors.joining(", ", "{\"+\": [", "]}"));
    private static final String LINE = "{\"if\": [{\"==\": [{\"var\": \"area\"}, \"urban\"]}, 2000000,"
            + " {\"==\": [{\"var\": \"area\"}, \"rural\"]}, 1500000, null]}";
    private static final String RULE = "{\"if\": [{\"<=\": [{\"var\": \"income\"}, " + LINE + "]},"
            + " {\"if\": [{\">=\": [" + COUNT + ", 3]}, \"poor\", \"near-poor\"]}, \"not-poor\"]}";

    private final JsonLogic logic = new JsonLogic();

    /** The service loader makes it. */
    public JsonLogicRule() {}

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
    }

    @Override
    public Map<String, @Nullable Object> input(Facts facts) {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("area", facts.area());
        data.put("income", facts.income());
        for (int i = 0; i < Facts.INDICATORS; i++) {
            data.put("d" + (i + 1), facts.deprived().get(i));
        }
        return data;
    }

    @Override
    public String decide(Map<String, @Nullable Object> input) {
        try {
            return String.valueOf(logic.apply(RULE, input));
        } catch (JsonLogicException e) {
            return "error (" + e.getClass().getSimpleName() + ")";
        }
    }
}
