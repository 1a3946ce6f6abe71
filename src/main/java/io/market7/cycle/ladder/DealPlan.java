package io.market7.cycle.ladder;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Symbol;
import io.market7.domain.prediction.PredictionFacts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A deal that goes as the preview says: its steps lie days apart, so that only prices and amounts
 * matter.
 *
 * @param symbol pair
 * @param spentQuote spent so far
 * @param quantity bought so far, base; fees are not counted
 * @param baseOrderQuote what it began with
 * @param last the last step; null before the first
 */
record DealPlan(
        Symbol symbol,
        BigDecimal spentQuote,
        BigDecimal quantity,
        BigDecimal baseOrderQuote,
        LastStep last) {

    static DealPlan opened(Symbol symbol, BigDecimal price, BigDecimal baseOrderQuote) {
        BigDecimal quantity = baseOrderQuote.divide(price, MathContext.DECIMAL128);
        return new DealPlan(symbol, baseOrderQuote, quantity, baseOrderQuote, null);
    }

    BigDecimal averagePrice() {
        return spentQuote.divide(quantity, MathContext.DECIMAL128);
    }

    int nextStep() {
        return last == null ? 1 : last.number() + 1;
    }

    /** Returns the deal after its next step. */
    DealPlan bought(BigDecimal price, BigDecimal amountQuote, Double tp1DistancePct) {
        return new DealPlan(
                symbol,
                spentQuote.add(amountQuote),
                quantity.add(amountQuote.divide(price, MathContext.DECIMAL128)),
                baseOrderQuote,
                new LastStep(nextStep(), price, moment(nextStep()), null, tp1DistancePct, null));
    }

    /** Returns the facts of question {@code dca} at a price. */
    FactSet facts(BigDecimal price, Map<String, Map<String, Object>> parameters) {
        Instant at = moment(nextStep());
        List<Integer> fired = IntStream.range(1, nextStep()).boxed().toList();
        return new FactSet(
                null,
                Question.DCA,
                at,
                Subject.spot(symbol),
                new PriceFacts(price, null, at, null),
                Map.of(),
                BtcFacts.UNKNOWN,
                new Deal("preview", averagePrice(), spentQuote, baseOrderQuote, null, last, null),
                new Ledger(null, null, null, fired),
                Map.of(),
                PredictionFacts.NONE,
                null,
                null,
                Map.of(),
                LeverageFacts.UNKNOWN,
                new Instrument(null, null, null, null, BigDecimal.ZERO, null),
                Request.DEFAULT,
                parameters);
    }

    private static Instant moment(int step) {
        return Instant.EPOCH.plus(Duration.ofDays(step));
    }
}
