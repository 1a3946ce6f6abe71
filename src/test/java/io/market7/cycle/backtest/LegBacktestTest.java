package io.market7.cycle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.cycle.MarketState;
import io.market7.cycle.TestMarket;
import io.market7.cycle.leg.LegRules;
import io.market7.cycle.leg.TestContracts;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.market.MissingCandlesException;
import io.market7.market.SymbolCandle;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegBacktestTest {
    private static final List<String> FILES =
            List.of(
                    "decisions.jsonl",
                    "fills.csv",
                    "funding.csv",
                    "equity.csv",
                    "summary.json",
                    "report.html");

    @TempDir static Path folder;
    private static Path data;
    private static BacktestResult first;

    @BeforeAll
    static void recordASimulatedMarketAndRun() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        List<SymbolCandle> candles = TestMarket.candles(TestContracts.simulation(5, 24));
        TestMarket.write(data, candles, Timeframe.M5);
        TestContracts.write(data, TestContracts.told(candles));
        first = run("one", settings("one").withThreads(1));
    }

    private static BacktestSettings settings(String out) {
        return BacktestSettings.of(
                        data,
                        TestMarket.symbols(TestContracts.simulation(5, 24)),
                        LocalDate.parse("2025-01-14"),
                        LocalDate.parse("2025-01-23"),
                        folder.resolve(out))
                .withOverrides(LegRules.OVERRIDES)
                .onContracts(TestContracts.settings());
    }

    /** The same settings over one day of another folder. */
    private static BacktestSettings oneDay(Path data, String out) {
        BacktestSettings all = settings(out);
        return new BacktestSettings(
                data,
                all.market(),
                all.symbols(),
                all.from(),
                all.from(),
                all.paper(),
                all.contracts(),
                all.limits(),
                all.overrides(),
                1,
                all.out(),
                null);
    }

    private static BacktestResult run(String out, BacktestSettings settings) {
        assertThat(folder.resolve(out)).doesNotExist();
        return new Backtest(LegRules::bound).run(settings, Progress.NONE);
    }

    @Test
    void writesTheSameBytesTwiceAndOnAnyNumberOfThreads() throws IOException {
        run("two", settings("two").withThreads(3));

        for (String file : FILES) {
            Path one = folder.resolve("one").resolve(file);
            assertThat(Files.mismatch(one, folder.resolve("two").resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
            assertThat(one).isNotEmptyFile();
        }
        assertThat(first.settings().market()).isEqualTo(Market.FUTURES);
        assertThat(first.decisions()).isEqualTo(lines("one/decisions.jsonl"));
    }

    @Test
    void countsWhatTheFilesHold() throws IOException {
        LegResult legs = first.legs();
        assertThat(legs.openedCount()).isPositive();
        assertThat(legs.addCount()).isPositive();
        assertThat(lines("one/fills.csv") - 1)
                .isEqualTo(
                        legs.openedCount()
                                + legs.addCount()
                                + legs.reductions()
                                + legs.closedCount());
        assertThat(lines("one/funding.csv") - 1).isEqualTo(legs.fundingPayments());
        assertThat(legs.fundingPaidQuote()).isPositive();
        assertThat(legs.fundingReceivedQuote()).isPositive();
    }

    @Test
    void profitFeesAndFundingExplainTheEquity() {
        BigDecimal open = BigDecimal.ZERO;
        for (LegRow leg : first.legs().rows()) {
            open = leg.closedAt() == null ? open.add(leg.profitQuote()) : open;
        }
        assertThat(
                        first.end()
                                .equityQuote()
                                .subtract(new BigDecimal("10000"))
                                .subtract(first.profitQuote())
                                .subtract(open)
                                .abs())
                .isLessThan(new BigDecimal("1e-7"));
        BigDecimal fees =
                first.legs().rows().stream()
                        .map(LegRow::feesQuote)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(fees).isEqualByComparingTo(first.feesQuote());
    }

    @Test
    void everyAddLeavesTheWayToLiquidationTheRulesAskFor() {
        assertThat(first.legs().minDistancePct()).isEqualTo(6.0);
        assertThat(first.legs().nearestAtAdd().distancePct()).isGreaterThanOrEqualTo(6.0);
        assertThat(first.legs().nearest().distancePct())
                .isLessThan(first.legs().nearestAtAdd().distancePct());
        assertThat(first.equity())
                .filteredOn(point -> point.nearestPct() != null)
                .isNotEmpty()
                .allMatch(point -> point.nearestPct() >= first.legs().nearest().distancePct());
    }

    @Test
    void explainsItselfInTheReport() throws IOException {
        String report = Files.readString(folder.resolve("one/report.html"));
        assertThat(report)
                .contains(
                        "Mark prices come hourly",
                        "Way to liquidation",
                        "The rules ask an add to leave 6.00 %",
                        "Long and short",
                        "funding paid",
                        "isolated, a long and a short leg for each contract")
                .doesNotContain("volume times close", "take profit fills", "<script");
    }

    @Test
    void saysWhereVolumeTimesCloseStandsInForTheQuoteVolume() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        List<SymbolCandle> candles = TestMarket.candles(TestContracts.simulation(5, 24));
        TestMarket.write(bare, candles, Timeframe.M5);
        TestContracts.write(bare, TestContracts.told(candles));
        Path file = bare.resolve("BTCUSDT-5m.csv");
        List<String> lines = Files.readAllLines(file);
        Files.write(
                file, lines.stream().map(line -> line.replaceAll(",[^,]*,[^,]*$", "")).toList());

        BacktestResult result = run("bare-out", oneDay(bare, "bare-out"));

        assertThat(result.volumesEstimated()).containsExactly(MarketState.LEADER);
        assertThat(Files.readString(folder.resolve("bare-out/report.html")))
                .contains("Quote volume: the files of BTCUSDT do not say it");
        assertThat(Files.readString(folder.resolve("bare-out/summary.json")))
                .contains("\"quoteVolumeEstimated\" : [ \"BTCUSDT\" ]");
    }

    @Test
    void aMissingHourOfMarksIsSaidAndHoldsTheQuestionsOfItsClose() throws IOException {
        Path holed = Files.createDirectory(folder.resolve("holed"));
        try (var files = Files.list(data)) {
            for (Path each : files.toList()) {
                Files.copy(each, holed.resolve(each.getFileName()));
            }
        }
        Path marks = holed.resolve("BTCUSDT-mark-1h.csv");
        String gone = Long.toString(Instant.parse("2025-01-14T05:00:00Z").toEpochMilli());
        Files.write(
                marks,
                Files.readAllLines(marks).stream().filter(row -> !row.startsWith(gone)).toList());
        BacktestResult result = run("holed-out", oneDay(holed, "holed-out"));

        assertThat(result.legs().markGaps()).singleElement().matches(gap -> gap.missingBars() == 1);
        List<String> atTheHole =
                Files.readAllLines(folder.resolve("holed-out/decisions.jsonl")).stream()
                        .filter(line -> line.contains("2025-01-14T06:00:00Z"))
                        .filter(line -> line.contains("\"symbol\":\"BTCUSDT\""))
                        .filter(line -> line.contains("\"question\":\"leverage\""))
                        .toList();
        assertThat(atTheHole)
                .isNotEmpty()
                .allMatch(line -> line.contains("mark-price-unknown") && line.contains("HOLD"));
    }

    @Test
    void aContractWithoutMarkPricesIsRefusedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> run("none", oneDay(folder, "none")))
                .isInstanceOf(MissingCandlesException.class)
                .hasMessageContaining("-mark-1h.csv");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void journalsEveryDecisionWithItsFactsWhenAsked() throws IOException {
        Path journal = folder.resolve("journal");
        BacktestResult result = run("three", settings("three").withJournal(journal));

        try (JournalQuery query = JournalQuery.open(journal)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(result.decisions());
            assertThat(query.intents().size())
                    .isGreaterThanOrEqualTo((int) result.legs().openedCount());
            assertThat(query.openIntents()).hasSizeLessThan(7);
        }
    }

    @Test
    void bothSidesAreCounted() {
        for (Side side : Side.values()) {
            assertThat(first.legs().of(side)).as(side.name()).isNotEmpty();
        }
    }

    private static long lines(String file) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.count();
        }
    }
}
