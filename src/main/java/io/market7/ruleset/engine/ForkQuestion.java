package io.market7.ruleset.engine;

import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.market.CandidateSigns;
import io.market7.domain.market.Market;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TimeframeResults;
import io.market7.domain.market.TimeframeUnderTest;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.measure.ForkMeasures;
import io.market7.ruleset.measure.SignalMeasures;
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
        boolean spot = question.facts().subject().market() == Market.SPOT;
        question.insertCommon();
        run.insert(SignalMeasures.signal(question.fresh()));
        run.insert(SignalMeasures.openDeals(question.fresh()));
        TIMEFRAMES.forEach(run::insertConstant);
        // On FUTURES too: firing also withdraws what the candidate before concluded.
        run.fire(Stage.TIMEFRAME);
        if (spot) {
            technicalFilter(question);
        }
        ScoreRun score = ScoreRun.fork(run, question.fresh());
        question.adjusted(score.adjustments());
        if (spot && !question.scores().containsKey("fork")) {
            question.scored("fork", score.value());
        }
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
}
