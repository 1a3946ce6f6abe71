package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Longer bars made from a finer file equal those of an independently recorded coarser file. */
class RecordedAgreementTest {

    @ParameterizedTest(name = "{0} from {1} to {2}: {3} of {4}")
    @CsvSource({
        "spot/BTCUSDT, 15m, 1h, 6600, 6600",
        "spot/ETHUSDT, 15m, 1h, 6600, 6600",
        "spot/BNBUSDT, 15m, 1h, 6600, 6600",
        "spot/SOLUSDT, 15m, 1h, 6600, 6600",
        "spot/XRPUSDT, 15m, 1h, 6600, 6600",
        "spot/ADAUSDT, 15m, 1h, 6600, 6600",
        "spot/DOGEUSDT, 15m, 1h, 6600, 6600",
        "spot/BTCUSDT, 5m, 15m, 26304, 26304",
        "spot/ETHUSDT, 5m, 15m, 26304, 26304",
        "spot/SOLUSDT, 5m, 15m, 26304, 26304",
        "spot/BTCUSDT, 5m, 1h, 6576, 6576",
        "spot/BTCUSDT, 1h, 4h, 8213, 8213",
        "spot/ETHUSDT, 1h, 4h, 8213, 8213",
        "futures/BTCUSDT, 5m, 1h, 6571, 6576",
        "futures/SOLUSDT, 5m, 1h, 6572, 6576",
        "futures/BNBUSDT, 1m, 1h, 719, 719",
        "spot-2021/BTCUSDT, 5m, 1h, 5473, 5476"
    })
    void resampledBarsAgree(String series, String from, String to, int equal, int common) {
        Path folder = Candles.recorded(".");
        List<Candle> made = Candles.resampled(read(folder, series, from), Timeframe.of(to));
        Map<Instant, Candle> recorded =
                read(folder, series, to).stream()
                        .collect(Collectors.toMap(Candle::openAt, Function.identity()));
        List<Candle> shared =
                made.stream().filter(each -> recorded.containsKey(each.openAt())).toList();
        assertThat(shared).hasSize(common);
        long same =
                shared.stream()
                        .filter(each -> Candles.same(each, recorded.get(each.openAt())))
                        .count();
        assertThat(same).isGreaterThanOrEqualTo(equal);
    }

    private static List<Candle> read(Path folder, String series, String interval) {
        Path path = folder.resolve(series + "-" + interval + ".csv.gz");
        List<Candle> bars = new ArrayList<>();
        try (CandleReader reader = new CandleReader(CandleFile.of(path).orElseThrow())) {
            reader.next().ifPresent(bars::add);
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                bars.add(next.get());
            }
        }
        return bars;
    }
}
