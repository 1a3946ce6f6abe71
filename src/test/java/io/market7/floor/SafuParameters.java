package io.market7.floor;

import java.util.Map;

/** Parameters of the SAFU score, catalogue section 6.1. */
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

    private SafuParameters(Map<String, Object> overrides) {
        super(overrides);
    }

    static SafuParameters of(Map<String, Map<String, Object>> byRuleset) {
        Map<String, Object> overrides = byRuleset.get("safu");
        return overrides == null ? DEFAULTS : new SafuParameters(overrides);
    }
}
