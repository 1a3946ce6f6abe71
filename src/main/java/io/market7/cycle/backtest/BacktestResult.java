package io.market7.cycle.backtest;

import io.market7.domain.deal.DealMath;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.execution.Purpose;
import io.market7.market.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * What came of a backtest.
 *
 * @param settings what it ran over and with
 * @param bars base bars lived through, warm-up not counted
 * @param baseTimeframe label of the shortest bars
 * @param decisions questions answered
 * @param outcomes decisions by question and outcome
 * @param vetoes vetoes by question and rule, the most frequent first
 * @param refusals orders denied or rejected, by reason
 * @param failures first moment of each failure of the rules, by failure
 * @param dealsOpened base orders filled
 * @param safetyOrders safety orders filled, by step
 * @param deals closed deals, then those still open
 * @param profitQuote profit of the closed deals or legs after fees and funding
 * @param feesQuote all fees
 * @param equity the account over time
 * @param maxDrawdownPct deepest fall of the equity below its peak, percent
 * @param heldMaxDrawdownPct the same of buying and holding, percent
 * @param gaps missing bars within the range
 * @param rulesets rulesets that took part
 * @param volumesEstimated symbols whose files say no quote volume, so that volume times close
 *     stands in for it
 * @param legs what came of the legs of contracts; null on spot
 */
public record BacktestResult(
        BacktestSettings settings,
        long bars,
        String baseTimeframe,
        long decisions,
        List<OutcomeCount> outcomes,
        List<RuleCount> vetoes,
        SortedMap<String, Long> refusals,
        SortedMap<String, String> failures,
        long dealsOpened,
        SortedMap<Integer, Long> safetyOrders,
        List<DealRow> deals,
        BigDecimal profitQuote,
        BigDecimal feesQuote,
        List<EquityPoint> equity,
        double maxDrawdownPct,
        double heldMaxDrawdownPct,
        List<Gap> gaps,
        List<RulesetRef> rulesets,
        List<Symbol> volumesEstimated,
        LegResult legs) {
    /** Returns the last point of the equity curve; null when nothing was decided. */
    public EquityPoint end() {
        return equity.isEmpty() ? null : equity.get(equity.size() - 1);
    }

    /** Returns the deals that a SAFU exit ended. */
    public long safuExits() {
        return deals.stream().filter(deal -> deal.exit().equals(Purpose.SAFU_EXIT.name())).count();
    }

    /** Returns the deals that ended. */
    public long dealsClosed() {
        return deals.stream().filter(deal -> deal.closedAt() != null).count();
    }

    /** Returns the safety orders of all steps. */
    public long safetyOrderCount() {
        return safetyOrders.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the change of an amount since the start, percent of the start balance. */
    double returnPct(BigDecimal endQuote) {
        BigDecimal start =
                settings.market() == Market.SPOT
                        ? settings.paper().startBalanceQuote()
                        : settings.contracts().startBalanceQuote();
        return DealMath.movePct(start, endQuote);
    }
}
