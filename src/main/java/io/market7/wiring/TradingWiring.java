package io.market7.wiring;

import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Logs;
import io.market7.cycle.Predictor;
import io.market7.cycle.live.FeedSource;
import io.market7.cycle.live.LoopSettings;
import io.market7.cycle.live.SentIntents;
import io.market7.cycle.live.TradingLoop;
import io.market7.domain.decision.ExplainLevel;
import io.market7.execution.PaperSettings;
import io.market7.execution.RiskLimits;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.settings.Market7Settings;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the trading loop. */
@Configuration(proxyBeanMethods = false)
public class TradingWiring {

    private static final int THREADS = 1;

    @Bean(destroyMethod = "")
    TradingLoop tradingLoop(
            Market7Settings settings,
            FeedSource source,
            BoundRulesets bound,
            SqliteJournal journal,
            Clock clock) {
        Path folder = settings.folders().journal();
        return new TradingLoop(
                new LoopSettings(
                        source.symbols(),
                        PaperSettings.DEFAULT,
                        RiskLimits.DEFAULT,
                        folder.resolve("trading-state.json"),
                        THREADS),
                source,
                new CycleAssembly.Brain(() -> bound, Predictor.NONE, ExplainLevel.WHY, THREADS),
                new TradingLoop.Surroundings(
                        new Logs(journal, journal),
                        () -> SentIntents.in(folder),
                        new CycleListener() {},
                        clock));
    }

    @Bean
    TradingLifecycle tradingLifecycle(TradingLoop loop) {
        return new TradingLifecycle(loop);
    }
}
