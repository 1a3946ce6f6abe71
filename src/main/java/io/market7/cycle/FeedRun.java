package io.market7.cycle;

import io.market7.domain.market.Timeframe;
import io.market7.market.CandleFeed;
import io.market7.market.SymbolCandle;
import java.time.Instant;
import java.util.Optional;

/** Drives a cycle through a feed, instant by instant, until the feed ends. */
public final class FeedRun {
    private static final Runnable NOTHING_TO_SAVE = () -> {};

    private final CycleDriver driver;
    private final CandleInstants instants;
    private final BarClock clock;

    /**
     * @param base shortest bars of the feed
     * @param symbols how many symbols the feed delivers
     * @param clock is moved with the bars
     */
    public FeedRun(CycleAssembly cycle, Timeframe base, int symbols, BarClock clock) {
        this.driver = cycle.driver();
        this.instants = new CandleInstants(base, symbols);
        this.clock = clock;
    }

    /** Takes everything that closes before {@code firstAt} as warm-up, and lives from there. */
    public void from(Instant firstAt, CandleFeed feed) {
        Optional<SymbolCandle> next = feed.next();
        while (next.isPresent()) {
            instants.onCandle(next.get()).ifPresent(whole -> take(whole, firstAt));
            instants.whole().ifPresent(whole -> take(whole, firstAt));
            next = feed.next();
        }
        instants.rest().ifPresent(whole -> take(whole, firstAt));
    }

    private void take(CandleInstants.Whole whole, Instant firstAt) {
        if (whole.at().isBefore(firstAt)) {
            driver.warmUp(whole);
        } else {
            clock.moveTo(whole.at());
            driver.live(whole, NOTHING_TO_SAVE);
        }
    }
}
