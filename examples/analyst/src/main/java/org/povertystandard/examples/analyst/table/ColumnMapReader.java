package org.povertystandard.examples.analyst.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.examples.analyst.text.Separator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the map of columns: strict, with every problem at once. */
public final class ColumnMapReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final List<String> problems = new ArrayList<>();

    private ColumnMapReader(String name) {
        this.name = name;
    }

    /**
     * Reads a map.
     *
     * @throws Failure with everything that is wrong
     */
    public static ColumnMap read(Path file) {
        var reader = new ColumnMapReader(String.valueOf(file.getFileName()));
        ColumnMap map = reader.map(reader.parse(file));
        if (!reader.problems.isEmpty()) {
            throw Failure.usage(reader.problems);
        }
        return map;
    }

    private JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
        } catch (JacksonException e) {
            String place = name + ":" + e.getLocation().getLineNr() + ":"
                    + e.getLocation().getColumnNr();
            throw Failure.usage(place + ": This is not JSON: " + why(e), place + ": Tệp này không phải JSON.");
        }
    }

    /** Without where a bracket began, which is said in words for programs. */
    private static String why(JacksonException e) {
        return e.getOriginalMessage().replaceFirst(" \\(start marker at .*", ".");
    }

    private ColumnMap map(JsonNode root) {
        checkKeys("", root, List.of("households", "members", "reviewedOn"));
        return new ColumnMap(
                table("/households", root.path("households")),
                table("/members", root.path("members")),
                root.has("reviewedOn") ? Optional.of(text("/reviewedOn", root.path("reviewedOn"))) : Optional.empty());
    }

    private TableMap table(String pointer, JsonNode table) {
        if (table.isMissingNode()) {
            return TableMap.NONE;
        }
        checkKeys(pointer, table, List.of("columns", "constants"));
        Map<String, TableMap.Target> columns = new LinkedHashMap<>();
        table.path("columns")
                .properties()
                .forEach(entry -> columns.put(
                        Separator.composed(entry.getKey()),
                        target(pointer + "/columns/" + entry.getKey(), entry.getValue())));
        return new TableMap(columns, texts(pointer + "/constants", table.path("constants")));
    }

    private TableMap.Target target(String pointer, JsonNode target) {
        if (!target.isObject()) {
            return new TableMap.Target(text(pointer, target), Map.of());
        }
        checkKeys(pointer, target, List.of("to", "values"));
        return new TableMap.Target(
                text(pointer + "/to", target.path("to")), texts(pointer + "/values", target.path("values")));
    }

    private Map<String, String> texts(String pointer, JsonNode texts) {
        Map<String, String> map = new LinkedHashMap<>();
        if (!texts.isMissingNode() && !texts.isObject()) {
            problems.add(name + ": " + pointer + ": Here stands an object of texts.");
        }
        texts.properties()
                .forEach(entry -> map.put(
                        Separator.composed(entry.getKey()), text(pointer + "/" + entry.getKey(), entry.getValue())));
        return map;
    }

    private String text(String pointer, JsonNode node) {
        if (!node.isString()) {
            problems.add(name + ": " + pointer + ": Here stands a text in quotation marks.");
            return "";
        }
        return Separator.composed(node.stringValue());
    }

    private void checkKeys(String pointer, JsonNode object, List<String> allowed) {
        if (!object.isObject()) {
            problems.add(name + ": " + pointer + ": Here stands an object with " + String.join(", ", allowed) + ".");
        }
        object.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !allowed.contains(key))
                .forEach(key -> problems.add(name + ": " + pointer + "/" + key + ": The keys here are "
                        + String.join(", ", allowed) + "."
                        + Meant.of(key, allowed).en()));
    }
}
