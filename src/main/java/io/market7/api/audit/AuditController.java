package io.market7.api.audit;

import io.market7.api.problem.QueryReader;
import io.market7.journal.ActionRow;
import io.market7.journal.JournalQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Manual actions as the journal kept them. */
@Tag(name = "control")
@RestController
public class AuditController {

    private final JournalQuery journal;

    /** Reads {@code journal}. */
    public AuditController(JournalQuery journal) {
        this.journal = journal;
    }

    /** Returns one page of manual actions, newest first. */
    @Operation(summary = "Who did what, why, and what became of it, newest first")
    @Parameter(name = "cursor", schema = @Schema(type = "string"))
    @Parameter(
            name = "limit",
            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
    @GetMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    public AuditPage listActions(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, List.of("cursor", "limit"));
        Long before = query.read("cursor", "the nextCursor of an earlier page", Long::parseLong);
        int limit = query.whole("limit", 1, 500, 50);
        query.refuseFaults();
        List<ActionRow> rows = journal.actions(before == null ? Long.MAX_VALUE : before, limit + 1);
        List<ActionRow> page = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? Long.toString(page.get(page.size() - 1).seq()) : null;
        return new AuditPage(page.stream().map(AuditEntry::of).toList(), next);
    }
}
