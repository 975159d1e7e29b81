package org.povertystandard.rules.document;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.povertystandard.fact.Rational;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON: keys in the order written, exact numbers as plain decimals, UTF-8, the same bytes on every machine. */
final class JsonOut {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Into a document that someone else writes. */
    static JsonOut into(JsonGenerator generator) {
        return new JsonOut(generator);
    }

    /** One line, no spaces, no newline at the end. */
    static byte[] compact(Consumer<JsonOut> document) {
        return write(ObjectWriteContext.empty(), document);
    }

    /** Indented by two spaces; a newline at the end. */
    static byte[] pretty(Consumer<JsonOut> document) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return write(context, out -> {
            document.accept(out);
            out.generator.writeRaw('\n');
        });
    }

    private static byte[] write(ObjectWriteContext context, Consumer<JsonOut> document) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(context, bytes, JsonEncoding.UTF8)) {
            document.accept(new JsonOut(generator));
        }
        return bytes.toByteArray();
    }

    JsonOut object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
        return this;
    }

    JsonOut object(String key, Runnable content) {
        return key(key).object(content);
    }

    JsonOut array(Runnable content) {
        generator.writeStartArray();
        content.run();
        generator.writeEndArray();
        return this;
    }

    <T> JsonOut array(Iterable<? extends T> items, Consumer<? super T> each) {
        return array(() -> items.forEach(each));
    }

    <T> JsonOut array(String key, Iterable<? extends T> items, Consumer<? super T> each) {
        return key(key).array(items, each);
    }

    /** The key of the value written next. */
    JsonOut key(String key) {
        generator.writeName(key);
        return this;
    }

    JsonOut text(String text) {
        generator.writeString(text);
        return this;
    }

    JsonOut text(String key, String text) {
        return key(key).text(text);
    }

    JsonOut number(long number) {
        generator.writeNumber(number);
        return this;
    }

    JsonOut number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        generator.writeNumber(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
        return this;
    }

    /**
     * The exact decimal.
     *
     * @throws IllegalArgumentException if it has none of at most 18 decimals, like 1/3
     */
    JsonOut number(Rational number) {
        if (!number.isOnGrid(18)) {
            throw new IllegalArgumentException("JSON cannot hold " + number + " exactly.");
        }
        return number(number.toDecimal(18));
    }

    JsonOut bool(boolean value) {
        generator.writeBoolean(value);
        return this;
    }

    JsonOut bool(String key, boolean value) {
        return key(key).bool(value);
    }

    JsonOut nothing() {
        generator.writeNull();
        return this;
    }
}
