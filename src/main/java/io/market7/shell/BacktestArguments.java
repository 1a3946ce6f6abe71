package io.market7.shell;

import io.market7.cycle.ContractTables;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.domain.market.Symbol;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a backtest runs over, from the command line. */
final class BacktestArguments {

    private static final String BRACKETS = "leverage-brackets.csv";

    private BacktestArguments() {}

    static BacktestSettings settings(
            Arguments arguments, Map<String, Map<String, Object>> overrides) {
        Path data = Folders.existing("data", Path.of(arguments.required("data")));
        try {
            BacktestSettings settings =
                    BacktestSettings.of(
                                    data,
                                    symbols(arguments.required("symbols")),
                                    day("from", arguments),
                                    day("to", arguments),
                                    out(arguments))
                            .withOverrides(overrides);
            BacktestSettings traded = onMarket(arguments, settings);
            return arguments.has("journal")
                    ? traded.withJournal(Path.of(arguments.required("journal")))
                    : traded;
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

    /** Backtests that are tried out only write no files of their own. */
    private static Path out(Arguments arguments) {
        boolean tried = arguments.has("ablate") || arguments.has("sweep");
        return Path.of(tried ? arguments.text("out").orElse(".") : arguments.required("out"));
    }
}
