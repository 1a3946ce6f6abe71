package io.market7.shell;

import io.market7.cycle.ContractTables;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.domain.market.Symbol;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a backtest runs over, from the command line. */
final class BacktestArguments {

    private static final String BRACKETS = "leverage-brackets.csv";

    /** What candles a backtest runs over, and how contracts behave. */
    static final List<Option> OPTIONS =
            List.of(
                    Option.value("data", "DIR", "Folder of recorded candles."),
                    Option.value("from", "DATE", "First day, UTC, e.g. 2025-06-01."),
                    Option.value("to", "DATE", "Last day, UTC, included."),
                    Option.value("symbols", "A,B", "Pairs to trade, e.g. SOLUSDT,XRPUSDT."),
                    Option.choice("market", List.of("spot", "futures"), "Market of the candles."),
                    Option.value(
                            "limits",
                            "FILE",
                            "Order limits of contracts; usual ones unless given."),
                    Option.value(
                            "brackets",
                            "FILE",
                            "Maintenance brackets of contracts; CONFIG/leverage-brackets.csv unless given."));

    private BacktestArguments() {}

    static BacktestSettings settings(
            Arguments arguments, Map<String, Map<String, Object>> overrides, Supplier<Path> out) {
        Path data = Folders.existing("data", Path.of(arguments.required("data")));
        try {
            BacktestSettings settings =
                    BacktestSettings.of(
                                    data,
                                    symbols(arguments.required("symbols")),
                                    day("from", arguments),
                                    day("to", arguments),
                                    out.get())
                            .withOverrides(overrides);
            return onMarket(arguments, settings);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static BacktestSettings onMarket(Arguments arguments, BacktestSettings settings) {
        if (arguments.required("market").equals("futures")) {
            Path brackets =
                    arguments
                            .path("brackets")
                            .orElse(Folders.of(arguments).config().resolve(BRACKETS));
            return settings.onContracts(
                    ContractTables.settings(
                            settings.symbols(), arguments.path("limits").orElse(null), brackets));
        }
        for (String option : List.of("limits", "brackets")) {
            if (arguments.has(option)) {
                throw new UsageException(
                        "--%s is about contracts. Expected it with --market futures only."
                                .formatted(option));
            }
        }
        return settings;
    }

    private static List<Symbol> symbols(String text) {
        return Stream.of(text.split(",")).map(String::strip).map(Symbol::of).toList();
    }

    private static LocalDate day(String option, Arguments arguments) {
        String text = arguments.required(option);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--%s is %s. Expected a day such as 2025-06-01.".formatted(option, text));
        }
    }
}
