package io.market7.ruleset.flip;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the measures are now, and in which domain each moves. A score and the state of BTC are what
 * was computed when they were not given.
 */
final class Origins {

    private final MeasureSet measures;
    private final FactSet facts;
    private final Decision decided;

    Origins(MeasureSet measures, FactSet facts, Decision decided) {
        this.measures = measures;
        this.facts = facts;
        this.decided = decided;
    }

    /** Returns a measure's value; null is unknown. */
    Object of(int place) {
        Measure measure = measures.at(place);
        Object given = measure.read(facts);
        return given == null ? computed(measure.path()) : given;
    }

    private Object computed(String path) {
        if (path.startsWith("scores.")) {
            return Measure.searched(decided.scores().get(path.substring("scores.".length())));
        }
        return switch (path) {
            case "btc.condition" -> Catalogue.text(decided.btc().condition());
            case "btc.status" -> Catalogue.text(decided.btc().status());
            default -> null;
        };
    }

    /** Returns how far a change goes; 1 is a long way, and so is any value for an unknown. */
    double distance(int place, Object to) {
        return of(place) instanceof BigDecimal from
                ? domain(place).distance(from, (BigDecimal) to)
                : 1;
    }

    /** Returns the values a number may take. */
    Domain domain(int place) {
        Measure measure = measures.at(place);
        BigDecimal own = of(place) instanceof BigDecimal number ? number : null;
        BigDecimal price = price(measure.path());
        boolean absolute = measure.kind() == Kind.PRICE || measure.kind() == Kind.AMOUNT;
        BigDecimal reference = absolute && positive(own) ? own : price;
        if (measure.kind() == Kind.AMOUNT && !positive(own)) {
            reference = THOUSAND;
        }
        boolean ticks = List.of("price", "markPrice").contains(measure.path());
        BigDecimal tick =
                ticks && facts.instrument() != null ? facts.instrument().tickSize() : null;
        return Domain.of(measure.kind(), reference, tick);
    }

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static boolean positive(BigDecimal value) {
        return value != null && value.signum() > 0;
    }

    /** Returns the price the measure goes with. */
    private BigDecimal price(String path) {
        boolean btc = path.startsWith("btc.");
        for (BigDecimal known :
                new BigDecimal[] {
                    btc ? null : facts.prices().price(),
                    btc ? null : facts.prices().markPrice(),
                    close(btc)
                }) {
            if (positive(known)) {
                return known;
            }
        }
        return facts.deal() != null && positive(facts.deal().averagePrice())
                ? facts.deal().averagePrice()
                : BigDecimal.valueOf(100);
    }

    private BigDecimal close(boolean btc) {
        return (btc ? facts.btc().indicators() : facts.indicators())
                .values().stream()
                        .filter(record -> record.close() != null)
                        .min(java.util.Comparator.comparing(record -> record.timeframe()))
                        .map(record -> BigDecimal.valueOf(record.close()))
                        .orElse(null);
    }
}
