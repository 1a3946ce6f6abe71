package io.market7.cycle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.market7.domain.market.Symbol;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.engine.BoundRulesets;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backtest over recorded candles without one guard after another, and over a range of values. */
class VariantsTest {

    private static final LocalDate FROM = LocalDate.of(2025, 6, 9);

    @TempDir private Path out;

    private BacktestSettings settings(int days) {
        Path data = Path.of(System.getProperty("market7.data", "../shared/data")).resolve("spot");
        assumeTrue(Files.isDirectory(data), "market data not found at " + data + ": skipped");
        return BacktestSettings.of(
                        data,
                        List.of(Symbol.of("SOLUSDT"), Symbol.of("BTCUSDT")),
                        FROM,
                        FROM.plusDays(days - 1L),
                        out)
                .withOverrides(
                        Map.of(
                                "dca",
                                Map.of(
                                        "recoveryOddsRequired", false,
                                        "confidenceGuardEnabled", false,
                                        "spendModelEnabled", false)));
    }

    private static Ablation.Row row(List<Ablation.Row> rows, String ruleset, String guard) {
        return rows.stream()
                .filter(row -> ruleset.equals(row.ruleset()) && guard.equals(row.guard()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aGuardEarnsWhatIsMissingWithoutIt() {
        BacktestSettings settings = settings(4);
        List<Ablation.Row> rows =
                Ablation.run(TestRulesets.catalog(), List.of(), settings, Progress.NONE);
        BacktestResult all = rows.get(0).without();
        assertThat(rows.get(0).guard()).isNull();
        try (BoundRulesets bound = TestRulesets.catalog().bind(settings.overrides())) {
            BacktestResult usual = new Backtest(() -> bound).run(settings, Progress.NONE);
            assertThat(all.profitQuote()).isEqualByComparingTo(usual.profitQuote());
        }
        assertThat(all.dealsOpened()).isPositive();

        Ablation.Row proposal = row(rows, "fork", "proposal");
        assertThat(proposal.spoke()).isPositive();
        assertThat(proposal.without().dealsOpened()).isZero();
        assertThat(proposal.earnsQuote()).isEqualByComparingTo(all.profitQuote());

        Ablation.Row silent = row(rows, "fork", "tv-route");
        assertThat(silent.spoke()).isZero();
        assertThat(silent.without()).isSameAs(all);
        assertThat(silent.earnsQuote()).isZero();
        Ablation.Row score = row(rows, "fork", "score-penalties");
        assertThat(score.without()).isNotSameAs(all);
        assertThat(rows).noneMatch(row -> "leverage".equals(row.ruleset()));
        for (Ablation.Row each : rows.subList(1, rows.size())) {
            assertThat(each.earnsQuote())
                    .isEqualByComparingTo(all.profitQuote().subtract(each.without().profitQuote()));
        }
    }

    @Test
    void aSweepRunsOverTwoPartsOfTheTime() {
        BacktestSettings settings = settings(4);
        SweptParameter never =
                new SweptParameter(
                        "fork",
                        "minForkScoreRatio",
                        List.of(new BigDecimal("0.85"), new BigDecimal("2")));
        Sweep sweep = new Sweep(TestRulesets.catalog(), List.of(), settings, never);
        assertThat(sweep.firstTo()).isEqualTo(FROM.plusDays(2));
        List<Sweep.Row> rows = sweep.run(Progress.NONE);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).first().settings().to()).isEqualTo(FROM.plusDays(2));
        assertThat(rows.get(0).second().settings().from()).isEqualTo(FROM.plusDays(3));
        assertThat(rows.get(0).first().dealsOpened()).isPositive();
        assertThat(rows.get(1).first().dealsOpened()).isZero();
    }

    @Test
    void aSweepWantsTwoDaysAndAParameterThatIsThere() {
        SweptParameter none =
                new SweptParameter("fork", "none", List.of(BigDecimal.ONE, BigDecimal.TEN));
        assertThatThrownBy(() -> new Sweep(TestRulesets.catalog(), List.of(), settings(1), none))
                .hasMessageContaining("at least two days");
        Sweep sweep = new Sweep(TestRulesets.catalog(), List.of(), settings(2), none);
        assertThat(sweep.firstTo()).isEqualTo(FROM);
        assertThatThrownBy(() -> sweep.run(Progress.NONE))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("none");
    }
}
