package org.povertystandard.examples.analyst;

import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers among the options, and what is said in both languages where one is not. */
final class WholeNumbers {
    private static final String RULE = " is not a whole number, such as 1500.";

    private WholeNumbers() {}

    static Long toLong(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw wrong(text);
        }
    }

    static Integer toInt(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw wrong(text);
        }
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException("\"" + text + "\"" + RULE);
    }

    /** The same in Vietnamese, if that is what is wrong. */
    static Optional<String> inVietnamese(ParameterException problem) {
        return String.valueOf(problem.getMessage()).endsWith(RULE) && problem.getArgSpec() instanceof OptionSpec option
                ? Optional.of(option.longestName() + ": Phải là số nguyên, ví dụ 1500.")
                : Optional.empty();
    }
}
