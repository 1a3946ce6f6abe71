/**
 * XGBoost itself, through its Java binding and native library. Nothing else names the library, and
 * a service that does not ask for this engine never loads it.
 */
package io.market7.prediction.xgboost;
