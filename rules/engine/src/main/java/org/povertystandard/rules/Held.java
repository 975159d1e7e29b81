package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.snapshot.SnapshotIndex;
import org.povertystandard.rules.snapshot.StandardSnapshot;
import org.povertystandard.rules.snapshot.StandardSummary;
import org.povertystandard.spi.StandardSnapshots;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.StandardId;

/**
 * A standard at hand: what is needed to find it, and all of it once somebody asks, after the base that it shares with.
 * Thread-safe.
 */
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

    /** What the build of a source has read; empty if nothing, or in a format that this engine does not know. */
    static Optional<List<Held>> of(StandardSource source) {
        Optional<StandardSnapshots> snapshots = source.snapshots();
        if (snapshots.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<StandardSummary>> index =
                SnapshotIndex.read(snapshots.get().index());
        return index.isEmpty() ? Optional.empty() : Optional.of(of(index.get(), snapshots.get()));
    }

    private static List<Held> of(List<StandardSummary> index, StandardSnapshots snapshots) {
        Map<StandardId, Held> byId = new LinkedHashMap<>();
        for (StandardSummary summary : index) {
            byId.put(summary.id(), new Held(summary, snapshots, byId, null));
        }
        return new ArrayList<>(byId.values());
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
