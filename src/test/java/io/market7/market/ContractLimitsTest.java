package io.market7.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractLimitsTest {

    private static final Symbol SOL = Symbol.of("SOLUSDT");

    @TempDir Path folder;

    @Test
    void findsColumnsByNameAndReadsExponents() throws IOException {
        Instrument sol =
                read("quote,stepSize,id,tickSize,minNotional,minQty\nUSDT,0.1,SOLUSDT,1e-05,5.0,0.2")
                        .get(SOL);

        assertThat(sol.tickSize()).isEqualByComparingTo("0.00001");
        assertThat(sol.stepSize()).isEqualByComparingTo("0.1");
        assertThat(sol.minQuantity()).isEqualByComparingTo("0.2");
        assertThat(sol.minNotional()).isEqualByComparingTo("5");
        assertThat(sol.brackets()).isNull();
    }

    @Test
    void refusesWhatItCannotReadWithItsLine() {
        String header = "id,minQty,minNotional,tickSize,stepSize\n";
        refused("id,minQty,minNotional,tickSize\n", "line 1", "stepSize");
        refused(header + "SOLUSDT,1,5,0.1", "line 2", "has 4 fields. Expected 5");
        refused(header + "SOLUSDT,1,5,cheap,1", "line 2", "tickSize holds 'cheap'");
        refused(header + "SOLUSDT,1,5,0,1", "line 2", "tickSize");
        refused(header + "SOLUSDT,1,5,1,1\nSOLUSDT,1,5,1,1", "line 3", "twice");
        refused(header + "SOLUSDT\nSOLUSDT,1,5,1,x", "line 2", "line 3");
    }

    private void refused(String text, String... parts) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedTableException.class)
                .hasMessageContainingAll(parts);
    }

    private Map<Symbol, Instrument> read(String text) throws IOException {
        Path file = folder.resolve("contracts.csv");
        Files.writeString(file, text);
        return ContractLimits.read(file);
    }

    @Test
    void readsTheRecordedList() {
        Path file = Candles.recorded("reference").resolve("binance_usdtm_perps_2025-08.csv.gz");
        Map<Symbol, Instrument> limits = ContractLimits.read(file);

        assertThat(limits).hasSize(487);
        assertThat(limits.get(Symbol.of("BTCUSDT")).minNotional()).isEqualByComparingTo("100");
        assertThat(limits.get(Symbol.of("DOGEUSDT")).tickSize()).isEqualByComparingTo("0.00001");
    }
}
