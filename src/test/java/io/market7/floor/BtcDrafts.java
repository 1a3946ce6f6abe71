package io.market7.floor;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import java.math.BigDecimal;

/** Fact sets of question {@code btc}. */
final class BtcDrafts {

    private final Dice dice;
    private final Bars bars;

    BtcDrafts(Dice dice, Bars bars) {
        this.dice = dice;
        this.bars = bars;
    }

    void fill(FactDraft draft) {
        draft.symbol = "BTCUSDT";
        draft.btc15 = bars.leaderQuarter(draft.at, dice.pick(MarketCondition.values()));
        int twists = dice.pick(0, 1, 1, 2, 3);
        for (int i = 0; i < twists; i++) {
            bars.twistLeader(draft.btc15);
        }
        given(draft);
        if (dice.chance(0.08)) {
            bars.age(draft.btc15, draft, 20);
        }
        if (dice.chance(0.08)) {
            draft.btc15 = null;
        }
        if (dice.chance(0.1)) {
            draft.scores.put("fork", dice.between(0, 1));
        }
        parameters(draft);
    }

    private void given(FactDraft draft) {
        if (dice.chance(0.2)) {
            draft.condition = dice.pick(MarketCondition.values());
        }
        if (dice.chance(0.2)) {
            draft.status = dice.pick(MarketStatus.values());
        }
        if (draft.condition != null || draft.status != null) {
            draft.btcAt = dice.chance(0.3) ? draft.at.minusSeconds(dice.edgeSeconds(20)) : draft.at;
        }
    }

    private void parameters(FactDraft draft) {
        if (dice.chance(0.1)) {
            draft.set(
                    "btc",
                    "btcHistogramMinPct",
                    dice.pick(new BigDecimal("-0.05"), new BigDecimal("0.05")));
        }
        if (dice.chance(0.05)) {
            draft.set("btc", "btcMaxAgeMinutes", BigDecimal.valueOf(dice.pick(5, 30)));
        }
        if (dice.chance(0.05)) {
            draft.set("btc", "trendAdxMinPoints", new BigDecimal("28"));
        }
    }
}
