package io.market7.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.cycle.CycleAssembly;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.cycle.Logs;
import io.market7.cycle.Predictor;
import io.market7.cycle.TestMarket;
import io.market7.cycle.TestRules;
import io.market7.cycle.live.FeedSource;
import io.market7.cycle.live.LoopHealth;
import io.market7.cycle.live.LoopSettings;
import io.market7.cycle.live.SentIntents;
import io.market7.cycle.live.TradingLoop;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.market.Timeframe;
import io.market7.execution.PaperSettings;
import io.market7.execution.RiskLimits;
import io.market7.journal.SqliteJournal;
import io.market7.market.SymbolCandle;
import io.market7.market.redis.Await;
import io.market7.market.redis.EmbeddedRedis;
import io.market7.market.redis.RedisHealth;
import io.market7.market.redis.RedisMirror;
import io.market7.market.redis.RedisSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happens to Redis, or is written there by others, the same is decided and ordered. */
class ForgedRedisTest {

    private static final List<SymbolCandle> CANDLES =
            TestMarket.candles(TestMarket.simulation(5, 23));
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(18));
    private static final RedisSettings SETTINGS =
            new RedisSettings("market7", Duration.ofSeconds(6), Duration.ofMillis(300), 200, 1_000);

    @TempDir private Path folder;

    /** Everything that left a run: decisions, intents with their outcomes, and deals held. */
    private record Told(List<String> decisions, List<String> intents, List<String> deals) {}

    @Test
    void forgedKeysAndEventsMoveNoDecisionAndNoOrder() throws Exception {
        Told without = run("without", mirror -> List.of(), null);
        assertThat(without.intents()).hasSizeGreaterThan(5);
        try (EmbeddedRedis server = EmbeddedRedis.start(folder.resolve("redis"))) {
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger forged = new AtomicInteger();
            Thread forger = new Thread(() -> forge(server.url(), over, forged));
            forger.start();
            Await.until(() -> forged.get() > 0);
            Told flooded = run("flooded", mirror -> List.of(mirror), server.url());
            over.set(true);
            forger.join();
            assertThat(forged.get()).isGreaterThan(500);
            assertThat(flooded).isEqualTo(without);
        }
    }

    @Test
    void aServerThatDiesInTheMiddleLosesAndDoublesNothing() throws Exception {
        Told without = run("calm", mirror -> List.of(), null);
        EmbeddedRedis server = EmbeddedRedis.start(folder.resolve("redis"));
        AtomicInteger bars = new AtomicInteger();
        AtomicReference<RedisMirror> kept = new AtomicReference<>();
        CycleListener killer =
                new CycleListener() {
                    @Override
                    public void onInstant(Instant at) {
                        if (bars.incrementAndGet() == 100) {
                            Await.until(() -> kept.get().health().state() == RedisHealth.State.UP);
                            server.close();
                        }
                        if (bars.get() == 300) {
                            Await.until(
                                    () -> kept.get().health().state() == RedisHealth.State.DOWN);
                        }
                    }
                };
        Told killed =
                run(
                        "killed",
                        mirror -> {
                            kept.set(((Kept) mirror).mirror());
                            return List.of(mirror, killer);
                        },
                        server.url());
        assertThat(killed).isEqualTo(without);
    }

    /** The listener with the mirror it writes to. */
    private record Kept(RedisMirror mirror, RedisListener listener) implements CycleListener {
        @Override
        public void onEvaluation(Evaluation evaluation) {
            listener.onEvaluation(evaluation);
        }

        @Override
        public void onInstant(Instant at) {
            listener.onInstant(at);
        }
    }

    private static void forge(String url, AtomicBoolean over, AtomicInteger forged) {
        RedisClient client = RedisClient.create(url);
        RedisCommands<String, String> redis = client.connect().sync();
        Random random = new Random(7);
        List<String> names =
                List.of(
                        "status",
                        "market",
                        "deals",
                        "btc",
                        "indicators:SOLUSDT",
                        "orders",
                        "candles:SOLUSDT:15m",
                        "scores:SOLUSDT:fork",
                        "control",
                        "kill",
                        "intents");
        while (!over.get()) {
            String key = "market7:" + names.get(random.nextInt(names.size()));
            redis.set(key, "{\"mode\":\"PAUSED\",\"open\":[],\"action\":\"CLOSE\"}");
            redis.publish(key, "{\"action\":\"OPEN_DEAL\",\"symbol\":\"SOLUSDT\"}");
            String event = "{\"outcome\":\"OPEN_DEAL\",\"amountQuote\":\"1000000\"}";
            if (!"string".equals(redis.type("market7:events"))) {
                redis.xadd("market7:events", Map.of("kind", "order", "json", event));
            }
            if (forged.incrementAndGet() % 400 == 0) {
                redis.flushall();
            }
            if (forged.get() % 700 == 0) {
                redis.set("market7:events", "no stream");
            }
        }
        client.shutdown();
    }

    private Told run(
            String name,
            java.util.function.Function<CycleListener, List<CycleListener>> use,
            String url) {
        Path home = folder.resolve(name);
        List<String> decisions = new ArrayList<>();
        CycleListener story =
                new CycleListener() {
                    @Override
                    public void onEvaluation(Evaluation evaluation) {
                        decisions.add(DecisionWriter.text(evaluation.decision()));
                    }
                };
        AtomicReference<TradingLoop> loop = new AtomicReference<>();
        try (RedisMirror mirror =
                        url == null ? null : new RedisMirror(url, SETTINGS, Clock.systemUTC());
                SqliteJournal journal =
                        SqliteJournal.open(
                                home, FactsWriter::text, DecisionWriter::text, Clock.systemUTC())) {
            CycleListener copy = mirror == null ? story : copy(mirror, loop::get);
            CycleListener all = use.apply(copy).stream().reduce(story, CycleListener::and);
            loop.set(loop(home, journal, all));
            run(loop.get());
            List<String> deals =
                    loop.get().venue().book().deals().stream().map(Object::toString).toList();
            loop.get().close();
            journal.flush();
            List<String> intents = SentIntents.in(home).stream().map(Object::toString).toList();
            return new Told(decisions, intents, deals);
        }
    }

    private static void run(TradingLoop loop) {
        loop.start();
        Await.until(() -> loop.health().phase() == LoopHealth.Phase.ENDED);
    }

    private static CycleListener copy(RedisMirror mirror, Supplier<TradingLoop> loop) {
        Consumer<Supplier<List<io.market7.market.redis.RedisWrite>>> queue = mirror::offer;
        return new Kept(
                mirror,
                new RedisListener(queue, new RedisViews(loop, JsonMapper.builder().build(), 50)));
    }

    private static TradingLoop loop(Path home, SqliteJournal journal, CycleListener listener) {
        FeedSource source =
                new FeedSource(
                        TestMarket.symbols(TestMarket.simulation(5, 23)),
                        Timeframe.M5,
                        FIRST_AT,
                        liveFrom -> TestMarket.feed(CANDLES));
        return new TradingLoop(
                new LoopSettings(
                        source.symbols(),
                        PaperSettings.DEFAULT,
                        RiskLimits.DEFAULT,
                        home.resolve("state.json"),
                        1),
                source,
                new CycleAssembly.Brain(TestRules::bound, Predictor.NONE, ExplainLevel.NONE, 1),
                new TradingLoop.Surroundings(
                        new Logs(journal, journal),
                        () -> SentIntents.in(home),
                        listener,
                        Clock.systemUTC()));
    }
}
