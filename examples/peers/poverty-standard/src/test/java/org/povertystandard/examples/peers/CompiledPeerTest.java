package org.povertystandard.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.povertystandard.rules.compile.ClassBounds;

/** What docs/performance.md says that it answers. */
class CompiledPeerTest {
    private final Compiled peer = new Compiled();
    private final CompiledOverMembers overMembers = new CompiledOverMembers();

    @Test
    void it_decides_complete_facts_as_the_hand_written_code_does() {
        assertThatCode(() -> Agreement.check(peer, 10_000)).doesNotThrowAnyException();
    }

    @Test
    void it_decides_complete_families_as_the_hand_written_code_does() {
        assertThatCode(() -> Agreement.check(overMembers, 10_000)).doesNotThrowAnyException();
    }

    @Test
    void the_hand_written_code_finds_a_family_deprived_in_what_the_standard_does() {
        for (Family family : Question.OVER_MEMBERS.complete(10_000, 4)) {
            ClassBounds bounds = overMembers.test().bounds(overMembers.input(family));

            assertThat(bounds.unknown()).as("unknown in %s", family).isZero();
            assertThat(bounds.deprived()).as("deprived in %s", family).isEqualTo(FamilyByHand.deprivations(family));
        }
    }

    @Test
    void its_answers_where_something_is_missing_are_those_on_record() {
        assertThat(Agreement.shown(peer))
                .containsExactly(
                        "poor or not-poor (010101010000)",
                        "poor or not-poor (010101010000)",
                        "exception (IllegalArgumentException)",
                        "poor or near-poor (????????1??1)",
                        "poor",
                        "poor");
        assertThat(Agreement.shown(overMembers))
                .containsExactly(
                        "poor or not-poor (000100101100)",
                        "poor or not-poor (000100101100)",
                        "exception (IllegalArgumentException)",
                        "poor or near-poor (????????11??)",
                        "poor",
                        "poor");
    }
}
