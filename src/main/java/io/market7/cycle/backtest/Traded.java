package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.cycle.MarketState;
import io.market7.cycle.Place;
import io.market7.execution.RiskGate;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/** What a backtest trades on one market, and what came of it. */
interface Traded extends AutoCloseable {
    /** Returns where it is traded. */
    Place place(RiskGate gate);

    /** Returns what writes the fills, line by line. */
    CycleListener fills(OutputFiles files);

    /** Returns what counts along. */
    CycleListener counts();

    /** Returns the account now. */
    Balance balance();

    /** Returns the cash at the beginning. */
    BigDecimal startBalanceQuote();

    /** Returns orders the venue could not fill, by reason. */
    SortedMap<String, Long> refused();

    /** Returns profit of what was closed, after fees and funding. */
    BigDecimal profitQuote();

    /** Returns all fees. */
    BigDecimal feesQuote();

    /** Returns spot deals; none on contracts. */
    DealResult deals(MarketState market);

    /** Returns legs of contracts; null on spot. */
    LegResult legs();

    @Override
    void close();

    /**
     * What came of spot deals.
     *
     * @param opened base orders filled
     * @param safetyOrders safety orders filled, by step
     * @param rows closed deals, then those still open
     */
    record DealResult(long opened, SortedMap<Integer, Long> safetyOrders, List<DealRow> rows) {}
}
