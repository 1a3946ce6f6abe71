package io.market7.ruleset.engine;

import io.market7.domain.decision.Proposal;
import java.util.List;

/**
 * Two rules asked for different actions or amounts; a fault of the rules that holds the candidate.
 */
public final class ConflictingProposals extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ConflictingProposals(List<Proposal> proposals) {
        super(
                "Proposal rules disagree: %s. Expected one action with one amount; make their conditions exclude each other."
                        .formatted(proposals));
    }
}
