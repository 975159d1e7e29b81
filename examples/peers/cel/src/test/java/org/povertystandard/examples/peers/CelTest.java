package org.povertystandard.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** What docs/performance.md says that it answers. */
class CelTest {
    private final Cel peer = new Cel();
    private final CelOverMembers overMembers = new CelOverMembers();

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
                        "unknown attributes: 1",
                        "unknown attributes: 1",
                        "error (ATTRIBUTE_NOT_FOUND)",
                        "unknown attributes: 10",
                        "unknown attributes: 9",
                        "poor");
        assertThat(Agreement.shown(overMembers))
                .containsExactly(
                        "unknown attributes: 1",
                        "unknown attributes: 1",
                        "error (ATTRIBUTE_NOT_FOUND)",
                        "unknown attributes: 1",
                        "unknown attributes: 1",
                        "poor");
    }
}
