package io.market7.shell;

import io.market7.codec.ReplayWriter;
import io.market7.cycle.past.JournalSweep;
import io.market7.cycle.past.ReplayCounts;
import io.market7.cycle.past.Replayer;
import io.market7.domain.decision.Replay;
import io.market7.domain.decision.Replay.Result;
import io.market7.journal.JournalRow;
import io.market7.ruleset.compile.Judge;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.page.ReplayPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** {@code replay}: journalled moments decided again and compared byte for byte. */
public final class ReplayCommand extends ShellCommand {

    /** The rest is counted. */
    private static final int MOST_LISTED = 1_000;

    private static final Usage USAGE =
            new Usage(
                    "replay",
                    "Decides journalled moments again, from the facts, versions and parameters they were decided\n"
                            + "with, and compares every byte. FILE is evidence that market7 why ID --bundle FILE wrote, perhaps on\n"
                            + "another machine. Exit code 0 when all that can be replayed is the same, 3 when not.",
                    List.of("[FILE]"),
                    List.of(
                            Option.value("id", "ID", "One decision."),
                            Option.flag("all", "Every decision of the journal."),
                            Option.choice(
                                    "judge",
                                    List.of("engine", "tree"),
                                    "Who says what the rules conclude: the rule engine, or the condition tree, which takes a fraction of the time."),
                            LocalPast.PROFILE),
                    "market7 replay --all --journal ./data");

    /** Prints to {@code console}. */
    public ReplayCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        boolean all = arguments.has("all");
        Optional<String> file = arguments.positional(0);
        if (Stream.of(all, arguments.has("id"), file.isPresent()).filter(each -> each).count()
                != 1) {
            throw new UsageException("Expected one of --id ID, --all and FILE.");
        }
        if (file.isPresent()) {
            return new EvidenceChecker(console()).check(arguments, Path.of(file.get()));
        }
        if (!all) {
            return one(arguments);
        }
        if (arguments.has("url")) {
            throw new UsageException(
                    "A service replays one decision at a time. Expected --id with --url, or --journal for all.");
        }
        return all(arguments);
    }

    private int one(Arguments arguments) throws IOException {
        String id = arguments.required("id");
        byte[] answer =
                arguments.has("url")
                        ? new ServiceClient(arguments.required("url"))
                                .post(
                                        "decisions/" + ServiceClient.encoded(id) + "/replay",
                                        "{}".getBytes(StandardCharsets.UTF_8))
                        : local(arguments, id);
        JsonNode replay = ServiceClient.JSON.readTree(answer);
        new ReplayPage(console()).one(arguments.required("output"), replay);
        return code(replay.path("result").asString().equals(Result.DIFFERENT.name()));
    }

    private static byte[] local(Arguments arguments, String id) {
        JournalRow row = KeptRows.find(Folders.of(arguments), id);
        try (Replayer replayer = replayer(arguments)) {
            return ReplayWriter.bytes(replayer.replay(row));
        }
    }

    private int all(Arguments arguments) {
        Path folder = Folders.existing("journal", Folders.of(arguments).journal());
        ReplayCounts counts = new ReplayCounts();
        List<Replay> others = new ArrayList<>();
        long began = System.nanoTime();
        try (Replayer replayer = replayer(arguments);
                Progress progress = new Progress(console(), "replay")) {
            new JournalSweep(folder, Runtime.getRuntime().availableProcessors())
                    .run(
                            replayer::replay,
                            replay -> {
                                counts.add(replay);
                                if (replay.result() != Result.IDENTICAL
                                        && others.size() < MOST_LISTED) {
                                    others.add(replay);
                                }
                            },
                            (done, last) ->
                                    progress.at(
                                            "%,d of %,d decisions, %d %%, %,d different"
                                                    .formatted(
                                                            done,
                                                            last,
                                                            100 * done / last,
                                                            counts.different())));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        new ReplayPage(console()).all(arguments.required("output"), counts, others, seconds);
        return code(counts.different() > 0);
    }

    private static int code(boolean different) {
        return different ? ExitCode.CHECKS_FAILED : ExitCode.DONE;
    }

    private static Replayer replayer(Arguments arguments) {
        Workspace workspace = new Workspace(arguments);
        Judge judge = arguments.required("judge").equals("tree") ? Judge.TREE : Judge.BOTH;
        return new Replayer(workspace.catalog(), workspace.overrides(), null, judge);
    }
}
