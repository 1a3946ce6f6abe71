package io.market7.ruleset.flip;

import java.util.List;

/**
 * How to look for what would turn a decision.
 *
 * @param goal outcome to look for; null for any action instead of HOLD and HOLD instead of an
 *     action
 * @param maxChanges most measures changed at once, 1 to 5
 * @param mutable paths of the measures that may change, {@code *} standing for any letters; empty
 *     for all that can
 * @param mostSets most sets of changes to return
 * @param mostDecisions most decisions to try before giving up
 */
public record FlipOptions(
        String goal, int maxChanges, List<String> mutable, int mostSets, int mostDecisions) {

    /** Most measures a search may change at once. */
    public static final int MOST_CHANGES = 5;

    /** Up to three changes of any measure that can change; five sets, 20,000 decisions. */
    public static final FlipOptions DEFAULT = new FlipOptions(null, 3, List.of(), 5, 20_000);

    public FlipOptions {
        if (maxChanges < 1 || maxChanges > MOST_CHANGES) {
            throw new FlipRefusal(
                    "The most changes are %d. Expected 1 to %d."
                            .formatted(maxChanges, MOST_CHANGES));
        }
        mutable = List.copyOf(mutable);
    }

    /** Returns the same options with another goal, most changes and measures that may change. */
    public static FlipOptions of(String goal, int maxChanges, List<String> mutable) {
        return new FlipOptions(
                goal, maxChanges, mutable, DEFAULT.mostSets(), DEFAULT.mostDecisions());
    }
}
