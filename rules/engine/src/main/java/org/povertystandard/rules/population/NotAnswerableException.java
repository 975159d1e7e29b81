package org.povertystandard.rules.population;

import java.util.List;

/**
 * The columns of a population cannot answer this exactly, so that they do not answer it at all.
 *
 * <p>What is asked takes a new determination of the households, or a population packed for it. The message holds no
 * household's answers.
 */
public class NotAnswerableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    public NotAnswerableException(String reason) {
        this(List.of(reason));
    }

    public NotAnswerableException(List<String> reasons) {
        super(String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Why not, each a sentence; all of them. */
    public List<String> reasons() {
        return reasons;
    }
}
