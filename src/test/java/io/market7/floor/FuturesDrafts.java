package io.market7.floor;

import io.market7.domain.market.Market;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;
import java.util.List;

/** Makes a candidate one on FUTURES, of either side, and pushes it onto its own thresholds. */
final class FuturesDrafts {

    private final Dice dice;
    private final Bars bars;
    private final FactDraft draft;
    private boolean rising;

    FuturesDrafts(Dice dice, Bars bars, FactDraft draft) {
        this.dice = dice;
        this.bars = bars;
        this.draft = draft;
    }

    /** Lets the records move with the side, and now and then against it. */
    void fill(double price) {
        draft.market = Market.FUTURES;
        draft.side = dice.pick(Side.values());
        draft.symbol = dice.pick("ETHUSDT", "ADAUSDC", "BTCUSDT", "DOGEUSDT");
        rising = draft.side == Side.LONG;
        boolean against = dice.chance(0.1);
        boolean up = rising != against;
        draft.m15 = bar(up, Timeframe.M15, price);
        draft.h1 = bar(up, Timeframe.H1, price);
        draft.rating = rising ? TvRating.BUY : TvRating.SELL;
    }

    private BarDraft bar(boolean up, Timeframe timeframe, double price) {
        return up
                ? bars.rising(draft.at, timeframe, price)
                : bars.falling(draft.at, timeframe, price);
    }

    void twist() {
        switch (dice.below(9)) {
            case 0 -> draft.symbol = dice.pick("SOLUSDT", "1000PEPEUSDT", "USDCUSDT", "DODGEUSDT");
            case 1 -> draft.scores.put(dice.pick("fork", "shortFork"), dice.edge(0.35));
            case 2 -> trigger();
            case 3 -> extreme();
            case 4 -> hour();
            case 5, 6 -> tvScore();
            case 7 -> draft.rating = dice.pick(TvRating.BUY, TvRating.STRONG_SELL, null);
            default -> parameters();
        }
    }

    private void trigger() {
        if (draft.m15 != null) {
            draft.m15.rsi = dice.edge(rising ? 30 : 70);
            draft.m15.stochK = dice.edge(rising ? 0.80 : 0.20, 0.5);
            draft.m15.stochD = dice.pick(draft.m15.stochK, 0.5, 0.1, 0.9);
        }
    }

    private void extreme() {
        if (draft.m15 != null) {
            double edge = rising ? 0.90 : 0.10;
            draft.m15.stochK = dice.edge(edge, edge + (rising ? 0.02 : -0.02));
            draft.m15.stochD = dice.edge(edge, edge + (rising ? 0.02 : -0.02));
            draft.m15.stochSlope = dice.pick(-0.2, 0.2, 0.0, -0.00001, 0.00001);
            draft.m15.volume = dice.edge(2000);
        }
    }

    private void hour() {
        BarDraft bar = draft.h1;
        if (bar == null || draft.price == null) {
            return;
        }
        switch (dice.below(4)) {
            case 0 -> bar.macdSignal = bar.macd;
            case 1 -> bar.histogramPrevious = bar.histogram;
            case 2 -> bar.ema50 = draft.price.doubleValue();
            default -> {
                bar.atr = Bars.scaled(draft.price.doubleValue(), 0.01);
                BigDecimal away =
                        BigDecimal.valueOf(bar.atr)
                                .multiply(BigDecimal.valueOf(dice.edge(1.5, 2, 3)));
                bar.ema50 =
                        (rising ? draft.price.subtract(away) : draft.price.add(away)).doubleValue();
            }
        }
    }

    private void tvScore() {
        draft.route = "tv";
        draft.rating = dice.pick(TvRating.values());
        double weight =
                switch (draft.rating) {
                    case STRONG_BUY -> 0.30;
                    case BUY -> 0.20;
                    case NEUTRAL -> 0;
                    case SELL -> -0.20;
                    case STRONG_SELL -> -0.30;
                };
        double near = dice.pick(0.0, 0.0001, -0.0001, 0.00005, -0.00005);
        if (rising) {
            draft.scores.put("fork", Dice.plus(Dice.plus(0.45, -weight), near));
        } else {
            draft.scores.put("shortFork", Dice.plus(Dice.plus(0.35, weight), near));
        }
    }

    private void parameters() {
        switch (dice.below(6)) {
            case 0 -> draft.set("fork", "leverageBases", List.of("SOL", "ETH", "1000PEPE"));
            case 1 -> draft.set("fork", "minLongScoreRatio", new BigDecimal("0.9"));
            case 2 -> draft.set("fork", "minShortScoreRatio", new BigDecimal("0.9"));
            case 3 -> draft.set("fork", "btcFavourRatio", new BigDecimal("1.3"));
            case 4 -> {
                draft.condition = dice.pick(MarketCondition.BULLISH, MarketCondition.BEARISH);
                draft.btcAt = draft.at;
                draft.set("fork", "btcOpposeLongRatio", new BigDecimal("0.3"));
                draft.set("fork", "btcOpposeShortRatio", new BigDecimal("0.3"));
            }
            default -> draft.set("fork", "minTvLongScoreRatio", new BigDecimal("0.8"));
        }
    }
}
