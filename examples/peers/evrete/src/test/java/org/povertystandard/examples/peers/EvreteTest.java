package org.povertystandard.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What docs/performance.md says that it answers. */
class EvreteTest {
    private final Evrete peer = new Evrete();
    private final EvreteOverMembers overMembers = new EvreteOverMembers();

    @Test
    void it_decides_complete_facts_as_the_hand_written_code_does() {
        assertThatCode(() -> Agreement.check(peer, 2_000)).doesNotThrowAnyException();
    }

    @Test
    void it_decides_complete_families_as_the_hand_written_code_does() {
        assertThatCode(() -> Agreement.check(overMembers, 2_000)).doesNotThrowAnyException();
    }

    @Test
    void its_answers_where_something_is_missing_are_those_on_record() {
        assertThat(Agreement.shown(peer))
                .containsExactly(
                        "exception (CompletionException)",
                        "no rule fired",
                        "no rule fired",
                        "near-poor",
                        "poor",
                        "poor");
        assertThat(Agreement.shown(overMembers))
                .containsExactly(
                        "exception (CompletionException)",
                        "no rule fired",
                        "no rule fired",
                        "exception (CompletionException)",
                        "exception (CompletionException)",
                        "poor");
    }
}
