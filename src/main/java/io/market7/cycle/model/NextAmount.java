package io.market7.cycle.model;

import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;
import java.util.List;

/** The ladder's amount for the step that comes next. */
final class NextAmount {
    private NextAmount() {}

    /** Returns the amount, quote; null when the step is unknown or the ladder has none for it. */
    static BigDecimal of(FactSet facts, List<BigDecimal> ladderQuote) {
        Integer step = facts.request().step();
        if (step == null && facts.ledger().firedSteps() != null) {
            step = facts.ledger().firedSteps().stream().max(Integer::compare).orElse(0) + 1;
        }
        return step == null || step < 1 || step > ladderQuote.size()
                ? null
                : ladderQuote.get(step - 1);
    }
}
