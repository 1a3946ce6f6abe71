package io.market7.prediction;

/**
 * Log odds to ratio and back. {@code StrictMath} gives the same bits on every machine; a decision
 * that is made again must find the same prediction.
 */
final class Logistic {

    /** Beyond this, the exponential is no float any more. */
    private static final float EXPONENT_LIMIT = 88.7f;

    private Logistic() {}

    /** Tells whether {@code ratio} has finite log odds. */
    static boolean isInside(float ratio) {
        return ratio > 0 && ratio < 1;
    }

    static float logit(float ratio) {
        return (float) -StrictMath.log(1.0f / ratio - 1.0f);
    }

    static float sigmoid(float logOdds) {
        float exponent = Math.min(-logOdds, EXPONENT_LIMIT);
        return 1.0f / ((float) StrictMath.exp(exponent) + 1.0f);
    }
}
