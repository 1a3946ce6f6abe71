package io.market7.prediction.train;

/**
 * Platt's calibration: the probability is the logistic function of slope times margin plus
 * intercept. It keeps the order of predictions. Source: J. Platt, Probabilistic Outputs for Support
 * Vector Machines, 1999, with his targets for few rows.
 *
 * @param slope above 0
 * @param intercept log odds at margin 0
 */
public record Calibration(double slope, double intercept) {

    /** Leaves a probability as the model gave it. */
    public static final Calibration NONE = new Calibration(1, 0);

    private static final double LEAST_SLOPE = 1e-3;
    private static final int ITERATIONS = 100;
    private static final double RIDGE = 1e-9;
    private static final double CLOSE = 1e-12;

    public Calibration {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw new IllegalArgumentException(
                    "The calibration is slope %s, intercept %s. Expected a finite slope above 0 and a finite intercept."
                            .formatted(slope, intercept));
        }
    }

    /** Returns the probability of a margin, 0..1. */
    public double probability(double margin) {
        return 1 / (1 + Math.exp(-(slope * margin + intercept)));
    }

    /**
     * Fits by Newton's method.
     *
     * @param margins log odds that the model gave
     * @param labels 0 or 1
     * @return a calibration; a {@link #flat()} one when the margins do not rise with the labels
     */
    public static Calibration fit(float[] margins, float[] labels) {
        double positives = 0;
        for (float label : labels) {
            positives += label;
        }
        double high = (positives + 1) / (positives + 2);
        double low = 1 / (labels.length - positives + 2);
        double slope = 1;
        double intercept = 0;
        for (int i = 0; i < ITERATIONS; i++) {
            double[] step = step(margins, labels, new double[] {slope, intercept, high, low});
            slope -= step[0];
            intercept -= step[1];
            if (Math.abs(step[0]) + Math.abs(step[1]) < CLOSE) {
                break;
            }
        }
        double rate = (positives + 1) / (labels.length + 2);
        return slope >= LEAST_SLOPE
                ? new Calibration(slope, intercept)
                : new Calibration(LEAST_SLOPE, Math.log(rate / (1 - rate)));
    }

    /**
     * Returns whether predictions did not rise with what came: all that is left is the base rate.
     */
    public boolean flat() {
        return slope == LEAST_SLOPE;
    }

    private static double[] step(float[] margins, float[] labels, double[] state) {
        double gradientSlope = 0;
        double gradientIntercept = 0;
        double slopeSlope = RIDGE;
        double cross = 0;
        double interceptIntercept = RIDGE;
        for (int i = 0; i < margins.length; i++) {
            double p = 1 / (1 + Math.exp(-(state[0] * margins[i] + state[1])));
            double error = p - (labels[i] > 0 ? state[2] : state[3]);
            double weight = p * (1 - p);
            gradientSlope += error * margins[i];
            gradientIntercept += error;
            slopeSlope += weight * margins[i] * margins[i];
            cross += weight * margins[i];
            interceptIntercept += weight;
        }
        double determinant = slopeSlope * interceptIntercept - cross * cross;
        return new double[] {
            (gradientSlope * interceptIntercept - gradientIntercept * cross) / determinant,
            (gradientIntercept * slopeSlope - gradientSlope * cross) / determinant
        };
    }
}
