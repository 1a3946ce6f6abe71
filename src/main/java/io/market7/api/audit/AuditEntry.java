package io.market7.api.audit;

import io.market7.journal.ActionRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * One manual action.
 *
 * @param id unique for ever
 * @param at when it was asked for, wall clock
 * @param actor who asked: a user, {@code token NAME}, {@code admin-token}, or {@code local}
 * @param action what was asked for
 * @param target the deal it is about; null when it is about no single one
 * @param reason why; null where none is asked for
 * @param outcome what became of it; null when the service ended on the way
 * @param detail one sentence about the outcome; null when there is none
 * @param endedAt when the outcome was written, wall clock; null without one
 */
public record AuditEntry(
        String id,
        Instant at,
        @Schema(example = "ada") String actor,
        @Schema(
                        example = "pause",
                        allowableValues = {
                            "pause",
                            "reduce-only",
                            "resume",
                            "flatten",
                            "close-deal",
                            "sign-in",
                            "sign-out"
                        })
                String action,
        @Schema(nullable = true) String target,
        @Schema(nullable = true) String reason,
        @Schema(
                        nullable = true,
                        allowableValues = {"DONE", "REFUSED", "FAILED"})
                String outcome,
        @Schema(nullable = true) String detail,
        @Schema(nullable = true) Instant endedAt) {

    static AuditEntry of(ActionRow row) {
        return new AuditEntry(
                row.action().id(),
                row.action().at(),
                row.action().actor(),
                row.action().action(),
                row.action().target(),
                row.action().reason(),
                row.outcome(),
                row.detail(),
                row.endedAt());
    }
}
