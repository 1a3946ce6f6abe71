package io.market7.domain.leverage;

/**
 * The contract's maintenance brackets are known. Absent when nothing or none is given.
 *
 * @param count how many; at least 1
 */
public record MaintenanceBrackets(int count) {}
