package io.market7.settings;

import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How models predict: {@code market7.prediction}.
 *
 * @param engine what goes through the trees
 * @param shadow versions by model that predict beside the bound ones, without effect
 */
public record PredictionSection(
        @DefaultValue("walk") Engine engine, @DefaultValue Map<String, String> shadow) {

    /** What goes through the trees. */
    public enum Engine {
        /** Plain Java; needs no native library. */
        WALK,
        /** XGBoost's own library; needs libgomp1. */
        XGBOOST4J
    }
}
