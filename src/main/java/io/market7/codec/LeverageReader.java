package io.market7.codec;

import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Funding;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LeverageFacts;
import java.util.Map;

/** Reads positions, account and funding of a contract. */
final class LeverageReader {

    private static final Map<String, String> MARGIN_MODES = FactNode.texts("isolated", "cross");

    private LeverageReader() {}

    static LeverageFacts read(FactNode root) {
        return new LeverageFacts(
                leg(root, "leg"), leg(root, "otherLeg"), account(root), funding(root));
    }

    /** Null or quantity 0 is flat; an absent key is unknown. */
    private static Leg leg(FactNode root, String name) {
        if (root.isNull(name)) {
            return Leg.FLAT;
        }
        FactNode node = root.object(name, FactKeys.LEG);
        if (node == null) {
            return null;
        }
        Leg leg =
                new Leg(
                        node.decimal("entryPrice", Range.POSITIVE),
                        node.decimal("quantity", Range.NOT_NEGATIVE),
                        node.decimal("isolatedMargin", Range.NOT_NEGATIVE),
                        node.decimal("leverage", Range.AT_LEAST_ONE),
                        node.whole("stepsFired", 0));
        return leg.flat() ? Leg.FLAT : leg;
    }

    private static Account account(FactNode root) {
        FactNode node = root.object("account", FactKeys.ACCOUNT);
        if (node == null) {
            return null;
        }
        String mode = node.choice("marginMode", MARGIN_MODES);
        return new Account(
                node.decimal("notionalQuote", Range.NOT_NEGATIVE),
                node.decimal("availableMarginQuote", Range.ANY),
                node.flag("hedgeMode"),
                mode == null ? "isolated" : mode,
                node.decimal("walletBalanceQuote", Range.ANY),
                node.decimal("otherMaintenanceMarginQuote", Range.ANY),
                node.decimal("otherUnrealisedPnlQuote", Range.ANY));
    }

    private static Funding funding(FactNode root) {
        FactNode node = root.object("funding", FactKeys.FUNDING);
        return node == null
                ? null
                : new Funding(node.measure("ratePct", Range.ANY), node.instant("at"));
    }
}
