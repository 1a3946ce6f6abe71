package io.market7.cycle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.market7.cycle.ContractTables;
import io.market7.cycle.leg.LegRules;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import io.market7.execution.PaperContractSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month of recorded contracts, judged by its records alone: what the files say is reckoned again
 * from their rows. The month holds an hour in which one contract rose by a third.
 */
class RecordedLegsTest {
    private static final List<Symbol> SYMBOLS =
            Stream.of("BTCUSDT", "DOGEUSDT", "ETHUSDT", "XRPUSDT").map(Symbol::of).toList();
    private static final Path BRACKETS = Path.of("config/leverage-brackets.csv");

    @TempDir static Path folder;
    private static PaperContractSettings settings;
    private static BacktestResult result;
    private static List<Map<String, String>> fills;
    private static List<Map<String, String>> funding;

    @BeforeAll
    static void runTheMonth() throws IOException {
        Path data = Path.of(System.getProperty("market7.data", "../shared/data"));
        assumeTrue(
                Files.isDirectory(data.resolve("futures")),
                "market data not found at " + data + ": skipped");
        Path limits = data.resolve("reference").resolve("binance_usdtm_perps_2025-08.csv.gz");
        settings = ContractTables.settings(SYMBOLS, limits, BRACKETS);
        result =
                new Backtest(LegRules::bound)
                        .run(
                                BacktestSettings.of(
                                                data.resolve("futures"),
                                                SYMBOLS,
                                                LocalDate.parse("2025-02-16"),
                                                LocalDate.parse("2025-03-15"),
                                                folder)
                                        .withOverrides(LegRules.OVERRIDES)
                                        .onContracts(settings),
                                Progress.NONE);
        fills = rows("fills.csv");
        funding = rows("funding.csv");
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name));
        String[] header = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], fields[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(row.get(column));
    }

    private static boolean adds(Map<String, String> fill) {
        return List.of("OPEN_LEG", "ADD_TO_LEG").contains(fill.get("purpose"));
    }

    @Test
    void opensEnlargesAndClosesLongsAndShortsAndPaysFunding() {
        for (String side : List.of("LONG", "SHORT")) {
            assertThat(fills)
                    .filteredOn(fill -> fill.get("position_side").equals(side))
                    .extracting(fill -> fill.get("purpose"))
                    .contains("OPEN_LEG", "ADD_TO_LEG", "CLOSE_LEG");
        }
        assertThat(funding).anyMatch(row -> number(row, "paid_quote").signum() > 0);
        assertThat(funding).anyMatch(row -> number(row, "paid_quote").signum() < 0);
        assertThat(result.failures()).isEmpty();
        assertThat(result.volumesEstimated()).isEqualTo(SYMBOLS);
    }

    @Test
    void noAddStandsNearerToLiquidationThanTheGuardAllows() {
        double required = result.legs().minDistancePct();
        assertThat(required).isEqualTo(6.0);
        assertThat(fills).filteredOn(RecordedLegsTest::adds).hasSizeGreaterThan(100);
        for (Map<String, String> fill : fills) {
            if (adds(fill)) {
                double distance = distancePct(fill);
                assertThat(distance)
                        .as(fill.toString())
                        .isGreaterThanOrEqualTo(required)
                        .isCloseTo(
                                number(fill, "liquidation_distance_pct").doubleValue(),
                                within(1e-6));
            }
        }
    }

    /** The way to liquidation of the leg after a fill, from its margin, entry and quantity. */
    private static double distancePct(Map<String, String> fill) {
        int side = fill.get("position_side").equals("LONG") ? 1 : -1;
        double quantity = number(fill, "leg_quantity").doubleValue();
        double entry = number(fill, "leg_entry_price").doubleValue();
        double margin = number(fill, "leg_margin_quote").doubleValue();
        double mark = number(fill, "mark_price").doubleValue();
        for (Bracket bracket : settings.brackets().get(Symbol.of(fill.get("symbol")))) {
            double ratio = bracket.maintenanceMarginRatio().doubleValue();
            double price =
                    (margin + bracket.maintenanceAmount().doubleValue() - side * quantity * entry)
                            / (quantity * ratio - side * quantity);
            if (quantity * price >= bracket.floorNotional().doubleValue()
                    && quantity * price < bracket.capNotional().doubleValue()) {
                return 100 * side * (mark - price) / mark;
            }
        }
        throw new AssertionError("no bracket fits " + fill);
    }

    @Test
    void noOrderViolatesAFilter() {
        for (Map<String, String> fill : fills) {
            Instrument limits = settings.limits().get(Symbol.of(fill.get("symbol")));
            assertThat(number(fill, "quantity").remainder(limits.stepSize()))
                    .isEqualByComparingTo("0");
            assertThat(number(fill, "price").remainder(limits.tickSize()))
                    .isEqualByComparingTo("0");
            assertThat(number(fill, "quantity")).isGreaterThanOrEqualTo(limits.minQuantity());
            if (adds(fill)) {
                assertThat(number(fill, "quote")).isGreaterThanOrEqualTo(limits.minNotional());
            }
        }
    }

    @Test
    void marginsFollowFromFillsAndFundingRowByRow() {
        Map<String, BigDecimal> margins = new HashMap<>();
        int next = 0;
        for (Map<String, String> fill : fills) {
            while (next < funding.size()
                    && funding.get(next).get("at").compareTo(fill.get("at")) <= 0) {
                Map<String, String> paid = funding.get(next++);
                margins.merge(
                        paid.get("leg_id"), number(paid, "paid_quote").negate(), BigDecimal::add);
            }
            String leg = fill.get("leg_id");
            margins.merge(leg, number(fill, "margin_quote"), BigDecimal::add);
            BigDecimal held =
                    fill.get("leg_margin_quote").isEmpty()
                            ? BigDecimal.ZERO
                            : number(fill, "leg_margin_quote");
            assertThat(margins.get(leg)).as(fill.toString()).isCloseTo(held, within(TINY));
        }
    }

    private static final BigDecimal TINY = new BigDecimal("1e-9");

    @Test
    void fundingIsSideTimesQuantityTimesMarkTimesRate() {
        for (Map<String, String> row : funding) {
            BigDecimal expected =
                    number(row, "quantity")
                            .multiply(number(row, "mark_price"))
                            .multiply(number(row, "rate_ratio"));
            boolean pays = row.get("position_side").equals("LONG");
            assertThat(number(row, "paid_quote"))
                    .isEqualByComparingTo(pays ? expected : expected.negate());
            assertThat(row.get("mark_at")).isEqualTo(row.get("at"));
        }
    }

    @Test
    void theShortThatTheJumpOfTheMonthCaughtLostItsMarginAndNoMore() {
        List<Map<String, String>> liquidated =
                fills.stream().filter(fill -> fill.get("purpose").equals("LIQUIDATION")).toList();
        assertThat(liquidated).isNotEmpty();
        for (Map<String, String> fill : liquidated) {
            assertThat(fill.get("client_order_id")).startsWith("autoclose-");
            BigDecimal lost = number(fill, "fee_quote").subtract(number(fill, "realised_quote"));
            assertThat(lost).isCloseTo(number(fill, "margin_quote").negate(), within(TINY));
        }
    }
}
