package io.market7.api.market;

import io.market7.api.problem.Problem;
import io.market7.api.problem.ProblemException;
import io.market7.api.problem.QueryReader;
import io.market7.codec.IndicatorsWriter;
import io.market7.cycle.live.CandleQuery;
import io.market7.cycle.live.TradingLoop;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is known of the traded symbols, all of it from closed bars. */
@Tag(name = "market")
@RestController
@RequestMapping(path = "/api/v1/market", produces = MediaType.APPLICATION_JSON_VALUE)
public class MarketController {

    private static final int MOST_CANDLES = 2_000;
    private static final List<String> NAMES = List.of("timeframe", "from", "to", "limit");
    private static final Set<Timeframe> TIMEFRAMES =
            EnumSet.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);

    private final TradingLoop loop;

    /** Reads the market of {@code loop}. */
    public MarketController(TradingLoop loop) {
        this.loop = loop;
    }

    /** Returns every traded symbol in name order. */
    @Operation(summary = "Traded symbols with their last prices")
    @GetMapping
    public List<MarketView> listMarkets() {
        return loop.market(
                market ->
                        market.symbols().stream()
                                .map(each -> MarketView.of(each, market.prices(each)))
                                .toList());
    }

    /** Returns the newest closed bars of a span. */
    @Operation(summary = "Closed bars, oldest first: the newest of the span that is asked for")
    @CandleParameters
    @GetMapping("/{symbol}/candles")
    public CandlePage listCandles(
            @PathVariable String symbol,
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
        CandleQuery query = query(known(symbol), parameters);
        return new CandlePage(
                symbol,
                query.timeframe().label(),
                loop.candles(query).stream().map(CandleView::of).toList());
    }

    /** Returns the indicator records of a symbol by timeframe. */
    @Operation(summary = "Indicators at the last closed bars; an absent value is unknown")
    @GetMapping("/{symbol}/indicators")
    public ResponseEntity<byte[]> getIndicators(@PathVariable String symbol) {
        Symbol known = known(symbol);
        String records = IndicatorsWriter.text(loop.market(market -> market.indicators(known)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(records.getBytes(StandardCharsets.UTF_8));
    }

    private static CandleQuery query(Symbol symbol, Map<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, NAMES);
        Timeframe timeframe = query.read("timeframe", "15m, 1h or 4h", MarketController::timeframe);
        Instant from = query.read("from", QueryReader.INSTANT, Instant::parse);
        Instant to = query.read("to", QueryReader.INSTANT, Instant::parse);
        int limit = query.whole("limit", 1, MOST_CANDLES, 500);
        query.refuseFaults();
        return new CandleQuery(
                symbol, timeframe == null ? Timeframe.M15 : timeframe, from, to, limit);
    }

    private static Timeframe timeframe(String label) {
        Timeframe timeframe = Timeframe.of(label);
        if (!TIMEFRAMES.contains(timeframe)) {
            throw new IllegalArgumentException(label);
        }
        return timeframe;
    }

    private Symbol known(String name) {
        Collection<Symbol> symbols = loop.market(market -> List.copyOf(market.symbols()));
        return symbols.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, symbols));
    }

    private static ProblemException unknown(String name, Collection<Symbol> symbols) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "unknown-symbol",
                        "Symbol %s is not traded. Expected one of %s.".formatted(name, symbols)));
    }
}
