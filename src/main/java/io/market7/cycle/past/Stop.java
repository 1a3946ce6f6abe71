package io.market7.cycle.past;

import io.market7.codec.DecisionReader;
import io.market7.codec.JsonMembers;
import io.market7.domain.decision.Decision;
import io.market7.journal.JournalRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What statistics need of one kept decision.
 *
 * @param question as the contract spells it
 * @param symbol traded pair and market, so that a contract is not taken for its coin
 * @param at the moment decided about
 * @param price price then, quote per base; null when it was not known
 * @param vetoes vetoes that stood
 * @param proposed whether anything was proposed that they could stop
 */
public record Stop(
        String question,
        String symbol,
        Instant at,
        BigDecimal price,
        List<String> vetoes,
        boolean proposed) {

    private static final List<String> PRICES = List.of("price", "markPrice");

    /** Reads a row; the journal it comes from must still be open. */
    public static Stop of(JournalRow row) {
        Decision decision = DecisionReader.read(row.head().getBytes(StandardCharsets.UTF_8));
        return new Stop(
                row.question(),
                row.symbol() + " " + row.market(),
                row.at(),
                price(JsonMembers.of(row.factsJson())),
                decision.vetoes(),
                !decision.proposals().isEmpty());
    }

    private static BigDecimal price(Map<String, String> facts) {
        for (String name : PRICES) {
            String price = facts.get(name);
            if (price != null && !price.equals("null")) {
                return new BigDecimal(price);
            }
        }
        return null;
    }

    /** Returns the rule that stopped it alone; null when none or more than one did. */
    String sole() {
        return proposed && vetoes.size() == 1 ? vetoes.get(0) : null;
    }
}
