package org.povertystandard.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.povertystandard.rules.document.Problem.Code;

/**
 * Reads one object by its keys and tells everything that is wrong with it. The keys asked for are the keys allowed: ask
 * for all of them, then {@link #finish()}.
 *
 * <p>A required key that is absent is a problem. An optional key may be absent and not null; a nullable key may be both.
 */
final class Fields {
    private final JsonValue.ObjectValue object;
    private final Problems problems;
    private final int problemsBefore;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean incomplete;

    Fields(JsonValue.ObjectValue object, Problems problems) {
        this.object = object;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    /** Empty, with a problem, if the value is no object. */
    static Optional<Fields> of(JsonValue value, Problems problems) {
        return Decoders.object(value, problems).map(object -> new Fields(object, problems));
    }

    JsonValue.ObjectValue object() {
        return object;
    }

    Problems problems() {
        return problems;
    }

    /** Whether the key is there, with null or with a value. */
    boolean has(String key) {
        asked.add(key);
        return object.fields().containsKey(key);
    }

    /** Whether the key is there with null: asked, and not answered. */
    boolean isNull(String key) {
        return value(key).filter(JsonValue.Null.class::isInstance).isPresent();
    }

    /** The value of the key as it stands; empty if there is none. */
    Optional<JsonValue> value(String key) {
        asked.add(key);
        return Optional.ofNullable(object.fields().get(key));
    }

    <T> Optional<T> required(String key, Decoder<T> decoder) {
        Optional<JsonValue> value = value(key);
        if (value.isEmpty()) {
            problems.missing(object, key);
        }
        incomplete |= value.isEmpty();
        return value.flatMap(present -> decoded(present, decoder));
    }

    private <T> Optional<T> decoded(JsonValue value, Decoder<T> decoder) {
        Optional<T> decoded = decoder.decode(value, problems);
        incomplete |= decoded.isEmpty();
        return decoded;
    }

    <T> Optional<T> optional(String key, Decoder<T> decoder) {
        return value(key).flatMap(present -> decoded(present, decoder));
    }

    <T> Optional<T> nullable(String key, Decoder<T> decoder) {
        return isNull(key) ? Optional.empty() : optional(key, decoder);
    }

    /** The key {@code format}, which says that the document is of this format; false where it says another. */
    boolean format(String format, String... besides) {
        return requireFormat(format, text("format"), besides);
    }

    /** The same of a document that may leave it out, and then is of this format too. */
    void optionalFormat(String format) {
        requireFormat(format, optionalText("format"));
    }

    private boolean requireFormat(String format, Optional<String> given, String... besides) {
        boolean another = given.isPresent() && !given.get().equals(format);
        if (another) {
            problems.found(
                    Code.NOT_ALLOWED,
                    value("format").orElseThrow(),
                    problems.nearest(List.of(besides), given.get()),
                    "Chỉ đọc được định dạng \"" + format + "\".",
                    "Only the format \"" + format + "\" can be read.");
        }
        return !another;
    }

    Optional<String> text(String key) {
        return required(key, Decoders::text);
    }

    Optional<String> optionalText(String key) {
        return optional(key, Decoders::text);
    }

    Optional<BigDecimal> number(String key) {
        return required(key, Decoders::number);
    }

    Optional<Boolean> bool(String key) {
        return required(key, Decoders::bool);
    }

    Optional<LocalDate> date(String key) {
        return required(key, Decoders::date);
    }

    Optional<LocalDate> optionalDate(String key) {
        return optional(key, Decoders::date);
    }

    <T> Optional<T> code(String key, Map<String, T> allowed) {
        return required(key, Decoders.code(allowed));
    }

    <T> Optional<T> optionalCode(String key, Map<String, T> allowed) {
        return optional(key, Decoders.code(allowed));
    }

    Optional<JsonValue.ObjectValue> object(String key) {
        return required(key, Decoders::object);
    }

    /** The items of a collection. A missing collection is a problem, never an empty one. */
    List<JsonValue> list(String key) {
        return required(key, Decoders::list).orElse(List.of());
    }

    /** The decoded items of a collection; those with problems are left out. */
    <T> List<T> list(String key, Decoder<T> item) {
        List<T> decoded = new ArrayList<>();
        list(key).forEach(each -> decoded(each, item).ifPresent(decoded::add));
        return decoded;
    }

    /** The decoded items of a collection that need not be there, which is then empty. */
    <T> List<T> optionalList(String key, Decoder<T> item) {
        return has(key) ? list(key, item) : List.of();
    }

    /** Finishes and makes the value, unless this object has problems: everything required is there when it is made. */
    <T> Optional<T> make(Supplier<T> maker) {
        finish();
        return incomplete || problems.count() > problemsBefore ? Optional.empty() : Optional.of(maker.get());
    }

    /** Tells every key that nobody asked for. */
    void finish() {
        object.fields().forEach((key, value) -> {
            if (!asked.contains(key)) {
                problems.add(
                        Code.UNKNOWN_NAME,
                        value.location(),
                        Optional.of(key),
                        problems.nearest(asked, key),
                        "Khóa này không có trong định dạng. Được phép: " + Decoders.listed(asked) + ".",
                        "The format does not have this key. Allowed are: " + Decoders.listed(asked) + ".");
            }
        });
    }
}
