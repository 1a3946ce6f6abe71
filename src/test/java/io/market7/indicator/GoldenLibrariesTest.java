package io.market7.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Values of two more libraries. The 502 daily bars of Stock.Indicators are compared where both
 * seeds are forgotten: RSI, ATR and MACD from bar 450 (the seed weighs (13/14)^436 there), ADX from
 * bar 470. The StockCharts examples of the library {@code ta} are rounded to two decimals.
 */
class GoldenLibrariesTest {

    private static final String DAILY = "stockindicators_default.csv.gz";
    private static final double EXACT = 1e-9;

    @Test
    void rsiAtrAndAdxAgreeWithStockIndicators() {
        GoldenCsv golden = GoldenCsv.read(DAILY);
        Rsi rsi = new Rsi();
        Atr atr = new Atr();
        Adx adx = new Adx();
        for (int row = 0; row < golden.rows(); row++) {
            Bar bar = golden.bar(row, "high", "low", "close");
            double rsiValue = rsi.next(bar.close());
            double atrValue = atr.next(bar);
            double adxValue = adx.next(bar);
            if (row >= 450) {
                assertRelative(rsiValue, golden.number(row, "rsi.rsi"));
                assertRelative(atrValue, golden.number(row, "atr.atr"));
            }
            if (row >= 470) {
                assertRelative(adxValue, golden.number(row, "adx.adx"));
            }
        }
    }

    @Test
    void macdAgreesWithStockIndicators() {
        GoldenCsv golden = GoldenCsv.read(DAILY);
        Macd macd = new Macd();
        for (int row = 0; row < golden.rows(); row++) {
            macd.next(golden.number(row, "close"));
            if (row >= 450) {
                assertThat(macd.line()).isCloseTo(golden.number(row, "macd.macd"), within(EXACT));
                assertThat(macd.signal())
                        .isCloseTo(golden.number(row, "macd.signal"), within(EXACT));
                assertThat(macd.histogram())
                        .isCloseTo(golden.number(row, "macd.histogram"), within(EXACT));
            }
        }
    }

    @Test
    void rawStochRsiAgreesWithStockIndicators() {
        GoldenCsv golden = GoldenCsv.read(DAILY);
        Rsi rsi = new Rsi();
        StochRsi stoch = new StochRsi();
        for (int row = 0; row < golden.rows(); row++) {
            stoch.next(rsi.next(golden.number(row, "close")));
            if (row >= 450) {
                assertThat(100 * stoch.raw())
                        .isCloseTo(golden.number(row, "stoch-rsi.stochRsi"), within(1e-7));
            }
        }
    }

    @Test
    void rsiAgreesWithTheStockChartsExample() {
        GoldenCsv golden = GoldenCsv.read("ta_cs-rsi.csv");
        Rsi rsi = new Rsi();
        for (int row = 0; row < golden.rows(); row++) {
            compare(rsi.next(golden.number(row, "Close")), golden.number(row, "RSI"));
        }
    }

    @Test
    void stochRsiAgreesWithTheStockChartsExample() {
        GoldenCsv golden = GoldenCsv.read("ta_cs-stochrsi.csv");
        Rsi rsi = new Rsi();
        StochRsi stoch = new StochRsi();
        for (int row = 0; row < golden.rows(); row++) {
            stoch.next(rsi.next(golden.number(row, "Close")));
            compare(stoch.raw(), golden.number(row, "StochRSI(14)"));
        }
    }

    /** Its signal is seeded at bar 1, ours at bar 25: compared from bar 45. */
    @Test
    void macdAgreesWithTheStockChartsExample() {
        GoldenCsv golden = GoldenCsv.read("ta_cs-macd.csv");
        Macd macd = new Macd();
        for (int row = 0; row < golden.rows(); row++) {
            macd.next(golden.number(row, "Close"));
            compare(macd.line(), golden.number(row, "MACD_line"));
            if (row >= 45) {
                compare(macd.signal(), golden.number(row, "MACD_signal"));
                compare(macd.histogram(), golden.number(row, "MACD_diff"));
            }
        }
    }

    @Test
    void atrAgreesWithTheStockChartsExample() {
        GoldenCsv golden = GoldenCsv.read("ta_cs-atr.csv");
        Atr atr = new Atr();
        for (int row = 0; row < golden.rows(); row++) {
            compare(atr.next(golden.bar(row, "High", "Low", "Close")), golden.number(row, "ATR"));
        }
    }

    @Test
    void adxAgreesWithTheStockChartsExample() {
        GoldenCsv golden = GoldenCsv.read("ta_cs-adx.csv");
        Adx adx = new Adx();
        for (int row = 0; row < golden.rows(); row++) {
            compare(adx.next(golden.bar(row, "High", "Low", "Close")), golden.number(row, "ADX"));
        }
    }

    private static void compare(double ours, double expected) {
        if (!Double.isNaN(ours) && !Double.isNaN(expected)) {
            assertThat(ours).isCloseTo(expected, within(1e-2));
        }
    }

    private static void assertRelative(double ours, double expected) {
        assertThat(ours).isCloseTo(expected, within(EXACT * expected));
    }
}
