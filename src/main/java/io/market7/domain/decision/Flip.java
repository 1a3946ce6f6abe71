package io.market7.domain.decision;

import java.util.List;

/**
 * A set of changes that together turn the outcome of a decision, while no part of them does.
 *
 * @param changes changes in the order of their measures' names, at least one
 * @param outcome what would be decided then
 * @param verified whether the rules were run again with the changes and decided so
 */
public record Flip(List<FlipChange> changes, String outcome, boolean verified) {

    public Flip {
        changes = List.copyOf(changes);
    }
}
