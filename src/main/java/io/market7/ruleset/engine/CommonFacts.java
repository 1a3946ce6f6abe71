package io.market7.ruleset.engine;

import io.market7.domain.decision.Candidate;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Price;
import io.market7.domain.market.QuoteVolume;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import io.market7.domain.market.TvTag;
import io.market7.domain.prediction.Prediction;
import io.market7.domain.score.Score;
import io.market7.ruleset.measure.FreshFacts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Inserts what every ruleset may look at: only what is known and fresh. */
final class CommonFacts {

    private static final List<Timeframe> TIMEFRAMES =
            List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);

    private CommonFacts() {}

    /**
     * Inserts whom these rules are asked about, and which question they answer.
     *
     * @param side direction the answer is meant for; a score that another question only looks at is
     *     always that of a buyer
     */
    static void candidate(StageRun run, FactSet facts, Question question, Side side) {
        Subject subject = facts.subject();
        run.insert(
                new Candidate(
                        subject.symbol().name(),
                        subject.symbol().base(),
                        subject.market(),
                        side,
                        facts.request().route(),
                        question));
    }

    static void insert(StageRun run, FreshFacts fresh, BtcState btc, Map<String, Double> scores) {
        FactSet facts = fresh.all();
        run.insert(fresh.price() == null ? null : new Price(fresh.price()));
        run.insert(
                facts.prices().quoteVolume24h() == null
                        ? null
                        : new QuoteVolume(facts.prices().quoteVolume24h()));
        for (Timeframe timeframe : TIMEFRAMES) {
            run.insert(fresh.indicators(timeframe));
        }
        run.insert(fresh.btc(Timeframe.M15));
        run.insert(fresh.btc(Timeframe.H1));
        run.insert(btc.market());
        run.insert(facts.deal());
        run.insert(facts.deal() == null ? null : facts.deal().lastStep());
        run.insert(facts.instrument());
        TvRating rating = facts.tv().get(Timeframe.M15);
        run.insert(rating == null ? null : new TvTag(rating.label()));
        predictions(run, fresh);
        scores.forEach((name, value) -> run.insert(new Score(name, value)));
    }

    private static void predictions(StageRun run, FreshFacts fresh) {
        for (String model : new TreeMap<>(fresh.all().predictions().values()).keySet()) {
            Double value = fresh.prediction(model);
            run.insert(
                    value == null
                            ? null
                            : new Prediction(
                                    model, "given", value, fresh.all().predictions().at()));
        }
    }
}
