package io.market7.shell;

import io.market7.cycle.LineEvaluator;
import io.market7.cycle.LineEvaluator.Answer;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.flip.FlipDecider;
import io.market7.ruleset.flip.FlipFinder;
import io.market7.ruleset.flip.FlipOptions;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code evaluate}: facts in, decisions out, one JSON object a line. */
public final class EvaluateCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "evaluate",
                    "Decides facts given as JSON Lines; one decision a line, in the same order.",
                    List.of(),
                    List.of(
                            Option.value(
                                    "ruleset",
                                    "NAME[@VERSION]",
                                    "A version to use instead of the live one; may be repeated."),
                            Option.value("facts", "FILE|-", "Facts; - is standard input.")
                                    .orElse("-"),
                            Option.choice(
                                    "explain",
                                    List.of("none", "why", "full"),
                                    "How much of the explanation each decision carries; full has every rule and what would flip it."),
                            Option.value("out", "FILE|-", "Decisions; - is standard output.")
                                    .orElse("-")),
                    "market7 evaluate --ruleset dca@1.0.0 --facts facts.jsonl --explain why");

    /** Writes to {@code console} unless told otherwise. */
    public EvaluateCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected boolean asksService() {
        return true;
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        ExplainLevel level =
                ExplainLevel.valueOf(arguments.required("explain").toUpperCase(Locale.ROOT));
        try (InputStream in = facts(arguments.required("facts"))) {
            if (arguments.has("url")) {
                RemoteEvaluation.refuseRuleset(arguments);
                ServiceClient client = new ServiceClient(arguments.required("url"));
                try (OutputStream out = decisions(arguments.required("out"))) {
                    return new RemoteEvaluation(client, level).run(new JsonLines(in), out);
                }
            }
            Workspace workspace = new Workspace(arguments);
            try (BoundRulesets bound = workspace.bind(arguments.texts("ruleset"));
                    OutputStream out = decisions(arguments.required("out"))) {
                LineEvaluator evaluator =
                        new LineEvaluator(
                                new FlipDecider(
                                        new RuleEngine(() -> bound),
                                        new FlipFinder(() -> bound),
                                        FlipOptions.DEFAULT));
                return decide(evaluator, level, new JsonLines(in), out);
            }
        }
    }

    private int decide(
            LineEvaluator evaluator, ExplainLevel level, JsonLines lines, OutputStream out)
            throws IOException {
        int code = ExitCode.DONE;
        long count = 0;
        try (Progress progress = new Progress(console(), "evaluated")) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Answer answer = evaluator.answer(line, level);
                out.write(answer.json());
                out.write('\n');
                code = answer.decided() ? code : ExitCode.USAGE;
                progress.at(++count + " lines");
            }
        }
        return code;
    }

    private InputStream facts(String name) throws IOException {
        return name.equals("-") ? console().in() : Files.newInputStream(Path.of(name));
    }

    private OutputStream decisions(String name) throws IOException {
        if (!name.equals("-")) {
            return new BufferedOutputStream(Files.newOutputStream(Path.of(name)));
        }
        return new BufferedOutputStream(
                new FilterOutputStream(console().out()) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                });
    }
}
