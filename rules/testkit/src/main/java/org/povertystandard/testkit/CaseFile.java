package org.povertystandard.testkit;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Unverified;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case file as it was read: strict, since a misspelt expectation would expect nothing. */
record CaseFile(String name, String standard, Unverified unverified, List<LawCase> cases) {
    private static final String FORMAT = "poverty-cases/1";
    private static final List<String> STATES =
            Stream.of(Truth.values()).map(AnswerExpectation::word).toList();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads a case file.
     *
     * @param name of the file, for messages
     * @param uri where an editor finds it
     * @param json the text
     * @throws IllegalArgumentException naming the file, and the case if it is one that is wrong
     */
    static CaseFile read(String name, Optional<URI> uri, String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            keys("the case file", root, Set.of("format", "standard", "unverified", "bases", "cases"));
            if (!FORMAT.equals(text("the case file", root, "format"))) {
                throw wrong("the case file", "its format is not " + FORMAT);
            }
            List<Integer> lines = CaseLines.of(json);
            List<LawCase> cases = new ArrayList<>();
            for (JsonNode each : array("the case file", root, "cases")) {
                int index = cases.size();
                var place = new LawCase.Place(name, lines.get(index), "/cases/" + index, uri);
                cases.add(lawCase(place, each, root.path("bases")));
            }
            return new CaseFile(name, text("the case file", root, "standard"), unverified(root), List.copyOf(cases));
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException(name + ": the case file is not JSON: " + notJson.getMessage(), notJson);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Unverified unverified(JsonNode root) {
        if (root.has("unverified") && !text("the case file", root, "unverified").equals("used")) {
            throw wrong("the case file", "the only value of unverified is \"used\"");
        }
        return root.has("unverified") ? Unverified.USED : Unverified.WITHHELD;
    }

    private static LawCase lawCase(LawCase.Place place, JsonNode node, JsonNode bases) {
        String name = text("the case at line " + place.line(), node, "name");
        String who = "case \"" + name + "\"";
        keys(who, node, Set.of("name", "source", "base", "with", "appliedOn", "test", "inquiry", "expect"));
        JsonNode base = bases.path(text(who, node, "base"));
        if (!base.isObject()) {
            throw wrong(who, "there is no base " + text(who, node, "base"));
        }
        JsonNode household = base.deepCopy();
        for (Map.Entry<String, JsonNode> change : node.path("with").properties()) {
            CasePatch.set(who, household, change.getKey(), change.getValue());
        }
        return new LawCase(
                place,
                name,
                text(who, node, "source"),
                household.toString(),
                date(who, text(who, node, "appliedOn")),
                id(who, TestId::of, text(who, node, "test")),
                node.has("inquiry")
                        ? answer(who, id(who, InquiryId::of, text(who, node, "inquiry")), node.path("expect"))
                        : determination(who, node.path("expect")));
    }

    private static LawCase.Expectation answer(String who, InquiryId inquiry, JsonNode node) {
        keys(
                who,
                node,
                Set.of("notCovered", "possible", "members", "signs", "measures", "missing", "caveats", "noCaveats"));
        someKeys(who, node);
        return new AnswerExpectation(
                inquiry,
                node.path("notCovered").asBoolean(false),
                texts(who, node, "possible"),
                outcomes(who, node),
                signs(who, node),
                numbers(who, node, "measures"),
                questions(who, node),
                texts(who, node, "caveats").orElse(List.of()),
                texts(who, node, "noCaveats").orElse(List.of()));
    }

    private static Map<String, List<String>> outcomes(String who, JsonNode node) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        for (String member : node.path("members").propertyNames()) {
            outcomes.put(member, strings(who, array(who, node.path("members"), member)));
        }
        return outcomes;
    }

    private static Map<String, String> signs(String who, JsonNode node) {
        Map<String, String> signs = new LinkedHashMap<>();
        for (String number : node.path("signs").propertyNames()) {
            String state = text(who, node.path("signs"), number);
            if (!STATES.contains(state)) {
                throw wrong(who, "the state of a sign is one of " + STATES + ", not " + state);
            }
            signs.put(number, state);
        }
        return signs;
    }

    private static void someKeys(String who, JsonNode node) {
        if (node.isEmpty()) {
            throw wrong(who, "it expects nothing");
        }
    }

    private static LawCase.Expectation determination(String who, JsonNode node) {
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
        someKeys(who, node);
        return new ClassExpectation(
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

    private static <T> T id(String who, Function<String, T> make, String text) {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException noId) {
            throw new IllegalArgumentException(who + ": " + noId.getMessage());
        }
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

    static IllegalArgumentException wrong(String who, String what) {
        return new IllegalArgumentException(who + ": " + what + ".");
    }
}
