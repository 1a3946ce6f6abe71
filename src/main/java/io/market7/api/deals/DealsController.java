package io.market7.api.deals;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.cycle.live.TradingLoop;
import io.market7.execution.PaperVenue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Deals of the paper venue. */
@Tag(name = "deals")
@RestController
public class DealsController {

    private final PaperVenue venue;
    private final DealReader reader;

    /** Reads the venue of {@code loop}. */
    DealsController(TradingLoop loop, DealReader reader) {
        this.venue = loop.venue();
        this.reader = reader;
    }

    /** Returns open deals by age, then closed ones, the last closed first. */
    @Operation(summary = "Deals: the open ones, then the closed ones, newest first")
    @GetMapping(path = "/api/v1/deals", produces = MediaType.APPLICATION_JSON_VALUE)
    public List<DealView> listDeals(@RequestParam(required = false) String status) {
        if (status != null && !status.matches("open|closed")) {
            throw ProblemException.parameter(
                    "status", "status is %s. Expected open or closed.".formatted(status));
        }
        List<DealView> deals = new ArrayList<>();
        venue.book().deals().forEach(each -> deals.add(DealView.open(each)));
        List<DealView> closed = new ArrayList<>();
        venue.closedDeals().forEach(each -> closed.add(DealView.closed(each)));
        java.util.Collections.reverse(closed);
        deals.addAll(closed);
        return status == null
                ? deals
                : deals.stream()
                        .filter(each -> each.status().toLowerCase(Locale.ROOT).equals(status))
                        .toList();
    }

    /** Returns one deal with its fills, its ladder and what comes next. */
    @Operation(summary = "One deal: fills, ladder, next step and what stood against it")
    @GetMapping(path = "/api/v1/deals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    public DealDetail getDeal(@PathVariable String id) {
        return reader.read(id).orElseThrow(() -> unknown(id));
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "unknown-deal",
                        "No deal has the id %s. Expected one of /api/v1/deals.".formatted(id)));
    }
}
