/**
 * Reads XGBoost's model files, JSON and UBJSON, plain or gzipped, into flat tables.
 *
 * <p>A file is input like any other: its size, nesting, counts and indexes are bounded and checked
 * before they are used, every tree is proven to be one, and what is not supported is refused with
 * its name. What {@link io.market7.prediction.file.BoosterFile} returns needs no further check.
 */
package io.market7.prediction.file;
