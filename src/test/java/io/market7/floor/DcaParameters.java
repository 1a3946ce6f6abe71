package io.market7.floor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parameters of ruleset {@code dca}, catalogue section 5. */
final class DcaParameters extends Parameters {

    private static final List<BigDecimal> LADDER = ladder(20, 15, 25, 40, 65, 90, 150, 250, 400);
    private static final TreeMap<Double, BigDecimal> CAPS =
            caps(0, 25, 3, 35, 5, 60, 10, 300, 15, 600, 20, 1000, 30, 1500, 40, 2000);
    private static final DcaParameters DEFAULTS = new DcaParameters(Map.of());

    final boolean btcFilterEnabled = flag("btcFilterEnabled", true);
    final boolean macdCrossRequired = flag("macdCrossRequired", false);
    final int macdCrossLookbackBars = count("macdCrossLookbackBars", 1);
    final boolean zombieEnabled = flag("zombieEnabled", true);
    final double zombieDrawdownMinPct = number("zombieDrawdownMinPct", 0.5);
    final double zombieDrawdownMaxPct = number("zombieDrawdownMaxPct", 5);
    final double zombieScoreMaxRatio = number("zombieScoreMaxRatio", 0.3);
    final double abandonScoreRatio = number("abandonScoreRatio", 0.2);
    final double abandonSafuRatio = number("abandonSafuRatio", 0.4);
    final double abandonOddsRatio = number("abandonOddsRatio", 0.4);
    final BigDecimal maxDealQuote = decimal("maxDealQuote", "2000");
    final boolean indicatorHealthRequired = flag("indicatorHealthRequired", true);
    final double minRsiPoints = number("minRsiPoints", 42);
    final double minHistogramPct = number("minHistogramPct", 0);
    final double minAdxPoints = number("minAdxPoints", 12);
    final double minScoreRatio = number("minScoreRatio", 0.2);
    final double minScoreDecayRatio = number("minScoreDecayRatio", 0.3);
    final boolean trajectoryEnabled = flag("trajectoryEnabled", true);
    final double minMacdLiftPct = number("minMacdLiftPct", 0);
    final double minRsiSlopePoints = number("minRsiSlopePoints", 1.0);
    final double drawdownTriggerPct = number("drawdownTriggerPct", 1.2);
    final BigDecimal bufferZonePct = decimal("bufferZonePct", "0");
    final double maxTp1DistancePct = number("maxTp1DistancePct", 25);
    final boolean recoveryOddsRequired = flag("recoveryOddsRequired", true);
    final double minRecoveryOddsRatio = number("minRecoveryOddsRatio", 0.5);
    final double minBreakEvenGainPct = number("minBreakEvenGainPct", 0.25);

    final boolean reversalFilterEnabled = flag("reversalFilterEnabled", false);
    final int reversalWindowBars = count("reversalWindowBars", 3);
    final int reversalLookbackBars = count("reversalLookbackBars", 1);
    final double reversalFilterMacdLiftPct = number("reversalFilterMacdLiftPct", 0);
    final double reversalFilterRsiSlopePoints = number("reversalFilterRsiSlopePoints", 0.45);
    final double rsiFloorPoints = number("rsiFloorPoints", 35);
    final String reversalTriggerMode = text("reversalTriggerMode", "soft");
    final double triggerMacdLiftPct = number("triggerMacdLiftPct", 0);
    final double triggerRsiSlopePoints = number("triggerRsiSlopePoints", 0.6);
    final double triggerRsiFloorPoints = number("triggerRsiFloorPoints", 35);
    final int triggerBars = count("triggerBars", 5);
    final boolean triggerNeedsBtcSafe = flag("triggerNeedsBtcSafe", false);

