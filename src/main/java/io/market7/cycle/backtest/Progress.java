package io.market7.cycle.backtest;

/** Is told how far a backtest has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /**
     * Takes the state of the run, at least once a simulated day.
     *
     * @param barsDone base bars lived through
     * @param barsTotal base bars of the whole range
     */
    void onProgress(long barsDone, long barsTotal);
}
