package io.market7.api.account;

import io.market7.api.problem.QueryReader;
import io.market7.journal.IntentRow;
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
import tools.jackson.databind.json.JsonMapper;

/** Orders as the journal kept them. */
@Tag(name = "account")
@RestController
public class OrdersController {

    private final JournalQuery journal;
    private final JsonMapper json;

    /** Reads {@code journal}. */
    public OrdersController(JournalQuery journal, JsonMapper json) {
        this.journal = journal;
        this.json = json;
    }

    /** Returns one page of orders, the last one written first. */
    @Operation(summary = "Orders: what was intended and what became of it, newest first")
    @Parameter(
            name = "open",
            description = "true: only those whose outcome is not known",
            schema = @Schema(type = "boolean", defaultValue = "false"))
    @Parameter(name = "cursor", schema = @Schema(type = "string"))
    @Parameter(
            name = "limit",
            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
    @GetMapping(path = "/api/v1/orders", produces = MediaType.APPLICATION_JSON_VALUE)
    public OrderPage listOrders(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, List.of("open", "cursor", "limit"));
        Boolean open = query.read("open", "true or false", OrdersController::flag);
        Long before = query.read("cursor", "the nextCursor of an earlier page", Long::parseLong);
        int limit = query.whole("limit", 1, 500, 50);
        query.refuseFaults();
        List<IntentRow> rows =
                journal.intents(
                        open != null && open, before == null ? Long.MAX_VALUE : before, limit + 1);
        List<IntentRow> page = rows.subList(0, Math.min(limit, rows.size()));
        String next = rows.size() > limit ? Long.toString(page.get(page.size() - 1).seq()) : null;
        return new OrderPage(page.stream().map(each -> OrderView.of(each, json)).toList(), next);
    }

    private static Boolean flag(String text) {
        if (!text.matches("true|false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }
}
