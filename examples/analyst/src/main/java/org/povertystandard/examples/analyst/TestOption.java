package org.povertystandard.examples.analyst;

import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Option;

/** The option of every command that decides classes: by which test. */
final class TestOption {
    @Option(
            names = "--test",
            required = true,
            paramLabel = "TEST",
            description = "How the law decides: circular (scores) or decree (measured income).")
    private String test = "";

    TestOption() {}

    /** Which test. */
    TestId id() {
        return id(test);
    }

    /** A test by what somebody typed. */
    static TestId id(String typed) {
        if (typed.isBlank()) {
            throw Failure.usage(
                    "--test: Name a test, such as circular or decree.",
                    "--test: Hãy nêu cách xác định, ví dụ circular hoặc decree.");
        }
        return Laws.id("--test", typed, TestId::of);
    }
}
