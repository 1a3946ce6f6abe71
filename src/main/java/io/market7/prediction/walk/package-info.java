/**
 * Predicts and explains in plain Java, on tables made for it.
 *
 * <p>Sums are single precision in the order of the trees, comparisons are {@code value < threshold}
 * in single precision, missing goes the way its split says: bit for bit what XGBoost does. See
 * docs/adr/0016-models-are-walked.md.
 */
package io.market7.prediction.walk;
