package io.market7.indicator;

import io.market7.domain.market.Candle;
import java.util.Arrays;
import java.util.List;

/**
 * The definitions written a second time over whole arrays, without any state: slow, obvious, and
 * exact to the bit where the order of operations is given by the definition.
 */
final class NaiveIndicators {

    final double[] open;
    final double[] high;
    final double[] low;
    final double[] close;
    final double[] volume;
    final int bars;

    NaiveIndicators(List<Candle> candles) {
        bars = candles.size();
        open = candles.stream().mapToDouble(c -> c.open().doubleValue()).toArray();
        high = candles.stream().mapToDouble(c -> c.high().doubleValue()).toArray();
        low = candles.stream().mapToDouble(c -> c.low().doubleValue()).toArray();
        close = candles.stream().mapToDouble(c -> c.close().doubleValue()).toArray();
        volume = candles.stream().mapToDouble(c -> c.volume().doubleValue()).toArray();
    }

    double[] ema(int length) {
        return ewm(close, 0, 2.0 / (length + 1), length);
    }

    double[] rsi() {
        double[] up = new double[bars];
        double[] down = new double[bars];
        for (int t = 1; t < bars; t++) {
            up[t] = Math.max(close[t] - close[t - 1], 0);
            down[t] = Math.max(close[t - 1] - close[t], 0);
        }
        double[] ups = ewm(up, 0, 1.0 / 14, 14);
        double[] downs = ewm(down, 0, 1.0 / 14, 14);
        double[] rsi = unknown();
        for (int t = 13; t < bars; t++) {
            rsi[t] = downs[t] == 0 ? 100 : 100 - 100 / (1 + ups[t] / downs[t]);
        }
        return rsi;
    }

    double[] atr() {
        double[] range = new double[bars];
        for (int t = 0; t < bars; t++) {
            double before = t == 0 ? close[0] : close[t - 1];
            double plain = high[t] - low[t];
            double withGap = Math.max(Math.abs(high[t] - before), Math.abs(low[t] - before));
            range[t] = t == 0 ? plain : Math.max(plain, withGap);
        }
        return meanThenWilder(range, 0);
    }

    double[] adx() {
        double[] range = new double[bars];
        double[] plus = new double[bars];
        double[] minus = new double[bars];
        for (int t = 1; t < bars; t++) {
            range[t] = Math.max(high[t], close[t - 1]) - Math.min(low[t], close[t - 1]);
            double up = high[t] - high[t - 1];
            double down = low[t - 1] - low[t];
            plus[t] = up > down && up > 0 ? up : 0;
            minus[t] = down > up && down > 0 ? down : 0;
        }
        double[] ranges = sumThenDecay(range);
        double[] pluses = sumThenDecay(plus);
        double[] minuses = sumThenDecay(minus);
        double[] dx = unknown();
        for (int t = 14; t < bars; t++) {
            double plusIndex = 100 * pluses[t] / ranges[t];
            double minusIndex = 100 * minuses[t] / ranges[t];
            dx[t] = 100 * (Math.abs(plusIndex - minusIndex) / (plusIndex + minusIndex));
        }
        return meanThenWilder(dx, 14);
    }

    double[] macdLine() {
        double[] fast = ema(12);
        double[] slow = ema(26);
        double[] line = unknown();
        for (int t = 25; t < bars; t++) {
            line[t] = fast[t] - slow[t];
        }
        return line;
    }

    double[] macdSignal() {
        return ewm(macdLine(), 25, 0.2, 9);
    }

    double[] stochRaw() {
        double[] rsi = rsi();
        double[] raw = unknown();
        for (int t = 26; t < bars; t++) {
            double[] window = Arrays.copyOfRange(rsi, t - 13, t + 1);
            Arrays.sort(window);
            raw[t] = (rsi[t] - window[0]) / (window[13] - window[0]);
        }
        return raw;
    }

    double[] meanOf3(double[] x, int from) {
        double[] mean = unknown();
        for (int t = from; t < bars; t++) {
            mean[t] = (x[t - 2] + x[t - 1] + x[t]) / 3;
        }
        return mean;
    }

    double[] qqe() {
        double[] rsi = rsi();
        double[] smoothed = ewm(rsi, 13, 1.0 / 14, 1);
        double[] distance = unknown();
        for (int t = 13; t < bars; t++) {
            distance[t] = Math.abs(rsi[t] - smoothed[t]);
        }
        double[] band = ewm(distance, 13, 1.0 / 14, 1);
        double[] qqe = unknown();
        for (int t = 26; t < bars; t++) {
            qqe[t] = smoothed[t] + 4.236 * band[t];
        }
        return qqe;
    }

    /** Written as in the definition, bar by bar with the trend as a sign. */
    double[] psar() {
        double[] sar = close.clone();
        int trend = 1;
        double factor = 0.02;
        double top = high[0];
        double bottom = low[0];
        for (int t = 2; t < bars; t++) {
            double s = sar[t - 1];
            s = trend > 0 ? s + factor * (top - s) : s - factor * (s - bottom);
            boolean turned = trend > 0 ? low[t] < s : high[t] > s;
            if (turned) {
                sar[t] = trend > 0 ? top : bottom;
                top = trend > 0 ? top : high[t];
                bottom = trend > 0 ? low[t] : bottom;
                trend = -trend;
                factor = 0.02;
                continue;
            }
            boolean further = trend > 0 ? high[t] > top : low[t] < bottom;
            factor = further ? Math.min(factor + 0.02, 0.2) : factor;
            top = trend > 0 ? Math.max(top, high[t]) : top;
            bottom = trend < 0 ? Math.min(bottom, low[t]) : bottom;
            sar[t] = trend > 0 ? held(s, low, t) : -held(-s, negated(high), t);
        }
        sar[0] = Double.NaN;
        sar[1] = Double.NaN;
        return sar;
    }

    private static double held(double s, double[] lows, int t) {
        return lows[t - 2] < s ? lows[t - 2] : lows[t - 1] < s ? lows[t - 1] : s;
    }

    private static double[] negated(double[] x) {
        return Arrays.stream(x).map(each -> -each).toArray();
    }

    private double[] ewm(double[] x, int from, double alpha, int minCount) {
        double[] y = unknown();
        double value = x[from];
        for (int t = from; t < bars; t++) {
            value = t == from ? x[t] : alpha * x[t] + (1 - alpha) * value;
            y[t] = t - from + 1 < minCount ? Double.NaN : value;
        }
        return y;
    }

    private double[] meanThenWilder(double[] x, int from) {
        double[] y = unknown();
        double sum = 0;
        for (int t = from; t < from + 14; t++) {
            sum += x[t];
        }
        y[from + 13] = sum / 14;
        for (int t = from + 14; t < bars; t++) {
            y[t] = (13 * y[t - 1] + x[t]) / 14;
        }
        return y;
    }

    private double[] sumThenDecay(double[] x) {
        double[] y = unknown();
        y[14] = Arrays.stream(x, 1, 15).reduce(0, Double::sum);
        for (int t = 15; t < bars; t++) {
            y[t] = y[t - 1] - y[t - 1] / 14 + x[t];
        }
        return y;
    }

    private double[] unknown() {
        double[] y = new double[bars];
        Arrays.fill(y, Double.NaN);
        return y;
    }
}
