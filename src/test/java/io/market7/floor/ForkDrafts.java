package io.market7.floor;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Fact sets of question {@code fork}. */
final class ForkDrafts {

    private static final int TWISTS = 14;

    private final Dice dice;
    private final Bars bars;
    private FactDraft draft;
    private double price;

    ForkDrafts(Dice dice, Bars bars) {
        this.dice = dice;
        this.bars = bars;
    }

    void fill(FactDraft empty) {
        draft = empty;
        draft.symbol = dice.pick("SOLUSDT", "ETHUSDC", "1000PEPEUSDT", "XRPFDUSD");
        draft.route = dice.chance(0.8) ? "fork" : "tv";
        price = dice.pick(100.0, 0.5, 25_000.0, 0.00001234);
        draft.price = BigDecimal.valueOf(price);
        draft.priceAt = draft.at;
        draft.rrr = new Rrr(60, 0.03, 1.0);
        draft.rating = TvRating.STRONG_BUY;
        MarketCondition condition = dice.pick(MarketCondition.values());
        bars.leader(draft, condition);
        draft.m15 = quarter(condition);
        draft.h1 = bars.rising(draft.at, Timeframe.H1, price);
        draft.h4 = bars.rising(draft.at, Timeframe.H4, price);
        draft.h4.stochK = dice.between(0.31, 0.5);
        if (dice.chance(0.3)) {
            draft.condition = condition;
            draft.status = MarketStatus.SAFE;
            draft.btcAt = draft.at;
        }
        boolean futures = dice.chance(0.3);
        ForkGates gates = new ForkGates(dice, draft);
        FuturesDrafts contracts = new FuturesDrafts(dice, bars, draft);
        if (futures) {
            contracts.fill(price);
        }
        int twists = dice.pick(0, 1, 2, 3, 4, 6);
        for (int i = 0; i < twists; i++) {
            twist(dice.below(TWISTS));
            if (futures) {
                contracts.twist();
            } else if (dice.chance(0.4)) {
                gates.twist();
            }
        }
    }

    private BarDraft quarter(MarketCondition condition) {
        BarDraft bar = bars.rising(draft.at, Timeframe.M15, price);
        bar.rsi = condition == MarketCondition.BEARISH ? dice.between(36, 45) : 52.0;
        return bar;
    }

    private void twist(int which) {
        switch (which) {
            case 0 -> universe();
            case 1, 2 -> timeframe(draft.m15, true);
            case 3, 12 -> timeframe(draft.h1, false);
            case 4, 13 -> timeframe(draft.h4, false);
            case 5 -> score();
            case 6 -> ledger();
            case 7 -> leader();
            case 8 -> stale();
            case 9 -> unknown();
            case 10 -> penalties();
            default -> parameters();
        }
    }

    private void universe() {
        switch (dice.below(4)) {
            case 0 -> draft.symbol = dice.pick("USDCUSDT", "PAXGUSDT", "KESUSDT", "WBTCUSDC");
            case 1 -> draft.volume24h = null;
            case 2 -> draft.volume24h = BigDecimal.valueOf(dice.edge(3_000_000));
            default -> draft.price = dice.chance(0.5) ? null : draft.price;
        }
    }

    private void timeframe(BarDraft bar, boolean quarter) {
        if (bar == null) {
            return;
        }
        switch (dice.below(10)) {
            case 0 -> bar.macdSignal = dice.pick(near(bar.macd), Bars.scaled(price, 0.004));
            case 1 -> bar.histogramPrevious = near(bar.histogram);
            case 2 -> {
                bar.histogram = dice.pick(0.0, -Bars.scaled(price, 0.0001));
                bar.histogramPrevious = dice.pick(0.0, Bars.scaled(price, 0.0001));
            }
            case 3, 8 -> bar.qqe = quarter ? dice.edge(20, 50) : dice.edge(30, 30, 50, 55, 80);
            case 4, 9 ->
                    bar.rsi =
                            quarter ? dice.edge(30, 35, 45, 50, 65, 75, 75, 75) : dice.edge(30, 45);
            case 5 -> bar.stochK = stochK(quarter);
            case 6 -> bar.adx = dice.edge(10, 20);
            default -> bar.psar = dice.pick(bar.close, Bars.scaled(price, 0.95));
        }
    }

    private double stochK(boolean quarter) {
        double edge = quarter ? dice.edge(0.05, 0.25, 0.30, 0.80, 0.90) : dice.edge(0.25, 0.30);
        return Dice.clamped(edge, 0, 1);
    }

    private Double near(Double value) {
        double step = Bars.scaled(price, dice.pick(0.0, 0.0001, 0.0005, 0.00051));
        return value == null ? null : dice.pick(Dice.plus(value, step), Dice.plus(value, -step));
    }

