package io.market7.cycle.dataset;

import io.market7.cycle.Lookback;
import io.market7.cycle.MarketState;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.CandleFeed;
import io.market7.market.CandleFile;
import io.market7.market.RecordedFeed;
import io.market7.market.RecordedRequest;
import io.market7.market.SymbolCandle;
import io.market7.ruleset.engine.BoundRulesets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The recorded candles of a data set; can be gone through more than once. */
final class Recording {
    private final DatasetRequest request;
    private final List<Symbol> symbols;

    Recording(DatasetRequest request) {
        this.request = request;
        this.symbols = request.symbols().isEmpty() ? all() : request.symbols();
    }

    /** Returns the pairs of the folder with bars short enough to decide by. */
    private List<Symbol> all() {
        TreeSet<Symbol> symbols = new TreeSet<>();
        for (CandleFile file : CandleFile.in(request.data())) {
            if (file.timeframe().length().compareTo(Timeframe.M15.length()) <= 0
                    && file.timeframe() != Timeframe.M1) {
                symbols.add(file.symbol());
            }
        }
        return List.copyOf(symbols);
    }

    List<Symbol> symbols() {
        return symbols;
    }

    CandleFeed open() {
        TreeSet<Symbol> fed = new TreeSet<>(symbols);
        if (CandleFile.in(request.data()).stream()
                .anyMatch(file -> file.symbol().equals(MarketState.LEADER))) {
            fed.add(MarketState.LEADER);
        }
        RecordedRequest wanted =
                new RecordedRequest(
                        request.data(),
                        request.target().market(),
                        List.copyOf(fed),
                        base(),
                        request.from(),
                        request.to(),
                        null);
        return new RecordedFeed(wanted, gap -> {});
    }

    /** Returns the 15m bars of every pair, to look up what the market did. */
    Map<Symbol, PriceRecord> prices() {
        Map<Symbol, PriceRecord> prices = new HashMap<>();
        try (CandleFeed feed = open()) {
            Optional<SymbolCandle> next = feed.next();
            while (next.isPresent()) {
                SymbolCandle each = next.get();
                if (each.candle().timeframe() == Timeframe.M15) {
                    prices.computeIfAbsent(each.symbol(), symbol -> new PriceRecord())
                            .add(each.candle());
                }
                next = feed.next();
            }
        }
        return prices;
    }

    private Timeframe base() {
        boolean quarters =
                symbols.stream()
                        .allMatch(
                                symbol ->
                                        CandleFile.in(request.data()).stream()
                                                .anyMatch(
                                                        file ->
                                                                file.symbol().equals(symbol)
                                                                        && file.timeframe()
                                                                                == Timeframe.M15));
        return quarters ? Timeframe.M15 : Timeframe.M5;
    }

    MarketState market(BoundRulesets rulesets) {
        return new MarketState(
                symbols, request.target().market(), base(), Math.max(5, Lookback.bars(rulesets)));
    }
}
