package io.market7.cycle.dataset;

import io.market7.cycle.MarketState;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.market.CandleFeed;
import io.market7.market.SymbolCandle;
import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.train.TrainingSet;
import io.market7.ruleset.engine.BoundRulesets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the data set of one model. Recorded candles are gone through twice: first to know what the
 * market did, which only the labels read; then as the service sees them, bar by bar, for what the
 * features read. The two never meet before a row is written.
 */
public final class DatasetBuilder {
    private final DatasetRequest request;
    private final FeatureSchema schema;
    private final BoundRulesets rulesets;

    /**
     * @param request what to build from
     * @param schema features of the model
     * @param rulesets rules that open candidates, and their parameters
     */
    public DatasetBuilder(DatasetRequest request, FeatureSchema schema, BoundRulesets rulesets) {
        this.request = request;
        this.schema = schema;
        this.rulesets = rulesets;
    }

    /** Tells how far a build has come. */
    @FunctionalInterface
    public interface Progress {
        /** Takes the moment reached and the rows so far. */
        void at(Instant moment, int rows);
    }

    /**
     * Builds it.
     *
     * @throws io.market7.market.MissingCandlesException when the folder lacks what is asked for
     */
    public TrainingSet build(Progress progress) {
        Recording recording = new Recording(request);
        Map<Symbol, PriceRecord> prices = recording.prices();
        return walk(recording, prices, progress);
    }

    private TrainingSet walk(
            Recording recording, Map<Symbol, PriceRecord> prices, Progress progress) {
        MarketState market = recording.market(rulesets);
        CandidateWalk walk = new CandidateWalk(request, schema, rulesets, market, prices);
        List<Symbol> closed = new ArrayList<>();
        Instant at = null;
        try (CandleFeed feed = recording.open()) {
            Optional<SymbolCandle> next = feed.next();
            while (next.isPresent()) {
                Instant closeAt = closeAt(next.get().candle());
                if (at != null && closeAt.isAfter(at)) {
                    walk.decide(at, closed);
                    progress.at(at, walk.rows().size());
                    closed.clear();
                }
                at = closeAt;
                market.onCandle(next.get());
                if (next.get().candle().timeframe() == Timeframe.M15
                        && recording.symbols().contains(next.get().symbol())) {
                    closed.add(next.get().symbol());
                }
                next = feed.next();
            }
        }
        walk.decide(at, closed);
        return new TrainingSet(schema, walk.rows());
    }

    private static Instant closeAt(Candle candle) {
        return candle.openAt().plus(candle.timeframe().length());
    }
}
