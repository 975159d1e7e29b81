package org.povertystandard.rules.document;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.povertystandard.rules.document.Problem.Code;

/** Decoders of objects: all keys are read first, and the value is built when none had a problem. */
final class ObjectDecoder {
    private ObjectDecoder() {}

    /**
     * An object with the keys that {@code parts} asks for.
     *
     * @param parts reads every key, and returns what builds the value from them when all were right
     */
    static <T> Decoder<T> of(Function<Fields, Supplier<? extends T>> parts) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Supplier<? extends T> build = parts.apply(fields);
            return fields.make(build::get);
        });
    }

    /** An object whose key {@code kind} says which of these it is. */
    static <T> Decoder<T> byKind(Map<String, Function<Fields, Supplier<? extends T>>> kinds) {
        return (value, problems) -> Fields.of(value, problems)
                .flatMap(fields -> fields.code("kind", kinds))
                .flatMap(parts -> ObjectDecoder.<T>of(fields -> {
                            fields.has("kind");
                            return parts.apply(fields);
                        })
                        .decode(value, problems));
    }

    /** A name, made by a factory that refuses what is no name; and the rule in words. */
    static <T> Decoder<T> id(Function<String, T> factory, String vi, String en) {
        return (value, problems) -> Decoders.text(value, problems).flatMap(text -> {
            try {
                return Optional.of(factory.apply(text));
            } catch (IllegalArgumentException notAnId) {
                problems.found(Code.NOT_ALLOWED, value, vi, en);
                return Optional.empty();
            }
        });
    }
}
