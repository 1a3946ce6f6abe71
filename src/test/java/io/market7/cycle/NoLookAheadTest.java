package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.CandleFeed;
import io.market7.market.SymbolCandle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Decisions made while the candles after t do not exist yet equal decisions made while they do, for
 * every 15m bar; and the check sees an assembler that cheats.
 */
class NoLookAheadTest {
    private static final Symbol SOL = Symbol.of("SOLUSDT");

    /** Makes an assembler that may look at the candles that exist when it is asked. */
    private interface Assemblers
            extends Function<
                    List<SymbolCandle>, BiFunction<MarketState, Notebook, FactAssembler>> {}

    private static final Assemblers HONEST = existing -> FactAssembler::new;
    private static final Assemblers CHEATING =
            existing -> (market, notebook) -> new PeekingAssembler(market, notebook, existing);

    private record Case(
            List<SymbolCandle> candles, List<Symbol> symbols, Timeframe base, Instant firstAt) {}

    @Test
    void decidesASimulatedMonthWithoutLookingAhead() {
        assertNothingFromTheFuture(simulated());
    }

    @Test
    void decidesARecordedMonthWithoutLookingAhead() {
        Instant from = Instant.parse("2025-05-01T00:00:00Z");
        Instant to = Instant.parse("2025-06-01T00:00:00Z");
        List<Symbol> symbols = List.of(MarketState.LEADER, SOL);
        List<SymbolCandle> candles = TestMarket.recorded(from, to, symbols);
        assertNothingFromTheFuture(new Case(candles, symbols, Timeframe.M15, from));
    }

    @Test
    void catchesAnAssemblerThatReadsTheNextBar() {
        Case simulated = simulated();
        assertThat(cut(simulated, CHEATING)).isNotEqualTo(whole(simulated, CHEATING));
    }

    @Test
    void decidesBeforeAnythingNewerHasLeftTheFeed() {
        Case simulated = simulated();
        List<SymbolCandle> delivered = new ArrayList<>();
        List<Instant> newest = new ArrayList<>();
        TestCycle watching =
                new TestCycle(
                        simulated.symbols(),
                        simulated.base(),
                        (market, notebook) ->
                                new FactAssembler(market, notebook) {
                                    @Override
                                    FactSet btc(Instant at) {
                                        SymbolCandle last = delivered.get(delivered.size() - 1);
                                        newest.add(last.candle().closeAt());
                                        assertThat(last.candle().closeAt()).isEqualTo(at);
                                        return super.btc(at);
                                    }
                                });
        var source = TestMarket.feed(simulated.candles());
        watching.through(
                new CandleFeed() {
                    @Override
                    public Optional<SymbolCandle> next() {
                        var next = source.next();
                        next.ifPresent(delivered::add);
                        return next;
                    }

                    @Override
                    public void close() {}
                },
                simulated.firstAt());
        assertThat(newest).hasSizeGreaterThan(1_000);
    }

    private static Case simulated() {
        var simulation = TestMarket.simulation(7, 34);
        return new Case(
                TestMarket.candles(simulation),
                TestMarket.symbols(simulation),
                Timeframe.M5,
                TestMarket.START.plus(Duration.ofDays(4)));
    }

    private static void assertNothingFromTheFuture(Case given) {
        var whole = whole(given, HONEST);
        assertThat(whole).hasSizeGreaterThan(2_800);
        assertThat(cut(given, HONEST)).isEqualTo(whole);
        assertThat(cutAnew(given, whole.lastKey().minus(Duration.ofDays(9)), whole)).isTrue();
    }

    /** All candles exist from the beginning. */
    private static SortedMap<Instant, List<String>> whole(Case given, Assemblers assemblers) {
        TestCycle cycle =
                new TestCycle(given.symbols(), given.base(), assemblers.apply(given.candles()));
        return cycle.through(TestMarket.feed(given.candles()), given.firstAt()).decisions;
    }

    /** When t is decided, candles that close after t do not exist. */
    private static SortedMap<Instant, List<String>> cut(Case given, Assemblers assemblers) {
        List<SymbolCandle> existing = new ArrayList<>();
        TestCycle cycle = new TestCycle(given.symbols(), given.base(), assemblers.apply(existing));
        instants(given.candles())
                .forEach(
                        (at, candles) -> {
                            existing.addAll(candles);
                            cycle.push(at, candles, given.firstAt());
                        });
        return cycle.decisions;
    }

    /** A run of its own over a feed that ends at t makes the same last decisions. */
    private static boolean cutAnew(Case given, Instant at, SortedMap<Instant, List<String>> whole) {
        List<SymbolCandle> known =
                given.candles().stream()
                        .filter(each -> !each.candle().closeAt().isAfter(at))
                        .toList();
        TestCycle cycle = new TestCycle(given.symbols(), given.base());
        cycle.through(TestMarket.feed(known), given.firstAt());
        return cycle.decisions.equals(whole.headMap(at.plusSeconds(1)));
    }

    private static SortedMap<Instant, List<SymbolCandle>> instants(List<SymbolCandle> candles) {
        SortedMap<Instant, List<SymbolCandle>> instants = new TreeMap<>();
        for (SymbolCandle each : candles) {
            instants.computeIfAbsent(each.candle().closeAt(), at -> new ArrayList<>()).add(each);
        }
        return instants;
    }

    /** Takes the close of the next bar as the price, where that bar exists. */
    private static final class PeekingAssembler extends FactAssembler {
        private final List<SymbolCandle> existing;
        private int position;

        PeekingAssembler(MarketState market, Notebook notebook, List<SymbolCandle> existing) {
            super(market, notebook);
            this.existing = existing;
        }

        @Override
        List<FactSet> symbol(Symbol symbol, Instant at, Holdings holdings) {
            List<FactSet> honest = super.symbol(symbol, at, holdings);
            return next(symbol, at)
                    .map(bar -> honest.stream().map(each -> withPrice(each, bar)).toList())
                    .orElse(honest);
        }

        private Optional<SymbolCandle> next(Symbol symbol, Instant at) {
            while (position < existing.size()
                    && !existing.get(position).candle().closeAt().isAfter(at)) {
                position++;
            }
            return existing.subList(position, Math.min(position + 20, existing.size())).stream()
                    .filter(each -> each.symbol().equals(symbol))
                    .findFirst();
        }

        private static FactSet withPrice(FactSet each, SymbolCandle bar) {
            PriceFacts prices =
                    new PriceFacts(
                            bar.candle().close(),
                            null,
                            each.prices().priceAt(),
                            each.prices().quoteVolume24h());
            return new FactSet(
                    null,
                    each.question(),
                    each.at(),
                    each.subject(),
                    prices,
                    each.indicators(),
                    each.btc(),
                    each.deal(),
                    each.ledger(),
                    each.scores(),
                    each.predictions(),
                    each.rrr(),
                    each.previous(),
                    each.tv(),
                    each.leverage(),
                    each.instrument(),
                    each.request(),
                    each.parameters());
        }
    }
}
