package io.market7.floor;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the floor decided. Rule names are sorted.
 *
 * @param outcome {@code HOLD}, an action, or the BTC condition
 * @param amountQuote quote currency, rounded down to 8 places, no trailing zeros; null without an
 *     action
 * @param proposals proposal rules that concluded
 * @param vetoes vetoes that stand
 * @param lifted vetoes an override lifted
 * @param adjustments changes of running values in the order they were applied
 * @param tags rules that annotated
 * @param timeframes rules that failed each timeframe; null where the technical filter does not
 *     apply
 * @param condition condition of BTC as it was used; null is unknown
 * @param status status of BTC as it was used; null is unknown
 * @param scores every known score by name
 */
public record FloorResult(
        String outcome,
        BigDecimal amountQuote,
        List<String> proposals,
        List<String> vetoes,
        List<String> lifted,
        List<Adjustment> adjustments,
        List<String> tags,
        Map<Timeframe, List<String>> timeframes,
        MarketCondition condition,
        MarketStatus status,
        Map<String, Double> scores) {}
