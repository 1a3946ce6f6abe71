/**
 * Append-only store of decisions, order intents and their outcomes, in one SQLite file with one
 * writer and any number of readers.
 */
package io.market7.journal;
