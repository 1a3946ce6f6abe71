package io.market7.domain.decision;

import java.time.Instant;
import java.util.List;

/**
 * What came of making one kept decision again.
 *
 * @param seq its number in the journal
 * @param id its id
 * @param at the moment decided about
 * @param question as the contract spells it, e.g. {@code dca}
 * @param symbol traded pair
 * @param result whether the same bytes came out
 * @param cause why it could not be made again, as a code and perhaps a name; null when it could
 * @param reason the same in words, with what to do about it; null when it could
 * @param differences what came out otherwise, in the order of the decision's members
 */
public record Replay(
        long seq,
        String id,
        Instant at,
        String question,
        String symbol,
        Result result,
        String cause,
        String reason,
        List<Difference> differences) {

    public Replay {
        differences = List.copyOf(differences);
    }

    /** How a replay can end. */
    public enum Result {
        /** The same bytes came out. */
        IDENTICAL,
        /** Other bytes came out. */
        DIFFERENT,
        /** What is needed was not kept or is no longer there. */
        NOT_REPLAYABLE
    }

    /**
     * One member of a decision that came out otherwise.
     *
     * @param member as the decision spells it, e.g. {@code vetoes}
     * @param stored what was kept, as JSON; null when nothing was
     * @param again what came out, as JSON; null when nothing did
     */
    public record Difference(String member, String stored, String again) {}
}
