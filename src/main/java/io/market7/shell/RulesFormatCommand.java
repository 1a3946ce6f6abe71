package io.market7.shell;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.print.FormattedFile;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code rules format}: guard files in canonical form. */
public final class RulesFormatCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules format",
                    "Writes guard files in their canonical form and names those that changed. What the rules say stays\n"
                            + "the same; the version's digest does not. A file that cannot be read is left as it is.",
                    List.of("[NAME[@VERSION]…]"),
                    List.of(
                            Option.flag(
                                    "check",
                                    "Changes nothing; ends with 3 when a file would change.")),
                    "market7 rules format dca@1.1.0 --check");

    private int read;
    private int changed;

    /** Prints to {@code console}. */
    public RulesFormatCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        boolean check = arguments.has("check");
        read = 0;
        changed = 0;
        List<Diagnostic> faults = new ArrayList<>();
        Workspace workspace = new Workspace(arguments);
        for (RulesetVersion version :
                RulesCheckCommand.versions(workspace.catalog(), arguments.positionals())) {
            boolean sealed = workspace.catalog().seals().of(version).isPresent();
            for (Path file : guards(version)) {
                format(file, name(version, file), check, sealed, faults);
            }
        }
        faults.forEach(fault -> console().err().println(fault));
        console()
                .out()
                .printf(
                        "%d files read, %d %s%n",
                        read, changed, check ? "would change" : "changed");
        boolean refused = !faults.isEmpty() || (check && changed > 0);
        return refused ? ExitCode.CHECKS_FAILED : ExitCode.DONE;
    }

    private static String name(RulesetVersion version, Path file) {
        return "rules/%s/%s/guards/%s"
                .formatted(version.ruleset(), version.version(), file.getFileName());
    }

    private static List<Path> guards(RulesetVersion version) throws IOException {
        Path folder = version.folder().resolve("guards");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
        }
    }

    private void format(
            Path file, String name, boolean check, boolean sealed, List<Diagnostic> faults)
            throws IOException {
        read++;
        String text;
        String formatted;
        try {
            text = Files.readString(file);
            formatted = FormattedFile.of(name, text);
        } catch (RulesetException e) {
            faults.addAll(e.diagnostics());
            return;
        } catch (CharacterCodingException e) {
            faults.add(new Diagnostic(name, 0, 0, "The file is no UTF-8 text."));
            return;
        }
        if (formatted.equals(text)) {
            return;
        }
        if (sealed && !check) {
            faults.add(
                    new Diagnostic(
                            name,
                            0,
                            0,
                            "The file is not in canonical form, but its version is sealed and never changes. Expected a draft."));
            return;
        }
        changed++;
        console().out().println(name);
        if (!check) {
            Path aside = file.resolveSibling("." + file.getFileName() + ".tmp");
            Files.writeString(aside, formatted);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
