package io.market7.prediction.catalog;

import io.market7.prediction.Booster;
import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.walk.TreeWalk;
import io.market7.prediction.xgboost.XgboostBooster;

/** What goes through the trees. */
public enum Engine {
    /** Plain Java; needs no native library. */
    WALK {
        @Override
        Booster open(byte[] bytes, String source) {
            return new TreeWalk(BoosterFile.read(bytes, source));
        }
    },
    /** XGBoost's own library, with one thread. */
    XGBOOST4J {
        @Override
        Booster open(byte[] bytes, String source) {
            return new XgboostBooster(bytes, source);
        }
    };

    abstract Booster open(byte[] bytes, String source);
}
