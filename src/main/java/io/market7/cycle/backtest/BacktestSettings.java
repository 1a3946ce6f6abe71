package io.market7.cycle.backtest;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.execution.PaperContractSettings;
import io.market7.execution.PaperSettings;
import io.market7.execution.RiskLimits;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * What a backtest runs over and with.
 *
 * @param data folder of recorded candles, see {@code market.RecordedFeed}; for contracts with mark
 *     prices and funding, see {@code market.RecordedTape}
 * @param market what the folder was recorded from, and is traded
 * @param symbols traded pairs or contracts; at least one, each once
 * @param from first day, UTC
 * @param to last day, UTC, included
 * @param paper how the paper venue for deals behaves
 * @param contracts how the paper venue for contracts behaves
 * @param limits how much may be at risk
 * @param overrides parameter overrides the rulesets are bound with, for the report
 * @param threads threads that share the decisions of one instant; the results are the same
 * @param out folder for the files; created when absent
 * @param journal folder for a journal with facts; null for none
 */
public record BacktestSettings(
        Path data,
        Market market,
        List<Symbol> symbols,
        LocalDate from,
        LocalDate to,
        PaperSettings paper,
        PaperContractSettings contracts,
        RiskLimits limits,
        Map<String, Map<String, Object>> overrides,
        int threads,
        Path out,
        Path journal) {
    public BacktestSettings {
        Checks.required("data", data);
        Checks.required("out", out);
        Checks.required("from", from);
        Checks.required("to", to);
        symbols = symbols.stream().sorted().toList();
        if (to.isBefore(from)) {
            throw new InvalidFactException("to", to, "a day not before from (" + from + ")");
        }
    }

    /**
     * Returns settings for spot with the paper venue's defaults, one deal a symbol at most, no
     * overrides, two threads and no journal.
     */
    public static BacktestSettings of(
            Path data, List<Symbol> symbols, LocalDate from, LocalDate to, Path out) {
        RiskLimits limits =
                new RiskLimits(
                        symbols.size(),
                        RiskLimits.DEFAULT.maxExposureQuote(),
                        RiskLimits.DEFAULT.maxDealQuote());
        return new BacktestSettings(
                data,
                Market.SPOT,
                symbols,
                from,
                to,
                PaperSettings.DEFAULT,
                PaperContractSettings.DEFAULT,
                limits,
                Map.of(),
                2,
                out,
                null);
    }

    /** Returns the same settings for contracts, with a long and a short leg each at most. */
    public BacktestSettings onContracts(PaperContractSettings contracts) {
        RiskLimits legs =
                new RiskLimits(
                        2 * symbols.size(), limits.maxExposureQuote(), limits.maxDealQuote());
        return new BacktestSettings(
                data,
                Market.FUTURES,
                symbols,
                from,
                to,
                paper,
                contracts,
                legs,
                overrides,
                threads,
                out,
                journal);
    }

    /** Returns the same settings with the overrides the rulesets were bound with. */
    public BacktestSettings withOverrides(Map<String, Map<String, Object>> overrides) {
        return new BacktestSettings(
                data, market, symbols, from, to, paper, contracts, limits, overrides, threads, out,
                journal);
    }

    /** Returns the same settings with a journal. */
    public BacktestSettings withJournal(Path journal) {
        return new BacktestSettings(
                data, market, symbols, from, to, paper, contracts, limits, overrides, threads, out,
                journal);
    }

    /** Returns the same settings without a journal, for another folder of files. */
    public BacktestSettings withOut(Path out) {
        return new BacktestSettings(
                data, market, symbols, from, to, paper, contracts, limits, overrides, threads, out,
                null);
    }

    /** Returns the same settings over other days. */
    public BacktestSettings within(LocalDate from, LocalDate to) {
        return new BacktestSettings(
                data, market, symbols, from, to, paper, contracts, limits, overrides, threads, out,
                journal);
    }

    /** Returns the same settings with another number of threads. */
    public BacktestSettings withThreads(int threads) {
        return new BacktestSettings(
                data, market, symbols, from, to, paper, contracts, limits, overrides, threads, out,
                journal);
    }

    /** Returns the first moment at which something is decided. */
    Instant firstAt() {
        return from.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Returns the last moment at which something is decided. */
    Instant lastAt() {
        return to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
