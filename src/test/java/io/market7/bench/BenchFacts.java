package io.market7.bench;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.floor.FactGenerator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts of the decision benchmark: complete enough that only ruleset dca has to work. */
final class BenchFacts {

    private static final long SEED = 7;

    private BenchFacts() {}

    /** Returns fact sets with given scores, a given state of BTC and the default parameters. */
    static List<FactSet> dca(int count) {
        FactGenerator generator = new FactGenerator(SEED);
        List<FactSet> facts = new ArrayList<>();
        while (facts.size() < count) {
            facts.add(complete(generator.next(Question.DCA)));
        }
        return facts;
    }

    private static FactSet complete(FactSet facts) {
        Map<String, Double> scores =
                new HashMap<>(Map.of("fork", 0.7, "entryFork", 0.9, "safu", 0.8, "health", 0.7));
        scores.putAll(facts.scores());
        BtcFacts btc =
                new BtcFacts(Map.of(), MarketCondition.NEUTRAL, MarketStatus.SAFE, facts.at());
        return new FactSet(
                facts.id(),
                facts.question(),
                facts.at(),
                facts.subject(),
                facts.prices(),
                facts.indicators(),
                btc,
                facts.deal(),
                facts.ledger(),
                scores,
                facts.predictions(),
                facts.rrr(),
                facts.previous(),
                facts.tv(),
                facts.leverage(),
                facts.instrument(),
                facts.request(),
                Map.of());
    }
}
