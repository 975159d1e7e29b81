package org.povertystandard.testkit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a case changes in the household it is based on. */
final class CasePatch {
    private CasePatch() {}

    /** Sets what a JSON pointer names; objects on the way are made. */
    static void set(CasePart who, JsonNode household, String pointer, JsonNode value) {
        if (!pointer.startsWith("/")) {
            throw who.wrong("không phải con trỏ JSON: " + pointer + ".", "not a JSON pointer: " + pointer + ".");
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
            throw who.wrong("không đặt được gì tại " + pointer + ".", "nothing can be set at " + pointer + ".");
        }
    }

    private static JsonNode child(CasePart who, JsonNode parent, String step, String pointer) {
        if (parent instanceof ObjectNode object) {
            return object.has(step) ? object.get(step) : object.putObject(step);
        }
        if (parent instanceof ArrayNode list) {
            return list.get(index(who, list, step, pointer));
        }
        throw who.wrong("không có gì tại " + pointer + ".", "there is nothing at " + pointer + ".");
    }

    private static void setItem(CasePart who, ArrayNode list, String step, JsonNode value, String pointer) {
        if (step.equals("-")) {
            list.add(value.deepCopy());
        } else if (value.isNull()) {
            list.remove(index(who, list, step, pointer));
        } else {
            list.set(index(who, list, step, pointer), value.deepCopy());
        }
    }

    private static int index(CasePart who, ArrayNode list, String step, String pointer) {
        try {
            int index = Integer.parseInt(step);
            if (index >= 0 && index < list.size()) {
                return index;
            }
        } catch (NumberFormatException noIndex) {
            // Said below.
        }
        throw who.wrong("không có gì tại " + pointer + ".", "there is nothing at " + pointer + ".");
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
