package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** {@code help}: every command, or one of them. */
public final class HelpCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "help",
                    "Lists the commands, or shows how one of them is called.",
                    List.of("[COMMAND…]"),
                    List.of(),
                    "market7 help rules check");

    private final Supplier<List<ShellCommand>> commands;

    /** Lists {@code commands} on {@code console}. */
    public HelpCommand(Supplier<List<ShellCommand>> commands, Console console) {
        super(USAGE, console);
        this.commands = commands;
    }

    @Override
    protected int run(Arguments arguments) {
        if (arguments.positionals().isEmpty()) {
            list();
            return ExitCode.DONE;
        }
        String name = String.join(" ", arguments.positionals());
        ShellCommand command =
                commands.get().stream()
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new UsageException(CommandWords.unknown(commands, name)));
        console().out().print(command.getHelp());
        return ExitCode.DONE;
    }

    private void list() {
        console().out().println("Market7 decides by rules and says why.\n");
        console().out().println("Usage: market7 COMMAND [options]\n");
        commands.get().stream()
                .sorted(Comparator.comparing(ShellCommand::getName))
                .forEach(
                        each ->
                                console()
                                        .out()
                                        .printf(
                                                "  %-14s %s%n",
                                                each.getName(), each.getDescription()));
        console().out().println("\nEach command has --help. Without one the service starts.");
    }
}
