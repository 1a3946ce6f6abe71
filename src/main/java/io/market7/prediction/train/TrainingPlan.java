package io.market7.prediction.train;

import java.time.Duration;

/**
 * How to train.
 *
 * @param model name
 * @param version of the result
 * @param meaning what the prediction says, in words
 * @param probability whether the label is yes or no; else a number is learned
 * @param trials settings to try
 * @param mostTime when the search ends at the latest
 * @param seed of the search, the trees and the draws
 */
public record TrainingPlan(
        String model,
        String version,
        String meaning,
        boolean probability,
        int trials,
        Duration mostTime,
        long seed) {

    /** Settings tried unless told otherwise. */
    public static final int TRIALS = 16;

    /** Time the search may take unless told otherwise. */
    public static final Duration MOST_TIME = Duration.ofMinutes(30);

    String objective() {
        return probability ? "binary:logistic" : "reg:squarederror";
    }

    String measure() {
        return probability ? "logloss" : "rmse";
    }
}
