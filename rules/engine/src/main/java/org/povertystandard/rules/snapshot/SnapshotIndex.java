package org.povertystandard.rules.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.StandardId;

/** The index of snapshots as bytes. */
public final class SnapshotIndex {
    private SnapshotIndex() {}

    /** The bytes. */
    public static byte[] write(List<StandardSummary> summaries) {
        var out = new SnapshotOut();
        var parts = new PartsOut(out);
        out.list(summaries, summary -> {
            out.text(summary.id());
            out.text(summary.hash());
            out.optional(summary.place(), parts::place);
            out.optional(summary.base(), out::text);
            out.flag(summary.reform());
            out.list(summary.applied(), parts::period);
        });
        return out.bytes();
    }

    /** The summaries; empty if the bytes are in another format than this engine's. */
    public static Optional<List<StandardSummary>> read(byte[] bytes) {
        Optional<SnapshotIn> format = SnapshotIn.of(bytes);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        SnapshotIn in = format.get();
        var parts = new PartsIn(in);
        int count = in.count();
        List<StandardSummary> summaries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StandardId id = StandardId.of(in.text());
            ContentHash hash = ContentHash.of(in.text());
            Optional<LocalPlace> place = parts.place();
            Optional<StandardId> base = in.flag() ? Optional.of(StandardId.of(in.text())) : Optional.empty();
            summaries.add(new StandardSummary(id, hash, place, base, in.flag(), parts.periods()));
        }
        return Optional.of(summaries);
    }
}
