package io.market7.cycle.backtest;

import io.market7.cycle.CycleListener;
import io.market7.execution.FundingPayment;
import io.market7.execution.LegOutcome;
import java.time.Instant;

/** Writes every funding payment as a line of CSV; amounts are exact. */
final class FundingFile implements CycleListener {
    private final OutputFile file;

    FundingFile(OutputFile file) {
        this.file = file;
        file.line(
                "at,symbol,position_side,rate_ratio,mark_price,mark_at,quantity,paid_quote,leg_id");
    }

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        outcome.funding().forEach(each -> file.line(row(each)));
    }

    private static String row(FundingPayment each) {
        return String.join(
                ",",
                each.at().toString(),
                each.symbol().name(),
                each.side().name(),
                Figures.plain(each.rateRatio()),
                Figures.plain(each.markPrice()),
                each.markAt().toString(),
                Figures.plain(each.quantity()),
                Figures.plain(each.quote()),
                each.legId());
    }
}
