package io.market7.shell;

import io.market7.cycle.backtest.SteppedValues;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.page.OutcomeStrip;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code sweep}: a fact of what is loaded at several values. */
public final class SweepCommand extends SessionCommand {

    private static final Usage USAGE =
            new Usage(
                    "sweep",
                    "Tries what is loaded at several values of one fact: what came of each as a table and a strip.",
                    List.of("PATH", "FROM..TO[:STEP]"),
                    List.of(),
                    "market7> sweep predictions.confidence 0.3..0.9");

    /** Works on {@code session}. */
    SweepCommand(WhatIfSession session, Console console) {
        super(USAGE, session, console);
    }

    private static final int STEPS = 20;

    @Override
    int go(Arguments arguments) throws IOException {
        session().moment();
        SteppedValues stepped = stepped(arguments);
        List<JsonNode> answers = new ArrayList<>();
        for (BigDecimal value : stepped.values()) {
            answers.add(session().whatIf(Map.of(stepped.name(), value)));
        }
        new OutcomeStrip(console())
                .print(arguments.required("output"), stepped.name(), stepped.values(), answers);
        return ExitCode.DONE;
    }

    private static SteppedValues stepped(Arguments arguments) {
        String range = arguments.positional(1).orElseThrow();
        try {
            String whole = range.contains(":") ? range : range + ":" + step(range);
            return SteppedValues.of(
                    arguments.positional(0).orElseThrow() + "=" + whole,
                    "sweep predictions.confidence 0.3..0.9:0.1");
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** A twentieth of the range, where nobody says how far apart the values are. */
    private static String step(String range) {
        String[] ends = range.split("\\.\\.", 2);
        if (ends.length != 2) {
            throw new UsageException(
                    "The range is %s. Expected FROM..TO, e.g. 0.3..0.9.".formatted(range));
        }
        return new BigDecimal(ends[1])
                .subtract(new BigDecimal(ends[0]))
                .divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32)
                .stripTrailingZeros()
                .toPlainString();
    }
}
