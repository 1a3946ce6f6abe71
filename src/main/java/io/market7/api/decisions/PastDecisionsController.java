package io.market7.api.decisions;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsException;
import io.market7.codec.Sha256;
import io.market7.codec.WhatIfWriter;
import io.market7.cycle.past.NotRepeatable;
import io.market7.cycle.past.PastDecisions;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.flip.FlipOptions;
import io.market7.ruleset.flip.FlipRefusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Kept decisions made again: explained in full, and with changes. Nothing is kept of it. */
@Tag(name = "decisions")
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
public class PastDecisionsController {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    private static final JsonMapper JSON = new JsonMapper();

    private final JournalQuery journal;
    private final PastDecisions past;

    /** Reads {@code journal} and makes decisions again with {@code past}. */
    public PastDecisionsController(JournalQuery journal, PastDecisions past) {
        this.journal = journal;
        this.past = past;
    }

    /** Returns every rule of a decision and what would have turned it. */
    @Operation(
            summary =
                    "Why one decision came out as it did: every rule, and what would have turned it")
    @Parameter(
            name = "goal",
            in = ParameterIn.QUERY,
            description = "Outcome to look for; any action instead of HOLD unless given",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "max",
            in = ParameterIn.QUERY,
            description = "Most measures changed at once",
            schema = @Schema(type = "integer", minimum = "1", maximum = "5", defaultValue = "3"))
    @Parameter(
            name = "mutable",
            in = ParameterIn.QUERY,
            description = "Measures that may change, separated by commas, * for any letters",
            schema = @Schema(type = "string"))
    @GetMapping("/{id}/explanation")
    public ResponseEntity<byte[]> getExplanation(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        FlipOptions options = ExplanationQuery.of(parameters);
        JournalRow row = row(id);
        try {
            byte[] body =
                    answered(
                            () ->
                                    DecisionWriter.explanation(
                                            past.explained(
                                                            row.decisionJson(),
                                                            row.factsJson(),
                                                            options)
                                                    .explanation()));
            return json(body);
        } catch (NotRepeatable e) {
            return json(kept(row, e).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What was kept with a decision that cannot be made again says so itself. */
    private static String kept(JournalRow row, NotRepeatable reason) {
        String kept =
                DecisionJson.explanation(row)
                        .orElseThrow(() -> problem(HttpStatus.CONFLICT, "not-repeatable", reason));
        return kept.substring(0, kept.length() - 1)
                + ",\"notRepeatable\":"
                + quoted(reason.getMessage())
                + "}";
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    /** Returns a decision beside what would have been decided with changes. */
    @Operation(summary = "One decision beside what would have been decided with changes")
    @PostMapping(path = "/{id}/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> whatIf(
            @PathVariable String id, @RequestBody WhatIfRequest request) {
        WhatIfRequest asked = request.checked();
        JournalRow row = row(id);
        try {
            byte[] body =
                    answered(
                            () ->
                                    WhatIfWriter.bytes(
                                            past.whatIf(
                                                    row.decisionJson(),
                                                    row.factsJson(),
                                                    asked.set(),
                                                    asked.rulesets())));
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body);
        } catch (NotRepeatable e) {
            throw problem(HttpStatus.CONFLICT, "not-repeatable", e);
        }
    }

    private static byte[] answered(Supplier<byte[]> answer) {
        try {
            return answer.get();
        } catch (FlipRefusal e) {
            throw ProblemException.parameter("goal", e.getMessage());
        } catch (FactsException e) {
            List<Problem.FieldError> errors =
                    e.faults().stream()
                            .map(fault -> new Problem.FieldError(fault.field(), fault.text()))
                            .toList();
            throw new ProblemException(
                    Problem.of(HttpStatus.BAD_REQUEST, e.code(), e.getMessage(), errors));
        } catch (RulesetException e) {
            throw problem(HttpStatus.BAD_REQUEST, "invalid-parameters", e);
        }
    }

    private static ProblemException problem(HttpStatus status, String code, Exception cause) {
        return new ProblemException(Problem.of(status, code, cause.getMessage()));
    }

    private static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok()
                .cacheControl(AN_HOUR)
                .eTag('"' + Sha256.hex(new String(body, StandardCharsets.UTF_8)) + '"')
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private JournalRow row(String id) {
        return journal.byId(id).orElseThrow(() -> DecisionsController.unknown(id));
    }
}
