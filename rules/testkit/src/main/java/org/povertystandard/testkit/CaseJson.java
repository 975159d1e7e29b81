package org.povertystandard.testkit;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The parts of a case file, each of the kind it has to be: what is of another kind and read as nothing would expect nothing. */
final class CaseJson {
    private CaseJson() {}

    /** Refuses keys that the format does not have here. */
    static void keys(CasePart who, JsonNode node, List<String> allowed) {
        if (!node.isObject()) {
            throw who.wrong("không phải đối tượng JSON: " + node + ".", "not an object: " + node + ".");
        }
        for (String key : node.propertyNames()) {
            if (!allowed.contains(key)) {
                throw who.wrong(
                        "định dạng không có khóa " + key + ".",
                        "the format does not have the key " + key + ".",
                        allowed,
                        key);
            }
        }
    }

    static String text(CasePart who, JsonNode node, String key) {
        if (!node.path(key).isString()) {
            throw who.wrong(
                    "thiếu khóa " + key + ", hoặc giá trị không phải chuỗi ký tự.",
                    "the key " + key + " is missing, or no text.");
        }
        return node.path(key).stringValue();
    }

    static JsonNode array(CasePart who, JsonNode node, String key) {
        if (!node.path(key).isArray()) {
            throw who.wrong(
                    "thiếu khóa " + key + ", hoặc giá trị không phải danh sách.",
                    "the key " + key + " is missing, or no list.");
        }
        return node.path(key);
    }

    /** An object that may be left out. */
    static JsonNode object(CasePart who, JsonNode node, String key) {
        if (node.has(key) && !node.path(key).isObject()) {
            throw who.wrong("khóa " + key + " phải có giá trị là đối tượng JSON.", "the key " + key + " is no object.");
        }
        return node.path(key);
    }

    /** Yes or no; no where it is left out. */
    static boolean flag(CasePart who, JsonNode node, String key) {
        if (node.has(key) && !node.path(key).isBoolean()) {
            throw who.wrong(
                    "khóa " + key + " phải có giá trị true hoặc false.",
                    "the key " + key + " is neither true nor false.");
        }
        return node.path(key).asBoolean(false);
    }
}
