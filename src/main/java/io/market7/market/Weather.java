package io.market7.market;

import java.util.Random;

/**
 * The mood of the simulated market: log returns of its leader per 5m bar.
 *
 * <p>Volatility clusters (log volatility is autoregressive); bull, bear and range regimes last
 * days; about once a month prices crash within hours and recover a part within days. A weak pull
 * towards the start keeps an endless run plausible.
 */
final class Weather {

    private static final double CALM_VOLATILITY = 0.0014;
    private static final int DAY_BARS = 288;
    private static final double CRASH_CHANCE = 1.0 / (30 * DAY_BARS);

    private final Random random;
    private Regime regime = Regime.RANGE;
    private int regimeBars;
    private double anchor;
    private double level;
    private double logVolatility;
    private int shockBars;
    private double shockDrift;
    private double toRecover;

    Weather(long seed) {
        random = new Random(seed);
    }

    private enum Regime {
        BULL(0.00006),
        BEAR(-0.00006),
        RANGE(0);

        private final double drift;

        Regime(double drift) {
            this.drift = drift;
        }
    }

    /** Returns the leader's next log return. */
    double next() {
        changeRegime();
        changeShock();
        logVolatility = 0.995 * logVolatility + 0.06 * random.nextGaussian();
        double change = drift() + CALM_VOLATILITY * agitation() * random.nextGaussian();
        level += change;
        return change;
    }

    /** Returns how many times the calm volatility rules now; above 0. */
    double agitation() {
        double clamped = Math.max(-1.2, Math.min(1.5, logVolatility));
        return StrictMath.exp(clamped) * (inCrash() ? 2.5 : 1);
    }

    private boolean inCrash() {
        return shockBars > 0 && shockDrift < 0;
    }

    private double drift() {
        double pull = regime == Regime.RANGE ? -0.002 * (level - anchor) : 0;
        double home = -0.00004 * level;
        return regime.drift + (shockBars > 0 ? shockDrift : pull) + home;
    }

    private void changeRegime() {
        if (regimeBars-- <= 0) {
            regime = Regime.values()[random.nextInt(Regime.values().length)];
            regimeBars = (3 + random.nextInt(11)) * DAY_BARS;
            anchor = level;
        }
    }

    private void changeShock() {
        if (shockBars > 0) {
            shockBars--;
        } else if (toRecover > 0) {
            shock(DAY_BARS / 2 + random.nextInt(2 * DAY_BARS), toRecover);
            toRecover = 0;
        } else if (random.nextDouble() < CRASH_CHANCE) {
            double loss = 0.08 + 0.12 * random.nextDouble();
            toRecover = loss * (0.3 + 0.5 * random.nextDouble());
            shock(12 + random.nextInt(60), -loss);
        }
    }

    private void shock(int bars, double change) {
        shockBars = bars;
        shockDrift = change / bars;
        anchor = level + change;
    }
}
