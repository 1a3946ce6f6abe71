package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractBracketsTest {

    private static final String HEADER =
            "symbol,tier,min_notional,max_notional,maint_margin_rate,max_leverage,cum_maint_amount\n";
    private static final Symbol SOL = Symbol.of("SOLUSDT");

    @TempDir Path folder;

    private ContractBrackets read(String text) throws IOException {
        Path file = folder.resolve("brackets.csv");
        Files.writeString(file, text);
        return ContractBrackets.read(file);
    }

    private void refused(String text, String... parts) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedTableException.class)
                .hasMessageContainingAll(parts);
    }

    @Test
    void readsTheBracketsOfEachContractInOrder() throws IOException {
        ContractBrackets table =
                read(
                        "# Published by an exchange.\n"
                                + HEADER
                                + "SOLUSDT,1,0.0,20000.0,0.005,100.0,0.0\n"
                                + "XRPUSDT,1,0,1e4,0.005,75,0\n\n"
                                + "SOLUSDT,2,20000,100000,0.0065,75,30\n");
        List<Bracket> sol = table.of(SOL).orElseThrow();
        assertThat(sol)
                .extracting(each -> each.capNotional().intValue())
                .containsExactly(20_000, 100_000);
        assertThat(sol.get(1).maintenanceMarginRatio()).isEqualByComparingTo("0.0065");
        assertThat(sol.get(1).maintenanceAmount()).isEqualByComparingTo("30");
        assertThat(sol.get(1).maxLeverage()).isEqualByComparingTo("75");
        assertThat(table.of(Symbol.of("BTCUSDT"))).isEmpty();
    }

    @Test
    void rowsOfEveryOtherContractServeThoseWithoutTheirOwn() throws IOException {
        ContractBrackets table = read(HEADER + "SOLUSDT,1,0,10,0.1,10,0\n*,1,0,20,0.2,5,0\n");
        assertThat(table.of(SOL).orElseThrow().get(0).capNotional()).isEqualByComparingTo("10");
        assertThat(table.of(Symbol.of("BTCUSDT")).orElseThrow().get(0).capNotional())
                .isEqualByComparingTo("20");
    }

    @Test
    void refusesBracketsThatDoNotFitTogether() {
        refused(HEADER + "SOLUSDT,1,5,10,0.1,10,0", "line 2", "begins at 5. Expected 0");
        refused(
                HEADER + "SOLUSDT,1,0,10,0.1,10,0\nSOLUSDT,2,11,20,0.2,5,1",
                "line 3",
                "begins at 11. Expected 10, where the one before ends");
        refused(
                HEADER + "SOLUSDT,1,0,1000,0.1,10,0\nSOLUSDT,2,1000,2000,0.2,5,90",
                "line 3",
                "amount is 90. Expected 100, so that the margin does not jump at 1000");
        refused(HEADER + "SOLUSDT,1,0,10,0.1,10,7", "line 2", "amount is 7. Expected 0");
    }

    @Test
    void reportsAllFaultsTogether() {
        refused(
                HEADER
                        + "SOLUSDT,1,0,10,much,10,0\nsol,1,0,10,0.1,10,0\nXRPUSDT,1,0\n"
                        + "BTCUSDT,1,0,10,0.1,0.5,0",
                "line 2: the field maint_margin_rate holds 'much'. Expected a number.",
                "line 3",
                "capital letters",
                "line 4: the row has 3 fields. Expected 7",
                "line 5",
                "maxLeverage");
        refused("symbol,tier\n", "line 1", "Expected a column min_notional");
        refused("", "line 1", "Expected a column symbol");
    }

    @Test
    void theShippedTableServesEveryContract() {
        ContractBrackets shipped = ContractBrackets.read(Path.of("config/leverage-brackets.csv"));
        assertThat(shipped.of(Symbol.of("BTCUSDT")))
                .hasValueSatisfying(all -> assertThat(all).hasSize(12));
        assertThat(shipped.of(Symbol.of("NEWUSDT"))).isPresent();
    }

    @Test
    void readsTheRecordedTable() {
        ContractBrackets recorded =
                ContractBrackets.read(
                        Candles.recorded("reference")
                                .resolve("binance_usdtm_leverage_tiers.csv.gz"));
        assertThat(recorded.of(SOL).orElseThrow()).hasSize(10);
        assertThat(recorded.of(Symbol.of("NEWUSDT"))).isEmpty();
        List<Bracket> sol = recorded.of(SOL).orElseThrow();
        ContractBrackets shipped = ContractBrackets.read(Path.of("config/leverage-brackets.csv"));
        assertThat(shipped.of(SOL).orElseThrow())
                .usingElementComparator(Comparator.comparing(Bracket::maintenanceAmount))
                .containsExactlyElementsOf(sol);
    }
}
