package io.market7.cycle.leg;

import static io.market7.cycle.TestMarket.START;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.FundingRate;
import io.market7.domain.market.Candle;
import io.market7.domain.market.MarkBar;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.PaperContractSettings;
import io.market7.market.ContractBrackets;
import io.market7.market.ContractTape;
import io.market7.market.SimulatedSymbol;
import io.market7.market.Simulation;
import io.market7.market.SymbolCandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contracts for tests: simulated candles, and mark prices and funding made from them. */
public final class TestContracts {
    private static final BigDecimal RATE = new BigDecimal("0.0001");

    private TestContracts() {}

    /** Three simulated contracts of the leverage universe over some days. */
    public static Simulation simulation(long seed, int days) {
        List<SimulatedSymbol> symbols = SimulatedSymbol.defaults();
        return new Simulation(
                seed,
                Market.FUTURES,
                List.of(symbols.get(0), symbols.get(4), symbols.get(6)),
                START,
                START.plus(Duration.ofDays(days)).plusSeconds(1));
    }

    /** The paper venue's defaults with the shipped brackets. */
    public static PaperContractSettings settings() {
        ContractBrackets table = ContractBrackets.read(Path.of("config/leverage-brackets.csv"));
        Map<Symbol, List<Bracket>> brackets = new TreeMap<>();
        simulation(1, 1)
                .symbols()
                .forEach(
                        each -> brackets.put(each.symbol(), table.of(each.symbol()).orElseThrow()));
        return PaperContractSettings.DEFAULT.knowing(Map.of(), brackets);
    }

    /** One thing a tape tells. */
    public record Told(Instant at, Symbol symbol, MarkBar mark, FundingRate rate) {
        private int rank() {
            return mark == null ? 1 : 0;
        }

        private void tell(ContractTape.Listener listener) {
            if (mark != null) {
                listener.onMark(symbol, mark);
            } else {
                listener.onFunding(symbol, rate);
            }
        }
    }

    /** Every hour's candle as its mark bar, and a rate of changing sign at every eighth hour. */
    public static List<Told> told(List<SymbolCandle> candles) {
        List<Told> all = new ArrayList<>();
        for (SymbolCandle each : candles) {
            Candle candle = each.candle();
            if (candle.timeframe() == Timeframe.H1) {
                all.add(new Told(candle.closeAt(), each.symbol(), mark(candle), null));
                if (candle.closeAt().getEpochSecond() % Duration.ofHours(8).toSeconds() == 0) {
                    all.add(rate(candle.closeAt(), each.symbol()));
                }
            }
        }
        all.sort(
                Comparator.comparing(Told::at)
                        .thenComparing(Told::rank)
                        .thenComparing(Told::symbol));
        return all;
    }

    private static MarkBar mark(Candle candle) {
        return new MarkBar(
                candle.openAt(), candle.open(), candle.high(), candle.low(), candle.close());
    }

    private static Told rate(Instant at, Symbol symbol) {
        boolean even = at.getEpochSecond() / Duration.ofHours(8).toSeconds() % 2 == 0;
        return new Told(at, symbol, null, new FundingRate(at, even ? RATE : RATE.negate()));
    }

    /** A tape of these, each told at its moment. */
    public static ContractTape tape(List<Told> told) {
        Iterator<Told> rest = told.iterator();
        return new ContractTape() {
            private Told next = rest.hasNext() ? rest.next() : null;

            @Override
            public void until(Instant at, Listener listener) {
                while (next != null && !next.at().isAfter(at)) {
                    next.tell(listener);
                    next = rest.hasNext() ? rest.next() : null;
                }
            }

            @Override
            public void close() {}
        };
    }

    /** The same with each mark bar replaced by the next one of its contract, where that exists. */
    static List<Told> peeking(List<Told> told) {
        List<Told> all = new ArrayList<>();
        for (Told each : told) {
            Instant next = each.at().plus(Duration.ofHours(1));
            MarkBar later =
                    told.stream()
                            .filter(other -> other.mark() != null && each.mark() != null)
                            .filter(other -> other.symbol().equals(each.symbol()))
                            .filter(other -> other.at().equals(next))
                            .map(Told::mark)
                            .findFirst()
                            .orElse(each.mark());
            all.add(new Told(each.at(), each.symbol(), moved(later, each.mark()), each.rate()));
        }
        return all;
    }

    private static MarkBar moved(MarkBar prices, MarkBar time) {
        return time == null
                ? null
                : new MarkBar(
                        time.openAt(), prices.open(), prices.high(), prices.low(), prices.close());
    }

    /** Writes what a tape tells as files of marks and funding. */
    public static void write(Path folder, List<Told> told) {
        Map<String, StringBuilder> files = new TreeMap<>();
        for (Told each : told) {
            boolean mark = each.mark() != null;
            files.computeIfAbsent(
                            each.symbol() + (mark ? "-mark-1h.csv" : "-funding.csv"),
                            name ->
                                    new StringBuilder(
                                            mark
                                                    ? "open_time_ms,open,high,low,close\n"
                                                    : "funding_time_ms,funding_rate\n"))
                    .append(mark ? row(each.mark()) : row(each.rate()))
                    .append('\n');
        }
        files.forEach((name, text) -> write(folder.resolve(name), text.toString()));
    }

    private static String row(MarkBar bar) {
        return String.join(
                ",",
                Long.toString(bar.openAt().toEpochMilli()),
                bar.open().toPlainString(),
                bar.high().toPlainString(),
                bar.low().toPlainString(),
                bar.close().toPlainString());
    }

    private static String row(FundingRate rate) {
        return rate.at().toEpochMilli() + "," + rate.rateRatio().toPlainString();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
