package io.market7.api.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Some manual actions, newest first.
 *
 * @param items the actions
 * @param nextCursor hands over to the next page; null when this is the last
 */
public record AuditPage(List<AuditEntry> items, @Schema(nullable = true) String nextCursor) {}
