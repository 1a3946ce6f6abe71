package io.market7.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.backtest.Backtest;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.cycle.dataset.SyntheticCandles;
import io.market7.cycle.past.Replayer;
import io.market7.domain.decision.Replay;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backtest that predicts, kept, and every decision of it made again byte for byte. */
class PredictedBacktestTest {
    private static final Map<String, Map<String, Object>> GUARDED =
            Map.of("dca", Map.of("confidenceGuardEnabled", false, "recoveryOddsRequired", true));

    @TempDir Path folder;

    @Test
    void decidesWithPredictionsKeepsThemAndReplaysThem() {
        SyntheticCandles.write(folder, "SOLUSDT", 1_400, 1_400);
        SyntheticCandles.write(folder, "BTCUSDT", 1_400, 1_400);
        RulesetCatalog catalog =
                RulesetCatalog.open(Path.of("rules"), Path.of("config/rulesets.yaml"));
        Path journal = folder.resolve("journal");
        try (BoundModels models =
                        BoundModels.open(
                                Path.of("models"),
                                Map.of(
                                        "recovery-odds", "1.0.0",
                                        "spend", "1.0.0",
                                        "safu-exit", "1.0.0"),
                                "walk");
                BoundRulesets bound = catalog.bind(List.of(), GUARDED)) {
            assertThat(models.absent()).isEmpty();
            BacktestSettings settings =
                    BacktestSettings.of(
                                    folder,
                                    List.of(Symbol.of("SOLUSDT")),
                                    LocalDate.parse("2025-01-03"),
                                    LocalDate.parse("2025-01-14"),
                                    folder.resolve("out"))
                            .withOverrides(GUARDED)
                            .withJournal(journal);
            new Backtest(() -> bound, new ModelPredictor(models, () -> List.of(BigDecimal.TEN)))
                    .run(settings, (done, all) -> {});
        }
        int predicted = 0;
        try (JournalQuery kept = JournalQuery.open(journal);
                Replayer replayer = new Replayer(catalog, GUARDED, null, Judge.DROOLS)) {
            List<JournalRow> rows = kept.find(JournalFilter.ALL, null, 1_000).rows();
            assertThat(rows).hasSizeGreaterThan(500);
            for (JournalRow row : rows) {
                assertThat(replayer.replay(row).result())
                        .as(row.decisionJson())
                        .isEqualTo(Replay.Result.IDENTICAL);
                predicted += row.decisionJson().contains("\"predictions\":[{\"model\"") ? 1 : 0;
            }
        }
        assertThat(predicted).isPositive();
    }
}
