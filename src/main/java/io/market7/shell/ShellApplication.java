package io.market7.shell;

import io.market7.shell.ShellConfiguration.Commands;
import io.market7.shell.line.ArgumentReader;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/** Runs one command, or the interactive shell, and returns the exit code. */
public final class ShellApplication {

    private final Commands commands;
    private final CommandRegistry registry;
    private final Console console;

    /**
     * @param commands every command
     * @param registry the same, as Spring Shell knows them
     * @param console where to write what no command writes
     */
    public ShellApplication(Commands commands, CommandRegistry registry, Console console) {
        this.commands = commands;
        this.registry = registry;
        this.console = console;
    }

    /** Starts what commands need and runs the words typed; at least one. */
    public static int run(List<String> words) {
        SpringApplication application = new SpringApplication(ShellConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setLazyInitialization(true);
        application.setAddCommandLineProperties(false);
        application.setDefaultProperties(
                Map.of("spring.config.name", "none", "logging.level.root", "WARN"));
        try (ConfigurableApplicationContext context = application.run()) {
            Console console = context.getBean(Console.class);
            return new ShellApplication(
                            context.getBean(Commands.class),
                            context.getBean(CommandRegistry.class),
                            console)
                    .dispatch(words);
        }
    }

    /** Runs the words typed. */
    public int dispatch(List<String> words) {
        List<String> typed = words.get(0).matches("-h|--help") ? List.of("help") : words;
        if (typed.get(0).equals("shell") && !typed.contains("--help") && !typed.contains("-h")) {
            return open(typed.subList(1, typed.size()));
        }
        ParsedInput input = CommandWords.parse(commands.all(), typed);
        String name = name(input);
        if (registry.getCommandByName(name) == null) {
            console.err().println(CommandWords.unknown(commands::all, unknownName(typed)));
            return ExitCode.USAGE;
        }
        PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
        CommandContext context = new CommandContext(input, registry, out, new InputReader() {});
        return new CommandExecutor(registry).execute(context).code();
    }

    private int open(List<String> words) {
        try {
            Arguments arguments = ArgumentReader.read(OpenShellCommand.USAGE, words);
            return new Repl(commands, registry, arguments, words).run();
        } catch (UsageException e) {
            console.err().println(e.getMessage());
            return ExitCode.USAGE;
        }
    }

    static String name(ParsedInput input) {
        return input.subCommands().isEmpty()
                ? input.commandName()
                : input.commandName() + " " + String.join(" ", input.subCommands());
    }

    private String unknownName(List<String> typed) {
        boolean family =
                commands.all().stream()
                        .anyMatch(each -> each.getName().startsWith(typed.get(0) + " "));
        return family && typed.size() > 1 && !typed.get(1).startsWith("-")
                ? typed.get(0) + " " + typed.get(1)
                : typed.get(0);
    }
}
