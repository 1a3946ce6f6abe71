package io.market7.wiring;

import io.market7.cycle.live.FeedSource;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.Gap;
import io.market7.market.Sleeper;
import io.market7.market.binance.BinanceFeed;
import io.market7.market.binance.FeedOptions;
import io.market7.settings.BinanceSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a source of candles of Binance; nothing is asked before the trading loop asks. */
final class BinanceSource {

    private static final Logger LOG = LoggerFactory.getLogger(BinanceSource.class);

    private BinanceSource() {}

    static FeedSource of(BinanceSettings settings, Clock clock) {
        FeedOptions options =
                new FeedOptions(
                        settings.symbols().stream().map(Symbol::of).toList(),
                        Timeframe.of(settings.base()),
                        FeedOptions.Source.valueOf(settings.source().name()),
                        Map.of(
                                Market.SPOT, settings.spotUrl().toString(),
                                Market.FUTURES, settings.futuresUrl().toString()),
                        Map.of(
                                Market.SPOT, settings.spotStreamUrl().toString(),
                                Market.FUTURES, settings.futuresStreamUrl().toString()),
                        Duration.ofMillis(settings.graceMillis()),
                        Duration.ofSeconds(settings.silenceSeconds()),
                        Duration.ofHours(settings.streamHours()));
        Duration history = Duration.ofDays(settings.historyDays());
        return new FeedSource(
                options.symbols(),
                options.base(),
                options.base().openOf(clock.instant()),
                liveFrom ->
                        new BinanceFeed(
                                options,
                                liveFrom.minus(history),
                                BinanceSource::tell,
                                clock,
                                Sleeper.thread()));
    }

    private static void tell(Gap gap) {
        LOG.warn(
                "The exchange has no {} bar of {} that opens at {}.",
                gap.timeframe().label(),
                gap.symbol(),
                gap.from());
    }
}
