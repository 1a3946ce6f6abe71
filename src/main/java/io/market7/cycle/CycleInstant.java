package io.market7.cycle;

import io.market7.market.SymbolCandle;
import java.time.Instant;
import java.util.List;

/** The candles of one instant on their way into a cycle: they are lived through or warm it up. */
public final class CycleInstant {
    private final CycleDriver driver;
    private final CandleInstants.Whole whole;

    CycleInstant(CycleDriver driver, CandleInstants.Whole whole) {
        this.driver = driver;
        this.whole = whole;
    }

    /** Returns the close of its candles. */
    public Instant at() {
        return whole.at();
    }

    /** Returns the number of candles, all timeframes counted. */
    public int bars() {
        return whole.candles().size();
    }

    /** Returns its candles in the order they came. */
    public List<SymbolCandle> candles() {
        return whole.candles();
    }

    /** Lets the candles pass into the market state; nothing is traded or decided. */
    public void warmUp() {
        driver.warmUp(whole);
    }

    /**
     * Lives through the instant: fills, then indicators, then whatever is due is decided.
     *
     * @param save is run when anything was traded, before outcomes are written down
     */
    public void live(Runnable save) {
        driver.live(whole, save);
    }
}
