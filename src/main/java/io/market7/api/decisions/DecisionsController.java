package io.market7.api.decisions;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.codec.Sha256;
import io.market7.journal.JournalPage;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the journal kept. */
@Tag(name = "decisions")
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
public class DecisionsController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final JournalQuery journal;

    /** Reads {@code journal}. */
    public DecisionsController(JournalQuery journal) {
        this.journal = journal;
    }

    /** Returns one page of decisions, newest first. */
    @Operation(summary = "List journalled decisions, newest first")
    @DecisionFilterParameters
    @GetMapping
    public ResponseEntity<byte[]> listDecisions(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        DecisionFilter filter = DecisionFilter.of(parameters);
        try {
            return json(page(journal.find(filter.rows(), filter.cursor(), filter.limit())));
        } catch (IllegalArgumentException e) {
            throw ProblemException.parameter("cursor", e.getMessage());
        }
    }

    /** Returns one decision with the facts it was made from; it never changes. */
    @Operation(summary = "One journalled decision with its facts")
    @GetMapping("/{id}")
    public ResponseEntity<byte[]> getDecision(@PathVariable String id) {
        JournalRow row = journal.byId(id).orElseThrow(() -> unknown(id));
        return forEver(DecisionJson.withFacts(row));
    }

    private static ResponseEntity<byte[]> forEver(String body) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .eTag('"' + Sha256.hex(body) + '"')
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the decisions before and after one, among those a filter lets through. */
    @Operation(summary = "The next newer and the next older decision, among those that match")
    @DecisionFilterParameters
    @GetMapping("/{id}/neighbours")
    public Neighbours getNeighbours(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        JournalRow row = journal.byId(id).orElseThrow(() -> unknown(id));
        DecisionFilter filter = DecisionFilter.of(parameters);
        return new Neighbours(
                journal.newer(filter.rows(), row.seq()).orElse(null),
                journal.older(filter.rows(), row.seq()).orElse(null));
    }

    /**
     * Where to go from one decision.
     *
     * @param newerId the next newer one; null when it is the newest
     * @param olderId the next older one; null when it is the oldest
     */
    public record Neighbours(
            @Schema(nullable = true) String newerId, @Schema(nullable = true) String olderId) {}

    private static String page(JournalPage page) {
        String items = page.rows().stream().map(DecisionJson::of).collect(Collectors.joining(","));
        String cursor = page.nextCursor() == null ? "null" : '"' + page.nextCursor() + '"';
        return "{\"items\":[%s],\"nextCursor\":%s}".formatted(items, cursor);
    }

    private static ResponseEntity<byte[]> json(String body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    static ProblemException unknown(String id) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "unknown-decision",
                        "No decision has the id %s. Expected one of /api/v1/decisions."
                                .formatted(id)));
    }
}
