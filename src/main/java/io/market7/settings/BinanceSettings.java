package io.market7.settings;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The market of Binance, which needs no account.
 *
 * @param source where candles of a symbol come from
 * @param symbols symbols to feed, BTCUSDT among them
 * @param base shortest bars: 1m, 5m or 15m
 * @param historyDays days that warm up indicators before anything is decided; 1 to 400
 * @param graceMillis milliseconds after a close before a bar that did not come is asked for; 100 to
 *     60000
 * @param silenceSeconds seconds a stream may say nothing before it is opened again; 5 to 600
 * @param streamHours hours after which a stream is replaced; 1 to 23, the exchange cuts at 24
 * @param spotUrl where spot answers
 * @param spotStreamUrl where spot streams
 * @param futuresUrl where futures answer
 * @param futuresStreamUrl where futures stream
 */
public record BinanceSettings(
        @DefaultValue("auto") Source source,
        @DefaultValue({"BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT"}) List<String> symbols,
        @DefaultValue("5m") String base,
        @DefaultValue("40") Integer historyDays,
        @DefaultValue("3000") Integer graceMillis,
        @DefaultValue("60") Integer silenceSeconds,
        @DefaultValue("23") Integer streamHours,
        @DefaultValue("https://api.binance.com") URI spotUrl,
        @DefaultValue("wss://stream.binance.com:9443") URI spotStreamUrl,
        @DefaultValue("https://fapi.binance.com") URI futuresUrl,
        @DefaultValue("wss://fstream.binance.com") URI futuresStreamUrl) {

    /** Where candles of a symbol come from. */
    public enum Source {
        /** Futures where a contract trades, spot otherwise. */
        AUTO,
        /** Spot only. */
        SPOT,
        /** Futures only. */
        FUTURES
    }

    /** Refuses what is out of range and a market without its leader. */
    public BinanceSettings {
        within("history-days", historyDays, 1, 400);
        within("grace-millis", graceMillis, 100, 60_000);
        within("silence-seconds", silenceSeconds, 5, 600);
        within("stream-hours", streamHours, 1, 23);
        symbols = symbols == null ? List.of() : List.copyOf(symbols);
        if (!symbols.contains("BTCUSDT")) {
            throw new IllegalArgumentException(
                    "symbols is %s. Expected BTCUSDT among them: every decision looks at it."
                            .formatted(symbols));
        }
        if (base != null && !base.matches("1m|5m|15m")) {
            throw new IllegalArgumentException(
                    "base is %s. Expected 1m, 5m or 15m.".formatted(base));
        }
    }

    private static void within(String name, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s is %d. Expected %d to %d.".formatted(name, value, least, most));
        }
    }
}
