package io.market7.ruleset.measure;

import io.market7.domain.market.BtcSnapshot;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;

/** What ruleset {@code btc} looks at. */
public final class BtcMeasures {

    private BtcMeasures() {}

    /** Returns the snapshot: given members as they are; measures only when all six are known. */
    public static BtcSnapshot snapshot(FreshFacts facts) {
        Indicators bar = facts.btc(Timeframe.M15);
        if (bar == null || !complete(bar)) {
            return new BtcSnapshot(
                    facts.givenCondition(),
                    facts.givenStatus(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new BtcSnapshot(
                facts.givenCondition(),
                facts.givenStatus(),
                bar.ema50(),
                bar.ema200(),
                bar.rsi(),
                bar.adx(),
                bar.macdHistogram(),
                Percent.of(bar.macdHistogram(), BigDecimal.valueOf(bar.close())));
    }

    private static boolean complete(Indicators bar) {
        return bar.close() != null
                && bar.ema50() != null
                && bar.ema200() != null
                && bar.rsi() != null
                && bar.adx() != null
                && bar.macdHistogram() != null;
    }
}
