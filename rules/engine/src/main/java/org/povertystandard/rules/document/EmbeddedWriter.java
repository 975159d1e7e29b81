package org.povertystandard.rules.document;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes a value of ours into a document of someone else's.
 *
 * @param <T> what is written
 */
final class EmbeddedWriter<T> extends ValueSerializer<T> {
    private final BiConsumer<T, JsonOut> writer;

    EmbeddedWriter(BiConsumer<T, JsonOut> writer) {
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        writer.accept(value, JsonOut.into(generator));
    }
}
