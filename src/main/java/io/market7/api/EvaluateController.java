package io.market7.api;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.cycle.LineEvaluator;
import io.market7.cycle.LineEvaluator.Answer;
import io.market7.domain.decision.ExplainLevel;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Facts in, decisions out. Nothing is kept and nothing is acted on. */
@Tag(name = "decisions")
@RestController
public class EvaluateController {

    /** Most objects of one request. */
    static final int MOST = 10_000;

    private final LineEvaluator evaluator;

    /** Answers with {@code evaluator}. */
    public EvaluateController(LineEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Decides one object or every object of an array. The faults of a single object are the
     * problem; in an array they are the answer to their object only.
     */
    @Operation(summary = "Decide facts: one object, or an array of at most 10,000")
    @PostMapping(
            path = "/api/v1/evaluate",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    public void evaluate(
            @RequestParam(defaultValue = "none")
                    @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"none", "why", "full"},
                                            defaultValue = "none"))
                    String explain,
            @RequestBody byte[] body,
            HttpServletResponse response)
            throws IOException {
        ExplainLevel level = level(explain);
        if (!JsonArrays.isArray(body)) {
            single(evaluator.answer(body, level), response);
            return;
        }
        List<byte[]> elements = JsonArrays.elements(body, MOST);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        OutputStream out = response.getOutputStream();
        String separator = "[";
        for (byte[] element : elements) {
            out.write(separator.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.write(evaluator.answer(element, level).json());
            separator = ",";
        }
        out.write(
                (elements.isEmpty() ? "[]" : "]")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static ExplainLevel level(String explain) {
        for (ExplainLevel level : ExplainLevel.values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(explain)) {
                return level;
            }
        }
        throw ProblemException.parameter(
                "explain", "explain is %s. Expected none, why or full.".formatted(explain));
    }

    private static void single(Answer answer, HttpServletResponse response) throws IOException {
        if (!answer.decided()) {
            throw new ProblemException(problem(answer));
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(answer.json().length);
        response.getOutputStream().write(answer.json());
    }

    private static Problem problem(Answer answer) {
        HttpStatus status =
                switch (answer.error().code()) {
                    case LineEvaluator.RULES_FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
                    case "limit-exceeded" -> HttpStatus.CONTENT_TOO_LARGE;
                    default -> HttpStatus.BAD_REQUEST;
                };
        List<Problem.FieldError> errors =
                answer.faults().stream()
                        .map(fault -> new Problem.FieldError(fault.field(), fault.text()))
                        .toList();
        return Problem.of(
                status,
                answer.error().code(),
                answer.error().detail(),
                errors.isEmpty() ? null : errors);
    }
}
