package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Timeframe;
import io.market7.market.SymbolCandle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandleInstantsTest {
    private final List<SymbolCandle> candles =
            TestMarket.candles(TestMarket.simulation(1, 1)).subList(0, 60);

    @Test
    void isWholeWithItsLastDueBarAndNeedsNoLaterOne() {
        List<CandleInstants.Whole> wholes = whole(candles);

        assertThat(wholes.get(0).candles()).hasSize(3);
        assertThat(wholes.get(2).at()).isEqualTo(TestMarket.START.plusSeconds(900));
        assertThat(wholes.get(2).candles()).hasSize(6);
    }

    @Test
    void isWholeWithTheNextLaterBarWhereOneIsMissing() {
        List<SymbolCandle> gap = new ArrayList<>(candles);
        gap.remove(1);
        CandleInstants instants = new CandleInstants(Timeframe.M5, 3);

        assertThat(instants.onCandle(gap.get(0))).isEmpty();
        assertThat(instants.onCandle(gap.get(1))).isEmpty();
        assertThat(instants.whole()).isEmpty();
        assertThat(instants.onCandle(gap.get(2)).orElseThrow().candles()).hasSize(2);
        assertThat(instants.rest().orElseThrow().candles()).containsExactly(gap.get(2));
        assertThat(instants.rest()).isEmpty();
    }

    private static List<CandleInstants.Whole> whole(List<SymbolCandle> candles) {
        CandleInstants instants = new CandleInstants(Timeframe.M5, 3);
        List<CandleInstants.Whole> wholes = new ArrayList<>();
        for (SymbolCandle candle : candles) {
            assertThat(instants.onCandle(candle)).isEmpty();
            instants.whole().ifPresent(wholes::add);
        }
        return wholes;
    }
}
