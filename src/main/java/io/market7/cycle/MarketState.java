package io.market7.cycle;

import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Market;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Series;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import io.market7.market.SymbolCandle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The market as closed candles tell it: indicators, prices and volumes of every symbol, and the
 * records of the market leader. It knows nothing of a bar before it is given. Not thread-safe.
 */
public final class MarketState {
    /** The market leader. */
    public static final Symbol LEADER = Symbol.of("BTCUSDT");

    private static final Set<Timeframe> OF_SYMBOL =
            EnumSet.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);
    private static final Set<Timeframe> OF_LEADER = EnumSet.of(Timeframe.M15, Timeframe.H1);

    private final SortedMap<Symbol, SymbolMarket> markets = new TreeMap<>();
    private final SymbolMarket leader;
    private OutsideRatings outside = OutsideRatings.NONE;

    /**
     * Creates a state that has seen nothing.
     *
     * @param symbols traded pairs
     * @param market where they trade
     * @param base shortest bars that will come; at most 15m
     * @param historyBars bars each 15m record remembers; at least 1, see {@link Lookback}
     */
    public MarketState(Collection<Symbol> symbols, Market market, Timeframe base, int historyBars) {
        for (Symbol symbol : symbols) {
            markets.put(
                    symbol,
                    new SymbolMarket(symbol, market, Series.SYMBOL, OF_SYMBOL, base, historyBars));
        }
        leader = new SymbolMarket(LEADER, market, Series.BTC, OF_LEADER, base, 1);
    }

    /**
     * Takes the next closed bar; bars of a symbol that is neither traded nor the leader pass by.
     */
    public void onCandle(SymbolCandle each) {
        SymbolMarket market = markets.get(each.symbol());
        if (market != null) {
            market.onCandle(each.candle());
        }
        if (each.symbol().equals(LEADER)) {
            leader.onCandle(each.candle());
        }
    }

    /** Returns the close of the last closed bar of a symbol; empty before the first. */
    public Optional<BigDecimal> lastPrice(Symbol symbol) {
        return Optional.ofNullable(market(symbol).last()).map(Candle::close);
    }

    /**
     * Returns the records of the market leader; the state itself is never given, rules classify.
     */
    public BtcFacts btc() {
        return new BtcFacts(leader.records(), null, null, null);
    }

    /** Returns price and volume of a traded symbol at its last closed bar. */
    public PriceFacts prices(Symbol symbol) {
        return market(symbol).prices();
    }

    /** Returns prices and volume of the market leader. */
    public PriceFacts leaderPrices() {
        return leader.prices();
    }

    /** Returns what is known of a traded symbol. */
    public SymbolMarket market(Symbol symbol) {
        SymbolMarket market = markets.get(symbol);
        if (market == null) {
            throw new IllegalArgumentException(
                    "Symbol %s is not traded. Expected one of %s."
                            .formatted(symbol, markets.keySet()));
        }
        return market;
    }

    /** Lets ratings from outside count before our own. */
    public void rateBy(OutsideRatings ratings) {
        outside = ratings;
    }

    /** Returns ratings of a traded symbol at a moment: pushed ones first, else our own. */
    public Map<Timeframe, TvRating> ratings(Symbol symbol, Instant at) {
        return outside.at(symbol, at)
                .map(rating -> Map.of(Timeframe.M15, rating))
                .orElseGet(() -> market(symbol).tv());
    }

    /** Returns indicator records of a traded symbol by timeframe, as far as they are known. */
    public Map<Timeframe, Indicators> indicators(Symbol symbol) {
        return market(symbol).records();
    }

    /**
     * Returns the traded symbols whose 24 h volume was ever made from bars that say no quote
     * volume: volume times close stands in for it.
     */
    public List<Symbol> volumesEstimated() {
        return markets.values().stream()
                .filter(SymbolMarket::volumeEstimated)
                .map(SymbolMarket::symbol)
                .toList();
    }

    /** Returns the traded symbols in name order. */
    public Set<Symbol> symbols() {
        return markets.keySet();
    }
}
