package io.market7.cycle.live;

import io.market7.domain.market.Symbol;
import io.market7.execution.PaperContractSettings;
import io.market7.execution.PaperSettings;
import io.market7.execution.RiskLimits;
import java.nio.file.Path;
import java.util.List;

/**
 * How a trading loop trades.
 *
 * @param symbols traded pairs, all of them fed
 * @param paper how the paper venue for deals behaves
 * @param contracts how the paper venue for contracts behaves, where the source has mark prices and
 *     funding
 * @param limits how much may be at risk
 * @param stateFile where the state is kept over restarts
 * @param threads threads that share the decisions of one instant; at least 1
 */
public record LoopSettings(
        List<Symbol> symbols,
        PaperSettings paper,
        PaperContractSettings contracts,
        RiskLimits limits,
        Path stateFile,
        int threads) {
    public LoopSettings {
        symbols = List.copyOf(symbols);
    }

    /** Settings of a loop that trades spot deals. */
    public LoopSettings(
            List<Symbol> symbols,
            PaperSettings paper,
            RiskLimits limits,
            Path stateFile,
            int threads) {
        this(symbols, paper, PaperContractSettings.DEFAULT, limits, stateFile, threads);
    }
}
