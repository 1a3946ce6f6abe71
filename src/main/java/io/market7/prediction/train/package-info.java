/** Training of models: data sets, splits in time, calibration, measures, baselines and cards. */
package io.market7.prediction.train;
