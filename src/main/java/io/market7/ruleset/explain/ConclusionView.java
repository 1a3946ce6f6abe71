package io.market7.ruleset.explain;

import java.util.List;
import java.util.Set;

/**
 * What the engine concluded, as the explanation needs it.
 *
 * @param concluded rules that concluded
 * @param lifted vetoes that were lifted
 * @param overrides overrides that concluded
 */
public record ConclusionView(Set<String> concluded, Set<String> lifted, List<String> overrides) {

    public ConclusionView {
        concluded = Set.copyOf(concluded);
        lifted = Set.copyOf(lifted);
        overrides = List.copyOf(overrides);
    }
}
