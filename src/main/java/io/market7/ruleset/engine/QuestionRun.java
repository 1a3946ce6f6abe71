package io.market7.ruleset.engine;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.Question;
import io.market7.domain.market.BtcSnapshot;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.Score;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.measure.BtcMeasures;
import io.market7.ruleset.measure.FreshFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes one question through its ruleset, stage by stage, and keeps what the stages leave behind.
 */
final class QuestionRun {

    private static final Map<Question, QuestionFacts> PREPARED_BY =
            Map.of(
                    Question.BTC, new BtcQuestion(),
                    Question.FORK, new ForkQuestion(),
                    Question.DCA, new DcaQuestion(),
                    Question.SAFU, new SafuQuestion(),
                    Question.LEVERAGE, new LeverageQuestion(),
                    Question.LEVERAGE_EXIT, new LeverageExitQuestion(),
                    Question.REENTRY, new ReentryQuestion());

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

    /** Returns whether the scores of other rulesets are computed for a question. */
    static boolean readsScores(Question question) {
        return PREPARED_BY.get(question).readsScores();
    }

    void complete() {
        PREPARED_BY.get(fresh.all().question()).prepare(this);
        run.fireSkipped(Stage.TAG);
        run.fire(Stage.TAG);
        run.fire(Stage.PROPOSAL);
        run.adjustAmount(Foremost.of(proposals()));
        adjustments.addAll(run.amountAdjustments());
        run.fire(Stage.VETO);
        run.fire(Stage.OVERRIDE);
        run.agree();
    }

    BtcSnapshot snapshot() {
        return BtcMeasures.snapshot(fresh);
    }

    /** Inserts what every ruleset but {@code btc} may look at. */
    void insertCommon() {
        CommonFacts.candidate(run, facts(), facts().question(), facts().subject().side());
        CommonFacts.insert(run, fresh, btc, scores);
    }

    /** Takes over a score with the adjustments that led to it. */
    void score(String name, ScoreRun score) {
        adjusted(score.adjustments());
        scored(name, score.value());
    }

    /** Makes a computed score known to the rules and to the decision; null is unknown. */
    void scored(String name, Double value) {
        if (value != null) {
            scores.put(name, value);
            run.insert(new Score(name, value));
        }
    }

    /** Keeps changes of a running value in the order they applied. */
    void adjusted(List<Adjustment> changes) {
        adjustments.addAll(changes);
    }

    /** Keeps the rules that failed each timeframe. */
    void timeframes(Map<Timeframe, List<String>> failed) {
        timeframes = failed;
    }

    FactSet facts() {
        return fresh.all();
    }

    FreshFacts fresh() {
        return fresh;
    }

    ParameterValues parameters() {
        return parameters;
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
