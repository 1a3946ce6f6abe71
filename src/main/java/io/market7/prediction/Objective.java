package io.market7.prediction;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a booster was trained for, and so how the sum of its leaves becomes a prediction. All
 * arithmetic is single precision, as in XGBoost.
 */
public enum Objective {

    /** The sum is the prediction, in the unit of the training target. */
    SQUARED_ERROR("reg:squarederror") {
        @Override
        public boolean admits(float baseScore) {
            return Float.isFinite(baseScore);
        }

        @Override
        public float marginOf(float baseScore) {
            return baseScore;
        }

        @Override
        public float outputOf(float margin) {
            return margin;
        }
    },

    /** The sum is log odds, the prediction a ratio in 0..1. */
    LOGISTIC_REGRESSION("reg:logistic") {
        @Override
        public boolean admits(float baseScore) {
            return Logistic.isInside(baseScore);
        }

        @Override
        public float marginOf(float baseScore) {
            return Logistic.logit(baseScore);
        }

        @Override
        public float outputOf(float margin) {
            return Logistic.sigmoid(margin);
        }
    },

    /** The sum is log odds, the prediction the probability of class 1 as a ratio in 0..1. */
    LOGISTIC_CLASSIFICATION("binary:logistic") {
        @Override
        public boolean admits(float baseScore) {
            return Logistic.isInside(baseScore);
        }

        @Override
        public float marginOf(float baseScore) {
            return Logistic.logit(baseScore);
        }

        @Override
        public float outputOf(float margin) {
            return Logistic.sigmoid(margin);
        }
    };

    private final String word;

    Objective(String word) {
        this.word = word;
    }

    /** Returns the objective XGBoost calls {@code word}; empty when it is not supported. */
    public static Optional<Objective> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Returns XGBoost's word for it, e.g. {@code binary:logistic}. */
    public String word() {
        return word;
    }

    /** Tells whether a prediction can start at {@code baseScore}. */
    public abstract boolean admits(float baseScore);

    /**
     * Returns the sum before the first tree.
     *
     * @param baseScore as the file states it, in the unit of the prediction
     */
    public abstract float marginOf(float baseScore);

    /**
     * Returns the prediction.
     *
     * @param margin base and leaves summed up
     */
    public abstract float outputOf(float margin);
}
