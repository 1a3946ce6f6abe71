package io.market7.journal;

import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import java.time.Instant;

/**
 * Which decisions are wanted; null wants any.
 *
 * @param from earliest moment decided about, inclusive
 * @param to latest moment decided about, exclusive
 * @param symbol traded pair
 * @param question what was asked
 * @param outcome {@code HOLD}, an action or a market condition
 * @param rule a rule the decision names as veto, lifted veto, proposal, adjustment, tag or failed
 *     timeframe
 * @param version {@code 1.0.0} for the ruleset that answered, or {@code dca@1.0.0} for one that
 *     took part
 */
public record JournalFilter(
        Instant from,
        Instant to,
        Symbol symbol,
        Question question,
        String outcome,
        String rule,
        String version) {

    /** Every decision. */
    public static final JournalFilter ALL =
            new JournalFilter(null, null, null, null, null, null, null);
}
