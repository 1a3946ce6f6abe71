package io.market7.journal;

import java.time.Instant;

/**
 * One kept evaluation.
 *
 * @param seq sequence number; ascending in the order of appending, not necessarily without holes
 * @param id decision id
 * @param recordedAt wall-clock instant of the append
 * @param at the moment decided about
 * @param question as the contract spells it, e.g. {@code dca}
 * @param symbol traded pair
 * @param market {@code SPOT} or {@code FUTURES}
 * @param side {@code LONG} or {@code SHORT}
 * @param outcome {@code HOLD}, the action, or the condition of the market leader
 * @param stage {@code LIVE}, or the reason it had no effects
 * @param version version of the ruleset that answered; null when it is not named
 * @param rulesets every ruleset that took part, e.g. {@code btc@1.0.0,dca@1.0.0}
 * @param parametersSha256 digest of the effective parameters; null when there is none
 * @param decisionJson the decision
 * @param factsJson the facts it was made from
 */
public record JournalRow(
        long seq,
        String id,
        Instant recordedAt,
        Instant at,
        String question,
        String symbol,
        String market,
        String side,
        String outcome,
        String stage,
        String version,
        String rulesets,
        String parametersSha256,
        String decisionJson,
        String factsJson) {}
