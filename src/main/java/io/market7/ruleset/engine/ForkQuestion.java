package io.market7.ruleset.engine;

import io.market7.domain.decision.Subject;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.market.CandidateSigns;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TimeframeResults;
import io.market7.domain.market.TimeframeUnderTest;
import io.market7.domain.score.RrrComponents;
import io.market7.domain.score.Score;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.measure.ForkMeasures;
import io.market7.ruleset.measure.RrrScore;
import io.market7.ruleset.measure.SignalMeasures;
import io.market7.ruleset.measure.TvScore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** May a deal be opened on this symbol? */
final class ForkQuestion implements QuestionFacts {

    private static final List<TimeframeUnderTest> TIMEFRAMES =
            List.of(
                    new TimeframeUnderTest(Timeframe.M15),
                    new TimeframeUnderTest(Timeframe.H1),
                    new TimeframeUnderTest(Timeframe.H4));

    @Override
    public void prepare(QuestionRun question) {
        StageRun run = question.run();
        question.insertCommon();
        run.insert(SignalMeasures.signal(question.fresh()));
        run.insert(SignalMeasures.openDeals(question.fresh()));
        TIMEFRAMES.forEach(run::insertConstant);
        // On FUTURES too: firing also withdraws what the candidate before concluded.
        run.fire(Stage.TIMEFRAME);
        if (question.facts().subject().market() == Market.SPOT) {
            technicalFilter(question);
            rewardToRisk(question);
        }
        score(question);
        rating(question);
    }

    private static void technicalFilter(QuestionRun question) {
        StageRun run = question.run();
        Map<Timeframe, Set<String>> failed = new TreeMap<>();
        TIMEFRAMES.forEach(timeframe -> failed.put(timeframe.timeframe(), new TreeSet<>()));
        run.concluded(TimeframeVeto.class)
                .forEach(veto -> failed.get(veto.timeframe()).add(veto.rule()));
        Map<Timeframe, List<String>> timeframes = new TreeMap<>();
        failed.forEach((timeframe, rules) -> timeframes.put(timeframe, List.copyOf(rules)));
        question.timeframes(timeframes);
        boolean conditionKnown = question.btc().market().condition() != null;
        int passed =
                (int)
                        timeframes.values().stream()
                                .filter(rules -> conditionKnown && rules.isEmpty())
                                .count();
        run.insert(new TimeframeResults(passed));
        failed.forEach(
                (timeframe, rules) ->
                        run.insert(rules.isEmpty() ? null : signs(question, timeframe)));
    }

    private static CandidateSigns signs(QuestionRun question, Timeframe timeframe) {
        return ForkMeasures.signs(
                question.fresh().indicators(timeframe), timeframe, question.parameters());
    }

    private static void rewardToRisk(QuestionRun question) {
        RrrComponents parts = RrrScore.components(question.fresh());
        Double score = RrrScore.of(parts);
        question.run().insert(parts);
        question.run().insert(score == null ? null : new Score("rrr", score));
    }

    private static void score(QuestionRun question) {
        Side side = question.facts().subject().side();
        ScoreRun score = ForkScoring.score(question.run(), question.fresh(), question.btc(), side);
        question.adjusted(score.adjustments());
        if (!question.scores().containsKey(scoreOf(side))) {
            question.scored(scoreOf(side), score.value());
        }
    }

    private static void rating(QuestionRun question) {
        Subject subject = question.facts().subject();
        Double score = question.scores().get(scoreOf(subject.side()));
        if (score != null && question.facts().request().route().equals("tv")) {
            double weight =
                    TvScore.weight(
                            subject.market(),
                            subject.side(),
                            question.facts().tv().get(Timeframe.M15));
            question.run().insert(new Score("tv", TvScore.of(score, weight)));
        }
    }

    private static String scoreOf(Side side) {
        return side == Side.LONG ? "fork" : "shortFork";
    }
}
