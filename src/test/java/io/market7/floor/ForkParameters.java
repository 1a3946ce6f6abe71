package io.market7.floor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Parameters of ruleset {@code fork}, catalogue section 4. */
final class ForkParameters extends Parameters {

    private static final Set<String> EXCLUDED_BASES =
            Set.of(
                    "USDT", "PAXG", "USDC", "FDUSD", "TUSD", "BUSD", "DAI", "EUR", "TRY", "BRL",
                    "GBP", "UAH", "USD", "WBTC", "WETH", "AUD", "JPY", "RUB", "IDRT", "NGN", "ZAR",
                    "KES");
    private static final Set<String> LEVERAGE_BASES =
            Set.of("BTC", "ETH", "XRP", "LTC", "ADA", "DOGE", "ALGO", "ETC", "BCH", "AXS");
    private static final ForkParameters DEFAULTS = new ForkParameters(Map.of());

    final Set<String> excludedBases = words("excludedBases", EXCLUDED_BASES);
    final BigDecimal minQuoteVolume24hQuote = decimal("minQuoteVolume24hQuote", "3000000");
    final BigDecimal baseOrderQuote = decimal("baseOrderQuote", "50");

    final double neutral15mQqeMinPoints = number("neutral15mQqeMinPoints", 20);
    final Double neutral15mQqeMaxPoints = offOrNumber("neutral15mQqeMaxPoints");
    final double neutral15mRsiMinPoints = number("neutral15mRsiMinPoints", 35);
    final double neutral15mRsiMaxPoints = number("neutral15mRsiMaxPoints", 65);
    final double neutral15mStochMaxRatio = number("neutral15mStochMaxRatio", 0.30);
    final double neutral1hQqeMinPoints = number("neutral1hQqeMinPoints", 30);
    final Double neutral1hQqeMaxPoints = offOrNumber("neutral1hQqeMaxPoints");
    final double neutral1hStochMinRatio = number("neutral1hStochMinRatio", 0.25);
    final double neutral4hQqeMinPoints = number("neutral4hQqeMinPoints", 30);
    final Double neutral4hQqeMaxPoints = offOrNumber("neutral4hQqeMaxPoints");
    final double neutral4hStochMinRatio = number("neutral4hStochMinRatio", 0.30);
    final double bullish15mAdxMinPoints = number("bullish15mAdxMinPoints", 20);
    final double bullish15mRsiMaxPoints = number("bullish15mRsiMaxPoints", 75);
    final double bullishHigherQqeMinPoints = number("bullishHigherQqeMinPoints", 55);
    final double bullishHigherQqeMaxPoints = number("bullishHigherQqeMaxPoints", 80);
    final double bearish15mRsiMaxPoints = number("bearish15mRsiMaxPoints", 45);
    final Double bearishHigherQqeMaxPoints = offOrNumber("bearishHigherQqeMaxPoints");
    final int requiredTimeframesCount = count("requiredTimeframesCount", 2);
    final int candidateSignsCount = count("candidateSignsCount", 2);
    final double macdNearSignalPct = number("macdNearSignalPct", 0.05);
    final double candidateRsiMinPoints = number("candidateRsiMinPoints", 30);
    final double candidateRsiMaxPoints = number("candidateRsiMaxPoints", 45);
    final double candidateStochMaxRatio = number("candidateStochMaxRatio", 0.25);

    final double minForkScoreRatio = number("minForkScoreRatio", 0.85);
    final double stochOverboughtRatio = number("stochOverboughtRatio", 0.90);
    final double stochPenaltyRatio = number("stochPenaltyRatio", 0.15);
    final double volumeSpikeRatio = number("volumeSpikeRatio", 2.0);
    final double volumePenaltyRatio = number("volumePenaltyRatio", 0.25);
    final double macdPenaltyRatio = number("macdPenaltyRatio", 0.25);
    final double btcStrongAdxPoints = number("btcStrongAdxPoints", 20);
    final double btcStrongRatio = number("btcStrongRatio", 0.10);
    final double btcAboveRatio = number("btcAboveRatio", 0.05);
    final double btcDownAdxPoints = number("btcDownAdxPoints", 15);
    final double btcDownRatio = number("btcDownRatio", -0.05);
    final double btcOversoldPoints = number("btcOversoldPoints", 35);
    final double btcOversoldRatio = number("btcOversoldRatio", -0.05);
    final double resendWindowMinutes = number("resendWindowMinutes", 360);
    final double minMoveSinceSignalPct = number("minMoveSinceSignalPct", 2.0);

    final Set<String> leverageBases = words("leverageBases", LEVERAGE_BASES);
    final double minLongScoreRatio = number("minLongScoreRatio", 0.35);
    final double minShortScoreRatio = number("minShortScoreRatio", 0.35);
    final double btcFavourRatio = number("btcFavourRatio", 1.10);
    final double btcOpposeLongRatio = number("btcOpposeLongRatio", 0.90);
    final double btcOpposeShortRatio = number("btcOpposeShortRatio", 0.95);

    final double minRrrRatio = number("minRrrRatio", 0.65);
    final double weakComponentRatio = number("weakComponentRatio", 0.5);
    final int rrrMinBars = count("rrrMinBars", 11);

    final boolean tvEnabled = flag("tvEnabled", true);
    final boolean tvNeedsBullishBtc = flag("tvNeedsBullishBtc", true);
    final double minTvScoreRatio = number("minTvScoreRatio", 0.73);
    final double minTvLongScoreRatio = number("minTvLongScoreRatio", 0.45);
    final double minTvShortScoreRatio = number("minTvShortScoreRatio", 0.35);

    private ForkParameters(Map<String, Object> overrides) {
        super(overrides);
    }

    static ForkParameters of(Map<String, Map<String, Object>> byRuleset) {
        Map<String, Object> overrides = byRuleset.get("fork");
        return overrides == null ? DEFAULTS : new ForkParameters(overrides);
    }
}
