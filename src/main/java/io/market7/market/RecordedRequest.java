package io.market7.market;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What to replay from a folder of recorded candles. A candle is delivered when {@code from − warmUp
 * <= closeAt < to}; the caller decides what counts as warm-up.
 *
 * @param folder holds {@code SYMBOL-INTERVAL.csv[.gz]}
 * @param market what the folder was recorded from
 * @param symbols at least one
 * @param base shortest bars delivered, 1m, 5m or 15m; null takes the shortest that every symbol has
 *     over the whole range
 * @param from close of the first candle that counts; null is the start of the files
 * @param to candles closing here or later are not delivered; null is the end of the files
 * @param warmUp how much to deliver before {@code from}; null is everything there is
 */
public record RecordedRequest(
        Path folder,
        Market market,
        List<Symbol> symbols,
        Timeframe base,
        Instant from,
        Instant to,
        Duration warmUp) {

    public RecordedRequest {
        Checks.required("folder", folder);
        Checks.required("market", market);
        symbols = List.copyOf(Checks.required("symbols", symbols));
        if (symbols.isEmpty() || symbols.stream().distinct().count() < symbols.size()) {
            throw new InvalidFactException("symbols", symbols, "at least one, each once");
        }
        if (base != null && base.compareTo(Timeframe.M15) > 0) {
            throw new InvalidFactException("base", base.label(), "1m, 5m or 15m");
        }
        if (warmUp != null && warmUp.isNegative()) {
            throw new InvalidFactException("warmUp", warmUp, "a duration of at least 0");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidFactException("from", from, "an instant before " + to);
        }
    }

    /** Asks for everything the folder has of these symbols. */
    public static RecordedRequest of(Path folder, Market market, List<Symbol> symbols) {
        return new RecordedRequest(folder, market, symbols, null, null, null, Duration.ZERO);
    }

    /** Returns the same request with {@code base} as its shortest bars. */
    public RecordedRequest withBase(Timeframe base) {
        return new RecordedRequest(folder, market, symbols, base, from, to, warmUp);
    }

    /** Returns the same request over the closes from {@code from} (included) to {@code to}. */
    public RecordedRequest between(Instant from, Instant to) {
        return new RecordedRequest(folder, market, symbols, base, from, to, warmUp);
    }

    /** Returns the same request, read from {@code warmUp} earlier; null is the files' start. */
    public RecordedRequest withWarmUp(Duration warmUp) {
        return new RecordedRequest(folder, market, symbols, base, from, to, warmUp);
    }

    /** Returns the earliest close delivered. */
    Instant firstCloseAt() {
        return from == null || warmUp == null ? Instant.MIN : from.minus(warmUp);
    }

    /** Returns the first close no longer delivered. */
    Instant endAt() {
        return Objects.requireNonNullElse(to, Instant.MAX);
    }
}
