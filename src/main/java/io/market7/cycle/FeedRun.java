package io.market7.cycle;

import io.market7.domain.market.Timeframe;
import io.market7.market.CandleFeed;
import io.market7.market.SymbolCandle;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes a cycle through a feed, instant by instant. */
public final class FeedRun {
    private final CycleDriver driver;
    private final CandleInstants instants;

    /**
     * @param base shortest bars of the feed
     * @param symbols how many symbols the feed delivers
     */
    FeedRun(CycleDriver driver, Timeframe base, int symbols) {
        this.driver = driver;
        this.instants = new CandleInstants(base, symbols);
    }

    /**
     * Goes on until the feed ends.
     *
     * @param taker takes each instant and returns whether to go on
     */
    public void through(CandleFeed feed, Predicate<CycleInstant> taker) {
        boolean on = true;
        Optional<SymbolCandle> next = feed.next();
        while (on && next.isPresent()) {
            on = take(instants.onCandle(next.get()), taker);
            on = on && take(instants.whole(), taker);
            next = on ? feed.next() : Optional.empty();
        }
        if (on) {
            take(instants.rest(), taker);
        }
    }

    private boolean take(Optional<CandleInstants.Whole> whole, Predicate<CycleInstant> taker) {
        return whole.isEmpty() || taker.test(new CycleInstant(driver, whole.get()));
    }
}
