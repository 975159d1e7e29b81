package org.povertystandard.testkit;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.TestId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case file as it was read: strict, since a misspelt expectation would expect nothing. */
record CaseFile(String standard, List<LawCase> cases) {
    private static final String FORMAT = "poverty-cases/1";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static CaseFile read(InputStream stream) {
        try {
            JsonNode root = MAPPER.readTree(stream);
            keys("The case file", root, Set.of("format", "standard", "bases", "cases"));
            if (!FORMAT.equals(text("The case file", root, "format"))) {
                throw wrong("The case file", "its format is not " + FORMAT);
            }
            List<LawCase> cases = new ArrayList<>();
            for (JsonNode each : array("The case file", root, "cases")) {
                cases.add(lawCase(each, root.path("bases")));
            }
            return new CaseFile(text("The case file", root, "standard"), List.copyOf(cases));
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("The case file is not JSON: " + notJson.getMessage(), notJson);
        }
    }

    private static LawCase lawCase(JsonNode node, JsonNode bases) {
        String name = text("A case", node, "name");
        String who = "Case \"" + name + "\"";
        keys(who, node, Set.of("name", "source", "base", "with", "appliedOn", "test", "expect"));
        JsonNode base = bases.path(text(who, node, "base"));
        if (!base.isObject()) {
            throw wrong(who, "there is no base " + text(who, node, "base"));
        }
        JsonNode household = base.deepCopy();
        for (Map.Entry<String, JsonNode> change : node.path("with").properties()) {
            set(who, household, change.getKey(), change.getValue());
        }
        return new LawCase(
                name,
                text(who, node, "source"),
                household.toString(),
                date(who, text(who, node, "appliedOn")),
                TestId.of(text(who, node, "test")),
                expectation(who, node.path("expect")));
    }

    private static LawCase.Expectation expectation(String who, JsonNode node) {
        keys(
                who,
                node,
                Set.of(
                        "notCovered",
                        "possible",
                        "deprived",
                        "unknown",
                        "notDeprived",
                        "measures",
                        "points",
                        "missing",
                        "caveats",
                        "noCaveats"));
        if (node.isEmpty()) {
            throw wrong(who, "it expects nothing");
        }
        return new LawCase.Expectation(
                node.path("notCovered").asBoolean(false),
                texts(who, node, "possible"),
                texts(who, node, "deprived"),
                texts(who, node, "unknown"),
                texts(who, node, "notDeprived").orElse(List.of()),
                numbers(who, node, "measures"),
                numbers(who, node, "points"),
                questions(who, node),
                texts(who, node, "caveats").orElse(List.of()),
                texts(who, node, "noCaveats").orElse(List.of()));
    }

    private static Optional<List<List<String>>> questions(String who, JsonNode node) {
        if (!node.has("missing")) {
            return Optional.empty();
        }
        List<List<String>> questions = new ArrayList<>();
        for (JsonNode question : array(who, node, "missing")) {
            questions.add(strings(who, question));
        }
        return Optional.of(List.copyOf(questions));
    }

    private static Optional<List<String>> texts(String who, JsonNode node, String key) {
        return node.has(key) ? Optional.of(strings(who, array(who, node, key))) : Optional.empty();
    }

    private static List<String> strings(String who, JsonNode list) {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : list) {
            if (!item.isString()) {
                throw wrong(who, "not a text: " + item);
            }
            strings.add(item.stringValue());
        }
        return List.copyOf(strings);
    }

    private static Map<String, String> numbers(String who, JsonNode node, String key) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path(key).properties()) {
            JsonNode value = entry.getValue();
            if (!value.isNumber() && !value.isString()) {
                throw wrong(who, "not a number or a text: " + value);
            }
            numbers.put(
                    entry.getKey(),
                    value.isNumber() ? Rational.of(value.decimalValue()).toString() : value.stringValue());
        }
        return numbers;
    }

    /** Sets what a JSON pointer names; objects on the way are made. */
    private static void set(String who, JsonNode household, String pointer, JsonNode value) {
        if (!pointer.startsWith("/")) {
            throw wrong(who, "not a JSON pointer: " + pointer);
        }
        String[] steps = pointer.substring(1).split("/", -1);
        JsonNode parent = household;
        for (int i = 0; i < steps.length - 1; i++) {
            parent = child(who, parent, unescaped(steps[i]), pointer);
        }
        String last = unescaped(steps[steps.length - 1]);
        if (parent instanceof ArrayNode list) {
            setItem(who, list, last, value, pointer);
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value.deepCopy());
        } else {
            throw wrong(who, "nothing can be set at " + pointer);
        }
    }

    private static JsonNode child(String who, JsonNode parent, String step, String pointer) {
        if (parent instanceof ObjectNode object) {
            return object.has(step) ? object.get(step) : object.putObject(step);
        }
        if (parent instanceof ArrayNode list) {
            return list.get(index(who, list, step, pointer));
        }
        throw wrong(who, "there is nothing at " + pointer);
    }

    private static void setItem(String who, ArrayNode list, String step, JsonNode value, String pointer) {
        if (step.equals("-")) {
            list.add(value.deepCopy());
        } else if (value.isNull()) {
            list.remove(index(who, list, step, pointer));
        } else {
            list.set(index(who, list, step, pointer), value.deepCopy());
        }
    }

    private static int index(String who, ArrayNode list, String step, String pointer) {
        try {
            int index = Integer.parseInt(step);
            if (index >= 0 && index < list.size()) {
                return index;
            }
        } catch (NumberFormatException noIndex) {
            // Said below.
        }
        throw wrong(who, "there is nothing at " + pointer);
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    private static LocalDate date(String who, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw wrong(who, "not a date: " + text);
        }
    }

    private static void keys(String who, JsonNode node, Set<String> allowed) {
        if (!node.isObject()) {
            throw wrong(who, "not an object: " + node);
        }
        for (String key : node.propertyNames()) {
            if (!allowed.contains(key)) {
                throw wrong(who, "the format does not have the key " + key);
            }
        }
    }

    private static String text(String who, JsonNode node, String key) {
        if (!node.path(key).isString()) {
            throw wrong(who, "the key " + key + " is missing, or no text");
        }
        return node.path(key).stringValue();
    }

    private static JsonNode array(String who, JsonNode node, String key) {
        if (!node.path(key).isArray()) {
            throw wrong(who, "the key " + key + " is missing, or no list");
        }
        return node.path(key);
    }

    private static IllegalArgumentException wrong(String who, String what) {
        return new IllegalArgumentException(who + ": " + what + ".");
    }
}
