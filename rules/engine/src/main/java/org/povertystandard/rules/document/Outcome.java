package org.povertystandard.rules.document;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading something: the value, or everything that is wrong.
 *
 * @param <T> what is read
 * @param value the value; empty exactly when there are problems
 * @param problems all problems; empty when there is a value
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {
    public Outcome {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("An outcome has a value or problems, not both and not neither.");
        }
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    public static <T> Outcome<T> failed(List<Problem> problems) {
        return new Outcome<>(Optional.empty(), problems);
    }

    /**
     * The value.
     *
     * @throws InvalidDocumentException with all problems if there is none
     */
    public T orElseThrow() {
        if (value.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return value.get();
    }
}
