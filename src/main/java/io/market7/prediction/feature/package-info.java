/** What models see: named measures of the facts of one decision, in a checked order. */
package io.market7.prediction.feature;
