package org.povertystandard.rules;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.snapshot.StandardSummary;

/** A standard at hand: what is needed to find it, and all of it once somebody asks. Thread-safe. */
final class Held {
    private final StandardSummary summary;
    private final Supplier<LoadedStandard> reading;
    private volatile @Nullable LoadedStandard loaded;

    private Held(StandardSummary summary, Supplier<LoadedStandard> reading) {
        this.summary = summary;
        this.reading = reading;
    }

    /** Read already. */
    static Held of(LoadedStandard loaded) {
        return new Held(StandardSummary.of(loaded), () -> loaded);
    }

    /** Read when first asked for. */
    static Held of(StandardSummary summary, Supplier<LoadedStandard> reading) {
        return new Held(summary, reading);
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
                    known = reading.get();
                    loaded = known;
                }
            }
        }
        return known;
    }
}
