package io.market7.ruleset.tree;

import java.util.List;

/**
 * What a rule concludes when its patterns match.
 *
 * @param function conclusion function, e.g. {@code veto}
 * @param arguments arguments after the rule itself
 * @param position where it starts
 */
public record Conclusion(String function, List<Operand> arguments, Position position) {

    public Conclusion {
        arguments = List.copyOf(arguments);
    }
}
