package io.market7.wirevenue;

import io.market7.wirevenue.book.Bar;
import io.market7.wirevenue.book.Listing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Prices that wander: the same for the same seed, symbol and number of steps. */
final class Walk {

    private static final double PULL = 0.002;
    private static final double STEP = 0.0006;
    private static final int POINTS = 4;

    private final Listing listing;
    private final double home;
    private final SplittableRandom random;
    private double price;

    Walk(Listing listing, BigDecimal home, long seed) {
        this.listing = listing;
        this.home = home.doubleValue();
        this.price = this.home;
        this.random = new SplittableRandom(seed ^ listing.symbol().hashCode());
    }

    /** Goes one step and returns the price, on the tick. */
    BigDecimal next() {
        double noise = random.nextDouble() - random.nextDouble();
        price *= 1 + STEP * noise + PULL * Math.log(home / price);
        return BigDecimal.valueOf(price)
                .divide(listing.tick(), 0, RoundingMode.HALF_EVEN)
                .max(BigDecimal.ONE)
                .multiply(listing.tick());
    }

    /** Returns a quantity that is traded at a step: up to a level of the book. */
    BigDecimal quantity() {
        return listing.levelQuantity()
                .multiply(BigDecimal.valueOf(random.nextInt(1, 101)))
                .divide(BigDecimal.valueOf(100).multiply(listing.step()), 0, RoundingMode.UP)
                .multiply(listing.step());
    }

    /** Returns minutes of history, oldest first. */
    List<Bar> minutes(long from, int count) {
        List<Bar> bars = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            BigDecimal open = next();
            BigDecimal high = open;
            BigDecimal low = open;
            BigDecimal close = open;
            BigDecimal volume = quantity();
            for (int point = 1; point < POINTS; point++) {
                close = next();
                high = high.max(close);
                low = low.min(close);
                volume = volume.add(quantity());
            }
            BigDecimal quote = volume.multiply(close);
            bars.add(new Bar(from + i * 60_000L, open, high, low, close, volume, quote, POINTS));
        }
        return bars;
    }
}
