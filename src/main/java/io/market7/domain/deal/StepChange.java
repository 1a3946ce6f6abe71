package io.market7.domain.deal;

import java.math.BigDecimal;

/**
 * What changed since the last fired step. Present only when a step fired and its record is
 * complete.
 *
 * @param price the price now
 * @param lastPrice the price of the last fired step
 * @param priceChangePct 100 |P - last| / last
 * @param gapPct 100 (last - P) / last; positive when the price fell
 * @param elapsedMinutes minutes since the last fired step
 * @param confidenceGainRatio confidence now minus then; null is unknown
 * @param tp1ChangePct |TP1 distance now minus then|; null is unknown
 */
public record StepChange(
        BigDecimal price,
        BigDecimal lastPrice,
        Double priceChangePct,
        Double gapPct,
        Double elapsedMinutes,
        Double confidenceGainRatio,
        Double tp1ChangePct) {}
