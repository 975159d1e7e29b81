package org.povertystandard.examples.analyst.table;

import java.util.Optional;
import org.povertystandard.fact.Label;

/**
 * What a cell says, as far as it can be understood without guessing.
 *
 * @param <T> the kind of answer
 */
public sealed interface Said<T> {

    /**
     * It is understood.
     *
     * @param answer the answer
     * @param assumption what had to be assumed
     */
    record Understood<T>(T answer, Optional<Assumption> assumption) implements Said<T> {}

    /**
     * It is not.
     *
     * @param why what is allowed, or why it could be several things
     */
    record NotUnderstood<T>(Label why) implements Said<T> {}

    static <T> Said<T> plainly(T answer) {
        return new Understood<>(answer, Optional.empty());
    }

    static <T> Said<T> assuming(T answer, Assumption assumption) {
        return new Understood<>(answer, Optional.of(assumption));
    }

    static <T> Said<T> not(String vi, String en) {
        return new NotUnderstood<>(Label.of(vi, en));
    }
}
