package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.fact.Label;

/**
 * A test that other standards have and this one does not, and why: whoever asks for it is told.
 *
 * @param test the test
 * @param reason why there is none
 * @param cite what the reason rests on
 */
public record AbsentTest(TestId test, Label reason, List<CitationId> cite) {
    public AbsentTest {
        cite = List.copyOf(cite);
    }
}
