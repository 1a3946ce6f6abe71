package io.market7.cycle.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Logs;
import io.market7.cycle.Predictor;
import io.market7.cycle.TestMarket;
import io.market7.cycle.TestRules;
import io.market7.domain.decision.ExplainLevel;
import io.market7.execution.Execution;
import io.market7.execution.Fill;
import io.market7.execution.PaperSettings;
import io.market7.execution.Purpose;
import io.market7.execution.RiskLimits;
import io.market7.execution.TradingMode;
import io.market7.journal.JournalQuery;
import io.market7.journal.SqliteJournal;
import io.market7.market.CandleFeed;
import io.market7.market.SymbolCandle;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradingLoopTest {
    private static final List<SymbolCandle> CANDLES =
            TestMarket.candles(TestMarket.simulation(5, 26));
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(18));
    private static final Instant END_AT = TestMarket.START.plus(Duration.ofDays(26));

    @TempDir Path folder;

    @Test
    void livesOnAfterARestartAsIfItHadNeverStopped() {
        Story straight = new Story();
        run("straight", straight, END_AT, true);

        Story stopped = new Story();
        for (int hours = 24; hours <= 8 * 24; hours += 41) {
            run("stopped", stopped, FIRST_AT.plus(Duration.ofHours(hours)), true);
        }
        run("stopped", stopped, END_AT, true);

        assertThat(straight.fills).hasSizeGreaterThan(5);
        assertThat(stopped.decisions).isEqualTo(straight.decisions);
        assertThat(stopped.fills).isEqualTo(straight.fills);
    }

    @Test
    void livesOnAfterAKillAndSendsNothingTwice() {
        Story straight = new Story();
        run("calm", straight, END_AT, true);

        Story killed = new Story();
        for (int bars = 170; bars <= 8 * 288; bars += 463) {
            run("killed", killed, FIRST_AT.plus(Duration.ofMinutes(5L * bars)), false);
        }
        run("killed", killed, END_AT, true);

        assertThat(killed.decisions).isEqualTo(straight.decisions);
        assertThat(prices(killed)).isEqualTo(prices(straight));
    }

    @Test
    void killedBetweenOrderAndSavedBookAsksTheBookAndSendsUnderAnotherId() {
        Story straight = new Story();
        run("whole", straight, END_AT, true);

        Story killed = new Story();
        for (int crash = 1; crash <= 3; crash++) {
            TradingLoop loop = loop("crashing", new CrashAtOrder(killed, 2), END_AT);
            loop.run();
            assertThat(loop.health().phase()).isEqualTo(LoopHealth.Phase.FAILED);
            loop.close();
        }
        run("crashing", killed, END_AT, true);

        assertThat(killed.decisions).isEqualTo(straight.decisions);
        assertThat(prices(killed)).isEqualTo(prices(straight));
        assertThat(SentIntents.in(folder.resolve("crashing")))
                .anyMatch(each -> "REJECTED".equals(each.outcome()))
                .anyMatch(each -> each.intent().clientOrderId().endsWith(".2"))
                .hasSizeGreaterThan(SentIntents.in(folder.resolve("whole")).size());
    }

    @Test
    void keepsTheModeOverARestartAndOpensNothingWhilePaused() {
        Story story = new Story();
        try (TradingLoop loop = loop("paused", story, END_AT)) {
            loop.setMode(TradingMode.PAUSED);
        }
        try (TradingLoop loop = loop("paused", story, END_AT)) {
            assertThat(loop.health().mode()).isEqualTo(TradingMode.PAUSED);
            loop.run();
            assertThat(loop.health().phase()).isEqualTo(LoopHealth.Phase.ENDED);
        }
        assertThat(story.decisions.values()).anyMatch(line -> line.contains("OPEN_DEAL"));
        assertThat(story.fills).isEmpty();
    }

    @Test
    void closesADealAtTheNextBarWhenAPersonAsks() {
        Story before = new Story();
        run("before", before, END_AT, true);
        Fill opening = before.fills.get(before.fills.firstKey());
        Story story = new Story();
        Instant middle = opening.at().plus(Duration.ofMinutes(5));
        String dealId;
        try (TradingLoop loop = loop("manual", story, middle)) {
            loop.run();
            dealId = loop.venue().book().deals().get(0).id();
            ManualActions actions = new ManualActions(loop, journal.actions(), Clock.systemUTC());
            ManualActions.Asker asker = new ManualActions.Asker("ada", "The coin is delisted.");
            ManualActions.Done done = actions.close(dealId, asker);
            assertThat(done.executions().get(0).status()).isEqualTo(Execution.Status.ACCEPTED);
            assertThatThrownBy(() -> actions.close("nobody", asker))
                    .hasMessageContaining("nobody is not open");
            assertThat(writtenDown("manual"))
                    .containsExactly(
                            "ada close-deal nobody REFUSED", "ada close-deal " + dealId + " DONE");
            assertThat(SentIntents.in(folder.resolve("manual")))
                    .anyMatch(each -> each.intent().decisionId().equals(done.actionId()));
        }
        run("manual", story, END_AT, true);
        assertThat(story.fills.values())
                .anyMatch(
                        fill ->
                                fill.dealId().equals(dealId)
                                        && fill.purpose() == Purpose.MANUAL_CLOSE);
    }

    @Test
    void goesOnClosingWhatOpensAfterItWasToldToCloseEverythingAlsoAfterARestart() {
        Story before = new Story();
        run("before-flat", before, END_AT, true);
        Fill opening = before.fills.get(before.fills.firstKey());
        Story story = new Story();
        Instant sent = opening.at();
        try (TradingLoop loop = loop("flat", story, sent)) {
            loop.run();
            assertThat(loop.venue().book().pending())
                    .extracting(order -> order.purpose())
                    .containsExactly(Purpose.BASE_ORDER);
            ManualActions.Asker asker = new ManualActions.Asker("ada", "The exchange is hacked.");
            assertThat(
                            new ManualActions(loop, journal.actions(), Clock.systemUTC())
                                    .flatten(asker)
                                    .executions())
                    .isEmpty();
        }
        Instant later = sent.plus(Duration.ofMinutes(30));
        try (TradingLoop loop = loop("flat", story, later)) {
            assertThat(loop.health().mode()).isEqualTo(TradingMode.REDUCE_ONLY);
            loop.run();
            assertThat(loop.venue().book().deals()).isEmpty();
            assertThat(story.fills.values())
                    .extracting(Fill::purpose)
                    .containsExactly(Purpose.BASE_ORDER, Purpose.MANUAL_CLOSE);
            loop.setMode(TradingMode.RUNNING);
        }
        run("flat", story, END_AT, true);
        assertThat(story.fills.values())
                .extracting(Fill::purpose)
                .filteredOn(Purpose.MANUAL_CLOSE::equals)
                .hasSize(1);
        assertThat(story.fills).hasSizeGreaterThan(2);
    }

    @Test
    void stopsByItselfWhenTooMuchIsLostAndWritesDownWhy() {
        try (TradingLoop loop = loop("lost", new Story(), END_AT)) {
            ManualActions actions = new ManualActions(loop, journal.actions(), Clock.systemUTC());
            loop.afterEach(
                    new LossWatch(
                                    new LossLimits(new BigDecimal("0.01"), null, null),
                                    new LossCount(),
                                    (level, reason) ->
                                            level.apply(
                                                    actions,
                                                    new ManualActions.Asker("automatic", reason)),
                                    () -> loop.health().mode(),
                                    folder.resolve("lost").resolve("losses.json"))
                            ::after);
            loop.run();
            assertThat(loop.health().phase()).isEqualTo(LoopHealth.Phase.ENDED);
        }
        assertThat(writtenDown("lost")).containsExactly("automatic reduce-only null DONE");
        try (TradingLoop loop = loop("lost", new Story(), END_AT)) {
            assertThat(loop.health().mode()).isEqualTo(TradingMode.REDUCE_ONLY);
        }
    }

    @Test
    void buysNothingWhereEveryBarMovesThePriceTooFar() {
        limits =
                new RiskLimits(
                        5,
                        RiskLimits.DEFAULT.maxExposureQuote(),
                        RiskLimits.DEFAULT.maxDealQuote(),
                        null,
                        null,
                        new BigDecimal("0.000000001"),
                        null);
        Story story = new Story();
        run("jumpy", story, FIRST_AT.plus(Duration.ofDays(3)), true);
        assertThat(story.decisions.values()).anyMatch(line -> line.contains("OPEN_DEAL"));
        assertThat(story.fills).isEmpty();
    }

    private List<String> writtenDown(String name) {
        try (JournalQuery query = JournalQuery.open(folder.resolve(name))) {
            return query.actions(Long.MAX_VALUE, 10).stream()
                    .map(
                            each ->
                                    "%s %s %s %s"
                                            .formatted(
                                                    each.action().actor(),
                                                    each.action().action(),
                                                    each.action().target(),
                                                    each.outcome()))
                    .toList();
        }
    }

    @Test
    void tellsHowItIsDoing() throws InterruptedException {
        try (TradingLoop loop = loop("health", new Story(), END_AT)) {
            assertThat(loop.health().phase()).isEqualTo(LoopHealth.Phase.NEW);
            loop.run();
            LoopHealth health = loop.health();
            assertThat(health.lastBarAt()).isEqualTo(END_AT);
            assertThat(health.barsSeen()).isEqualTo(CANDLES.size());
            assertThat(health.decisions()).isPositive();
            assertThat(health.failure()).isNull();
            assertThatThrownBy(
                            () -> {
                                loop.start();
                                loop.start();
                            })
                    .hasMessageContaining("started before");
        }
    }

    private void run(String name, Story story, Instant until, boolean saveAtStop) {
        TradingLoop loop = loop(name, story, until);
        loop.run();
        assertThat(loop.health().phase()).isEqualTo(LoopHealth.Phase.ENDED);
        if (saveAtStop) {
            loop.close();
        }
        journal.close();
    }

    private SqliteJournal journal;
    private RiskLimits limits = RiskLimits.DEFAULT;

    private TradingLoop loop(String name, CycleListener story, Instant until) {
        Path home = folder.resolve(name);
        if (journal != null) {
            journal.close();
        }
        journal =
                SqliteJournal.open(
                        home, FactsWriter::text, DecisionWriter::text, Clock.systemUTC());
        FeedSource source =
                new FeedSource(
                        TestMarket.symbols(TestMarket.simulation(5, 26)),
                        io.market7.domain.market.Timeframe.M5,
                        FIRST_AT,
                        liveFrom -> until(until));
        return new TradingLoop(
                new LoopSettings(
                        source.symbols(),
                        PaperSettings.DEFAULT,
                        limits,
                        home.resolve("state.json"),
                        1),
                source,
                new CycleAssembly.Brain(TestRules::bound, Predictor.NONE, ExplainLevel.NONE, 1),
                new TradingLoop.Surroundings(
                        new Logs(journal, journal),
                        () -> SentIntents.in(home),
                        story,
                        Clock.systemUTC()));
    }

    private static CandleFeed until(Instant until) {
        List<SymbolCandle> part = new ArrayList<>();
        for (SymbolCandle each : CANDLES) {
            if (!each.candle().closeAt().isAfter(until)) {
                part.add(each);
            }
        }
        return TestMarket.feed(part);
    }

    /** Fills without their order ids: a second attempt has another. */
    private static List<String> prices(Story story) {
        return story.fills.values().stream()
                .map(
                        fill ->
                                fill.tradeId()
                                        + " "
                                        + fill.dealId()
                                        + " "
                                        + fill.at()
                                        + " "
                                        + fill.price()
                                        + " "
                                        + fill.quantity())
                .toList();
    }

    @Test
    void endsWithItsFailureWhenTheFeedFails() {
        FeedSource broken =
                new FeedSource(
                        TestMarket.symbols(TestMarket.simulation(5, 26)),
                        io.market7.domain.market.Timeframe.M5,
                        FIRST_AT,
                        liveFrom ->
                                new CandleFeed() {
                                    @Override
                                    public Optional<SymbolCandle> next() {
                                        throw new IllegalStateException("line is dead");
                                    }

                                    @Override
                                    public void close() {}
                                });
        try (TradingLoop loop =
                new TradingLoop(
                        new LoopSettings(
                                broken.symbols(),
                                PaperSettings.DEFAULT,
                                RiskLimits.DEFAULT,
                                folder.resolve("broken.json"),
                                1),
                        broken,
                        new CycleAssembly.Brain(
                                TestRules::bound, Predictor.NONE, ExplainLevel.NONE, 1),
                        new TradingLoop.Surroundings(
                                Logs.none(), List::of, new Story(), Clock.systemUTC()))) {
            loop.run();
            assertThat(loop.health().phase()).isEqualTo(LoopHealth.Phase.FAILED);
            assertThat(loop.health().failure()).contains("line is dead");
        }
    }
}
