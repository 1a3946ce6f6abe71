package io.market7.ruleset.engine;

import io.market7.domain.decision.Proposal;
import java.util.List;

/** Which of several proposals is done: one whose action outranks those it does not agree with. */
final class Foremost {

    private Foremost() {}

    /**
     * Returns the proposal to be done, or null when there is none.
     *
     * @throws ConflictingProposals when two ask for different actions or amounts and neither
     *     outranks the other
     */
    static Proposal of(List<Proposal> proposals) {
        Proposal foremost = null;
        for (Proposal proposal : proposals) {
            if (foremost == null || proposal.action().outranks(foremost.action())) {
                foremost = proposal;
            }
        }
        for (Proposal proposal : proposals) {
            if (!foremost.action().outranks(proposal.action()) && !agree(foremost, proposal)) {
                throw new ConflictingProposals(proposals);
            }
        }
        return foremost;
    }

    private static boolean agree(Proposal one, Proposal other) {
        boolean sameAmount =
                one.amountQuote() == null
                        ? other.amountQuote() == null
                        : other.amountQuote() != null
                                && one.amountQuote().compareTo(other.amountQuote()) == 0;
        return one.action() == other.action() && sameAmount;
    }
}
