package io.market7.domain.leverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws legs of every size: isolated, cross, hedged, nearly even, in made-up and real brackets. */
final class RandomPortfolios {

    private static final MathContext SIX = new MathContext(6);

    private final Random random;
    private final List<List<Bracket>> real;

    /**
     * @param real tables to draw from besides made-up ones; may be empty
     */
    RandomPortfolios(long seed, List<List<Bracket>> real) {
        this.random = new Random(seed);
        this.real = List.copyOf(real);
    }

    Portfolio next() {
        List<Bracket> brackets =
                real.isEmpty() || random.nextInt(3) == 0
                        ? table()
                        : real.get(random.nextInt(real.size()));
        BigDecimal price = drawn(-4, 5);
        Leg first = leg(price, notional(brackets), null);
        Leg second =
                switch (random.nextInt(4)) {
                    case 0 -> leg(price, notional(brackets), null);
                    case 1 -> leg(price, null, nearly(first.quantity()));
                    default -> Leg.FLAT;
                };
        boolean longFirst = random.nextBoolean();
        return new Portfolio(
                balance(first, second),
                longFirst ? first : second,
                longFirst ? second : first,
                brackets);
    }

    private Leg leg(BigDecimal price, BigDecimal notional, BigDecimal quantity) {
        BigDecimal entry = price.multiply(BigDecimal.valueOf(0.8 + 0.4 * random.nextDouble()), SIX);
        BigDecimal held = quantity == null ? notional.divide(entry, SIX) : quantity;
        return new Leg(entry, held, null, null, 1);
    }

    /** What carries the legs: their notional at some leverage, and now and then far too much. */
    private BigDecimal balance(Leg first, Leg second) {
        BigDecimal notional = value(first).max(value(second));
        double share = random.nextInt(8) == 0 ? 3 * random.nextDouble() : share();
        BigDecimal sign = random.nextInt(20) == 0 ? BigDecimal.valueOf(-1) : BigDecimal.ONE;
        return notional.multiply(BigDecimal.valueOf(share), SIX).multiply(sign);
    }

    private double share() {
        return 1 / (1 + 124 * random.nextDouble());
    }

    private BigDecimal notional(List<Bracket> brackets) {
        double last = brackets.get(brackets.size() - 1).capNotional().doubleValue();
        return BigDecimal.valueOf(last * Math.pow(10, -6 * random.nextDouble())).round(SIX);
    }

    private BigDecimal nearly(BigDecimal quantity) {
        double factor = 1 + 0.04 * (random.nextDouble() - 0.5);
        return quantity.multiply(BigDecimal.valueOf(factor), SIX);
    }

    private BigDecimal drawn(int lowest, int highest) {
        double exponent = lowest + (highest - lowest) * random.nextDouble();
        return BigDecimal.valueOf(Math.pow(10, exponent)).round(SIX);
    }

    private static BigDecimal value(Leg leg) {
        return leg.flat() ? BigDecimal.ZERO : leg.quantity().multiply(leg.entryPrice());
    }

    /** Brackets that fit together, as an exchange would publish them. */
    private List<Bracket> table() {
        List<Bracket> table = new ArrayList<>();
        BigDecimal floor = BigDecimal.ZERO;
        BigDecimal cap = BigDecimal.valueOf(1_000L * (1 + random.nextInt(50)));
        BigDecimal ratio = BigDecimal.valueOf(4 + random.nextInt(10), 3);
        BigDecimal amount = BigDecimal.ZERO;
        int tiers = 1 + random.nextInt(9);
        for (int tier = 0; tier < tiers; tier++) {
            table.add(new Bracket(floor, cap, ratio, amount, null));
            BigDecimal next =
                    ratio.multiply(BigDecimal.valueOf(1.1 + random.nextDouble()))
                            .setScale(4, RoundingMode.HALF_UP)
                            .min(new BigDecimal("0.5"));
            amount = cap.multiply(next.subtract(ratio)).add(amount);
            ratio = next;
            floor = cap;
            cap = cap.multiply(BigDecimal.valueOf(2 + random.nextInt(8)));
        }
        return table;
    }
}
