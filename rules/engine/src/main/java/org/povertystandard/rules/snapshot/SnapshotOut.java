package org.povertystandard.rules.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CitationId;

/** Writes numbers and texts, each text once. The same calls give the same bytes. */
final class SnapshotOut {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** Seven bits a byte, the lowest first; the sign is the lowest bit, so that small numbers are short. */
    void number(long number) {
        number(body, number);
    }

    private static void number(ByteArrayOutputStream out, long number) {
        long rest = number << 1 ^ number >> 63;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    void code(Enum<?> value) {
        number(value.ordinal());
    }

    void text(Object text) {
        number(texts.computeIfAbsent(text.toString(), added -> texts.size()));
    }

    void label(Label label) {
        text(label.vi());
        text(label.en());
    }

    void date(LocalDate day) {
        number(day.toEpochDay());
    }

    void rational(Rational number) {
        number(number.numerator());
        number(number.denominator());
    }

    <T> void optional(Optional<T> value, Consumer<T> write) {
        flag(value.isPresent());
        value.ifPresent(write);
    }

    <T> void list(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    <K, V> void map(Map<K, V> values, Consumer<V> write) {
        number(values.size());
        values.forEach((key, value) -> {
            text(key);
            write.accept(value);
        });
    }

    void cite(Collection<CitationId> cite) {
        list(cite, this::text);
    }

    void facts(Collection<FactId> facts) {
        list(facts, this::text);
    }

    /**
     * The format, the texts, and what was written. Of the texts first the lengths, negative for those that need two bytes a
     * character; then the characters of the others, then theirs.
     */
    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        var latin = new ByteArrayOutputStream();
        var wide = new ByteArrayOutputStream();
        number(all, SnapshotIn.FORMAT);
        number(all, texts.size());
        for (String text : texts.keySet()) {
            if (isLatin(text)) {
                number(all, text.length());
                latin.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                number(all, -text.length());
                wide.writeBytes(text.getBytes(StandardCharsets.UTF_16BE));
            }
        }
        all.writeBytes(latin.toByteArray());
        all.writeBytes(wide.toByteArray());
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static boolean isLatin(String text) {
        return StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    }
}
