package io.market7.ruleset.measure;

import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.leverage.LiquidationPrice;
import io.market7.domain.leverage.LiquidationPrices;
import io.market7.domain.leverage.MarkPrice;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.util.Optional;

/** Where a leg of the candidate would be liquidated, in the margin mode of its account. */
final class LegLiquidation {

    private final Side side;
    private final LeverageFacts facts;
    private final Instrument instrument;

    LegLiquidation(FreshFacts facts) {
        this.side = facts.all().subject().side();
        this.facts = facts.all().leverage();
        this.instrument = facts.all().instrument();
    }

    /**
     * Returns the liquidation prices with this leg on the asked side; empty when they cannot be
     * computed.
     */
    Optional<LiquidationPrices> prices(Leg leg) {
        Account account = facts.account();
        var brackets = instrument == null ? null : instrument.brackets();
        if (account == null || account.marginMode().equals("isolated")) {
            return LiquidationPrice.isolated(side, leg, brackets);
        }
        if (account.hedgeMode() == null) {
            return Optional.empty();
        }
        Leg other = account.hedgeMode() ? facts.otherLeg() : Leg.FLAT;
        return side == Side.LONG
                ? LiquidationPrice.cross(account, leg, other, brackets)
                : LiquidationPrice.cross(account, other, leg, brackets);
    }

    /** Returns the signed way to a liquidation price, or null when there is none. */
    Double distancePct(MarkPrice mark, BigDecimal liquidationPrice) {
        return mark == null || liquidationPrice == null || liquidationPrice.signum() <= 0
                ? null
                : (Double) LiquidationPrice.distancePct(side, mark.value(), liquidationPrice);
    }
}
