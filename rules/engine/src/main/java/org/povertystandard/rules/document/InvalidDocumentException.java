package org.povertystandard.rules.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document has problems. The message names places and rules and never what was found, and nothing that was found leaves the
 * JVM with it: after Java serialization the message is all there is.
 */
public class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Problem> problems;

    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong; nothing after Java serialization. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
