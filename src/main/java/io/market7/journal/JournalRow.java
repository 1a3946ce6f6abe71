package io.market7.journal;

import io.market7.domain.decision.RuleVerdicts;
import java.time.Instant;
import java.util.Optional;

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
 * @param notReplayable why this decision cannot be made again from what was kept; null when it can
 * @param head the decision without its explanation, as JSON
 * @param body everything else, read when it is asked for
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
        String notReplayable,
        String head,
        JournalBody body) {

    /** Reads the body now, so that it is there when the journal is no longer open. */
    public JournalRow loaded() {
        body.text();
        body.indexes();
        return this;
    }

    /** Returns the decision with its explanation, byte for byte as it was handed in. */
    public String decisionJson() {
        return body.text().decisionJson();
    }

    /** Returns the explanation that was kept with the decision, as JSON; empty when none was. */
    public Optional<String> explanationJson() {
        return Optional.ofNullable(body.text().explanation()).map(KeptText::text);
    }

    /** Returns the facts the decision was made from, byte for byte as they were handed in. */
    public String factsJson() {
        return body.text().factsJson();
    }

    /** Returns what became of every rule and condition; empty when the rules were not judged. */
    public Optional<RuleVerdicts> verdicts() {
        return body.indexes().isEmpty()
                ? Optional.empty()
                : Optional.of(RuleVerdicts.of(body.indexes(), body.text().verdicts()));
    }
}
