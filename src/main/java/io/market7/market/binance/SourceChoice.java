package io.market7.market.binance;

import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Chooses, once for each symbol, the market its whole series comes from. */
final class SourceChoice {

    private SourceChoice() {}

    /**
     * Returns the market of each symbol.
     *
     * @param trading symbols that trade, by market; a market that was not asked is absent
     * @throws BinanceException naming every symbol that trades on no market allowed
     */
    static Map<Symbol, Market> of(List<Symbol> symbols, Map<Market, Set<Symbol>> trading) {
        Map<Symbol, Market> chosen = new TreeMap<>();
        List<Symbol> nowhere =
                symbols.stream()
                        .filter(
                                symbol -> {
                                    Market market = of(symbol, trading);
                                    if (market != null) {
                                        chosen.put(symbol, market);
                                    }
                                    return market == null;
                                })
                        .toList();
        if (!nowhere.isEmpty()) {
            throw BinanceException.lasting(
                    "%s does not trade on %s. Expected symbols that do."
                            .formatted(nowhere, trading.keySet()));
        }
        return chosen;
    }

    private static Market of(Symbol symbol, Map<Market, Set<Symbol>> trading) {
        for (Market market : List.of(Market.FUTURES, Market.SPOT)) {
            if (trading.getOrDefault(market, Set.of()).contains(symbol)) {
                return market;
            }
        }
        return null;
    }
}