    final boolean stepRepeatEnabled = flag("stepRepeatEnabled", true);
    final double minConfidenceGainRatio = number("minConfidenceGainRatio", 0.1);
    final double minTp1ChangePct = number("minTp1ChangePct", 1.5);
    final double minPriceChangePct = number("minPriceChangePct", 0.5);
    final double progressPriceChangePct = number("progressPriceChangePct", 0.3);
    final double progressMinutes = number("progressMinutes", 10);
    final double progressBreakEvenPct = number("progressBreakEvenPct", 0.5);
    final boolean adaptiveSpacingEnabled = flag("adaptiveSpacingEnabled", false);
    final BigDecimal baseSpacingPct = decimal("baseSpacingPct", "5.0");
    final double minAdaptiveSpacingPct = number("minAdaptiveSpacingPct", 0.5);
    final boolean priceBelowLastStepRequired = flag("priceBelowLastStepRequired", true);
    final double minStepGapPct = number("minStepGapPct", 2.0);
    final Double gapOverrideConfidenceRatio = offOrNumber("gapOverrideConfidenceRatio");
    final Double gapOverrideMinutes = offOrNumber("gapOverrideMinutes");
    final boolean confidenceGuardEnabled = flag("confidenceGuardEnabled", true);
    final double minConfidenceRatio = number("minConfidenceRatio", 0.65);
    final double weakRatio = number("weakRatio", 0.4);

    final boolean confidenceOverrideEnabled = flag("confidenceOverrideEnabled", true);
    final double overrideConfidenceRatio = number("overrideConfidenceRatio", 0.65);
    final double overrideConfidenceGainRatio = number("overrideConfidenceGainRatio", 0.1);
    final double overrideTp1GainPct = number("overrideTp1GainPct", 1.5);
    final double overrideSafuRatio = number("overrideSafuRatio", 0.5);
    final double overrideMacdLiftPct = number("overrideMacdLiftPct", 0);
    final double overrideRsiSlopePoints = number("overrideRsiSlopePoints", 1.0);
    final boolean softOverrideEnabled = flag("softOverrideEnabled", false);
    final double softConfidenceRatio = number("softConfidenceRatio", 0.75);
    final double softOddsRatio = number("softOddsRatio", 0.8);
    final double softSafuRatio = number("softSafuRatio", 0.7);
    final double softHealthRatio = number("softHealthRatio", 0.6);
    final double softDrawdownPct = number("softDrawdownPct", 2.0);
    final double softConfidenceGainRatio = number("softConfidenceGainRatio", 0.05);
    final double softTp1DistancePct = number("softTp1DistancePct", 2.0);
    final boolean rescueEnabled = flag("rescueEnabled", false);
    final double rescueHighRatio = number("rescueHighRatio", 0.75);
    final double rescueMediumRatio = number("rescueMediumRatio", 0.60);
    final double rescueDesperateRatio = number("rescueDesperateRatio", 0.45);
    final double rescueDesperateDrawdownPct = number("rescueDesperateDrawdownPct", 3.0);

    final List<BigDecimal> ladderQuote = decimals("ladderQuote", LADDER);
    final boolean spendModelEnabled = flag("spendModelEnabled", true);
    final BigDecimal minOrderQuote = decimal("minOrderQuote", "10");
    final BigDecimal maxLadderRatio = decimal("maxLadderRatio", "2.0");
    final double lowDrawdownPct = number("lowDrawdownPct", 1.0);
    final double minTp1DistancePct = number("minTp1DistancePct", 1.0);
    final BigDecimal maxSpentRatio = decimal("maxSpentRatio", "10");
    final double tp1SoftCapPct = number("tp1SoftCapPct", 2.5);
    final BigDecimal boostRatio = decimal("boostRatio", "1.25");
    final TreeMap<Double, BigDecimal> drawdownCapsQuote = table("drawdownCapsQuote", CAPS);
    final BigDecimal tp1Pct = decimal("tp1Pct", "0.6");

    /** One plus the take-profit target. */
    final BigDecimal tp1Factor = tp1Pct.movePointLeft(2).add(BigDecimal.ONE);

    private DcaParameters(Map<String, Object> overrides) {
        super(overrides);
    }

    static DcaParameters of(Map<String, Map<String, Object>> byRuleset) {
        Map<String, Object> overrides = byRuleset.get("dca");
        return overrides == null ? DEFAULTS : new DcaParameters(overrides);
    }

    private static List<BigDecimal> ladder(int... rungs) {
        List<BigDecimal> ladder = new ArrayList<>();
        for (int rung : rungs) {
            ladder.add(BigDecimal.valueOf(rung));
        }
        return List.copyOf(ladder);
    }

    private static TreeMap<Double, BigDecimal> caps(int... pairs) {
        TreeMap<Double, BigDecimal> caps = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            caps.put((double) pairs[i], BigDecimal.valueOf(pairs[i + 1]));
        }
        return caps;
    }
}
