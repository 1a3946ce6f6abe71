package io.market7.codec;

import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Series;
import java.time.Instant;
import java.util.Map;

/** Reads what is known of the market leader. */
final class BtcReader {

    static final Map<String, MarketCondition> CONDITIONS = FactNode.names(MarketCondition.values());
    static final Map<String, MarketStatus> STATUSES = FactNode.names(MarketStatus.values());

    private static final IndicatorsReader RECORDS = new IndicatorsReader(Series.BTC);

    private BtcReader() {}

    /** Returns the facts; a given condition or status is of {@code at} unless it is dated. */
    static BtcFacts read(FactNode root, Instant at) {
        FactNode node = root.object("btc", FactKeys.BTC);
        if (node == null) {
            return BtcFacts.UNKNOWN;
        }
        MarketCondition condition = node.choice("condition", CONDITIONS);
        MarketStatus status = node.choice("status", STATUSES);
        Instant given = node.instant("at");
        boolean dated = condition != null || status != null;
        return new BtcFacts(
                RECORDS.read(node, FactKeys.BTC_TIMEFRAMES),
                condition,
                status,
                given == null && dated ? at : given);
    }
}
