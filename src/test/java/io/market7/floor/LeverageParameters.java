package io.market7.floor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parameters of ruleset {@code leverage}, catalogue section 7. */
final class LeverageParameters extends Parameters {

    private static final List<BigDecimal> LADDER =
            List.of(
                    new BigDecimal("1000"),
                    new BigDecimal("1500"),
                    new BigDecimal("2500"),
                    new BigDecimal("4000"));
    private static final LeverageParameters DEFAULTS = new LeverageParameters(Map.of());

    final boolean btcFilterEnabled = flag("btcFilterEnabled", true);
    final boolean leverageEnabled = flag("leverageEnabled", false);
    final boolean longAllowed = flag("longAllowed", true);
    final boolean shortAllowed = flag("shortAllowed", true);
    final BigDecimal maxAccountNotionalQuote = decimal("maxAccountNotionalQuote", "50000");
    final BigDecimal maxPositionNotionalQuote = decimal("maxPositionNotionalQuote", "10000");
    final List<BigDecimal> notionalLadderQuote = decimals("notionalLadderQuote", LADDER);

    final double minLongForkScoreRatio = number("minLongForkScoreRatio", 0.60);
    final double maxShortForkScoreRatio = number("maxShortForkScoreRatio", 0.40);
    final double minShortScoreRatio = number("minShortScoreRatio", 0.35);
    final Set<String> tvBearTags = words("tvBearTags", Set.of("sell", "strong_sell"));
    final Set<String> tvBullTags = words("tvBullTags", Set.of("buy", "strong_buy"));

    final double longRsiMinPoints = number("longRsiMinPoints", 35);
    final double longHistogramMinPct = number("longHistogramMinPct", 0);
    final double minAdxPoints = number("minAdxPoints", 10);
    final double shortRsiMaxPoints = number("shortRsiMaxPoints", 70);
    final double shortHistogramMaxPct = number("shortHistogramMaxPct", 0);
    final boolean trajectoryEnabled = flag("trajectoryEnabled", false);
    final double minMacdLiftPct = number("minMacdLiftPct", 0);
    final double minRsiSlopePoints = number("minRsiSlopePoints", 1.0);
    final boolean recoveryOddsRequired = flag("recoveryOddsRequired", true);
    final double minRecoveryOddsRatio = number("minRecoveryOddsRatio", 0.5);

    final double minLiquidationDistancePct = number("minLiquidationDistancePct", 6.0);
    final BigDecimal drawdownTriggerPct = decimal("drawdownTriggerPct", "1.2");
    final BigDecimal maxLeverageRatio = decimal("maxLeverageRatio", "5");
    final BigDecimal defaultLeverageRatio = decimal("defaultLeverageRatio", "5");
    final boolean shortNeedsPriceBelowEmas = flag("shortNeedsPriceBelowEmas", true);
    final Double maxAdverseFundingPct = numberOrOff("maxAdverseFundingPct", 0.05);
    final BigDecimal takerFeePct = decimal("takerFeePct", "0.05");

    final double legTakeProfitPct = number("legTakeProfitPct", 1.0);
    final double maxLegLossPct = number("maxLegLossPct", 8.0);
    final double reduceLiquidationDistancePct = number("reduceLiquidationDistancePct", 3.0);
    final double closeLiquidationDistancePct = number("closeLiquidationDistancePct", 1.5);

    private LeverageParameters(Map<String, Object> overrides) {
        super(overrides);
    }

    static LeverageParameters of(Map<String, Map<String, Object>> byRuleset) {
        Map<String, Object> overrides = byRuleset.get("leverage");
        return overrides == null ? DEFAULTS : new LeverageParameters(overrides);
    }
}
