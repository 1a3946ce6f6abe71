package io.market7.shell;

import io.market7.cycle.HistoryDownload;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code data fetch}: downloads candles of Binance into recorded files. */
public final class DataFetchCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "data fetch",
                    "Downloads candles of Binance into recorded files, going on where it left off.",
                    List.of(),
                    List.of(
                            Option.choice(
                                    "market",
                                    List.of("spot", "futures"),
                                    "Where they were traded; of futures come mark prices and funding too."),
                            Option.value("symbols", "A,B", "Traded pairs."),
                            Option.value("from", "DATE", "First day, UTC, e.g. 2025-06-01."),
                            Option.value("to", "DATE", "Last day, UTC, included."),
                            Option.value("timeframes", "5m,1h", "Lengths of the bars.")
                                    .orElse("15m,1h"),
                            Option.value("out", "DIR", "Folder for the files; one market each."),
                            Option.value(
                                    "base-url",
                                    "URL",
                                    "Where Binance answers, without it the exchange's own address.")),
                    "market7 data fetch --market spot --symbols BTCUSDT,SOLUSDT --from 2025-06-01 --to 2025-06-07 --timeframes 15m,1h --out history/spot");

    private final Clock clock;

    /** Prints to {@code console}. */
    public DataFetchCommand(Console console, Clock clock) {
        super(USAGE, console);
        this.clock = clock;
    }

    @Override
    protected int run(Arguments arguments) throws Exception {
        HistoryDownload wanted = wanted(arguments);
        try (Progress progress = new Progress(console(), "fetching")) {
            wanted.run(arguments.text("base-url").orElse(null), clock, progress::at);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
        console().err().println("Fetched into %s.".formatted(wanted.out()));
        return ExitCode.DONE;
    }

    private static HistoryDownload wanted(Arguments arguments) {
        Instant from = day("from", arguments);
        Instant to = day("to", arguments).plus(Timeframe.D1.length());
        if (!from.isBefore(to)) {
            throw new UsageException(
                    "--from is %s and --to is %s. Expected --to on the same day or later."
                            .formatted(arguments.required("from"), arguments.required("to")));
        }
        return new HistoryDownload(
                Market.valueOf(arguments.required("market").toUpperCase(Locale.ROOT)),
                list("symbols", arguments, Symbol::of),
                list("timeframes", arguments, Timeframe::of),
                from,
                to,
                arguments
                        .path("out")
                        .orElseGet(() -> java.nio.file.Path.of(arguments.required("out"))));
    }

    private static <T> List<T> list(
            String option, Arguments arguments, Function<String, T> reader) {
        try {
            return Stream.of(arguments.required(option).split(",")).map(reader).toList();
        } catch (InvalidFactException e) {
            throw new UsageException("--" + option + ": " + e.getMessage());
        }
    }

    private static Instant day(String option, Arguments arguments) {
        String text = arguments.required(option);
        try {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "--%s is %s. Expected a day such as 2025-06-01.".formatted(option, text));
        }
    }
}
