package org.povertystandard.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

class ReasonTest {
    private static Reason.Answered answered(Set<String> tested) {
        return new Reason.Answered(Optional.empty(), FactId.of("toilet"), FactValue.of("other"), tested, List.of());
    }

    @Test
    void whoGaveTheTestedAnswersCannotChangeThemLater() {
        Set<String> tested = new HashSet<>(Set.of("other"));
        Reason.Answered reason = answered(tested);

        tested.add("septic");

        assertThat(reason.tested()).containsExactly("other");
        assertThat(reason).isEqualTo(answered(Set.of("other")));
    }

    @Test
    void whoIsGivenTheTestedAnswersCannotChangeThem() {
        assertThatThrownBy(
                        () -> answered(new HashSet<>(Set.of("other"))).tested().add("septic"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void answersThatCannotBeChangedAreNotCopied() {
        Set<String> tested = Set.of("other", "improved");

        assertThat(answered(tested).tested()).isSameAs(tested);
    }
}
