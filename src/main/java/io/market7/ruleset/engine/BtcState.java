package io.market7.ruleset.engine;

import io.market7.domain.decision.MarketTag;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.BtcSnapshot;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.measure.BtcMeasures;
import io.market7.ruleset.measure.FreshFacts;
import java.util.List;

/**
 * The state of the market leader for one decision.
 *
 * @param market condition and status as every ruleset sees them
 * @param tags rules of ruleset {@code btc} that classified it
 */
record BtcState(BtcMarket market, List<MarketTag> tags) {

    /** Classifies BTC with ruleset {@code btc}; what somebody gave is taken as it is. */
    static BtcState classify(
            CompiledRuleset ruleset, ParameterValues parameters, FreshFacts fresh, BtcMemo memo) {
        BtcSnapshot snapshot = BtcMeasures.snapshot(fresh);
        if (snapshot.ema50() == null) {
            return new BtcState(new BtcMarket(snapshot.condition(), snapshot.status()), List.of());
        }
        if (snapshot.condition() != null && snapshot.status() != null) {
            return new BtcState(new BtcMarket(snapshot.condition(), snapshot.status()), List.of());
        }
        return memo.of(snapshot, parameters, () -> concluded(ruleset, parameters, snapshot));
    }

    private static BtcState concluded(
            CompiledRuleset ruleset, ParameterValues parameters, BtcSnapshot snapshot) {
        try (StageRun run = new StageRun(ruleset, parameters)) {
            run.insert(snapshot);
            run.fire(Stage.MARKET);
            List<MarketTag> tags = run.concluded(MarketTag.class);
            return new BtcState(market(snapshot, tags), tags);
        }
    }

    static BtcMarket market(BtcSnapshot snapshot, List<MarketTag> tags) {
        MarketCondition condition = snapshot.condition();
        MarketStatus status = snapshot.status();
        for (MarketTag tag : tags) {
            condition = tag.condition() == null ? condition : tag.condition();
            status = tag.status() == null || status == MarketStatus.UNSAFE ? status : tag.status();
        }
        return new BtcMarket(condition, status);
    }
}
