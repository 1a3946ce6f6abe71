package io.market7.market;

/**
 * A row that is wrong.
 *
 * @param line line in the file, the header being line 1
 * @param fault what was found and what was expected
 */
public record RowFault(long line, String fault) {}
