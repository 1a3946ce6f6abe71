package io.market7.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How models predict: {@code market7.prediction}.
 *
 * @param engine what goes through the trees
 */
public record PredictionSection(@DefaultValue("walk") Engine engine) {
    /** What goes through the trees. */
    public enum Engine {
        /** Plain Java; needs no native library. */
        WALK,
        /** XGBoost's own library; needs libgomp1. */
        XGBOOST4J
    }
}
