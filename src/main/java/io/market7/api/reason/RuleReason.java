package io.market7.api.reason;

import io.market7.codec.DecisionReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.journal.JournalRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A rule that spoke in a decision, and why.
 *
 * @param rule name of the rule, the reason code
 * @param conclusion what it concluded
 * @param text what it saw, in one sentence
 */
public record RuleReason(
        @Schema(example = "btc-unsafe") String rule,
        @Schema(example = "veto") String conclusion,
        @Schema(
                        example =
                                "BTC status is UNSAFE: when the market leader is unsafe, buying a dip is catching a falling knife.")
                String text) {

    /** Returns the rules that concluded something in a kept decision and were not lifted. */
    public static List<RuleReason> of(JournalRow row) {
        Decision decision =
                DecisionReader.read(row.decisionJson().getBytes(StandardCharsets.UTF_8));
        return decision.explanation() == null
                ? List.of()
                : decision.explanation().rules().stream()
                        .filter(each -> each.state() == RuleState.FIRED)
                        .map(RuleReason::of)
                        .toList();
    }

    private static RuleReason of(RuleEvidence evidence) {
        return new RuleReason(evidence.rule(), evidence.conclusion(), evidence.text());
    }
}
