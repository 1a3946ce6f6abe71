package io.market7.api.decisions;

import io.market7.cycle.live.TradingLoop;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Candidates for entries: what was decided last about entering each symbol. */
@Tag(name = "decisions")
@RestController
public class ForksController {

    private final TradingLoop loop;
    private final JournalQuery journal;
    private final JsonMapper json;

    /** Reads {@code journal} about the symbols of {@code loop}. */
    public ForksController(TradingLoop loop, JournalQuery journal, JsonMapper json) {
        this.loop = loop;
        this.journal = journal;
        this.json = json;
    }

    /** Returns the newest fork decision of each symbol, the highest score first. */
    @Operation(
            summary = "Candidates: the last fork decision of each traded symbol, best score first")
    @GetMapping(path = "/api/v1/forks", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> listForks() {
        List<Symbol> symbols = loop.market(market -> List.copyOf(market.symbols()));
        List<Scored> forks = new ArrayList<>();
        symbols.forEach(symbol -> newest(symbol).forEach(row -> forks.add(scored(row))));
        forks.sort(Comparator.comparingDouble(Scored::score).reversed());
        String body = forks.stream().map(Scored::body).collect(Collectors.joining(","));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        "{\"items\":[%s],\"nextCursor\":null}"
                                .formatted(body)
                                .getBytes(StandardCharsets.UTF_8));
    }

    private List<JournalRow> newest(Symbol symbol) {
        return journal.find(
                        new JournalFilter(null, null, symbol, Question.FORK, null, null, null),
                        null,
                        1)
                .rows();
    }

    /** A decision without a score is behind all that have one. */
    private Scored scored(JournalRow row) {
        String body = DecisionJson.of(row);
        JsonNode score = json.readTree(body).path("scores").path("fork");
        return new Scored(score.isNumber() ? score.doubleValue() : Double.NEGATIVE_INFINITY, body);
    }

    private record Scored(double score, String body) {}
}
