package io.market7.shell;

import io.market7.cycle.live.ControlFile;
import io.market7.cycle.live.ControlLevel;
import io.market7.cycle.live.ControlRequest;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code pause}, {@code reduce-only}, {@code flatten}, {@code resume}: the kill switch, by the file
 * beside the journal, or by asking a running service.
 */
public final class ControlCommand extends ShellCommand {

    private static final int SHORTEST_REASON = 3;

    private final ControlLevel level;

    private ControlCommand(ControlLevel level, Console console) {
        super(usage(level), console);
        this.level = level;
    }

    /** Returns one command for each level, printing to {@code console}. */
    public static List<ControlCommand> all(Console console) {
        return Arrays.stream(ControlLevel.values())
                .map(each -> new ControlCommand(each, console))
                .toList();
    }

    private static Usage usage(ControlLevel level) {
        String summary =
                switch (level) {
                    case PAUSE -> "Lets no new deal open; open ones go on.";
                    case REDUCE_ONLY -> "Lets nothing be bought any more, only closed.";
                    case FLATTEN -> "Closes everything at the market and lets nothing new open.";
                    case RESUME -> "Lets everything go on.";
                };
        return new Usage(
                level.word(),
                summary,
                List.of(),
                List.of(Option.value("reason", "TEXT", "Why, in your own words; it is kept.")),
                "market7 %s --reason \"The exchange announced maintenance\""
                        .formatted(level.word()));
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        String reason = arguments.required("reason").strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > ControlRequest.LONGEST_REASON) {
            throw new UsageException(
                    "--reason has %d characters. Expected %d to %d that say why."
                            .formatted(
                                    reason.length(),
                                    SHORTEST_REASON,
                                    ControlRequest.LONGEST_REASON));
        }
        if (arguments.has("url")) {
            ask(arguments.required("url"), reason);
        } else {
            leave(Folders.of(arguments).journal(), reason);
        }
        return ExitCode.DONE;
    }

    private void ask(String url, String reason) throws IOException {
        byte[] body =
                ServiceClient.JSON
                        .createObjectNode()
                        .put("reason", reason)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        byte[] answer = new ServiceClient(url).post("control/" + level.word(), body);
        String mode = ServiceClient.JSON.readTree(answer).path("mode").asString();
        console().err().println("Trading is in mode %s.".formatted(mode));
    }

    private void leave(Path journal, String reason) throws IOException {
        Path file =
                new ControlFile(Folders.existing("journal", journal))
                        .write(new ControlRequest(level, reason));
        console()
                .err()
                .println(
                        "%s waits in %s. The service of this folder takes it within a second, or when it starts."
                                .formatted(level.word(), file));
    }
}
