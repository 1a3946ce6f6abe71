package io.market7.journal;

import io.market7.domain.decision.OrderIntent;
import java.time.Instant;

/**
 * One kept intent and the last thing known of it.
 *
 * @param seq grows in the order of writing
 * @param intent what was about to be sent
 * @param outcome {@code CONFIRMED}, {@code REJECTED}, {@code DENIED} or {@code UNKNOWN}; null when
 *     nothing was written yet
 * @param detail fills or reason as JSON; null when nothing was written yet
 * @param settledAt when the outcome was written; null when nothing was written yet
 */
public record IntentRow(
        long seq, OrderIntent intent, String outcome, String detail, Instant settledAt) {}
