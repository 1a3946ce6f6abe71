package io.market7.codec;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.market.Symbol;
import java.util.List;

/** Writes deal, ledger and previous evaluation. */
final class DealWriter {

    private DealWriter() {}

    static void deal(JsonOut out, Deal deal) {
        out.text("id", deal.id());
        out.decimal("averagePrice", deal.averagePrice());
        out.decimal("spentQuote", deal.spentQuote());
        out.decimal("baseOrderQuote", deal.baseOrderQuote());
        out.instant("openedAt", deal.openedAt());
        out.object("lastStep", deal.lastStep(), DealWriter::lastStep);
        safuExit(out, deal.safuExit());
    }

    private static void lastStep(JsonOut out, LastStep step) {
        out.whole("number", step.number());
        out.decimal("price", step.price());
        out.instant("at", step.at());
        out.measure("confidence", step.confidence());
        out.measure("tp1DistancePct", step.tp1DistancePct());
        out.measure("breakEvenGainPct", step.breakEvenGainPct());
    }

    private static void safuExit(JsonOut out, SafuExit exit) {
        if (SafuExit.NEVER.equals(exit)) {
            out.nothing("safuExitAt");
        } else if (exit != null) {
            out.instant("safuExitAt", exit.at());
        }
    }

    static void ledger(JsonOut out, Ledger ledger) {
        out.instant("sentAt", ledger.sentAt());
        out.decimal("sentPrice", ledger.sentPrice());
        List<Symbol> open = ledger.openDeals();
        out.texts("openDeals", open == null ? null : open.stream().map(Symbol::name).toList());
        out.wholes("firedSteps", ledger.firedSteps());
    }

    static void previous(JsonOut out, Previous previous) {
        out.measure("confidence", previous.confidence());
        out.measure("tp1DistancePct", previous.tp1DistancePct());
        out.instant("at", previous.at());
    }
}
