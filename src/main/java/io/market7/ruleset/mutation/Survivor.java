package io.market7.ruleset.mutation;

import io.market7.ruleset.scenario.PinnedScenario;

/**
 * A mutant no scenario noticed.
 *
 * @param mutant the mutant
 * @param scenario a scenario that would have noticed
 */
public record Survivor(Mutant mutant, PinnedScenario scenario) {}
