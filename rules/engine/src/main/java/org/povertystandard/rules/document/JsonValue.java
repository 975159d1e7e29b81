package org.povertystandard.rules.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. Immutable. */
sealed interface JsonValue {
    Location location();

    /** What kind of value it is, in words: Vietnamese. */
    String kindVi();

    /** What kind of value it is, in words: English. */
    String kindEn();

    /** The value as a problem shows it: scalars as they stand, of the others only the kind. */
    String shown();

    /** How many values it is made of, itself included. */
    default int size() {
        return 1;
    }

    default int line() {
        return location().line();
    }

    default String pointer() {
        return location().pointer();
    }

    /** An object; the keys in the document's order. */
    record ObjectValue(Location location, Map<String, JsonValue> fields) implements JsonValue {
        public ObjectValue {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public int size() {
            return 1 + fields.values().stream().mapToInt(JsonValue::size).sum();
        }

        @Override
        public String kindVi() {
            return "một đối tượng {...}";
        }

        @Override
        public String kindEn() {
            return "an object {...}";
        }

        @Override
        public String shown() {
            return "{...}";
        }
    }

    /** An array. */
    record ArrayValue(Location location, List<JsonValue> items) implements JsonValue {
        public ArrayValue {
            items = List.copyOf(items);
        }

        @Override
        public int size() {
            return 1 + items.stream().mapToInt(JsonValue::size).sum();
        }

        @Override
        public String kindVi() {
            return "một danh sách [...]";
        }

        @Override
        public String kindEn() {
            return "a list [...]";
        }

        @Override
        public String shown() {
            return "[...]";
        }
    }

    /** A string. */
    record Text(Location location, String text) implements JsonValue {
        private static final int SHOWN = 80;

        @Override
        public String kindVi() {
            return "một chuỗi ký tự";
        }

        @Override
        public String kindEn() {
            return "a text in quotes";
        }

        @Override
        public String shown() {
            return text.length() <= SHOWN
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "...";
        }
    }

    /** A number, exact, and as it was written. */
    record Num(Location location, BigDecimal number, String original) implements JsonValue {
        @Override
        public String kindVi() {
            return "một số";
        }

        @Override
        public String kindEn() {
            return "a number";
        }

        @Override
        public String shown() {
            return original;
        }
    }

    /** True or false. */
    record Bool(Location location, boolean value) implements JsonValue {
        @Override
        public String kindVi() {
            return "true hoặc false";
        }

        @Override
        public String kindEn() {
            return "true or false";
        }

        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record Null(Location location) implements JsonValue {
        @Override
        public String kindVi() {
            return "null";
        }

        @Override
        public String kindEn() {
            return "null";
        }

        @Override
        public String shown() {
            return "null";
        }
    }
}
