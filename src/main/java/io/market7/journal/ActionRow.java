package io.market7.journal;

import io.market7.domain.decision.ManualAction;
import java.time.Instant;

/**
 * A manual action and what became of it.
 *
 * @param seq sequence number among manual actions
 * @param action what was asked for
 * @param outcome {@code DONE}, {@code REFUSED} or {@code FAILED}; null when nobody wrote down what
 *     became of it, because the service ended on the way
 * @param detail one sentence about the outcome; null when there is none
 * @param endedAt when the outcome was written; null without one
 */
public record ActionRow(
        long seq, ManualAction action, String outcome, String detail, Instant endedAt) {}
