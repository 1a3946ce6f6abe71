package io.market7.cycle.ladder;

import java.math.BigDecimal;
import java.util.List;

/**
 * One rung of a leg as it would be bought.
 *
 * @param rung number, from 1
 * @param price mark price at which it is due, quote per base
 * @param leverageRatio leverage after the limits of ruleset and brackets
 * @param notionalQuote size, quote
 * @param quantity size, base
 * @param averagePrice entry of the leg after it, quote per base
 * @param liquidationPrice of the leg after it, quote per base; 0 when nothing liquidates; null when
 *     unknown
 * @param liquidationDistancePct signed way from the price to it; null when there is none
 * @param marginQuote margin of the leg after it, without fees
 * @param cumulativeNotionalQuote everything bought so far, quote
 * @param vetoes guards that would hold it, sorted
 */
public record LegRung(
        int rung,
        BigDecimal price,
        BigDecimal leverageRatio,
        BigDecimal notionalQuote,
        BigDecimal quantity,
        BigDecimal averagePrice,
        BigDecimal liquidationPrice,
        Double liquidationDistancePct,
        BigDecimal marginQuote,
        BigDecimal cumulativeNotionalQuote,
        List<String> vetoes) {

    public LegRung {
        vetoes = List.copyOf(vetoes);
    }
}
