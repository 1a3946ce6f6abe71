package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.market.binance.BinanceStub;
import io.market7.market.binance.StreamStub;
import io.market7.wiring.ServiceStart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service on candles as Binance sends them. */
class BinanceServiceTest {

    @TempDir private Path journal;

    @Test
    void decidesOnBarsAsTheyClose() throws Exception {
        try (BinanceStub exchange = new BinanceStub();
                StreamStub stream = new StreamStub()) {
            // The exchange is ahead, so that bars after the start are there at once.
            exchange.now = Instant.now().plus(Duration.ofMinutes(40));
            try (ConfigurableApplicationContext context =
                    ServiceStart.application().run(arguments(exchange, stream))) {
                RawHttp http =
                        new RawHttp(
                                context.getEnvironment()
                                        .getProperty("local.server.port", Integer.class));
                ApiServer.await(() -> status(http).path("decisions").asLong() > 0);
                JsonNode feed = status(http).path("feed");
                assertThat(feed.path("kind").asString()).isEqualTo("binance");
                assertThat(feed.path("phase").asString()).isEqualTo("LIVE");
                assertThat(status(http).path("errors").asLong()).isZero();
            }
        }
    }

    private static JsonNode status(RawHttp http) {
        try {
            return http.get("/api/v1/status").json();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String[] arguments(BinanceStub exchange, StreamStub stream) {
        return List.of(
                        "--spring.config.location=optional:classpath:/,file:config/",
                        "--server.port=0",
                        "--market7.folders.journal=" + journal,
                        "--market7.redis.enabled=false",
                        "--market7.feed=binance",
                        "--market7.binance.source=spot",
                        "--market7.binance.symbols=BTCUSDT,SOLUSDT",
                        "--market7.binance.history-days=1",
                        "--market7.binance.spot-url=" + exchange.url(),
                        "--market7.binance.spot-stream-url=" + stream.url())
                .toArray(String[]::new);
    }
}
