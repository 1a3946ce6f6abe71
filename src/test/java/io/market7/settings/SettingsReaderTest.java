package io.market7.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsReaderTest {

    @TempDir private Path folder;

    private static Market7Settings read(String... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", values));
        return SettingsReader.read(environment);
    }

    private static List<String> faults(String... pairs) {
        SettingsException refused =
                catchThrowableOfType(SettingsException.class, () -> read(pairs));
        return refused.faults().stream().map(SettingsFault::toString).toList();
    }

    @Test
    void isPaperTradingOnASimulatedMarketUnlessToldOtherwise() {
        Market7Settings settings = read();
        assertThat(settings.feed()).isEqualTo(FeedKind.SIMULATED);
        assertThat(settings.folders().journal()).isEqualTo(Path.of("data"));
        assertThat(settings.security().allowedHosts())
                .containsExactly("127.0.0.1", "localhost", "[::1]");
    }

    @Test
    void findsEverythingThatIsWrongBeforeItGivesUp() {
        List<String> faults =
                faults(
                        "market7.fed", "recorded",
                        "market7.simulated.seed", "many",
                        "market7.simulated.speeed", "1",
                        "market7.recorded.speed", "0",
                        "market7.security.allowed-hosts[0]", "http://x");
        assertThat(faults).hasSize(5);
        assertThat(faults)
                .anyMatch(each -> each.contains("market7.fed. Did you mean market7.feed?"));
        assertThat(faults).anyMatch(each -> each.contains("Did you mean market7.simulated.speed?"));
        assertThat(faults)
                .anyMatch(each -> each.contains("seed is many. Expected a whole number."));
        assertThat(faults).anyMatch(each -> each.contains("speed is 0.0. Expected"));
        assertThat(faults).anyMatch(each -> each.contains("allowed-hosts names http://x"));
    }

    @Test
    void takesEitherSideOfEveryLimit() {
        assertThat(read("market7.simulated.speed", "100000").simulated().speed())
                .isEqualTo(100_000);
        assertThat(faults("market7.simulated.speed", "100001")).hasSize(1);
        assertThat(read("market7.simulated.history-days", "1").simulated().historyDays()).isOne();
        assertThat(faults("market7.simulated.history-days", "0")).hasSize(1);
        assertThat(read("market7.simulated.history-days", "400").simulated().historyDays())
                .isEqualTo(400);
        assertThat(faults("market7.simulated.history-days", "401")).hasSize(1);
    }

    @Test
    void wantsAFolderForARecordedFeedAndTheLeaderAmongItsSymbols() {
        assertThat(faults("market7.feed", "recorded").get(0)).contains("market7.recorded.data");
        assertThat(faults("market7.recorded.symbols", "SOLUSDT").get(0)).contains("BTCUSDT");
        assertThat(read("market7.feed", "recorded", "market7.recorded.data", "x").feed())
                .isEqualTo(FeedKind.RECORDED);
    }

    @Test
    void fourEyesNeedPeopleThatAreKnownApartAndVersionsThatNeverChange() {
        String eyes = "market7.rules.four-eyes";
        assertThat(faults(eyes, "true").get(0))
                .contains("Expected market7.security.sign-in: always");
        String signIn = "market7.security.sign-in";
        assertThat(read(eyes, "true", signIn, "always").rules().fourEyes()).isTrue();
        assertThat(
                        faults(
                                        eyes,
                                        "true",
                                        signIn,
                                        "always",
                                        "market7.rules.seals-required",
                                        "false")
                                .get(0))
                .contains("seals-required: true");
    }

    @Test
    void lossesThatStopTradingHaveLimits() {
        String limit = "market7.limits.";
        assertThat(read().limits().maxDrawdownPct()).isNull();
        assertThat(read().limits().maxDayQuote()).isNull();
        assertThat(faults(limit + "max-day-quote", "-1")).hasSize(1);
        assertThat(faults(limit + "max-price-jump-pct", "0")).hasSize(1);
        assertThat(read(limit + "max-price-jump-pct", "1000").limits()).isNotNull();
        String age = limit + "max-decision-age-seconds";
        assertThat(faults(age, "60").get(0)).contains("market7.feed: binance");
        assertThat(read("market7.feed", "binance", age, "1").limits()).isNotNull();
        assertThat(faults("market7.feed", "binance", age, "0").get(0)).contains("1 to 86400");
        assertThat(faults(limit + "max-symbol-quote", "-1")).hasSize(1);
        assertThat(read(limit + "max-symbol-quote", "0").limits().maxSymbolQuote()).isZero();
        assertThat(faults(limit + "max-drawdown-pct", "0").get(0)).contains("more than 0");
        assertThat(faults(limit + "max-drawdown-pct", "100.01").get(0)).contains("at most 100");
        assertThat(read(limit + "max-drawdown-pct", "100").limits().maxDrawdownPct())
                .isEqualByComparingTo("100");
        assertThat(faults(limit + "max-day-loss-quote", "0")).hasSize(1);
        assertThat(read(limit + "max-day-loss-quote", "0.01").limits()).isNotNull();
        assertThat(faults(limit + "max-losses-in-a-row", "0").get(0)).contains("1 to 1000");
        assertThat(faults(limit + "max-losses-in-a-row", "1001")).hasSize(1);
        assertThat(read(limit + "max-losses-in-a-row", "1").limits().maxLossesInARow()).isOne();
        assertThat(read(limit + "max-losses-in-a-row", "1000").limits()).isNotNull();
    }

    @Test
    void guardRailsOfCanariesHaveLimits() {
        String rail = "market7.rules.canary.";
        assertThat(faults(rail + "max-disagreement-ratio", "1.01").get(0)).contains("0 to 1");
        assertThat(read(rail + "max-disagreement-ratio", "1").rules().canary().maxErrors())
                .isZero();
        assertThat(faults(rail + "least-decisions", "501").get(0)).contains("1 to 500");
        assertThat(read(rail + "least-decisions", "500").rules()).isNotNull();
        assertThat(faults(rail + "max-error", "1").get(0)).contains("max-errors");
    }

    @Test
    void leavesParametersToTheRulesets() {
        assertThat(read("market7.parameters.dca.minRsiPoints", "40")).isNotNull();
    }

    @Test
    void readsParametersAsTheyStandAndLaterFilesOnTop() throws IOException {
        Files.writeString(
                folder.resolve("application.yaml"),
                "market7:\n  parameters:\n    dca: { a: 1, b: null, c: [x, y] }\n");
        Files.writeString(
                folder.resolve("application-live.yaml"),
                "market7:\n  parameters:\n    dca: { a: 2.5 }\n    fork: { d: true }\n");
        Map<String, Map<String, Object>> overrides =
                ParameterOverrides.read(folder, List.of("live", "absent"));
        assertThat(overrides.get("dca"))
                .containsEntry("a", new java.math.BigDecimal("2.5"))
                .containsEntry("b", null)
                .containsEntry("c", List.of("x", "y"));
        assertThat(overrides.get("fork")).containsEntry("d", true);
    }

    @Test
    void saysWhereAFileIsNoYaml() throws IOException {
        Files.writeString(folder.resolve("application.yaml"), "market7:\n  a: [1\n");
        SettingsException refused =
                catchThrowableOfType(
                        SettingsException.class, () -> ParameterOverrides.read(folder, List.of()));
        assertThat(refused.faults().get(0).place()).containsPattern("application\\.yaml:\\d+:\\d+");
    }

    @Test
    void refusesWhatRedisBinanceAndPushedRatingsCannotBe() {
        assertThat(faults("market7.redis.prefix", "Has Blanks").get(0))
                .contains("prefix is Has Blanks");
        assertThat(faults("market7.redis.time-to-live-seconds", "1").get(0))
                .contains("Expected 6 to 86400");
        assertThat(faults("market7.redis.prefx", "x").get(0))
                .contains("Did you mean market7.redis.prefix?");
        assertThat(faults("market7.binance.symbols", "SOLUSDT").get(0)).contains("BTCUSDT");
        assertThat(faults("market7.binance.base", "1h").get(0)).contains("1m, 5m or 15m");
        assertThat(faults("market7.binance.stream-hours", "24").get(0)).contains("1 to 23");
        assertThat(faults("market7.tradingview.allowed-addresses", "tradingview.com").get(0))
                .contains("Expected addresses");
        assertThat(faults("market7.tradingview.secret", "tooshort").get(0))
                .contains("at least 16")
                .doesNotContain("tooshort");
        assertThat(read("market7.tradingview.secret", "0123456789abcdef").toString())
                .doesNotContain("0123456789abcdef");
    }
}
