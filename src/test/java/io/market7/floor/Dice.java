package io.market7.floor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Seeded choices that like the edges of things. */
final class Dice {

    /** Those that are exact. */
    private static final double[] POWERS =
            IntStream.rangeClosed(0, 22)
                    .mapToDouble(each -> Double.parseDouble("1e" + each))
                    .toArray();

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
        return rounded(min + random.nextDouble() * (max - min), 4);
    }

    /**
     * Returns the clean decimal of a number of digits that is nearest. Whole numbers and powers of
     * ten up to 22 are exact as doubles, so one division rounds rightly.
     */
    static double rounded(double value, int digits) {
        if (value == 0) {
            return 0;
        }
        int scale = digits - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
        if (Math.abs(scale) >= POWERS.length) {
            return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
        }
        double power = POWERS[Math.abs(scale)];
        return scale < 0 ? Math.rint(value / power) * power : Math.rint(value * power) / power;
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
