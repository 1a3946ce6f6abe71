package io.market7.cycle.dataset;

import io.market7.domain.market.Symbol;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a data set is built from.
 *
 * @param target what to learn
 * @param data folder of recorded candles
 * @param symbols pairs to walk, or empty for every pair of the folder whose bars are short enough
 * @param from first moment; null for the start of the files
 * @param to end; null for the end of the files
 * @param seed of the control points
 * @param controlEvery a control candidate is opened on average once in so many bars of a symbol
 * @param costs fee and take profit of the candidates
 */
public record DatasetRequest(
        Target target,
        Path data,
        List<Symbol> symbols,
        Instant from,
        Instant to,
        long seed,
        int controlEvery,
        Costs costs) {

    /**
     * What trading costs.
     *
     * @param feePct fee of each way, percent
     * @param takeProfitPct way from the average to the take profit, percent
     */
    public record Costs(double feePct, double takeProfitPct) {}

    /** Fees and take profit of the paper venue. */
    public static final Costs PAPER = new Costs(0.1, 0.6);

    /** Bars of a symbol per control candidate. */
    public static final int CONTROL_EVERY = 48;

    /** Returns a request with every default. */
    public static DatasetRequest of(Target target, Path data) {
        return new DatasetRequest(target, data, List.of(), null, null, 7, CONTROL_EVERY, PAPER);
    }

    /** Returns the same for some pairs only. */
    public DatasetRequest of(List<Symbol> chosen) {
        return new DatasetRequest(target, data, chosen, from, to, seed, controlEvery, costs);
    }

    /** Returns the same for another span. */
    public DatasetRequest between(Instant start, Instant end) {
        return new DatasetRequest(target, data, symbols, start, end, seed, controlEvery, costs);
    }

    /** Returns the same with another seed. */
    public DatasetRequest seeded(long other) {
        return new DatasetRequest(target, data, symbols, from, to, other, controlEvery, costs);
    }
}
