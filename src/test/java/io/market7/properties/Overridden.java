package io.market7.properties;

import io.market7.domain.decision.FactSet;
import java.util.HashMap;
import java.util.Map;

/** The same facts under other parameters. */
final class Overridden {

    private Overridden() {}

    /** Returns the facts under another value of one parameter. */
    static FactSet with(FactSet facts, String ruleset, String parameter, Object value) {
        Map<String, Map<String, Object>> parameters = new HashMap<>(facts.parameters());
        Map<String, Object> own = new HashMap<>(parameters.getOrDefault(ruleset, Map.of()));
        own.put(parameter, value);
        parameters.put(ruleset, own);
        return new FactSet(
                facts.id(),
                facts.question(),
                facts.at(),
                facts.subject(),
                facts.prices(),
                facts.indicators(),
                facts.btc(),
                facts.deal(),
                facts.ledger(),
                facts.scores(),
                facts.predictions(),
                facts.rrr(),
                facts.previous(),
                facts.tv(),
                facts.leverage(),
                facts.instrument(),
                facts.request(),
                parameters);
    }
}
