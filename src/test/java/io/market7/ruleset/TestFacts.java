package io.market7.ruleset;

import io.market7.codec.FactsReader;
import io.market7.codec.YamlDocuments;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fact sets written as YAML, and a deal that buys its first step unless a test changes it. */
public final class TestFacts {

    /** A deal whose first safety order is due, as YAML. */
    public static final String DEAL =
            """
            id: t-1
            question: dca
            at: 2025-06-01T12:00:00Z
            symbol: SOLUSDT
            price: 96
            btc: { condition: NEUTRAL, status: SAFE }
            deal: { id: d1, averagePrice: 100, spentQuote: 50, baseOrderQuote: 50 }
            ledger: { firedSteps: [], openDeals: [SOLUSDT] }
            scores: { fork: 0.9, entryFork: 0.9, safu: 0.9 }
            predictions: { confidence: 0.8, recovery-odds: 0.9 }
            instrument: { minNotional: 5 }
            indicators:
              15m: { closeAt: 2025-06-01T12:00:00Z, close: 96, rsi: 50, adx: 20, macdHistogram: 0.1, macdLift: 0.1, rsiSlope: 2 }
            """;

    private TestFacts() {}

    /** Reads facts of the public format from YAML. */
    public static FactSet read(String yaml) {
        return FactsReader.forScenarios().read(YamlDocuments.map(yaml));
    }

    /** Returns a deal whose next step is bought, with some top-level keys replaced or removed. */
    public static FactSet deal(String changes) {
        Map<String, Object> facts = new LinkedHashMap<>(YamlDocuments.map(DEAL));
        facts.putAll(YamlDocuments.map(changes));
        facts.values().removeIf(java.util.Objects::isNull);
        return FactsReader.forScenarios().read(facts);
    }

    /** Decides with the shipped rulesets. */
    public static Decision decide(FactSet facts) {
        return TestRulesets.engine().decide(facts, ExplainLevel.NONE);
    }
}
