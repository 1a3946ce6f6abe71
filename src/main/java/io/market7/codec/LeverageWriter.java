package io.market7.codec;

import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Funding;
import io.market7.domain.leverage.Leg;
import io.market7.domain.market.Instrument;

/** Writes positions, account, funding and the exchange's limits. */
final class LeverageWriter {

    private LeverageWriter() {}

    /** Writes a leg; a flat one is null, an unknown one is left out. */
    static void leg(JsonOut out, String name, Leg leg) {
        if (leg != null && leg.flat()) {
            out.nothing(name);
        } else {
            out.object(name, leg, LeverageWriter::members);
        }
    }

    private static void members(JsonOut out, Leg leg) {
        out.decimal("entryPrice", leg.entryPrice());
        out.decimal("quantity", leg.quantity());
        out.decimal("isolatedMargin", leg.isolatedMargin());
        out.decimal("leverage", leg.leverage());
        out.whole("stepsFired", leg.stepsFired());
    }

    static void account(JsonOut out, Account account) {
        out.decimal("notionalQuote", account.notionalQuote());
        out.decimal("availableMarginQuote", account.availableMarginQuote());
        out.flag("hedgeMode", account.hedgeMode());
        out.text("marginMode", account.marginMode());
        out.decimal("walletBalanceQuote", account.walletBalanceQuote());
        out.decimal("otherMaintenanceMarginQuote", account.otherMaintenanceMarginQuote());
        out.decimal("otherUnrealisedPnlQuote", account.otherUnrealisedPnlQuote());
    }

    static void instrument(JsonOut out, Instrument instrument) {
        out.decimal("tickSize", instrument.tickSize());
        out.decimal("stepSize", instrument.stepSize());
        out.decimal("minQuantity", instrument.minQuantity());
        out.decimal("maxQuantity", instrument.maxQuantity());
        out.decimal("minNotional", instrument.minNotional());
        out.objects("brackets", instrument.brackets(), LeverageWriter::bracket);
    }

    private static void bracket(JsonOut out, Bracket bracket) {
        out.decimal("floorNotional", bracket.floorNotional());
        out.decimal("capNotional", bracket.capNotional());
        out.decimal("maintenanceMarginRatio", bracket.maintenanceMarginRatio());
        out.decimal("maintenanceAmount", bracket.maintenanceAmount());
        out.decimal("maxLeverage", bracket.maxLeverage());
    }

    static void funding(JsonOut out, Funding funding) {
        out.measure("ratePct", funding.ratePct());
        out.instant("at", funding.at());
    }
}
