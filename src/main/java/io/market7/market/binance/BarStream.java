package io.market7.market.binance;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One connection that streams bars. It hands on closed ones and notes every sign of life. */
final class BarStream implements WebSocket.Listener {

    private static final System.Logger LOG = System.getLogger(BarStream.class.getName());

    private final Timeframe timeframe;
    private final BiConsumer<Symbol, Candle> bars;
    private final Clock clock;
    private final Instant openedAt;
    private final StringBuilder text = new StringBuilder();
    private volatile WebSocket socket;
    private volatile Instant heardAt;
    private volatile boolean spoke;
    private volatile boolean over;

    private BarStream(Timeframe timeframe, BiConsumer<Symbol, Candle> bars, Clock clock) {
        this.timeframe = timeframe;
        this.bars = bars;
        this.clock = clock;
        this.openedAt = clock.instant();
        this.heardAt = openedAt;
    }

    /** Begins to connect, and returns at once. */
    static BarStream open(
            HttpClient http,
            URI uri,
            Timeframe timeframe,
            BiConsumer<Symbol, Candle> bars,
            Clock clock) {
        BarStream stream = new BarStream(timeframe, bars, clock);
        http.newWebSocketBuilder()
                .buildAsync(uri, stream)
                .whenComplete(
                        (socket, failure) -> {
                            if (failure != null) {
                                stream.end("cannot be opened: " + failure.getMessage());
                            }
                        });
        return stream;
    }

    /** Returns when something came last, else when it was opened. */
    Instant heardAt() {
        return heardAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Returns whether anything has come. */
    boolean spoke() {
        return spoke;
    }

    /** Returns whether nothing will come any more. */
    boolean isOver() {
        return over;
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        if (over) {
            opened.abort();
        }
        opened.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            String message = text.toString();
            text.setLength(0);
            heardAt = clock.instant();
            spoke = true;
            take(message);
        }
        from.request(1);
        return null;
    }

    private void take(String message) {
        try {
            JsonNode bar = BinanceRest.JSON.readTree(message).path("data").path("k");
            if (bar.path("x").asBoolean(false)
                    && bar.path("i").asString().equals(timeframe.label())) {
                bars.accept(Symbol.of(bar.path("s").asString()), candle(bar));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The stream said {0}. Expected a bar; it is asked for instead.",
                    message.length() > 200 ? message.substring(0, 200) : message);
        }
    }

    private Candle candle(JsonNode bar) {
        return new Candle(
                timeframe,
                Instant.ofEpochMilli(bar.path("t").asLong()),
                Bars.decimal(bar.path("o")),
                Bars.decimal(bar.path("h")),
                Bars.decimal(bar.path("l")),
                Bars.decimal(bar.path("c")),
                Bars.decimal(bar.path("v")),
                Bars.decimal(bar.path("q")));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket closed, int code, String reason) {
        end("was closed with code " + code);
        return null;
    }

    @Override
    public void onError(WebSocket broken, Throwable failure) {
        end("broke: " + failure);
    }

    private void end(String reason) {
        if (!over) {
            LOG.log(System.Logger.Level.WARNING, "The stream of bars {0}.", reason);
        }
        over = true;
    }

    /** Ends the connection. */
    void close() {
        over = true;
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
