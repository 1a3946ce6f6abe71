package io.market7.wiring;

import io.market7.api.status.DecisionTimer;
import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Logs;
import io.market7.cycle.live.AlertLog;
import io.market7.cycle.live.ControlFile;
import io.market7.cycle.live.ControlWatch;
import io.market7.cycle.live.FeedSource;
import io.market7.cycle.live.LoopSettings;
import io.market7.cycle.live.LossCount;
import io.market7.cycle.live.LossLimits;
import io.market7.cycle.live.LossWatch;
import io.market7.cycle.live.ManualActions;
import io.market7.cycle.live.RatingBook;
import io.market7.cycle.live.SentIntents;
import io.market7.cycle.live.TradingLoop;
import io.market7.cycle.model.BoundModels;
import io.market7.cycle.model.ModelPredictor;
import io.market7.domain.decision.ExplainLevel;
import io.market7.execution.PaperSettings;
import io.market7.execution.RiskLimits;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.settings.LimitSection;
import io.market7.settings.Market7Settings;
import io.market7.settings.PaperSection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Wires the trading loop. */
@Configuration(proxyBeanMethods = false)
public class TradingWiring {

    private static final int THREADS = 1;

    @Bean(destroyMethod = "")
    TradingLoop tradingLoop(
            Market7Settings settings,
            FeedSource source,
            LiveRulesets rulesets,
            BoundModels models,
            SqliteJournal journal,
            List<CycleListener> listeners,
            DecisionTimer timer,
            RatingBook ratings,
            Clock clock) {
        Path folder = settings.folders().journal();
        TradingLoop loop =
                new TradingLoop(
                        new LoopSettings(
                                source.symbols(),
                                paper(settings.paper()),
                                limits(settings.limits()),
                                folder.resolve("trading-state.json"),
                                THREADS),
                        source,
                        new CycleAssembly.Brain(
                                rulesets.choice(),
                                new ModelPredictor(
                                        models,
                                        () -> ModelWiring.ladderQuote(rulesets),
                                        ModelWiring::alarm),
                                ExplainLevel.WHY,
                                THREADS,
                                timer::around),
                        new TradingLoop.Surroundings(
                                new Logs(journal, journal),
                                () -> SentIntents.in(folder),
                                listeners.stream()
                                        .reduce(new CycleListener() {}, CycleListener::and),
                                clock));
        loop.market(
                market -> {
                    market.rateBy(ratings);
                    return market;
                });
        return loop;
    }

    /** Opens after the journal, whose lease says that the folder is ours. */
    @Bean
    @DependsOn("journal")
    RatingBook ratingBook(Market7Settings settings) {
        return new RatingBook(
                settings.folders().journal().resolve("ratings.txt"),
                Duration.ofMinutes(settings.tradingview().validMinutes()));
    }

    private static PaperSettings paper(PaperSection section) {
        return new PaperSettings(
                section.feePct(),
                section.spreadPct(),
                section.slippagePct(),
                section.takeProfitPct(),
                section.startBalanceQuote(),
                Map.of());
    }

    private static RiskLimits limits(LimitSection section) {
        return new RiskLimits(
                section.maxOpenDeals(),
                section.maxExposureQuote(),
                section.maxDealQuote(),
                section.maxSymbolQuote(),
                section.maxDayQuote(),
                section.maxPriceJumpPct(),
                section.maxDecisionAgeSeconds() == null
                        ? null
                        : Duration.ofSeconds(section.maxDecisionAgeSeconds()));
    }

    @Bean
    ManualActions manualActions(TradingLoop loop, SqliteJournal journal, Clock clock) {
        return new ManualActions(loop, journal.actions(), clock);
    }

    @Bean
    LossCount lossCount() {
        return new LossCount();
    }

    @Bean
    LossWatch lossWatch(
            Market7Settings settings, TradingLoop loop, LossCount count, ManualActions actions) {
        LimitSection section = settings.limits();
        LossWatch watch =
                new LossWatch(
                        new LossLimits(
                                section.maxDrawdownPct(),
                                section.maxDayLossQuote(),
                                section.maxLossesInARow()),
                        count,
                        (level, reason) ->
                                level.apply(actions, new ManualActions.Asker("automatic", reason)),
                        () -> loop.health().mode(),
                        settings.folders().journal().resolve("losses.json"));
        loop.afterEach(watch::after);
        return watch;
    }

    @Bean
    CycleListener alertLog() {
        return new AlertLog();
    }

    @Bean
    TradingLifecycle tradingLifecycle(TradingLoop loop, ControlWatch control) {
        return new TradingLifecycle(loop, control);
    }

    @Bean(destroyMethod = "")
    ControlWatch controlWatch(Market7Settings settings, ManualActions actions) {
        return new ControlWatch(new ControlFile(settings.folders().journal()), actions);
    }
}
