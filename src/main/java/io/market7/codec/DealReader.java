package io.market7.codec;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.SafuExit;
import java.time.Instant;

/** Reads the deal, its last step, its previous evaluation and the ledger. */
final class DealReader {

    private DealReader() {}

    static Deal deal(FactNode root) {
        FactNode node = root.object("deal", FactKeys.DEAL);
        return node == null
                ? null
                : new Deal(
                        node.text("id"),
                        node.decimal("averagePrice", Range.POSITIVE),
                        node.decimal("spentQuote", Range.NOT_NEGATIVE),
                        node.decimal("baseOrderQuote", Range.NOT_NEGATIVE),
                        node.instant("openedAt"),
                        lastStep(node),
                        safuExit(node));
    }

    private static LastStep lastStep(FactNode deal) {
        FactNode node = deal.object("lastStep", FactKeys.LAST_STEP);
        return node == null
                ? null
                : new LastStep(
                        node.whole("number", 1),
                        node.decimal("price", Range.POSITIVE),
                        node.instant("at"),
                        node.measure("confidence", Range.ANY),
                        node.measure("tp1DistancePct", Range.ANY),
                        node.measure("breakEvenGainPct", Range.ANY));
    }

    /** Null says that no exit ever happened; an absent key says that nobody knows. */
    private static SafuExit safuExit(FactNode deal) {
        if (deal.isNull("safuExitAt")) {
            return SafuExit.NEVER;
        }
        Instant at = deal.instant("safuExitAt");
        return at == null ? null : new SafuExit(at);
    }

    static Previous previous(FactNode root) {
        FactNode node = root.object("previous", FactKeys.PREVIOUS);
        return node == null
                ? null
                : new Previous(
                        node.measure("confidence", Range.ANY),
                        node.measure("tp1DistancePct", Range.ANY),
                        node.instant("at"));
    }

    static Ledger ledger(FactNode root) {
        FactNode node = root.object("ledger", FactKeys.LEDGER);
        return node == null
                ? Ledger.UNKNOWN
                : new Ledger(
                        node.instant("sentAt"),
                        node.decimal("sentPrice", Range.POSITIVE),
                        node.list("openDeals", SubjectReader::symbolOf, SubjectReader.SYMBOL_WORDS),
                        node.wholes("firedSteps", 1));
    }
}
