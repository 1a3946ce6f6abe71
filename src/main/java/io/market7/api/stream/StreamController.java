package io.market7.api.stream;

import io.market7.api.problem.Problem;
import io.market7.api.problem.QueryReader;
import io.market7.api.security.CallerFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happens, as it happens. */
@Tag(name = "stream")
@RestController
public class StreamController {

    private static final String RESUME = "Last-Event-ID";

    private final StreamHub hub;

    StreamController(StreamHub hub) {
        this.hub = hub;
    }

    /** Connects a listener to the stream; it ends with the connection. */
    @Operation(
            summary = "Server-sent events; a decision's id is its journal sequence",
            description =
                    "Event decision is a journalled decision, each once and in order; Last-Event-ID, or after, resumes without a gap. Events market, deals, control and rulesets tell a state: the newest on connecting and after a change. Event resync says that too much was missed: load everything again, the stream goes on.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema =
                                    @Schema(
                                            description = "Data of the events that tell a state",
                                            oneOf = {
                                                MarketEvent.class,
                                                DealsEvent.class,
                                                ControlEvent.class,
                                                RulesetsEvent.class
                                            })))
    @Parameter(
            name = "topics",
            description = "decisions, deals, market, rulesets, control, separated by commas",
            schema = @Schema(type = "string", example = "decisions,market"))
    @Parameter(
            name = "after",
            description = "Resumes after this journal sequence",
            schema = @Schema(type = "integer", format = "int64", minimum = "0"))
    @Parameter(
            name = RESUME,
            in = ParameterIn.HEADER,
            description = "The same, as browsers send it; wins",
            schema = @Schema(type = "integer", format = "int64", minimum = "0"))
    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public void stream(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> asked = new TreeMap<>(parameters);
        String resume = request.getHeader(RESUME);
        if (resume != null && !resume.isEmpty()) {
            asked.put("after", resume);
        }
        QueryReader query = new QueryReader(asked, List.of("topics", "after"));
        Set<Topic> topics = query.read("topics", Topic.WORDS, Topic::read);
        Long after = query.read("after", "a journal sequence, at least 0", StreamController::seq);
        query.refuseFaults();
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store, no-transform");
        response.setHeader("X-Accel-Buffering", "no");
        Set<Topic> wanted = topics == null ? EnumSet.allOf(Topic.class) : topics;
        Listening listening = new Listening(wanted, after, CallerFilter.stillWelcome(request));
        AsyncContext connection = request.startAsync();
        if (!hub.open(connection, listening)) {
            full().write(response);
            connection.complete();
        }
    }

    private static long seq(String text) {
        long seq = Long.parseLong(text);
        if (seq < 0) {
            throw new NumberFormatException(text);
        }
        return seq;
    }

    private static Problem full() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "too-many-streams",
                "Every place at the stream is taken. Expected fewer open pages; ask the routes again and again instead, or raise market7.stream.most-clients.");
    }
}
