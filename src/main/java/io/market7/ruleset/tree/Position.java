package io.market7.ruleset.tree;

/**
 * Where something stands in a rule file.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record Position(int line, int column) {}
