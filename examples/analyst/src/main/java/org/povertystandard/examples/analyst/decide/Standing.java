package org.povertystandard.examples.analyst.decide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.povertystandard.determination.Determination;
import org.povertystandard.review.Decision;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.DeterminationWriter;

/**
 * What a ledger holds of one household in one review. The determination itself is large and stays in the file; its hash tells
 * whether another one is the same.
 *
 * @param computed SHA-256 of the determination's document
 * @param decisions the decisions, the last in force
 * @param line the last line that holds them
 */
record Standing(String computed, List<Decision> decisions, int line) {
    Standing {
        decisions = List.copyOf(decisions);
    }

    static Standing of(ReviewRecord record, int line) {
        return new Standing(hash(record.computed()), record.decisions(), line);
    }

    /** Whether the decisions followed this very determination. */
    boolean follows(Determination determination) {
        return computed.equals(hash(determination));
    }

    /** Whether the record is this one with one decision more. */
    boolean isContinuedBy(ReviewRecord record) {
        return record.decisions().size() == decisions.size() + 1
                && record.decisions().subList(0, decisions.size()).equals(decisions)
                && follows(record.computed());
    }

    private static String hash(Determination determination) {
        byte[] document = DeterminationWriter.oneLine(determination).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
