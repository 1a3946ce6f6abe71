package io.market7.ruleset.engine;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.market.BtcSnapshot;
import io.market7.domain.market.CandidateSigns;
import io.market7.domain.market.Market;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TimeframeResults;
import io.market7.domain.market.TimeframeUnderTest;
import io.market7.domain.score.Score;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.measure.BtcMeasures;
import io.market7.ruleset.measure.DcaMeasures;
import io.market7.ruleset.measure.ForkMeasures;
import io.market7.ruleset.measure.FreshFacts;
import io.market7.ruleset.measure.SignalMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Takes one question through its ruleset, stage by stage, and keeps what the stages leave behind.
 */
final class QuestionRun {

    private static final List<TimeframeUnderTest> TIMEFRAMES =
            List.of(
                    new TimeframeUnderTest(Timeframe.M15),
                    new TimeframeUnderTest(Timeframe.H1),
                    new TimeframeUnderTest(Timeframe.H4));

    private final StageRun run;
    private final FreshFacts fresh;
    private final ParameterValues parameters;
    private final BtcState btc;
    private final Map<String, Double> scores;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private Map<Timeframe, List<String>> timeframes;

    QuestionRun(
            StageRun run,
            FreshFacts fresh,
            ParameterValues parameters,
            BtcState btc,
            Map<String, Double> scores) {
        this.run = run;
        this.fresh = fresh;
        this.parameters = parameters;
        this.btc = btc;
        this.scores = scores;
    }

    void complete() {
        switch (fresh.all().question()) {
            case BTC -> market();
            case FORK -> fork();
            case DCA -> dca();
            default -> safu();
        }
        run.fire(Stage.TAG);
        run.fire(Stage.PROPOSAL);
        run.adjustAmount(proposals());
        adjustments.addAll(run.amountAdjustments());
        run.fire(Stage.VETO);
        run.fire(Stage.OVERRIDE);
    }

    private void market() {
        run.insert(snapshot());
        run.insert(btc.market());
        run.fire(Stage.MARKET);
    }

    BtcSnapshot snapshot() {
        return BtcMeasures.snapshot(fresh);
    }

    private void dca() {
        common();
        run.insert(SignalMeasures.openDeals(fresh));
        DcaMeasures measures = new DcaMeasures(fresh, parameters);
        measures.facts().forEach(run::insert);
        DealScores.insert(run, fresh, measures.momentum(), scores);
    }

    private void safu() {
        common();
        if (!scores.containsKey("safu")) {
            ScoreRun score = ScoreRun.safu(run, fresh);
            score.addTo(scores, "safu");
            adjustments.addAll(score.adjustments());
            scoreFact("safu");
        }
    }

    private void fork() {
        common();
        run.insert(SignalMeasures.signal(fresh));
        run.insert(SignalMeasures.openDeals(fresh));
        TIMEFRAMES.forEach(run::insertConstant);
        // On FUTURES too: firing also withdraws what the candidate before concluded.
        run.fire(Stage.TIMEFRAME);
        if (fresh.all().subject().market() == Market.SPOT) {
            technicalFilter();
        }
        ScoreRun score = ScoreRun.fork(run, fresh);
        adjustments.addAll(score.adjustments());
        if (fresh.all().subject().market() == Market.SPOT && !scores.containsKey("fork")) {
            score.addTo(scores, "fork");
            scoreFact("fork");
        }
    }

    private void technicalFilter() {
        Map<Timeframe, Set<String>> failed = new TreeMap<>();
        TIMEFRAMES.forEach(timeframe -> failed.put(timeframe.timeframe(), new TreeSet<>()));
        run.concluded(TimeframeVeto.class)
                .forEach(veto -> failed.get(veto.timeframe()).add(veto.rule()));
        timeframes = new TreeMap<>();
        failed.forEach((timeframe, rules) -> timeframes.put(timeframe, List.copyOf(rules)));
        boolean conditionKnown = btc.market().condition() != null;
        int passed =
                (int)
                        timeframes.values().stream()
                                .filter(rules -> conditionKnown && rules.isEmpty())
                                .count();
        run.insert(new TimeframeResults(passed));
        failed.forEach((timeframe, rules) -> run.insert(rules.isEmpty() ? null : signs(timeframe)));
    }

    private CandidateSigns signs(Timeframe timeframe) {
        return ForkMeasures.signs(fresh.indicators(timeframe), timeframe, parameters);
    }

    private void common() {
        CommonFacts.insert(run, fresh, btc, scores);
    }

    private void scoreFact(String name) {
        Double value = scores.get(name);
        run.insert(value == null ? null : new Score(name, value));
    }

    FactSet facts() {
        return fresh.all();
    }

    StageRun run() {
        return run;
    }

    BtcState btc() {
        return btc;
    }

    Map<String, Double> scores() {
        return scores;
    }

    List<Adjustment> adjustments() {
        return adjustments;
    }

    Map<Timeframe, List<String>> timeframes() {
        return timeframes;
    }

    List<Proposal> proposals() {
        return run.concluded(Proposal.class);
    }
}
