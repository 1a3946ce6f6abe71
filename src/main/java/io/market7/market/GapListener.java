package io.market7.market;

/** Is told about missing bars, just before the first bar after them is delivered. */
@FunctionalInterface
public interface GapListener {

    /** Takes one gap. */
    void onGap(Gap gap);

    /** Returns a listener for callers whose indicators already notice gaps themselves. */
    static GapListener none() {
        return gap -> {};
    }
}
