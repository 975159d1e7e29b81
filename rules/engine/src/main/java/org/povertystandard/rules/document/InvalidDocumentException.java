package org.povertystandard.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.fact.Language;

/** A document has problems. The message names places and rules and never what was found. */
public class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(InvalidDocumentException::withoutValue).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    private static String withoutValue(Problem problem) {
        return new Problem(
                        problem.code(),
                        problem.source(),
                        problem.line(),
                        problem.field(),
                        Optional.empty(),
                        problem.message(),
                        problem.suggestion())
                .text(Language.ENGLISH);
    }
}
