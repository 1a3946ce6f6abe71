package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.Market;
import io.market7.domain.market.Series;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores a bot recorded in April and May 2025, computed again from the indicators it recorded with
 * them. It gave penalties in the good state and divided K − D, a ratio, by 25; with both put back,
 * the numbers must come out to the last place.
 */
class RecordedForkScoresTest {

    private static final double RECORDED_DIVISOR = 25;

    private static List<JsonNode> rows(String file) {
        Path data = Path.of(System.getProperty("market7.data", "../shared/data"));
        assumeTrue(Files.isDirectory(data), "market data not found at " + data + ": skipped");
        JsonMapper mapper = JsonMapper.shared();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(data.resolve("trades").resolve(file))),
                                StandardCharsets.UTF_8))) {
            return reader.lines().map(mapper::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"closed_trades.jsonl.gz, fork, 247", "fork_scores.jsonl.gz, '', 446"})
    void everyRecordedScoreIsComputedAgain(String file, String under, int count) {
        int recomputed = 0;
        for (JsonNode row : rows(file)) {
            JsonNode record = under.isEmpty() ? row : row.path(under);
            JsonNode raw = record.path(under.isEmpty() ? "indicators" : "raw_indicators");
            if (record.path("score").isNumber() && complete(raw)) {
                double withoutHistogram = recorded(raw, 0);
                double withHistogram = recorded(raw, ForkMeasures.macdHistogram(hour(raw)));
                double multiplier = record.path("btc_multiplier").doubleValue();
                assertThat(record.path("score").doubleValue())
                        .as("%s", record)
                        .isIn(
                                ForkScore.of(withoutHistogram, multiplier),
                                ForkScore.of(withHistogram, multiplier));
                recomputed++;
            }
        }
        assertThat(recomputed).isEqualTo(count);
    }

    @Test
    void theRecordedCrossIsAHundredthOfOurs() {
        int seen = 0;
        for (JsonNode row : rows("closed_trades.jsonl.gz")) {
            JsonNode raw = row.path("fork").path("raw_indicators");
            if (!complete(raw)) {
                continue;
            }
            double k = number(raw, "stoch_rsi_k");
            double d = number(raw, "stoch_rsi_d");
            if (k < 0.8 && k > d && k - d < 0.25) {
                double recorded =
                        number(row.path("fork").path("score_components"), "stoch_rsi_cross");
                assertThat(ForkMeasures.stochRsiCross(k, d) / 100)
                        .isCloseTo(recorded, within(1e-15));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void everyRecordedRatingWeighsWhatOursWeighs() {
        int seen = 0;
        for (JsonNode row : rows("closed_trades.jsonl.gz")) {
            JsonNode kicker = row.path("tv_kicker");
            if (kicker.path("tv_tag").isString()) {
                TvRating rating = TvRating.of(kicker.path("tv_tag").stringValue());
                double weight = TvScore.weight(Market.SPOT, Side.LONG, rating);
                assertThat(TvScore.of(kicker.path("prev_score").doubleValue(), weight))
                        .isEqualTo(kicker.path("adjusted_score").doubleValue());
                seen++;
            }
        }
        assertThat(seen).isEqualTo(201);
    }

    /** The sum as it was: 1 in the good state for two of the three penalties. */
    private static double recorded(JsonNode raw, double histogram) {
        Indicators hour = hour(raw);
        BigDecimal price = raw.path("price").decimalValue();
        double k = number(raw, "stoch_rsi_k");
        double d = number(raw, "stoch_rsi_d");
        double cross = k > d ? (k - d) / RECORDED_DIVISOR : 0;
        boolean spike = number(raw, "volume") > 2 * number(raw, "volume_sma9");
        double slope = Math.min(1, Math.max(-1, number(raw, "stoch_slope")));
        Double ahead = ForkMeasures.overextension(price, hour);
        return 0.20 * histogram
                - 0.25 * (hour.macd() < hour.macdSignal() ? 1 : 0)
                + 0.20 * ForkMeasures.rsiRecovery(number(raw, "rsi"))
                + 0.20 * cross
                - 0.15
                + 0.15 * ForkMeasures.adxRising(hour.adx())
                + 0.15 * ForkMeasures.emaReclaim(price, hour.ema50())
                + 0.20 * ForkMeasures.meanReversion(price, hour, ahead)
                - 0.25 * (spike ? 0 : 1)
                + 0.20 * ForkMeasures.stochRsiSlope(slope);
    }

    private static Indicators hour(JsonNode raw) {
        return Indicators.builder(Series.SYMBOL, Timeframe.H1, Instant.EPOCH)
                .ema50(number(raw, "ema50"))
                .adx(number(raw, "adx"))
                .atr(number(raw, "atr"))
                .macd(number(raw, "macd"))
                .macdSignal(number(raw, "macd_signal"))
                .macdHistogram(number(raw, "macd_hist"))
                .macdHistogramPrevious(number(raw, "macd_hist_prev"))
                .build();
    }

    private static boolean complete(JsonNode raw) {
        return List.of("price", "ema50", "adx", "rsi", "stoch_rsi_k", "volume_sma9", "stoch_slope")
                .stream()
                .allMatch(name -> raw.path(name).isNumber());
    }

    private static double number(JsonNode raw, String name) {
        return raw.path(name).doubleValue();
    }
}
