package io.market7.codec;

import io.market7.domain.leverage.Bracket;
import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the exchange's limits. */
final class InstrumentReader {

    private InstrumentReader() {}

    static Instrument read(FactNode root) {
        FactNode node = root.object("instrument", FactKeys.INSTRUMENT);
        return node == null
                ? null
                : new Instrument(
                        node.decimal("tickSize", Range.POSITIVE),
                        node.decimal("stepSize", Range.POSITIVE),
                        node.decimal("minQuantity", Range.NOT_NEGATIVE),
                        node.decimal("maxQuantity", Range.POSITIVE),
                        node.decimal("minNotional", Range.NOT_NEGATIVE),
                        brackets(node));
    }

    private static List<Bracket> brackets(FactNode instrument) {
        List<FactNode> nodes = instrument.objects("brackets", FactKeys.BRACKET);
        if (nodes == null) {
            return null;
        }
        List<Bracket> brackets = new ArrayList<>(nodes.size());
        for (FactNode node : nodes) {
            Bracket bracket = bracket(node);
            if (bracket != null) {
                brackets.add(bracket);
            }
        }
        return brackets;
    }

    private static Bracket bracket(FactNode node) {
        BigDecimal floor = required(node, "floorNotional", Range.NOT_NEGATIVE);
        BigDecimal cap = required(node, "capNotional", Range.POSITIVE);
        BigDecimal ratio = required(node, "maintenanceMarginRatio", Range.NOT_NEGATIVE);
        BigDecimal amount = required(node, "maintenanceAmount", Range.NOT_NEGATIVE);
        BigDecimal maxLeverage = node.decimal("maxLeverage", Range.AT_LEAST_ONE);
        if (floor == null || cap == null || ratio == null || amount == null) {
            return null;
        }
        if (cap.compareTo(floor) <= 0) {
            node.refuse("capNotional", cap, "more than floorNotional " + floor);
            return null;
        }
        return new Bracket(floor, cap, ratio, amount, maxLeverage);
    }

    private static BigDecimal required(FactNode node, String name, Range range) {
        if (!node.has(name)) {
            node.missing(name, range.words());
        }
        return node.decimal(name, range);
    }
}
