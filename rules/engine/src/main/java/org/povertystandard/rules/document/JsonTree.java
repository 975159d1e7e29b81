package org.povertystandard.rules.document;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.rules.document.Problem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses strict JSON into values that know their places.
 *
 * <p>The bytes are decoded before the parser sees them: left alone, the parser would guess other encodings than UTF-8.
 */
final class JsonTree {
    /** The parser's own limits stand behind {@link Limits}, which speak first. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10_000)
                    .maxNumberLength(10_000)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int EXCERPT = 40;

    private final JsonParser parser;
    private final Limits limits;
    private final Problems problems;
    private final int firstLine;
    private int nodes;
    private Location here;

    private JsonTree(JsonParser parser, Limits limits, Problems problems, int firstLine) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
        this.firstLine = firstLine;
        this.here = Location.root(firstLine);
    }

    /** The whole document; empty if its text is no JSON or too large. Duplicate keys leave a value and a problem. */
    static Optional<JsonValue> parse(byte[] bytes, Limits limits, Problems problems) {
        return parse(ByteBuffer.wrap(bytes), 1, limits, problems);
    }

    /**
     * A part of a larger text, such as one line of many.
     *
     * @param firstLine the line on which the part begins
     */
    static Optional<JsonValue> parse(ByteBuffer bytes, int firstLine, Limits limits, Problems problems) {
        Location root = Location.root(firstLine);
        if (bytes.remaining() > limits.bytes()) {
            problems.add(
                    Code.LIMIT,
                    root,
                    Optional.of(bytes.remaining() + " bytes"),
                    Optional.empty(),
                    "Tài liệu quá lớn. Nhiều nhất là " + limits.bytes() + " byte.",
                    "The document is too large. At most " + limits.bytes() + " bytes are allowed.");
            return Optional.empty();
        }
        return decode(bytes, firstLine, problems).flatMap(text -> {
            try (JsonParser parser = FACTORY.createParser(
                    ObjectReadContext.empty(), text.array(), text.arrayOffset() + text.position(), text.remaining())) {
                return new JsonTree(parser, limits, problems, firstLine).document(text);
            }
        });
    }

    /** What a key of the outermost object says, if it is a text: also where the text is no JSON further on. */
    static Optional<String> text(String json, String key) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken() == JsonToken.START_OBJECT ? parser.nextToken() : null;
            while (token == JsonToken.PROPERTY_NAME && !key.equals(parser.currentName())) {
                parser.nextToken();
                parser.skipChildren();
                token = parser.nextToken();
            }
            return token == JsonToken.PROPERTY_NAME && parser.nextToken() == JsonToken.VALUE_STRING
                    ? Optional.of(parser.getString())
                    : Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private static Optional<CharBuffer> decode(ByteBuffer bytes, int firstLine, Problems problems) {
        ByteBuffer input = bytes.slice();
        CharBuffer text = CharBuffer.allocate(input.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, text, true);
        text.flip();
        if (result.isError()) {
            int line = firstLine + (int) text.chars().filter(c -> c == '\n').count();
            problems.add(
                    Code.ENCODING,
                    Location.root(line),
                    Optional.of(String.format("0x%02X", input.get(input.position()))),
                    Optional.empty(),
                    "Tài liệu không phải UTF-8 từ dòng này. Hãy lưu lại bằng mã UTF-8.",
                    "The document is not UTF-8 from this line on. Save it as UTF-8.");
            return Optional.empty();
        }
        if (text.hasRemaining() && text.get(text.position()) == '\uFEFF') {
            text.position(text.position() + 1);
        }
        return Optional.of(text);
    }

