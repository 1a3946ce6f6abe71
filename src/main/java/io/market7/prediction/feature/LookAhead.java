package io.market7.prediction.feature;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Indicators;
import java.time.Instant;

/** Refuses facts that hold what closed or happened after the decision. */
final class LookAhead {
    private LookAhead() {}

    static void refuse(FactSet facts) {
        facts.indicators()
                .forEach((frame, record) -> closed(facts, "indicators." + frame.label(), record));
        if (facts.btc() != null) {
            facts.btc()
                    .indicators()
                    .forEach((frame, record) -> closed(facts, "btc." + frame.label(), record));
        }
        past(facts, "priceAt", facts.prices().priceAt());
        if (facts.deal() != null) {
            past(facts, "deal.openedAt", facts.deal().openedAt());
        }
        if (facts.leverage().funding() != null) {
            past(facts, "funding.at", facts.leverage().funding().at());
        }
    }

    private static void closed(FactSet facts, String name, Indicators record) {
        past(facts, name + ".closeAt", record.closeAt());
    }

    private static void past(FactSet facts, String name, Instant at) {
        if (at != null && at.isAfter(facts.at())) {
            throw new LookAheadException(
                    "%s is %s. Expected nothing after the decision at %s."
                            .formatted(name, at, facts.at()));
        }
    }
}
