package io.market7.cycle.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.TestMarket;
import io.market7.cycle.TestRules;
import io.market7.domain.market.Timeframe;
import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestTest {
    private static final List<String> FILES =
            List.of("decisions.jsonl", "fills.csv", "equity.csv", "summary.json", "report.html");

    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void recordASimulatedMarket() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        var candles = TestMarket.candles(TestMarket.simulation(5, 30));
        TestMarket.write(data, candles, Timeframe.M5);
    }

    @Test
    void writesTheSameBytesTwiceAndOnAnyNumberOfThreads() throws IOException {
        BacktestResult first = run("one", settings("one").withThreads(1));
        run("two", settings("two").withThreads(3));

        for (String file : FILES) {
            Path one = folder.resolve("one").resolve(file);
            Path two = folder.resolve("two").resolve(file);
            assertThat(Files.mismatch(one, two)).as(file).isEqualTo(-1);
            assertThat(one).isNotEmptyFile();
        }
        assertThat(first.dealsOpened()).isPositive();
        assertThat(first.decisions()).isEqualTo(lines("one/decisions.jsonl"));
        assertThat(lines("one/fills.csv")).isGreaterThan(first.dealsOpened());
    }

    @Test
    void journalsEveryDecisionWithItsFactsOnlyWhenAsked() throws IOException {
        Path journal = folder.resolve("journal");
        BacktestResult result = run("three", settings("three").withJournal(journal));

        try (JournalQuery query = JournalQuery.open(journal)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(result.decisions());
            assertThat(query.openIntents()).hasSizeLessThan(3);
        }
        assertThat(folder.resolve("three/decisions.jsonl")).isNotEmptyFile();
    }

    @Test
    void tellsItsProgressUpToTheLastBar() {
        List<Long> done = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        BacktestResult result =
                new Backtest(TestRules::bound)
                        .run(
                                settings("four"),
                                (bars, total) -> {
                                    done.add(bars);
                                    totals.add(total);
                                });

        assertThat(done).isSorted().hasSizeGreaterThan(5);
        assertThat(done.get(done.size() - 1)).isEqualTo(totals.get(0)).isEqualTo(result.bars());
    }

    @Test
    void explainsItselfInTheReport() throws IOException {
        run("five", settings("five"));

        String report = Files.readString(folder.resolve("five/report.html"));

        assertThat(report)
                .contains("<svg", "prefers-color-scheme: dark", "recovery-odds", "btc-unsafe")
                .doesNotContain("<script", "http://", "https://");
    }

    private BacktestSettings settings(String out) {
        return BacktestSettings.of(
                        data,
                        TestMarket.symbols(TestMarket.simulation(5, 30)),
                        LocalDate.parse("2025-01-20"),
                        LocalDate.parse("2025-01-28"),
                        folder.resolve(out))
                .withOverrides(TestRules.OVERRIDES);
    }

    private BacktestResult run(String out, BacktestSettings settings) {
        assertThat(folder.resolve(out)).doesNotExist();
        return new Backtest(TestRules::bound).run(settings, Progress.NONE);
    }

    private long lines(String file) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.count();
        }
    }
}
