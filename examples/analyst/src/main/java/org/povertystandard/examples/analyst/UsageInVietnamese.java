package org.povertystandard.examples.analyst;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in Vietnamese beside the English of the library that reads it. */
final class UsageInVietnamese {
    private UsageInVietnamese() {}

    /** Empty if there is nothing to say beside the English. */
    static Optional<String> of(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageInVietnamese::name).collect(Collectors.joining(", "));
            return Optional.of("Thiếu: " + names + ".");
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return Optional.of("Không có lệnh hoặc tùy chọn này: " + String.join(" ", unmatched.getUnmatched()) + ".");
        }
        return WholeNumbers.inVietnamese(problem).or(() -> choices(problem));
    }

    /** The words of an option that has a few, if another was given. */
    private static Optional<String> choices(ParameterException problem) {
        return problem.getArgSpec() instanceof OptionSpec option
                        && option.type().isEnum()
                ? Optional.of(option.longestName() + ": Chỉ có "
                        + Stream.of(option.type().getEnumConstants())
                                .map(word -> String.valueOf(word).toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ".")
                : Optional.empty();
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
    }
}
