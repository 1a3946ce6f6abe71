package io.market7.shell;

import io.market7.cycle.ladder.DealLadder;
import io.market7.cycle.ladder.LadderFiles;
import io.market7.cycle.ladder.LegLadder;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.util.List;

/** {@code ladder}: every order of a plan before the first one is sent. */
public final class LadderCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "ladder",
                    "Previews every rung of a contract's side, or without a side every step of a deal.",
                    List.of("SYMBOL"),
                    List.of(
                            new Option(
                                    "side",
                                    "LONG|SHORT",
                                    null,
                                    List.of("LONG", "SHORT"),
                                    "Side of the contract; a spot deal without it."),
                            Option.value(
                                    "leverage",
                                    "RATIO",
                                    "Leverage asked for; the ruleset's default unless given."),
                            Option.value(
                                    "price",
                                    "P",
                                    "Price of the first order; without it prices are percent of the first."),
                            Option.value(
                                    "data",
                                    "DIR",
                                    "Recorded candles; their newest close is the first price."),
                            Option.value(
                                    "ladder",
                                    "A,B",
                                    "Amounts of the rungs, quote; the ruleset's unless given."),
                            Option.value(
                                            "brackets",
                                            "FILE|default",
                                            "Maintenance brackets; default is CONFIG/leverage-brackets.csv.")
                                    .orElse(LadderArguments.DEFAULT_BRACKETS),
                            Option.value(
                                    "profile",
                                    "NAME",
                                    "Settings of this profile on top; may be repeated.")),
                    "market7 ladder BTCUSDT --side LONG --leverage 5 --price 60000");

    private static final String UNSAID =
            "Nothing says the price of the first order, so it stands at 100: read prices as percent of"
                    + " it. --price P or --data DIR gives a real one.";

    /** Prints to {@code console}. */
    public LadderCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        try {
            LadderArguments asked = new LadderArguments(arguments);
            Workspace workspace = new Workspace(arguments);
            try (BoundRulesets bound = workspace.catalog().bind(List.of(), workspace.overrides())) {
                Rows rows =
                        asked.side().isPresent()
                                ? leg(asked, bound, workspace.folders())
                                : deal(asked, bound);
                new RowPrinter(console()).print(arguments.required("output"), rows);
            }
            if (!asked.saysPrice()) {
                console().err().println(UNSAID);
            }
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Rows leg(LadderArguments asked, BoundRulesets bound, Folders folders) {
        Side side = asked.side().orElseThrow();
        List<Bracket> brackets = LadderFiles.brackets(asked.brackets(folders), asked.symbol());
        return LadderRows.leg(
                new LegLadder(bound, asked.overrides("leverage", "notionalLadderQuote"))
                        .preview(
                                new Subject(asked.symbol(), Market.FUTURES, side),
                                asked.price(),
                                asked.leverage(),
                                brackets));
    }

    private static Rows deal(LadderArguments asked, BoundRulesets bound) {
        return LadderRows.deal(
                new DealLadder(bound, asked.overrides("dca", "ladderQuote"))
                        .preview(asked.symbol(), asked.price()));
    }
}
