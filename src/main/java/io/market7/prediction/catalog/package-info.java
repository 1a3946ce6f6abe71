/** Model folders: what is in them, whether it may be trusted, and what they predict. */
package io.market7.prediction.catalog;
