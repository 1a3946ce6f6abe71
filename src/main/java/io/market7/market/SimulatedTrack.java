package io.market7.market;

import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Random;

/** The simulated 5m bars of one symbol. */
final class SimulatedTrack {

    private static final double CALM_VOLATILITY = 0.0016;
    private static final double DAY_SECONDS = 86_400;

    private final SimulatedSymbol settings;
    private final Random random;
    private final boolean leader;
    private double ledLevel;
    private double ownLevel;
    private double leadBefore;
    private double leadTwoBefore;
    private BigDecimal close;

    SimulatedTrack(SimulatedSymbol settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed * 31 + settings.symbol().name().hashCode());
        this.leader = settings.ownVolatility() == 0;
        this.close = price(settings.startPrice());
    }

    SimulatedSymbol settings() {
        return settings;
    }

    /** Returns the bar that opens at {@code openAt}, given what the leader does in it. */
    Candle next(Instant openAt, double lead, double agitation) {
        double change = follow(lead) + wander(agitation);
        BigDecimal open = close;
        close = price(settings.startPrice() * StrictMath.exp(ledLevel + ownLevel));
        double wick = CALM_VOLATILITY * agitation * 0.5;
        BigDecimal high = price(open.max(close).doubleValue() * (1 + wick * wickLength()));
        BigDecimal low = price(open.min(close).doubleValue() * (1 - wick * wickLength()));
        BigDecimal volume = volume(openAt, Math.abs(change), agitation);
        return new Candle(
                Timeframe.M5,
                openAt,
                open,
                high.max(open).max(close),
                low.min(open).min(close),
                close,
                volume,
                quoteVolume(volume, open));
    }

    /** The leader moves at once; the others take part of the move over two more bars. */
    private double follow(double lead) {
        double part = leader ? lead : 0.7 * lead + 0.2 * leadBefore + 0.1 * leadTwoBefore;
        leadTwoBefore = leadBefore;
        leadBefore = lead;
        ledLevel += settings.beta() * part;
        return settings.beta() * part;
    }

    private double wander(double agitation) {
        double noise = settings.ownVolatility() * agitation * random.nextGaussian();
        double change = noise - 0.0001 * ownLevel;
        ownLevel += change;
        return change;
    }

    private double wickLength() {
        return Math.min(Math.abs(random.nextGaussian()), 4);
    }

    private BigDecimal volume(Instant openAt, double move, double agitation) {
        double phase = Math.floorMod(openAt.getEpochSecond(), 86_400L) / DAY_SECONDS - 0.35;
        double hour = 1 + 0.3 * StrictMath.sin(2 * Math.PI * phase);
        double surprise = StrictMath.exp(0.4 * random.nextGaussian());
        double busy = agitation * (0.4 + 0.7 * move / (CALM_VOLATILITY * agitation));
        double quote = settings.quotePerBar() * hour * surprise * busy;
        return BigDecimal.valueOf(quote / close.doubleValue())
                .setScale(settings.quantityScale(), RoundingMode.HALF_UP);
    }

    private BigDecimal quoteVolume(BigDecimal volume, BigDecimal open) {
        BigDecimal middle = open.add(close).divide(BigDecimal.valueOf(2));
        return volume.multiply(middle).setScale(8, RoundingMode.HALF_UP);
    }

    /** Rounds to the tick; never below one tick. */
    private BigDecimal price(double value) {
        BigDecimal tick = BigDecimal.ONE.movePointLeft(settings.priceScale());
        return BigDecimal.valueOf(value)
                .setScale(settings.priceScale(), RoundingMode.HALF_UP)
                .max(tick);
    }
}