    private void score() {
        switch (dice.below(4)) {
            case 0 -> draft.scores.put("fork", dice.edge(0.85));
            case 1 -> draft.scores.put(dice.pick("entryFork", "safu", "health"), 0.5);
            case 2 -> {
                draft.m15.rsi = dice.edge(30);
                draft.m15.stochK = Dice.clamped(dice.edge(0.80, 0.05), 0, 1);
            }
            default -> draft.m15.stochSlope = dice.pick(-0.1, 0.0, 0.00001, 0.1, 0.2, 1.0);
        }
    }

    private void penalties() {
        switch (dice.below(4)) {
            case 0 -> {
                draft.m15.stochK = dice.edge(0.90, 0.92);
                draft.m15.stochD = dice.edge(0.90, 0.92);
            }
            case 1 -> draft.m15.volume = dice.edge(2000, 2500);
            case 2 -> overextend();
            default -> {
                if (draft.h1 != null) {
                    draft.h1.macd = Bars.scaled(price, 0.001);
                }
            }
        }
    }

    private void overextend() {
        if (draft.h1 == null || draft.price == null) {
            return;
        }
        draft.h1.atr = dice.pick(0.0, Bars.scaled(price, 0.01));
        BigDecimal away =
                BigDecimal.valueOf(draft.h1.atr)
                        .multiply(BigDecimal.valueOf(dice.edge(1.5, 2, 3, 0)));
        BigDecimal ema = draft.price.subtract(away);
        draft.h1.ema50 = ema.doubleValue();
    }

    private void ledger() {
        switch (dice.below(4)) {
            case 0 -> draft.openDeals = null;
            case 1 -> draft.openDeals = List.of(Symbol.of("BNBUSDT"), Symbol.of(draft.symbol));
            case 2 -> {
                draft.sentAt = draft.at.minusSeconds(dice.edgeSeconds(360));
                draft.sentPrice = moved(dice.edge(2, -2));
            }
            default -> draft.sentPrice = moved(dice.edge(0, 2, -2, 5));
        }
    }

    private BigDecimal moved(double percent) {
        BigDecimal factor = BigDecimal.ONE.add(BigDecimal.valueOf(percent).movePointLeft(2));
        return BigDecimal.valueOf(price).divide(factor, MathContext.DECIMAL128);
    }

    private void leader() {
        switch (dice.below(6)) {
            case 0 -> {
                draft.condition = null;
                draft.status = null;
                draft.btc15 = null;
            }
            case 1 -> draft.btc1h = null;
            case 2 -> draft.condition = dice.pick(MarketCondition.values());
            case 3 -> {
                if (draft.btc15 != null) {
                    draft.btc15.rsi = dice.edge(35, 34, 30);
                }
            }
            default -> {
                BarDraft bar = dice.pick(draft.btc15, draft.btc1h);
                if (bar != null) {
                    bars.twistLeader(bar);
                }
            }
        }
    }

    private void stale() {
        switch (dice.below(6)) {
            case 0 -> draft.priceAt = draft.at.minusSeconds(dice.edgeSeconds(1));
            case 1 -> bars.age(draft.m15, draft, 20);
            case 2 -> age(draft.h1, 75);
            case 3 -> age(draft.h4, 300);
            case 4 -> age(draft.btc15, 20);
            default -> age(draft.btc1h, 75);
        }
    }

    private void age(BarDraft bar, int minutes) {
        if (bar != null) {
            bars.age(bar, draft, minutes);
        }
    }

    private void unknown() {
        BarDraft bar = dice.pick(draft.m15, draft.h1, draft.h4);
        if (bar != null) {
            bar.forget(dice.chance(0.3) ? dice.pick(0, 1, 9) : dice.below(18));
        }
        if (dice.chance(0.1)) {
            draft.h1 = null;
        }
        if (dice.chance(0.1)) {
            draft.h4 = null;
        }
    }

    private void parameters() {
        BigDecimal half = BigDecimal.valueOf(50);
        switch (dice.below(6)) {
            case 0 -> {
                draft.set("fork", "neutral15mQqeMaxPoints", half);
                draft.set("fork", "neutral1hQqeMaxPoints", BigDecimal.valueOf(70));
                draft.set("fork", "neutral4hQqeMaxPoints", BigDecimal.valueOf(65));
            }
            case 1 -> draft.set("fork", "bearishHigherQqeMaxPoints", dice.pick(half, null));
            case 2 ->
                    draft.set(
                            "fork", "requiredTimeframesCount", BigDecimal.valueOf(dice.pick(1, 3)));
            case 3 -> draft.set("fork", "candidateSignsCount", BigDecimal.valueOf(dice.pick(1, 3)));
            case 4 -> draft.set("fork", "excludedBases", List.of("SOL", "XRP"));
            default -> draft.set("fork", "minForkScoreRatio", new BigDecimal("0.6"));
        }
    }
}
