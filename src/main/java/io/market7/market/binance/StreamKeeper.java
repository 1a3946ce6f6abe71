package io.market7.market.binance;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Keeps one market's stream open: opens it again when it ended or says nothing, and replaces it
 * before the exchange cuts it, the old one going only when the new one has spoken. Used by one
 * thread, which looks after it again and again.
 */
final class StreamKeeper {

    private static final System.Logger LOG = System.getLogger(StreamKeeper.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI uri;
    private final FeedOptions options;
    private final BiConsumer<Symbol, Candle> bars;
    private final Clock clock;
    private BarStream present;
    private BarStream next;
    private Instant openAgainAt = Instant.MIN;
    private int opened;

    StreamKeeper(
            String url,
            Collection<Symbol> symbols,
            FeedOptions options,
            BiConsumer<Symbol, Candle> bars,
            Clock clock) {
        this.uri = uri(url, symbols, options.base());
        this.options = options;
        this.bars = bars;
        this.clock = clock;
    }

    private static URI uri(String url, Collection<Symbol> symbols, Timeframe base) {
        return URI.create(
                url.replaceAll("/+$", "")
                        + "/stream?streams="
                        + symbols.stream()
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .map(each -> each + "@kline_" + base.label())
                                .collect(Collectors.joining("/")));
    }

    /** Looks after the stream. */
    void tick() {
        Instant now = clock.instant();
        if (next != null) {
            replace(now);
        } else if (present == null) {
            if (!now.isBefore(openAgainAt)) {
                present = open();
            }
        } else if (present.isOver()) {
            drop(now);
        } else if (present.heardAt().plus(options.silence()).isBefore(now)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The stream of bars is silent; it is opened again.");
            drop(now);
        } else if (present.openedAt().plus(options.streamAge()).isBefore(now)) {
            next = open();
        }
    }

    private void replace(Instant now) {
        if (next.spoke()) {
            present.close();
            present = next;
            next = null;
        } else if (next.isOver() || next.openedAt().plus(options.silence()).isBefore(now)) {
            next.close();
            next = null;
            drop(now);
        }
    }

    private void drop(Instant now) {
        present.close();
        present = null;
        openAgainAt = now.plus(PAUSE);
    }

    private BarStream open() {
        opened++;
        return BarStream.open(http, uri, options.base(), bars, clock);
    }

    /** Returns how many connections were opened so far. */
    int opened() {
        return opened;
    }

    void close() {
        if (present != null) {
            present.close();
        }
        if (next != null) {
            next.close();
        }
    }
}
