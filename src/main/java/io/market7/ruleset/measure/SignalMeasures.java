package io.market7.ruleset.measure;

import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.OpenDeals;
import io.market7.domain.deal.Signal;
import java.math.BigDecimal;
import java.time.Duration;

/** What the ledger says about signals and deals of a candidate. */
public final class SignalMeasures {

    private SignalMeasures() {}

    /** Returns the last signal, or null when none was sent. */
    public static Signal signal(FreshFacts facts) {
        Ledger ledger = facts.all().ledger();
        if (ledger.sentAt() == null && ledger.sentPrice() == null) {
            return null;
        }
        BigDecimal price = facts.price();
        return new Signal(
                ledger.sentAt() == null
                        ? null
                        : (Double)
                                (Duration.between(ledger.sentAt(), facts.all().at()).toNanos()
                                        / 60e9),
                price == null || ledger.sentPrice() == null
                        ? null
                        : (Double)
                                Percent.of(
                                        price.subtract(ledger.sentPrice()).abs(),
                                        ledger.sentPrice()));
    }

    /** Returns whether the symbol has an active deal, or null when the venue is not readable. */
    public static OpenDeals openDeals(FreshFacts facts) {
        Ledger ledger = facts.all().ledger();
        return ledger.openDeals() == null
                ? null
                : new OpenDeals(ledger.openDeals().contains(facts.all().subject().symbol()));
    }
}
