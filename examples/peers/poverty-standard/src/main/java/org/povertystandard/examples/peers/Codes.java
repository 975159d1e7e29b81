package org.povertystandard.examples.peers;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.household.FormCode;

/** Answers of the form by their codes. */
final class Codes {
    private Codes() {}

    /**
     * The answer.
     *
     * @return empty where it is unknown or not asked
     * @throws IllegalArgumentException if the code is none of the form's
     */
    static <E extends FormCode> Optional<E> answer(E[] answers, @Nullable String code) {
        return code == null || code.equals(Family.NOT_ASKED)
                ? Optional.empty()
                : Optional.of(Arrays.stream(answers)
                        .filter(answer -> answer.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The form has no such answer.")));
    }
}