    private Optional<JsonValue> document(CharBuffer text) {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                malformed(here, Optional.empty(), "Tài liệu trống.", "The document is empty.");
                return Optional.empty();
            }
            JsonValue value = value(first, Location.root(line()), 1);
            if (parser.nextToken() != null) {
                malformed(
                        Location.root(line()),
                        Optional.empty(),
                        "Còn nội dung sau khi tài liệu kết thúc.",
                        "There is content after the end of the document.");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        } catch (JacksonException notJson) {
            notJson(text, notJson.getLocation());
            return Optional.empty();
        }
    }

    private void notJson(CharBuffer text, @Nullable TokenStreamLocation place) {
        int line = place == null || place.getLineNr() < 1 ? here.line() : firstLine + place.getLineNr() - 1;
        NotJson found = NotJson.at(text, place == null ? -1 : place.getCharOffset());
        Location at = found.key()
                .filter(key -> !key.equals(here.step()))
                .map(key -> here.child(key, line))
                .orElseGet(() -> new Location(here.parent(), here.step(), line));
        malformed(at, found.found(), found.why().vi(), found.why().en());
    }

    private JsonValue value(JsonToken token, Location location, int depth) {
        here = location;
        if (++nodes > limits.nodes()) {
            throw tooLarge(
                    location,
                    "Tài liệu có quá nhiều giá trị. Nhiều nhất là " + limits.nodes() + ".",
                    "The document has too many values. At most " + limits.nodes() + " are allowed.");
        }
        return switch (token) {
            case START_OBJECT -> object(location, checked(depth, location));
            case START_ARRAY -> array(location, checked(depth, location));
            case VALUE_STRING -> text(location, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(location, parser.getString());
            case VALUE_TRUE -> new JsonValue.Bool(location, true);
            case VALUE_FALSE -> new JsonValue.Bool(location, false);
            case VALUE_NULL -> new JsonValue.Null(location);
            default -> throw new IllegalStateException("A token that no JSON document has.");
        };
    }

    private int checked(int depth, Location location) {
        if (depth > limits.depth()) {
            throw tooLarge(
                    location,
                    "Lồng nhau quá sâu. Nhiều nhất là " + limits.depth() + " mức.",
                    "Nested too deeply. At most " + limits.depth() + " levels are allowed.");
        }
        return depth;
    }

    private JsonValue object(Location location, int depth) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Location place = location.child(key, line());
            here = place;
            JsonToken token = parser.nextToken();
            if (!isText(key)) {
                notText(location);
            }
            if (fields.putIfAbsent(key, value(token, place, depth + 1)) != null) {
                problems.add(
                        Code.DUPLICATE_NAME,
                        place,
                        Optional.of(key),
                        Optional.empty(),
                        "Khóa này có hai lần trong cùng một đối tượng.",
                        "This key stands twice in one object.");
            }
            here = location;
        }
        return new JsonValue.ObjectValue(location, fields);
    }

    private JsonValue array(Location location, int depth) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, location.child(String.valueOf(items.size()), line()), depth + 1));
            here = location;
        }
        return new JsonValue.ArrayValue(location, items);
    }

    private JsonValue text(Location location, String text) {
        if (!isText(text)) {
            notText(location);
        }
        return new JsonValue.Text(location, text);
    }

    private JsonValue number(Location location, String original) {
        if (original.length() <= limits.numberLength()) {
            try {
                BigDecimal number = new BigDecimal(original);
                if (Math.abs((long) number.scale()) <= limits.numberLength()) {
                    return new JsonValue.Num(location, number, original);
                }
            } catch (NumberFormatException exponentOutOfRange) {
                // Said below: the exponent is too large for any exact number.
            }
        }
        problems.add(
                Code.LIMIT,
                location,
                Optional.of(original.substring(0, Math.min(original.length(), EXCERPT))),
                Optional.empty(),
                "Số quá dài. Nhiều nhất là " + limits.numberLength() + " chữ số.",
                "The number is too long. At most " + limits.numberLength() + " digits are allowed.");
        return new JsonValue.Num(location, BigDecimal.ZERO, "0");
    }

    /** The line of the current token. */
    private int line() {
        return firstLine + parser.currentTokenLocation().getLineNr() - 1;
    }

    /** Whether there is no half of a surrogate pair, which an escape can write and UTF-8 cannot hold. */
    private static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text);
            }
        }
        return true;
    }

    private void notText(Location location) {
        problems.add(
                Code.ENCODING,
                location,
                Optional.empty(),
                Optional.empty(),
                "Chuỗi ký tự chứa nửa cặp mã \\uD800-\\uDFFF.",
                "The text holds half of a surrogate pair (\\uD800 to \\uDFFF).");
    }

    private TooLarge tooLarge(Location location, String vi, String en) {
        problems.add(Code.LIMIT, location, Optional.empty(), Optional.empty(), vi, en);
        return new TooLarge();
    }

    private void malformed(Location location, Optional<String> found, String vi, String en) {
        problems.add(Code.MALFORMED, location, found, Optional.empty(), vi, en);
    }

    /** Ends the parse of a document over its limits; the problem is already told. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }
}
