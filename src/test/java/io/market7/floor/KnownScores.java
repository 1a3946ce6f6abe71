package io.market7.floor;

import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The scores a {@code dca} decision looks at, given or computed. Null is unknown.
 *
 * @param fork fork score now
 * @param entry fork score at entry; never computed
 * @param safu SAFU score
 * @param health trade health
 */
record KnownScores(Double fork, Double entry, Double safu, Double health) {

    static KnownScores of(Inputs in, BigDecimal average) {
        FactSet facts = in.facts;
        Map<String, Double> given = facts.scores();
        Double fork = given.get("fork");
        if (fork == null) {
            fork = new ForkScore(in, ForkParameters.of(facts.parameters()), null).compute();
        }
        Double safu = given.get("safu");
        if (safu == null) {
            safu = new SafuScore(in, SafuParameters.of(facts.parameters()), average).compute(null);
        }
        Double entry = given.get("entryFork");
        Double health = given.get("health");
        if (health == null) {
            health = OtherScores.health(in, fork, entry, safu);
        }
        return new KnownScores(fork, entry, safu, health);
    }
}
