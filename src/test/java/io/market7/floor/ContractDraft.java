package io.market7.floor;

import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Funding;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import java.math.BigDecimal;
import java.util.List;

/** Positions, account and funding of a contract, still open to changes. Null is unknown. */
final class ContractDraft {

    /** One side of a contract. */
    static final class Held {
        BigDecimal entry;
        BigDecimal quantity;
        BigDecimal margin;
        BigDecimal leverage;
        Integer steps;

        private Leg build() {
            boolean flat = quantity != null && quantity.signum() == 0;
            return flat
                    ? Leg.FLAT
                    : new Leg(
                            FactDraft.tidy(entry),
                            FactDraft.tidy(quantity),
                            FactDraft.tidy(margin),
                            leverage,
                            steps);
        }
    }

    Held leg;
    Held other;
    boolean accountKnown;
    BigDecimal notional;
    BigDecimal available;
    Boolean hedge;
    String marginMode = "isolated";
    BigDecimal wallet;
    BigDecimal otherMaintenance;
    BigDecimal otherPnl;
    boolean fundingKnown;
    Double ratePct;
    List<Bracket> brackets;

    /** Returns a side that holds nothing. */
    static Held flat() {
        Held held = new Held();
        held.quantity = BigDecimal.ZERO;
        return held;
    }

    LeverageFacts build() {
        Account account =
                accountKnown
                        ? new Account(
                                FactDraft.tidy(notional),
                                FactDraft.tidy(available),
                                hedge,
                                marginMode,
                                FactDraft.tidy(wallet),
                                FactDraft.tidy(otherMaintenance),
                                FactDraft.tidy(otherPnl))
                        : null;
        return new LeverageFacts(
                leg == null ? null : leg.build(),
                other == null ? null : other.build(),
                account,
                fundingKnown ? new Funding(ratePct, null) : null);
    }
}
