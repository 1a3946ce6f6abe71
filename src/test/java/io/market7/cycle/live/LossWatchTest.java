package io.market7.cycle.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.execution.BarOutcome;
import io.market7.execution.ClosedDeal;
import io.market7.execution.TradingMode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LossWatchTest {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir Path folder;

    private final List<String> stops = new ArrayList<>();
    private final LossCount count = new LossCount();
    private TradingMode mode = TradingMode.RUNNING;
    private LossWatch watch;

    private static BigDecimal d(String text) {
        return new BigDecimal(text);
    }

    private LossWatch watch(LossLimits limits) {
        return new LossWatch(limits, count, this::stop, () -> mode, folder.resolve("losses.json"));
    }

    private void stop(ControlLevel level, String reason) {
        stops.add(level.word() + ": " + reason);
        mode = level == ControlLevel.PAUSE ? TradingMode.PAUSED : TradingMode.REDUCE_ONLY;
    }

    private void at(String after, String equity) {
        watch.after(NOON.plus(Duration.parse(after)), d(equity));
    }

    private void ended(String... profits) {
        List<ClosedDeal> closed =
                Stream.of(profits).map(each -> new ClosedDeal(null, null, d(each))).toList();
        count.onFills(NOON, new BarOutcome(List.of(), closed, List.of()));
    }

    @BeforeEach
    void watchAllThree() {
        watch = watch(new LossLimits(d("10"), d("50"), 3));
        at("PT0M", "1000");
    }

    @Test
    void leavesOnlyClosingWhenTheDayHasLostTheMost() {
        at("PT5M", "950.01");
        assertThat(stops).isEmpty();
        at("PT10M", "950");
        assertThat(stops)
                .containsExactly(
                        "reduce-only: The account lost 50 since 2025-06-01. Expected less than max-day-loss-quote 50.");
    }

    @Test
    void countsEachDayAnewAndTheFallFromThePeakOverAll() {
        at("PT1H", "960");
        at("PT12H", "955");
        at("PT36H", "910");
        at("PT60H", "900.01");
        assertThat(stops).isEmpty();
        at("PT61H", "900");
        assertThat(stops)
                .containsExactly(
                        "reduce-only: The account fell from 1000 to 900. Expected less than max-drawdown-pct 10.");
    }

    @Test
    void opensNothingNewAfterSoManyLossesInARow() {
        ended("-1", "-1", "0", "-1");
        at("PT5M", "999");
        ended("-1");
        at("PT10M", "999");
        assertThat(stops).isEmpty();
        ended("-0.01");
        at("PT15M", "999");
        assertThat(stops)
                .containsExactly(
                        "pause: 3 in a row ended with a loss. Expected fewer than max-losses-in-a-row 3.");
    }

    @Test
    void neverAllowsMoreAndStopsOnce() {
        ended("-1", "-1", "-1");
        at("PT5M", "940");
        at("PT10M", "930");
        assertThat(stops).hasSize(1).first().asString().startsWith("reduce-only");
        assertThat(mode).isEqualTo(TradingMode.REDUCE_ONLY);
    }

    @Test
    void goesFromPausedToOnlyClosing() {
        mode = TradingMode.PAUSED;
        at("PT5M", "950");
        assertThat(mode).isEqualTo(TradingMode.REDUCE_ONLY);
    }

    @Test
    void countsAnewOnceAPersonLetsEverythingGoOn() {
        ended("-1", "-1", "-1");
        at("PT5M", "900");
        mode = TradingMode.RUNNING;
        at("PT10M", "900");
        ended("-1", "-1");
        at("PT15M", "850.01");
        assertThat(stops).hasSize(1);
        at("PT20M", "850");
        assertThat(stops).hasSize(2);
    }

    @Test
    void remembersOverARestartAndCountsNothingTwice() {
        ended("-1", "-1");
        at("PT5M", "960");
        watch = watch(new LossLimits(d("10"), d("50"), 3));
        ended("-1");
        at("PT5M", "960"); // lived through again
        assertThat(stops).isEmpty();
        at("PT10M", "950");
        assertThat(stops).hasSize(1);
        stops.clear();
        mode = TradingMode.RUNNING;
        watch = watch(LossLimits.NONE);
        at("PT15M", "1");
        assertThat(stops).isEmpty();
    }

    @Test
    void tradesNothingWhenItCannotRead() throws IOException {
        Files.writeString(folder.resolve("losses.json"), "{\"peakQuote\":");
        assertThatThrownBy(() -> watch(LossLimits.NONE))
                .hasMessageContaining("losses.json")
                .hasMessageContaining("restore it or move it away");
    }
}
