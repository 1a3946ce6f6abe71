package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsReader;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.engine.RulesetChoice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is told of an alarming deal, and when again. */
class AlertsTest {
    private static final Instant AT = Instant.parse("2025-06-01T12:00:00Z");
    private final List<Alert> told = new ArrayList<>();
    private final Notebook notebook = new Notebook();
    private final Alerts alerts =
            new Alerts(RulesetChoice.same(TestRules::bound), notebook, told::add);

    private static Evaluation asked(String deal, double score, Instant at) {
        String facts =
                """
                {"question": "safu", "at": "%s", "symbol": "SOLUSDT", "price": 96,
                 "deal": {"id": "%s"}, "scores": {"safu": %s}}
                """
                        .formatted(at, deal, score);
        return new Evaluator(Predictor.NONE, new RuleEngine(TestRules::bound), ExplainLevel.NONE)
                .evaluate(FactsReader.forScenarios().read(facts));
    }

    private static Instant minutesLater(double minutes) {
        return AT.plus(Duration.ofMillis(Math.round(minutes * 60_000)));
    }

    @Test
    void anAlarmingDealIsToldOnceWithTheReasonOfTheRule() {
        alerts.onEvaluation(asked("d1", 0.3999, AT));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).rule()).isEqualTo("safu-score-alarming");
        assertThat(told.get(0).text())
                .startsWith("d1: So little speaks for this deal that somebody should look at it.")
                .contains("safu-score-alarming", "price 96", "0.3999");
    }

    @Test
    void aDealAtTheLimitIsNobodysBusiness() {
        alerts.onEvaluation(asked("d1", 0.4, AT));
        assertThat(told).isEmpty();
    }

    @Test
    void theSameDealIsToldAgainOnlyWhenTheCooldownIsOver() {
        alerts.onEvaluation(asked("d1", 0.1, AT));
        alerts.onEvaluation(asked("d1", 0.1, minutesLater(15)));
        alerts.onEvaluation(asked("d1", 0.1, minutesLater(59.99)));
        assertThat(told).hasSize(1);
        alerts.onEvaluation(asked("d1", 0.1, minutesLater(60)));
        assertThat(told).hasSize(2);
        alerts.onEvaluation(asked("d1", 0.1, minutesLater(119.99)));
        assertThat(told).hasSize(2);
    }

    @Test
    void anotherDealHasACooldownOfItsOwn() {
        alerts.onEvaluation(asked("d1", 0.1, AT));
        alerts.onEvaluation(asked("d2", 0.1, AT));
        assertThat(told).extracting(Alert::subject).containsExactly("d1", "d2");
    }

    @Test
    void aRestartDoesNotRepeatAnAlert() {
        alerts.onEvaluation(asked("d1", 0.1, AT));
        Notebook later = new Notebook();
        later.restore(notebook.memory());
        new Alerts(RulesetChoice.same(TestRules::bound), later, told::add)
                .onEvaluation(asked("d1", 0.1, minutesLater(15)));
        assertThat(told).hasSize(1);
    }

    @Test
    void aStateSavedBeforeThereWereAlertsHasNone() {
        CycleMemory old =
                new CycleMemory(notebook.memory().symbols(), notebook.memory().deals(), null);
        notebook.restore(old);
        alerts.onEvaluation(asked("d1", 0.1, AT));
        assertThat(told).hasSize(1);
    }

    @Test
    void theCooldownIsAParameter() {
        Map<String, Map<String, Object>> eager = Map.of("safu", Map.of("alertCooldownMinutes", 0));
        RulesetCatalog catalog =
                RulesetCatalog.open(Path.of("rules"), Path.of("config/rulesets.yaml"));
        try (BoundRulesets bound = catalog.bind(eager)) {
            Alerts always = new Alerts(symbol -> bound, notebook, told::add);
            always.onEvaluation(asked("d1", 0.1, AT));
            always.onEvaluation(asked("d1", 0.1, AT));
        }
        assertThat(told).hasSize(2);
    }
}
