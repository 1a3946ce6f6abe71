package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RollingQuoteVolumeTest {

    private final RollingQuoteVolume volume = new RollingQuoteVolume(Timeframe.H1);

    private static Candle withoutQuote(Candle bar) {
        return new Candle(
                bar.timeframe(),
                bar.openAt(),
                bar.open(),
                bar.high(),
                bar.low(),
                bar.close(),
                bar.volume(),
                null);
    }

    private Optional<QuoteVolume24h> feed(List<Candle> bars) {
        Optional<QuoteVolume24h> last = Optional.empty();
        for (Candle bar : bars) {
            last = volume.onCandle(bar);
        }
        return last;
    }

    @Property(tries = 30)
    void theSumIsThatOfTheLastTwentyFourHoursToTheLastDigit(
            @ForAll long seed, @ForAll @IntRange(min = 24, max = 80) int count) {
        List<Candle> bars = Candles.walk(seed, Timeframe.H1, Candles.START, count);
        RollingQuoteVolume fresh = new RollingQuoteVolume(Timeframe.H1);
        Optional<QuoteVolume24h> last = Optional.empty();
        for (Candle bar : bars) {
            last = fresh.onCandle(bar);
        }
        BigDecimal expected =
                bars.subList(count - 24, count).stream()
                        .map(Candle::quoteVolume)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(last.orElseThrow().quote()).isEqualByComparingTo(expected);
        assertThat(last.get().estimated()).isFalse();
        assertThat(last.get().at()).isEqualTo(bars.get(count - 1).closeAt());
    }

    @Test
    void itIsUnknownBeforeTwentyFourHours() {
        List<Candle> bars = Candles.walk(1, Timeframe.H1, Candles.START, 24);
        assertThat(feed(bars.subList(0, 23))).isEmpty();
        assertThat(feed(bars.subList(23, 24))).isPresent();
    }

    @Test
    void aGapStartsAnew() {
        List<Candle> bars = Candles.walk(1, Timeframe.H1, Candles.START, 60);
        feed(bars.subList(0, 30));
        assertThat(feed(bars.subList(31, 54))).isEmpty();
        assertThat(feed(bars.subList(54, 55))).isPresent();
    }

    @Test
    void volumeTimesCloseStandsInAndIsSaidAsLongAsItIsPartOfTheSum() {
        List<Candle> bars = Candles.walk(1, Timeframe.H1, Candles.START, 25);
        Candle unknown = withoutQuote(bars.get(0));
        volume.onCandle(unknown);
        QuoteVolume24h first = feed(bars.subList(1, 24)).orElseThrow();
        assertThat(first.estimated()).isTrue();
        BigDecimal rest =
                bars.subList(1, 24).stream()
                        .map(Candle::quoteVolume)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(first.quote())
                .isEqualByComparingTo(rest.add(unknown.volume().multiply(unknown.close())));
        assertThat(feed(bars.subList(24, 25)).orElseThrow().estimated()).isFalse();
    }

    @Test
    void refusesOtherLengthsAndOlderBars() {
        List<Candle> bars = Candles.walk(1, Timeframe.H1, Candles.START, 2);
        volume.onCandle(bars.get(1));
        assertThatThrownBy(() -> volume.onCandle(bars.get(0)))
                .isInstanceOf(InvalidFactException.class);
        Candle quarter = Candles.walk(1, Timeframe.M15, Candles.START, 1).get(0);
        assertThatThrownBy(() -> volume.onCandle(quarter)).hasMessageContaining("Expected 1h");
    }
}
