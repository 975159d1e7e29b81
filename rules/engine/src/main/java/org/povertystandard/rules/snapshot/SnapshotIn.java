package org.povertystandard.rules.snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.ColumnId;
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
    static final long FORMAT = 3;

    private final byte[] bytes;
    private final String[] texts;
    private final @Nullable FactId[] facts;
    private final @Nullable CitationId[] citations;
    private final @Nullable ColumnId[] columns;
    private int next;

    private SnapshotIn(byte[] bytes, int next) {
        this.bytes = bytes;
        this.next = next;
        this.texts = readTexts();
        this.facts = new FactId[texts.length];
        this.citations = new CitationId[texts.length];
        this.columns = new ColumnId[texts.length];
    }

    /** Texts are copied, not decoded, which would take a fresh JVM longer than anything else here. */
    private String[] readTexts() {
        int[] lengths = new int[count()];
        int latin = 0;
        int wide = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = count();
            latin += Math.max(lengths[i], 0);
            wide += Math.max(-lengths[i], 0);
        }
        String latinTexts = new String(bytes, next, latin, StandardCharsets.ISO_8859_1);
        next += latin;
        char[] wideTexts = new char[wide];
        ByteBuffer.wrap(bytes, next, wide * Character.BYTES).asCharBuffer().get(wideTexts);
        next += wide * Character.BYTES;
        return cut(lengths, latinTexts, wideTexts);
    }

    private static String[] cut(int[] lengths, String latinTexts, char[] wideTexts) {
        String[] texts = new String[lengths.length];
        int latin = 0;
        int wide = 0;
        for (int i = 0; i < texts.length; i++) {
            int length = lengths[i];
            if (length < 0) {
                texts[i] = new String(wideTexts, wide, -length);
                wide -= length;
            } else {
                texts[i] = latinTexts.substring(latin, latin + length);
                latin += length;
            }
        }
        return texts;
    }

    /** Empty if they are in another format than this one. */
    static Optional<SnapshotIn> of(byte[] bytes) {
        // The format is small enough for one byte.
        return bytes.length > 0 && bytes[0] == FORMAT << 1 ? Optional.of(new SnapshotIn(bytes, 1)) : Optional.empty();
    }

    long number() {
        byte first = bytes[next++];
        return first >= 0 ? signed(first) : longer(first);
    }

    int count() {
        byte first = bytes[next++];
        return first >= 0 ? signed(first) : (int) longer(first);
    }

    /** Most numbers are of one byte. */
    private static int signed(byte only) {
        return only >>> 1 ^ -(only & 1);
    }

    private long longer(byte first) {
        long rest = first & 0x7F;
        int shift = 7;
        byte read = bytes[next++];
        while (read < 0) {
            rest |= (long) (read & 0x7F) << shift;
            shift += 7;
            read = bytes[next++];
        }
        rest |= (long) read << shift;
        return rest >>> 1 ^ -(rest & 1);
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
        FactId[] read = new FactId[count()];
        for (int i = 0; i < read.length; i++) {
            read[i] = fact();
        }
        return List.of(read);
    }

    List<CitationId> cite() {
        CitationId[] read = new CitationId[count()];
        for (int i = 0; i < read.length; i++) {
            int text = count();
            CitationId known = citations[text];
            if (known == null) {
                known = CitationId.of(texts[text]);
                citations[text] = known;
            }
            read[i] = known;
        }
        return List.of(read);
    }

    ColumnId column() {
        int text = count();
        ColumnId known = columns[text];
        if (known == null) {
            known = ColumnId.of(texts[text]);
            columns[text] = known;
        }
        return known;
    }

    List<String> texts() {
        String[] read = new String[count()];
        for (int i = 0; i < read.length; i++) {
            read[i] = text();
        }
        return List.of(read);
    }
}
