package io.market7.floor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;

/** Seeded choices that like the edges of things. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a clean decimal from {@code min} up to but not including {@code max}. */
    double between(double min, double max) {
        double raw = min + random.nextDouble() * (max - min);
        return new BigDecimal(raw).round(new MathContext(4)).doubleValue();
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Returns one of the thresholds, or a value one step or a little more beside it. */
    double edge(double... thresholds) {
        double threshold = thresholds[random.nextInt(thresholds.length)];
        double step = pick(0.01, 0.001, 1e-9);
        int steps = pick(-1, 0, 0, 1, -7, 7);
        return plus(threshold, steps * step);
    }

    /** Returns an age in seconds at, or one second under or over, a limit in minutes. */
    long edgeSeconds(int minutes) {
        return minutes * 60L + pick(-1, 0, 1);
    }

    static double plus(double value, double change) {
        return BigDecimal.valueOf(value).add(BigDecimal.valueOf(change)).doubleValue();
    }

    static double clamped(double value, double min, double max) {
        return Math.max(min, Math.min(max, value));
    }
}
