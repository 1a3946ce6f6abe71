package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.execution.BarOutcome;
import io.market7.execution.Fill;
import java.time.Instant;

/** Writes every fill as a line of CSV; amounts are exact. */
final class FillsFile implements CycleListener {
    private final OutputFile file;

    FillsFile(OutputFile file) {
        this.file = file;
        file.line(
                "trade_id,at,symbol,side,purpose,step,price,quantity,quote,fee_quote,deal_id,client_order_id");
    }

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        outcome.fills().forEach(fill -> file.line(row(fill)));
    }

    private static String row(Fill fill) {
        return String.join(
                ",",
                Long.toString(fill.tradeId()),
                fill.at().toString(),
                fill.symbol().name(),
                fill.buy() ? "BUY" : "SELL",
                fill.purpose().name(),
                fill.step() == null ? "" : fill.step().toString(),
                Figures.plain(fill.price()),
                Figures.plain(fill.quantity()),
                Figures.plain(fill.quote()),
                Figures.plain(fill.feeQuote()),
                fill.dealId(),
                fill.clientOrderId());
    }
}
