package io.market7.api.status;

import io.market7.api.problem.QueryReader;
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

/** How the service is doing and what it did lately. */
@Tag(name = "status")
@RestController
public class StatusController {

    private final StatusReader status;
    private final DecisionStatistics statistics;

    StatusController(StatusReader status, DecisionStatistics statistics) {
        this.status = status;
        this.statistics = statistics;
    }

    /** Returns the service at this moment. */
    @Operation(summary = "Environment, feed, rulesets in force, versions and journal")
    @GetMapping(path = "/api/v1/status", produces = MediaType.APPLICATION_JSON_VALUE)
    public StatusView getStatus() {
        return status.read();
    }

    /** Returns what was decided in the last minutes or hours. */
    @Operation(summary = "Decisions by question and outcome, and vetoes by rule, lately")
    @Parameter(
            name = "window",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"1m", "5m", "15m", "1h", "6h", "24h"},
                            defaultValue = "15m"))
    @GetMapping(path = "/api/v1/stats", produces = MediaType.APPLICATION_JSON_VALUE)
    public StatisticsView getStatistics(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, List.of("window"));
        Window window = query.read("window", Window.WORDS, Window::of);
        query.refuseFaults();
        return statistics.last(window == null ? Window.of("15m") : window);
    }
}
