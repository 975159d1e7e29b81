package org.povertystandard.rules;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.snapshot.StandardSnapshot;
import org.povertystandard.rules.snapshot.StandardSummary;
import org.povertystandard.spi.StandardSnapshots;
import org.povertystandard.standard.StandardId;

/** A standard at hand: what is needed to find it, and all of it once somebody asks. Thread-safe. */
final class Held {
    private final StandardSummary summary;
    private final @Nullable StandardSnapshots snapshots;
    private final Map<StandardId, Held> others;
    private volatile @Nullable LoadedStandard loaded;

    private Held(
            StandardSummary summary,
            @Nullable StandardSnapshots snapshots,
            Map<StandardId, Held> others,
            @Nullable LoadedStandard loaded) {
        this.summary = summary;
        this.snapshots = snapshots;
        this.others = others;
        this.loaded = loaded;
    }

    /** Read already. */
    static Held of(LoadedStandard loaded) {
        return new Held(StandardSummary.of(loaded), null, Map.of(), loaded);
    }

    /**
     * Taken up when first asked for.
     *
     * @param others where the base is that it shares with
     */
    static Held of(StandardSummary summary, StandardSnapshots snapshots, Map<StandardId, Held> others) {
        return new Held(summary, snapshots, others, null);
    }

    StandardSummary summary() {
        return summary;
    }

    LoadedStandard loaded() {
        LoadedStandard known = loaded;
        if (known == null) {
            synchronized (this) {
                known = loaded;
                if (known == null) {
                    known = takeUp(Objects.requireNonNull(snapshots));
                    loaded = known;
                }
            }
        }
        return known;
    }

    private LoadedStandard takeUp(StandardSnapshots from) {
        Held base = summary.base().isEmpty() ? null : others.get(summary.base().get());
        return StandardSnapshot.read(from.standard(summary.id()), base == null ? null : base.loaded());
    }
}
