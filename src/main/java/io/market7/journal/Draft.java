package io.market7.journal;

import io.market7.domain.decision.RuleIndex;
import java.time.Instant;
import java.util.List;

/**
 * A decision on its way into the journal, without a place yet; the columns are those of {@link
 * JournalRow}.
 *
 * @param mentions every rule the decision names
 * @param indexes what the places in the verdicts stand for
 */
record Draft(
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
        KeptText text,
        List<RuleMention> mentions,
        List<RuleIndex> indexes) {

    /** Returns the digest of everything the decision says. */
    byte[] content() {
        EntryDigest digest =
                EntryDigest.content(EntryKind.DECISION)
                        .number(recordedAt.toEpochMilli())
                        .number(at.toEpochMilli())
                        .texts(id, question, symbol, market, side, outcome, stage, version)
                        .texts(rulesets, parametersSha256, notReplayable)
                        .bytes(text.head())
                        .bytes(text.explanation())
                        .bytes(text.facts())
                        .bytes(text.verdicts())
                        .number(RuleMention.sum(mentions));
        indexes.forEach(index -> digest.text(index.ruleset().sha256()));
        return digest.end();
    }
}
