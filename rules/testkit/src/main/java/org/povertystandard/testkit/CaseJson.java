package org.povertystandard.testkit;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The parts of a case file, each of the kind it has to be: what is of another kind and read as nothing would expect nothing. */
final class CaseJson {
    private CaseJson() {}

    /** Refuses keys that the format does not have here. */
    static void keys(String who, JsonNode node, List<String> allowed) {
        if (!node.isObject()) {
            throw wrong(who, "not an object: " + node);
        }
        for (String key : node.propertyNames()) {
            if (!allowed.contains(key)) {
                throw wrong(who, "the format does not have the key " + key, allowed, key);
            }
        }
    }

    static String text(String who, JsonNode node, String key) {
        if (!node.path(key).isString()) {
            throw wrong(who, "the key " + key + " is missing, or no text");
        }
        return node.path(key).stringValue();
    }

    static JsonNode array(String who, JsonNode node, String key) {
        if (!node.path(key).isArray()) {
            throw wrong(who, "the key " + key + " is missing, or no list");
        }
        return node.path(key);
    }

    /** An object that may be left out. */
    static JsonNode object(String who, JsonNode node, String key) {
        if (node.has(key) && !node.path(key).isObject()) {
            throw wrong(who, "the key " + key + " is no object");
        }
        return node.path(key);
    }

    /** Yes or no; no where it is left out. */
    static boolean flag(String who, JsonNode node, String key) {
        if (node.has(key) && !node.path(key).isBoolean()) {
            throw wrong(who, "the key " + key + " is neither true nor false");
        }
        return node.path(key).asBoolean(false);
    }

    static IllegalArgumentException wrong(String who, String what) {
        return new IllegalArgumentException(who + ": " + what + ".");
    }

    /** The same with the name that may be meant in a second line. */
    static IllegalArgumentException wrong(String who, String what, Collection<String> allowed, String given) {
        return new IllegalArgumentException(who + ": " + what + ".\n" + Names.hint(allowed, given));
    }
}
