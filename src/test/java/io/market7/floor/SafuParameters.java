package io.market7.floor;

import java.math.BigDecimal;
import java.util.Map;

/** Parameters of ruleset {@code safu}, catalogue section 6. */
final class SafuParameters extends Parameters {

    private static final SafuParameters DEFAULTS = new SafuParameters(Map.of());

    final double safuRsiPoints = number("safuRsiPoints", 35);
    final double volumeDropPct = number("volumeDropPct", 20);
    final double lossNotablePct = number("lossNotablePct", -6);
    final double lossDeepPct = number("lossDeepPct", -7);
    final double safuBtcRsiPoints = number("safuBtcRsiPoints", 30);
    final double safuBtcAdxPoints = number("safuBtcAdxPoints", 30);
    final double rsiPenaltyRatio = number("rsiPenaltyRatio", 0.10);
    final double histogramPenaltyRatio = number("histogramPenaltyRatio", 0.10);
    final double vwapPenaltyRatio = number("vwapPenaltyRatio", 0.15);
    final double volumePenaltyRatio = number("volumePenaltyRatio", 0.15);
    final double lossNotablePenaltyRatio = number("lossNotablePenaltyRatio", 0.05);
    final double lossDeepPenaltyRatio = number("lossDeepPenaltyRatio", 0.10);
    final double btcRsiPenaltyRatio = number("btcRsiPenaltyRatio", 0.15);
    final double btcEmaPenaltyRatio = number("btcEmaPenaltyRatio", 0.10);
    final double btcAdxPenaltyRatio = number("btcAdxPenaltyRatio", 0.10);

    final double alertSafuRatio = number("alertSafuRatio", 0.4);
    final boolean autoCloseEnabled = flag("autoCloseEnabled", false);
    final double exitSafuRatio = number("exitSafuRatio", 0.5);
    final boolean exitModelEnabled = flag("exitModelEnabled", false);
    final double exitProbabilityRatio = number("exitProbabilityRatio", 0.6);
    final String exitMode = text("exitMode", "score-only");

    final boolean reentryEnabled = flag("reentryEnabled", true);
    final String reentryBtc = text("reentryBtc", "not-bearish");
    final double reentryCooldownMinutes = number("reentryCooldownMinutes", 30);
    final double reentryMacdLiftPct = number("reentryMacdLiftPct", 0);
    final double reentryRsiSlopePoints = number("reentryRsiSlopePoints", 1.0);
    final double reentrySafuRatio = number("reentrySafuRatio", 0.4);
    final double reentryTp1DistancePct = number("reentryTp1DistancePct", 30);

    /** One plus the take-profit target. */
    final BigDecimal tp1Factor = decimal("tp1Pct", "0.6").movePointLeft(2).add(BigDecimal.ONE);

    private SafuParameters(Map<String, Object> overrides) {
        super(overrides);
    }

    static SafuParameters of(Map<String, Map<String, Object>> byRuleset) {
        Map<String, Object> overrides = byRuleset.get("safu");
        return overrides == null ? DEFAULTS : new SafuParameters(overrides);
    }
}
