package org.povertystandard.examples.analyst.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.review.Decision;

/** The decisions that a ledger holds, to be looked up; the ledger is not locked and not changed. */
public final class LedgerDecisions {
    /** Nothing was decided. */
    public static final LedgerDecisions NONE = new LedgerDecisions(Map.of());

    private final Map<ReviewKey, Standing> standings;

    private LedgerDecisions(Map<ReviewKey, Standing> standings) {
        this.standings = standings;
    }

    /**
     * Reads a ledger.
     *
     * @throws Failure if it is not there, or not whole
     */
    public static LedgerDecisions read(Path ledger) {
        try (var in = Files.newInputStream(ledger)) {
            return new LedgerDecisions(new LedgerReader(String.valueOf(ledger.getFileName())).read(in));
        } catch (IOException e) {
            throw Failure.unreadable(ledger.toString(), e);
        }
    }

    /** The decision in force on the household in this review; empty if nothing is decided. */
    public Optional<Decision> inForce(Determination determination) {
        return Optional.ofNullable(standings.get(ReviewKey.of(determination)))
                .map(standing -> standing.decisions().get(standing.decisions().size() - 1));
    }

    /** Whether the decision on the household in this review followed another determination than this one. */
    public boolean followedAnother(Determination determination) {
        return Optional.ofNullable(standings.get(ReviewKey.of(determination)))
                .filter(standing -> !standing.follows(determination))
                .isPresent();
    }
}
