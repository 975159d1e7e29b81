package org.povertystandard.examples.analyst;

import java.io.PrintWriter;
import java.util.List;
import org.povertystandard.examples.analyst.law.LawCommand;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code poverty}. */
@Command(
        name = "poverty",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        description = {
            "Vietnam's poverty standards, applied to files of households.",
            "Áp dụng các chuẩn nghèo của Việt Nam cho tệp dữ liệu hộ gia đình."
        })
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** Runs the program and returns its exit code. */
    static int run(Surroundings surroundings, String... args) {
        int exitCode = execute(surroundings, args);
        boolean printed = !surroundings.out().checkError();
        return printed ? exitCode : Failure.OUTPUT;
    }

    /** The program with its commands. */
    static CommandLine commandLine(Surroundings surroundings) {
        return new CommandLine(new Main())
                .addSubcommand(new DetermineCommand(surroundings))
                .addSubcommand(new CompareCommand(surroundings))
                .addSubcommand(new AnswerCommand(surroundings))
                .addSubcommand(new DecideCommand(surroundings))
                .addSubcommand(new FormCommand(surroundings))
                .addSubcommand(LawCommand.of(surroundings))
                .addSubcommand(new ReviewCommand(surroundings))
                .addSubcommand(new MovementsCommand(surroundings))
                .addSubcommand(new FormsCommand(surroundings))
                .addSubcommand(new PackCommand(surroundings))
                .addSubcommand(new GridCommand(surroundings))
                .addSubcommand(new GenerateCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Long.class, WholeNumbers::toLong)
                .registerConverter(long.class, WholeNumbers::toLong)
                .registerConverter(Integer.class, WholeNumbers::toInt)
                .registerConverter(int.class, WholeNumbers::toInt)
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true))
                .setParameterExceptionHandler((problem, arguments) -> {
                    withMistyped(problem).forEach(each -> tell(surroundings, each));
                    surroundings
                            .err()
                            .println("Try: "
                                    + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
                    return Failure.USAGE;
                })
                .setExecutionExceptionHandler((problem, command, arguments) -> report(surroundings, problem));
    }

    /** Where an option is missing, a misspelt one is told first: it may be the one that is missed. */
    private static List<ParameterException> withMistyped(ParameterException problem) {
        List<String> unmatched = problem.getCommandLine().getUnmatchedArguments();
        return problem instanceof MissingParameterException && !unmatched.isEmpty()
                ? List.of(new UnmatchedArgumentException(problem.getCommandLine(), unmatched), problem)
                : List.of(problem);
    }

    private static void tell(Surroundings surroundings, ParameterException problem) {
        surroundings.err().println(problem.getMessage());
        UsageInVietnamese.of(problem).ifPresent(surroundings.err()::println);
        UnmatchedArgumentException.printSuggestions(problem, new PrintWriter(surroundings.err(), true));
    }

    private static int execute(Surroundings surroundings, String... args) {
        try {
            return commandLine(surroundings).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // The virtual machine would end with 1, which says that the run is complete.
            return report(surroundings, e);
        }
    }

    private static int report(Surroundings surroundings, Throwable problem) {
        if (problem instanceof Failure failure) {
            failure.lines().forEach(surroundings.err()::println);
            return failure.exitCode();
        }
        surroundings.err().println("A mistake of the program stopped the run; the results are not complete.");
        // The name of the mistake and where it is, but no message: it might hold a household's answers.
        surroundings.err().println(problem.getClass().getName());
        for (StackTraceElement element : problem.getStackTrace()) {
            surroundings.err().println("  " + element);
        }
        return Failure.OUTPUT;
    }
}
