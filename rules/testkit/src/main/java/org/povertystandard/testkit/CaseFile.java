package org.povertystandard.testkit;

import static org.povertystandard.testkit.CaseJson.array;
import static org.povertystandard.testkit.CaseJson.flag;
import static org.povertystandard.testkit.CaseJson.keys;
import static org.povertystandard.testkit.CaseJson.object;
import static org.povertystandard.testkit.CaseJson.text;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        CasePart who = CasePart.ofFile(name);
        JsonNode root = root(name, json);
        keys(who, root, List.of("format", "standard", "unverified", "bases", "cases"));
        if (!FORMAT.equals(text(who, root, "format"))) {
            throw who.wrong("chỉ đọc được định dạng " + FORMAT + ".", "its format is not " + FORMAT + ".");
        }
        List<Integer> lines = CaseLines.of(json);
        List<LawCase> cases = new ArrayList<>();
        for (JsonNode each : array(who, root, "cases")) {
            int index = cases.size();
            var place = new LawCase.Place(name, lines.get(index), "/cases/" + index, uri);
            cases.add(lawCase(place, each, object(who, root, "bases")));
        }
        return new CaseFile(name, text(who, root, "standard"), unverified(who, root), List.copyOf(cases));
    }

    private static JsonNode root(String name, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException notJson) {
            String place = name + ":" + notJson.getLocation().getLineNr();
            throw CasePart.ofFile(place).notJson(notJson.getOriginalMessage());
        }
    }

    private static Unverified unverified(CasePart who, JsonNode root) {
        if (root.has("unverified") && !text(who, root, "unverified").equals("used")) {
            throw who.wrong("unverified chỉ có thể là \"used\".", "the only value of unverified is \"used\".");
        }
        return root.has("unverified") ? Unverified.USED : Unverified.WITHHELD;
    }

    private static LawCase lawCase(LawCase.Place place, JsonNode node, JsonNode bases) {
        String name = text(CasePart.ofCase(place), node, "name");
        CasePart who = CasePart.ofCase(place, name);
        keys(who, node, List.of("name", "source", "base", "with", "appliedOn", "test", "inquiry", "expect"));
        JsonNode base = bases.path(text(who, node, "base"));
        if (!base.isObject()) {
            String given = text(who, node, "base");
            throw who.wrong(
                    "không có hộ gốc " + given + ".", "there is no base " + given + ".", bases.propertyNames(), given);
        }
        if (!node.path("expect").isObject()) {
            throw who.wrong(
                    "thiếu khóa expect, hoặc giá trị không phải đối tượng JSON.",
                    "the key expect is missing, or no object.");
        }
        JsonNode household = base.deepCopy();
        for (Map.Entry<String, JsonNode> change : object(who, node, "with").properties()) {
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

    private static LawCase.Expectation answer(CasePart who, InquiryId inquiry, JsonNode node) {
        keys(
                who,
                node,
                List.of("notCovered", "possible", "members", "signs", "measures", "missing", "caveats", "noCaveats"));
        someKeys(who, node);
        return new AnswerExpectation(
                inquiry,
                flag(who, node, "notCovered"),
                texts(who, node, "possible"),
                outcomes(who, node),
                signs(who, node),
                numbers(who, node, "measures"),
                questions(who, node),
                texts(who, node, "caveats").orElse(List.of()),
                texts(who, node, "noCaveats").orElse(List.of()));
    }

    private static Map<String, List<String>> outcomes(CasePart who, JsonNode node) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        for (String member : object(who, node, "members").propertyNames()) {
            outcomes.put(member, strings(who, array(who, object(who, node, "members"), member)));
        }
        return outcomes;
    }

    private static Map<String, String> signs(CasePart who, JsonNode node) {
        Map<String, String> signs = new LinkedHashMap<>();
        for (String number : object(who, node, "signs").propertyNames()) {
            String state = text(who, object(who, node, "signs"), number);
            if (!STATES.contains(state)) {
                throw who.wrong(
                        "dấu hiệu chỉ có thể là một trong " + STATES + ", không phải " + state + ".",
                        "the state of a sign is one of " + STATES + ", not " + state + ".");
            }
            signs.put(number, state);
        }
        return signs;
    }

    private static void someKeys(CasePart who, JsonNode node) {
        if (node.isEmpty()) {
            throw who.wrong("ca không nêu kết quả mong đợi nào.", "it expects nothing.");
        }
    }

    private static LawCase.Expectation determination(CasePart who, JsonNode node) {
        keys(
                who,
                node,
                List.of(
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
                flag(who, node, "notCovered"),
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

    private static Optional<List<List<String>>> questions(CasePart who, JsonNode node) {
        if (!node.has("missing")) {
            return Optional.empty();
        }
        List<List<String>> questions = new ArrayList<>();
        for (JsonNode question : array(who, node, "missing")) {
            questions.add(strings(who, question));
        }
        return Optional.of(List.copyOf(questions));
    }

    private static Optional<List<String>> texts(CasePart who, JsonNode node, String key) {
        return node.has(key) ? Optional.of(strings(who, array(who, node, key))) : Optional.empty();
    }

    private static List<String> strings(CasePart who, JsonNode list) {
        List<String> strings = new ArrayList<>();
        for (JsonNode item : list) {
            if (!item.isString()) {
                throw who.wrong("không phải chuỗi ký tự: " + item + ".", "not a text: " + item + ".");
            }
            strings.add(item.stringValue());
        }
        return List.copyOf(strings);
    }

    private static Map<String, String> numbers(CasePart who, JsonNode node, String key) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object(who, node, key).properties()) {
            JsonNode value = entry.getValue();
            if (!value.isNumber() && !value.isString()) {
                throw who.wrong(
                        "không phải số hay chuỗi ký tự: " + value + ".", "not a number or a text: " + value + ".");
            }
            numbers.put(
                    entry.getKey(),
                    value.isNumber() ? Rational.of(value.decimalValue()).toString() : value.stringValue());
        }
        return numbers;
    }

    private static <T> T id(CasePart who, Function<String, T> make, String text) {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException noId) {
            throw who.wrong("mã viết sai: " + text + ".", String.valueOf(noId.getMessage()));
        }
    }

    private static LocalDate date(CasePart who, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw who.wrong(
                    "không phải ngày dạng năm-tháng-ngày, như 2024-12-31: " + text + ".",
                    "not a day as year-month-day, such as 2024-12-31: " + text + ".");
        }
    }
}
