/**
 * Models: gradient boosted trees that were trained elsewhere or here, and what they say about one
 * row of features.
 *
 * <p>{@code file} reads what XGBoost writes and trusts none of it. {@code walk} predicts and
 * explains in plain Java; it is what a decision asks. {@code xgboost} asks XGBoost itself behind
 * the same interface: it trains, and it is the oracle that proves the walk right.
 */
package io.market7.prediction;
