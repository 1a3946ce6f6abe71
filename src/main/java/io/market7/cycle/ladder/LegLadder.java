package io.market7.cycle.ladder;

import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.leverage.SimulatedAdd;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.prediction.PredictionFacts;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Previews every rung of a leg before its first order: each is bought where the rules say the next
 * one is due, and ruleset {@code leverage} is asked about each. The account is isolated and holds
 * nothing else; fees and funding are not counted.
 */
public final class LegLadder {

    private static final Set<String> GUARDS =
            Set.of("ladder", "leverage", "drawdown", "notional", "liquidation-buffer");

    private final Judge judge;
    private final Map<String, Map<String, Object>> parameters;

    /**
     * @param bound rulesets that judge
     * @param parameters overrides for this preview, by ruleset and name
     */
    public LegLadder(BoundRulesets bound, Map<String, Map<String, Object>> parameters) {
        this.judge = new Judge(bound, "leverage", GUARDS);
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Returns the rungs, those that would be vetoed too.
     *
     * @param subject contract and side
     * @param price mark price of the first rung; above 0
     * @param leverage what is asked for; null for the ruleset's default
     * @param brackets maintenance brackets of the contract
     * @throws io.market7.ruleset.RulesetException when a parameter is refused
     */
    public List<LegRung> preview(
            Subject subject, BigDecimal price, Double leverage, List<Bracket> brackets) {
        Plan plan = new Plan(subject, leverage, brackets);
        List<LegRung> rungs = new ArrayList<>();
        Leg leg = Leg.FLAT;
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal due = price;
        while (due != null) {
            Judge.Verdict verdict = judge.judge(facts(plan, leg, due, spent));
            SimulatedAdd add = verdict.memory().fact(SimulatedAdd.class).orElseThrow();
            if (add.quantity() == null) {
                break;
            }
            BigDecimal notional = add.accountNotionalQuote().subtract(spent);
            spent = add.accountNotionalQuote();
            rungs.add(rung(rungs.size() + 1, due, notional, add, verdict));
            leg = fired(add, rungs.size());
            due = add.nextRungPrice();
        }
        return rungs;
    }

    private record Plan(Subject subject, Double leverage, List<Bracket> brackets) {}

    private FactSet facts(Plan plan, Leg leg, BigDecimal price, BigDecimal spent) {
        Account account = new Account(spent, null, null, "isolated", null, null, null);
        return new FactSet(
                null,
                Question.LEVERAGE,
                Instant.EPOCH,
                plan.subject(),
                new PriceFacts(null, price, Instant.EPOCH, null),
                Map.of(),
                BtcFacts.UNKNOWN,
                null,
                Ledger.UNKNOWN,
                Map.of(),
                PredictionFacts.NONE,
                null,
                null,
                Map.of(),
                new LeverageFacts(leg, null, account, null),
                new Instrument(null, null, null, null, null, plan.brackets()),
                new Request(plan.leverage(), null, "fork"),
                parameters);
    }

    private static LegRung rung(
            int number,
            BigDecimal price,
            BigDecimal notional,
            SimulatedAdd add,
            Judge.Verdict verdict) {
        return new LegRung(
                number,
                price,
                add.leverageRatio(),
                notional,
                notional.divide(price, MathContext.DECIMAL128),
                add.entryPrice(),
                add.liquidationPrice(),
                add.liquidationDistancePct(),
                add.isolatedMarginQuote(),
                add.accountNotionalQuote(),
                verdict.decision().vetoes());
    }

    private static Leg fired(SimulatedAdd add, int rungs) {
        return new Leg(
                add.entryPrice(),
                add.quantity(),
                add.isolatedMarginQuote(),
                add.leverageRatio(),
                rungs);
    }
}
