package io.market7.ruleset.mutation;

import java.util.List;

/**
 * What the scenarios of a version noticed.
 *
 * @param ruleset its name
 * @param version its version
 * @param mutants every mutant that was tried
 * @param survivors those that no scenario noticed, without the equivalent ones
 * @param equivalent those that decide as the ruleset itself, as far as anybody can tell
 */
public record MutationReport(
        String ruleset,
        String version,
        List<Mutant> mutants,
        List<Survivor> survivors,
        List<Mutant> equivalent) {

    /** Returns how many were noticed. */
    public int killed() {
        return mutants.size() - survivors.size() - equivalent.size();
    }

    /** Returns the share of mutants that were noticed among those that could be, 0 to 1. */
    public double score() {
        int noticeable = mutants.size() - equivalent.size();
        return noticeable == 0 ? 1 : (double) killed() / noticeable;
    }
}
