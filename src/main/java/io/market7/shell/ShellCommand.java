package io.market7.shell;

import io.market7.ruleset.RulesetException;
import io.market7.shell.line.ArgumentReader;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/**
 * One command. Spring Shell finds it by name and hands over the words behind the name as they were
 * typed; this class sorts them and turns failures into sentences and exit codes.
 */
public abstract class ShellCommand implements Command {

    private final Usage usage;
    private final Console console;

    /**
     * @param usage how it is called
     * @param console where it reads and writes
     */
    protected ShellCommand(Usage usage, Console console) {
        this.usage = usage;
        this.console = console;
    }

    /**
     * Does it.
     *
     * @param arguments what was typed, checked
     * @return one of {@link ExitCode}
     */
    protected abstract int run(Arguments arguments) throws Exception;

    /** Returns whether the command can ask a running service. */
    protected boolean asksService() {
        return false;
    }

    /** Returns where to read and write. */
    protected Console console() {
        return console;
    }

    /** Returns how it is called. */
    public Usage usage() {
        return usage;
    }

    @Override
    public String getName() {
        return usage.name();
    }

    @Override
    public String getDescription() {
        return usage.summary();
    }

    @Override
    public String getHelp() {
        return usage.help();
    }

    @Override
    public String getGroup() {
        return "Market7";
    }

    @Override
    public List<CommandOption> getOptions() {
        List<CommandOption> options = new ArrayList<>();
        usage.allOptions()
                .forEach(
                        each ->
                                options.add(
                                        CommandOption.with()
                                                .longName(each.name())
                                                .description(each.description())
                                                .build()));
        return options;
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        List<String> words =
                context.parsedInput().arguments().stream().map(CommandArgument::value).toList();
        int code = execute(words);
        return code == ExitCode.DONE ? ExitStatus.OK : new ExitStatus(code, "exit code " + code);
    }

    /** Runs it with the words behind its name; never throws. */
    public int execute(List<String> words) {
        try {
            Arguments arguments = ArgumentReader.read(usage, words);
            if (arguments.has("help")) {
                console.out().print(usage.help());
                return ExitCode.DONE;
            }
            refuseUrl(arguments);
            return run(arguments);
        } catch (UsageException | RulesetException e) {
            return failed(ExitCode.USAGE, e.getMessage());
        } catch (NoSuchFileException e) {
            return failed(ExitCode.USAGE, "There is no file " + e.getFile() + ". Expected one.");
        } catch (UncheckedIOException e) {
            return failed(ExitCode.ERROR, e.getMessage() + ": " + e.getCause().getMessage());
        } catch (Exception e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            return failed(ExitCode.ERROR, message);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private void refuseUrl(Arguments arguments) {
        if (arguments.has("url") && !asksService()) {
            throw new UsageException(
                    "market7 %s works on files and cannot ask a running service. Leave --url out."
                            .formatted(usage.name()));
        }
    }

    private int failed(int code, String message) {
        console.err().println(console.colour() ? console.alarm(message) : message);
        return code;
    }
}
