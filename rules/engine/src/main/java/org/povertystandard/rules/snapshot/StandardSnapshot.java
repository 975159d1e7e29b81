package org.povertystandard.rules.snapshot;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/**
 * A standard as bytes, made from one that was read and checked, so that it need not be read and checked again.
 *
 * <p>What a standard shares with its base is not written again: the base's own object is taken, as where the overlay itself is
 * read.
 */
public final class StandardSnapshot {
    /** What stands where an item of the base would be named: the item is the standard's own. */
    private static final int OWN = -1;

    private static final Part[] PARTS = Part.values();
    private static final LeapDayAgeing[] AGEING = LeapDayAgeing.values();

    private final SnapshotIn in;
    private final PartsIn parts;
    private final @Nullable PovertyStandard base;

    private StandardSnapshot(SnapshotIn in, @Nullable LoadedStandard base) {
        this.in = in;
        this.parts = new PartsIn(in);
        this.base = base == null ? null : base.standard();
    }

    /**
     * The bytes of a standard.
     *
     * @param loaded the standard
     * @param base the standard that it was made of; empty if of none
     */
    public static byte[] write(LoadedStandard loaded, Optional<LoadedStandard> base) {
        var out = new SnapshotOut();
        var parts = new PartsOut(out);
        PovertyStandard standard = loaded.standard();
        out.text(loaded.hash());
        out.text(standard.id());
        out.label(standard.name());
        out.optional(standard.place(), parts::place);
        out.optional(standard.derivedFrom(), parts::derivation);
        out.code(standard.ageing());
        for (Part part : PARTS) {
            Map<Object, Integer> ofBase = new IdentityHashMap<>();
            base.ifPresent(from -> part.of(from.standard()).forEach(item -> ofBase.put(item, ofBase.size())));
            out.list(part.of(standard), item -> {
                int shared = ofBase.getOrDefault(item, OWN);
                out.number(shared);
                if (shared == OWN) {
                    parts.item(part, item);
                }
            });
        }
        return out.bytes();
    }

    /**
     * The standard.
     *
     * @param bytes as they were written
     * @param base the standard that it was made of; null if of none
     * @throws IllegalArgumentException if the bytes are in another format
     */
    public static LoadedStandard read(byte[] bytes, @Nullable LoadedStandard base) {
        Optional<SnapshotIn> in = SnapshotIn.of(bytes);
        if (in.isEmpty()) {
            throw new IllegalArgumentException("The snapshot of a standard is in another format.");
        }
        return new StandardSnapshot(in.get(), base).standard();
    }

    private LoadedStandard standard() {
        ContentHash hash = ContentHash.of(in.text());
        StandardId id = StandardId.of(in.text());
        Label name = in.label();
        PovertyStandard standard = PovertyStandard.builder()
                .id(id)
                .name(name)
                .place(parts.place())
                .derivedFrom(parts.derivation())
                .ageing(AGEING[in.count()])
                .instruments(list(Part.INSTRUMENTS))
                .citations(list(Part.CITATIONS))
                .applied(list(Part.APPLIED))
                .facts(list(Part.FACTS))
                .questions(list(Part.QUESTIONS))
                .groups(list(Part.GROUPS))
                .figures(list(Part.FIGURES))
                .tables(list(Part.TABLES))
                .definitions(list(Part.DEFINITIONS))
                .dimensions(list(Part.DIMENSIONS))
                .indicators(list(Part.INDICATORS))
                .scorecards(list(Part.SCORECARDS))
                .categories(list(Part.CATEGORIES))
                .tests(list(Part.TESTS))
                .absentTests(list(Part.ABSENT_TESTS))
                .inquiries(list(Part.INQUIRIES))
                .readings(list(Part.READINGS))
                .notes(list(Part.NOTES))
                .peculiarities(list(Part.PECULIARITIES))
                .build();
        return new LoadedStandard(standard, hash);
    }

    /** What a part holds is of the part's type on both sides. */
    @SuppressWarnings("unchecked")
    private <T> List<T> list(Part part) {
        int count = in.count();
        List<Object> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int shared = in.count();
            items.add(
                    shared == OWN || base == null
                            ? parts.item(part)
                            : part.of(base).get(shared));
        }
        return (List<T>) items;
    }
}
