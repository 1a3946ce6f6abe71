package io.market7.cycle.model;

import java.util.OptionalDouble;

/**
 * Scores that were worked out before, for people who ask again. Decisions never look here: what
 * they act on is worked out from their own facts. Safe for use by several threads.
 */
public interface ScoreCache {

    /** Remembers nothing. */
    ScoreCache NONE =
            new ScoreCache() {
                @Override
                public OptionalDouble find(String key) {
                    return OptionalDouble.empty();
                }

                @Override
                public void keep(String key, double score) {
                    // nothing is remembered
                }
            };

    /**
     * Returns a score that was kept; empty when there is none, or when it cannot be read.
     *
     * @param key digests of model and features, {@code MODEL:FEATURES}
     */
    OptionalDouble find(String key);

    /** Keeps a score for a while, or not at all. */
    void keep(String key, double score);
}
