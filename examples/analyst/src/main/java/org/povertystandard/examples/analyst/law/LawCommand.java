package org.povertystandard.examples.analyst.law;

import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands {@code law}. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Shows standards, and checks new ones before they reach a household.",
            "Xem các chuẩn nghèo và kiểm tra chuẩn mới trước khi áp dụng cho hộ."
        })
public final class LawCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private LawCommand() {}

    /** The group with its commands. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new LawCommand())
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new NewCommand(surroundings))
                .addSubcommand(new DiffCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new CasesCommand(surroundings))
                .addSubcommand(new TryCommand(surroundings))
                .addSubcommand(new ArchiveCommand(surroundings))
                .addSubcommand(new BookCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command of law.");
    }
}
