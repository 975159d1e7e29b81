package org.povertystandard.rules.snapshot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CitationId;

/**
 * Reads what {@link SnapshotOut} wrote.
 *
 * <p>Here and in the other readers of snapshots there are loops and switches in the place of lambdas: all of it runs once, in a
 * fresh JVM, where a lambda costs more than what it does.
 */
final class SnapshotIn {
    /** Counted up with every change of what is written. */
    static final long FORMAT = 2;

    private final byte[] bytes;
    private final String[] texts;
    private final @Nullable FactId[] facts;
    private final @Nullable CitationId[] citations;
    private int next;

    private SnapshotIn(byte[] bytes, int next) {
        this.bytes = bytes;
        this.next = next;
        this.texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            int length = count();
            // A negative length says that not all of it is ASCII. What is, is copied; decoding takes a fresh JVM
            // longer.
            Charset charset = length < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            texts[i] = new String(bytes, this.next, Math.abs(length), charset);
            this.next += Math.abs(length);
        }
        this.facts = new FactId[texts.length];
        this.citations = new CitationId[texts.length];
    }

    /** Empty if they are in another format than this one. */
    static Optional<SnapshotIn> of(byte[] bytes) {
        // The format is small enough for one byte.
        return bytes.length > 0 && bytes[0] == FORMAT << 1 ? Optional.of(new SnapshotIn(bytes, 1)) : Optional.empty();
    }

    long number() {
        long rest = 0;
        int shift = 0;
        byte read = bytes[next++];
        while (read < 0) {
            rest |= (long) (read & 0x7F) << shift;
            shift += 7;
            read = bytes[next++];
        }
        rest |= (long) read << shift;
        return rest >>> 1 ^ -(rest & 1);
    }

    int count() {
        return (int) number();
    }

    boolean flag() {
        return number() == 1;
    }

    String text() {
        return texts[count()];
    }

    Label label() {
        return Label.of(text(), text());
    }

    Optional<Label> optionalLabel() {
        return flag() ? Optional.of(label()) : Optional.empty();
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(number());
    }

    Optional<LocalDate> optionalDate() {
        return flag() ? Optional.of(date()) : Optional.empty();
    }

    Rational rational() {
        return Rational.of(number(), number());
    }

    Optional<Rational> optionalRational() {
        return flag() ? Optional.of(rational()) : Optional.empty();
    }

    FactId fact() {
        int text = count();
        FactId known = facts[text];
        if (known == null) {
            known = FactId.of(texts[text]);
            facts[text] = known;
        }
        return known;
    }

    List<FactId> facts() {
        int count = count();
        List<FactId> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read.add(fact());
        }
        return read;
    }

    List<CitationId> cite() {
        int count = count();
        List<CitationId> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int text = count();
            CitationId known = citations[text];
            if (known == null) {
                known = CitationId.of(texts[text]);
                citations[text] = known;
            }
            read.add(known);
        }
        return read;
    }

    List<String> texts() {
        int count = count();
        List<String> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read.add(text());
        }
        return read;
    }
}
