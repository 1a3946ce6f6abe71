package io.market7.ruleset.tree;

/**
 * One line of {@code parameters.drl}.
 *
 * @param name parameter name
 * @param type DRL type, e.g. {@code double}
 * @param position where it stands
 */
public record ParameterDeclaration(String name, String type, Position position) {}
