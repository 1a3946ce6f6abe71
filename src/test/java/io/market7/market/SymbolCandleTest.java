package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SymbolCandleTest {

    private static SymbolCandle of(String symbol, Market market, String interval, String openAt) {
        Timeframe timeframe = Timeframe.of(interval);
        Instant at = Instant.parse("2025-03-01T" + openAt + ":00Z");
        Candle candle = Candles.bar(timeframe, at, 100, 100, 100, 100, 1);
        return new SymbolCandle(Symbol.of(symbol), market, candle);
    }

    private static final List<SymbolCandle> ORDERED =
            List.of(
                    of("XRPUSDT", Market.SPOT, "15m", "00:30"),
                    of("BTCUSDT", Market.SPOT, "15m", "00:45"),
                    of("BTCUSDT", Market.FUTURES, "15m", "00:45"),
                    of("SOLUSDT", Market.SPOT, "15m", "00:45"),
                    of("BTCUSDT", Market.SPOT, "1h", "00:00"),
                    of("SOLUSDT", Market.SPOT, "1h", "00:00"),
                    of("ADAUSDT", Market.SPOT, "15m", "01:00"));

    @Property(tries = 30)
    void candlesAreOrderedByCloseThenLengthThenSymbolThenMarket(@ForAll long seed) {
        List<SymbolCandle> shuffled = new ArrayList<>(ORDERED);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.sort(SymbolCandle.ORDER);
        assertThat(shuffled).isEqualTo(ORDERED);
    }

    @Test
    void anHourThatOpensEarlierIsKnownLaterThanAQuarterInside() {
        SymbolCandle hour = of("BTCUSDT", Market.SPOT, "1h", "00:00");
        SymbolCandle quarter = of("BTCUSDT", Market.SPOT, "15m", "00:15");
        assertThat(SymbolCandle.ORDER.compare(quarter, hour)).isNegative();
    }
}
