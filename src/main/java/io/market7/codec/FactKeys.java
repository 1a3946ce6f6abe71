package io.market7.codec;

import io.market7.domain.decision.Question;
import io.market7.domain.market.Timeframe;
import java.util.Arrays;
import java.util.List;

/** The names of the fact format, in the order they are written. */
final class FactKeys {

    static final Keys LINE =
            Keys.of(
                    "id",
                    "question",
                    "at",
                    "symbol",
                    "market",
                    "side",
                    "price",
                    "markPrice",
                    "priceAt",
                    "quoteVolume24h",
                    "indicators",
                    "btc",
                    "deal",
                    "ledger",
                    "scores",
                    "predictions",
                    "predictionsAt",
                    "rrr",
                    "previous",
                    "tv",
                    "leg",
                    "otherLeg",
                    "account",
                    "instrument",
                    "funding",
                    "request",
                    "parameters");

    static final List<Timeframe> INDICATOR_TIMEFRAMES =
            List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);
    static final List<Timeframe> BTC_TIMEFRAMES = List.of(Timeframe.M15, Timeframe.H1);
    static final List<Timeframe> TV_TIMEFRAMES = List.of(Timeframe.values());

    static final Keys INDICATORS = timeframes(INDICATOR_TIMEFRAMES);
    static final Keys TV = timeframes(TV_TIMEFRAMES);
    static final Keys BTC = Keys.of("15m", "1h", "condition", "status", "at");
    static final Keys INDICATOR_RECORD =
            Keys.of(
                    "closeAt",
                    "close",
                    "ema50",
                    "ema200",
                    "rsi",
                    "adx",
                    "atr",
                    "macd",
                    "macdSignal",
                    "macdHistogram",
                    "macdHistogramPrevious",
                    "macdLift",
                    "rsiSlope",
                    "stochK",
                    "stochD",
                    "psar",
                    "qqe",
                    "vwap",
                    "volume",
                    "stochSlope",
                    "volumeMean8",
                    "volumeDropPct",
                    "closes",
                    "macdHistory",
                    "rsiHistory");
    static final Keys MACD_POINT = Keys.of("line", "signal");
    static final Keys DEAL =
            Keys.of(
                    "id",
                    "averagePrice",
                    "spentQuote",
                    "baseOrderQuote",
                    "openedAt",
                    "lastStep",
                    "safuExitAt");
    static final Keys LAST_STEP =
            Keys.of("number", "price", "at", "confidence", "tp1DistancePct", "breakEvenGainPct");
    static final Keys LEDGER = Keys.of("sentAt", "sentPrice", "openDeals", "firedSteps");
    static final Keys SCORES = Keys.of("fork", "entryFork", "shortFork", "safu", "health");
    static final Keys PREDICTIONS =
            Keys.of("confidence", "recovery-odds", "spend", "safu-exit", "recovery-odds-short");
    static final Keys RRR = Keys.of("candles", "emaSlopePct", "timeToTp1Ratio");
    static final Keys PREVIOUS = Keys.of("confidence", "tp1DistancePct", "at");
    static final Keys LEG =
            Keys.of("entryPrice", "quantity", "isolatedMargin", "leverage", "stepsFired");
    static final Keys ACCOUNT =
            Keys.of(
                    "notionalQuote",
                    "availableMarginQuote",
                    "hedgeMode",
                    "marginMode",
                    "walletBalanceQuote",
                    "otherMaintenanceMarginQuote",
                    "otherUnrealisedPnlQuote");
    static final Keys INSTRUMENT =
            Keys.of(
                    "tickSize",
                    "stepSize",
                    "minQuantity",
                    "maxQuantity",
                    "minNotional",
                    "brackets");
    static final Keys BRACKET =
            Keys.of(
                    "floorNotional",
                    "capNotional",
                    "maintenanceMarginRatio",
                    "maintenanceAmount",
                    "maxLeverage");
    static final Keys FUNDING = Keys.of("ratePct", "at");
    static final Keys REQUEST = Keys.of("leverage", "step", "route");
    static final Keys RULESETS =
            Keys.of(Arrays.stream(Question.values()).map(Question::ruleset).distinct().toList());

    private FactKeys() {}

    private static Keys timeframes(List<Timeframe> timeframes) {
        return Keys.of(timeframes.stream().map(Timeframe::label).toList());
    }
}
