package io.market7.cycle.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Logs;
import io.market7.cycle.Predictor;
import io.market7.cycle.TestMarket;
import io.market7.cycle.leg.LegRules;
import io.market7.cycle.leg.TestContracts;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.market.Timeframe;
import io.market7.execution.Execution;
import io.market7.execution.LegFill;
import io.market7.execution.PaperSettings;
import io.market7.execution.RiskLimits;
import io.market7.journal.SqliteJournal;
import io.market7.market.SymbolCandle;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trading loop on contracts: what it remembers is enough to go on as if nothing had happened. */
class LegTradingLoopTest {
    private static final List<SymbolCandle> CANDLES =
            TestMarket.candles(TestContracts.simulation(11, 17));
    private static final List<TestContracts.Told> TOLD = TestContracts.told(CANDLES);
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(12));
    private static final Instant END_AT = TestMarket.START.plus(Duration.ofDays(17));

    @TempDir Path folder;
    private SqliteJournal journal;

    @Test
    void livesOnAfterARestartAsIfItHadNeverStopped() {
        Story straight = new Story();
        run("straight", straight, END_AT, true);

        Story stopped = new Story();
        for (int hours = 9; hours <= 5 * 24; hours += 37) {
            run("stopped", stopped, FIRST_AT.plus(Duration.ofHours(hours)), true);
        }
        run("stopped", stopped, END_AT, true);

        assertThat(straight.legFills).hasSizeGreaterThan(10);
        assertThat(stopped.decisions).isEqualTo(straight.decisions);
        assertThat(stopped.legFills).isEqualTo(straight.legFills);
        assertThat(stopped.funding).isEqualTo(straight.funding).isNotEmpty();
        assertThat(state("stopped")).isEqualTo(state("straight"));
    }

    @Test
    void livesOnAfterAKillAndSendsNothingTwice() {
        Story straight = new Story();
        run("calm", straight, END_AT, true);

        Story killed = new Story();
        for (int bars = 100; bars <= 5 * 288; bars += 363) {
            run("killed", killed, FIRST_AT.plus(Duration.ofMinutes(5L * bars)), false);
        }
        run("killed", killed, END_AT, true);

        assertThat(killed.decisions).isEqualTo(straight.decisions);
        assertThat(amounts(killed)).isEqualTo(amounts(straight));
        assertThat(killed.funding).isEqualTo(straight.funding);
    }

    @Test
    void killedBetweenOrderAndSavedBookAsksTheBookAndSendsUnderAnotherId() {
        Story straight = new Story();
        run("whole", straight, END_AT, true);

        Story killed = new Story();
        for (int crash = 1; crash <= 3; crash++) {
            TradingLoop loop = loop("crashing", new CrashAtOrder(killed, 3), END_AT);
            loop.run();
            assertThat(loop.health().phase()).isEqualTo(LoopHealth.Phase.FAILED);
            loop.close();
        }
        run("crashing", killed, END_AT, true);

        assertThat(killed.decisions).isEqualTo(straight.decisions);
        assertThat(amounts(killed)).isEqualTo(amounts(straight));
        assertThat(SentIntents.in(folder.resolve("crashing")))
                .anyMatch(each -> "REJECTED".equals(each.outcome()))
                .anyMatch(each -> each.intent().clientOrderId().endsWith(".2"));
    }

    @Test
    void closesALegAtTheNextBarWhenAPersonAsks() {
        Story before = new Story();
        run("before", before, END_AT, true);
        LegFill opening = before.legFills.get(before.legFills.firstKey());
        Story story = new Story();
        String id;
        try (TradingLoop loop =
                loop("manual", story, opening.fill().at().plus(Duration.ofMinutes(5)))) {
            loop.run();
            id = loop.contracts().book().legs().get(0).id();
            assertThat(loop.close("manual-1", id).status()).isEqualTo(Execution.Status.ACCEPTED);
            assertThatIllegalStateException().isThrownBy(loop::venue);
        }
        run("manual", story, END_AT, true);
        assertThat(story.legFills.values())
                .anyMatch(
                        each ->
                                each.fill().dealId().equals(id)
                                        && each.fill().clientOrderId().endsWith(":c.1"));
    }

    /** Fills without their order ids: a second attempt has another. */
    private static List<String> amounts(Story story) {
        return story.legFills.values().stream()
                .map(
                        each ->
                                String.join(
                                        " ",
                                        each.fill().dealId(),
                                        each.fill().at().toString(),
                                        plain(each.fill().price()),
                                        plain(each.fill().quantity()),
                                        plain(each.marginQuote()),
                                        plain(each.realisedQuote())))
                .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private LoopState state(String name) {
        return new LoopStateFile(folder.resolve(name).resolve("state.json")).load().orElseThrow();
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

    private TradingLoop loop(String name, CycleListener story, Instant until) {
        Path home = folder.resolve(name);
        if (journal != null) {
            journal.close();
        }
        journal =
                SqliteJournal.open(
                        home, FactsWriter::text, DecisionWriter::text, Clock.systemUTC());
        List<SymbolCandle> candles =
                CANDLES.stream().filter(each -> !each.candle().closeAt().isAfter(until)).toList();
        FeedSource source =
                new FeedSource(
                        TestMarket.symbols(TestContracts.simulation(11, 17)),
                        Timeframe.M5,
                        FIRST_AT,
                        liveFrom -> TestMarket.feed(candles),
                        () -> TestContracts.tape(TOLD));
        return new TradingLoop(
                new LoopSettings(
                        source.symbols(),
                        PaperSettings.DEFAULT,
                        TestContracts.settings(),
                        new RiskLimits(6, BigDecimal.valueOf(10_000), BigDecimal.valueOf(5_000)),
                        home.resolve("state.json"),
                        1),
                source,
                new CycleAssembly.Brain(LegRules::bound, Predictor.NONE, ExplainLevel.NONE, 1),
                new TradingLoop.Surroundings(
                        new Logs(journal, journal),
                        () -> SentIntents.in(home),
                        story,
                        Clock.systemUTC()));
    }
}
