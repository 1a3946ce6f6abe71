package io.market7.floor;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what the rules of one decision conclude. */
final class Verdict {

    private static final int AMOUNT_PLACES = 8;

    final List<String> proposals = new ArrayList<>(2);
    final List<String> vetoes = new ArrayList<>();
    final List<String> lifted = new ArrayList<>();
    final List<Adjustment> adjustments = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final Map<String, Double> scores = new TreeMap<>();
    Map<Timeframe, List<String>> timeframes;
    BigDecimal amount;

    void propose(String rule, BigDecimal quote) {
        proposals.add(rule);
        amount = quote;
    }

    void veto(String rule) {
        vetoes.add(rule);
    }

    void vetoIf(boolean concluded, String rule) {
        if (concluded) {
            vetoes.add(rule);
        }
    }

    void tag(String rule) {
        tags.add(rule);
    }

    /** Moves the amount on the table and records it. */
    void amountTo(String rule, BigDecimal to) {
        adjustments.add(new Adjustment(rule, amount, to));
        amount = to;
    }

    void score(String name, Double value) {
        if (value != null) {
            scores.put(name, value);
        }
    }

    /** Returns HOLD when a veto is left or nothing was proposed, else the action. */
    FloorResult resolve(String action, BtcState btc) {
        boolean acts = vetoes.isEmpty() && !proposals.isEmpty();
        return result(acts ? action : "HOLD", acts && amount != null ? payable(amount) : null, btc);
    }

    FloorResult result(String outcome, BigDecimal quote, BtcState btc) {
        proposals.sort(null);
        vetoes.sort(null);
        lifted.sort(null);
        tags.sort(null);
        return new FloorResult(
                outcome,
                quote,
                proposals,
                vetoes,
                lifted,
                adjustments,
                tags,
                timeframes,
                btc.condition(),
                btc.status(),
                scores);
    }

    private static BigDecimal payable(BigDecimal quote) {
        BigDecimal down = quote.setScale(AMOUNT_PLACES, RoundingMode.DOWN).stripTrailingZeros();
        return down.scale() < 0 ? down.setScale(0) : down;
    }
}
