package io.market7.floor;

import io.market7.domain.deal.Previous;
import io.market7.domain.market.MarketStatus;
import java.math.BigDecimal;
import java.util.ArrayList;

/** Pushes scores, predictions and step records of a {@code dca} draft onto their thresholds. */
final class DcaScoreTwists {

    private final Dice dice;
    private final FactDraft draft;

    DcaScoreTwists(Dice dice, FactDraft draft) {
        this.dice = dice;
        this.draft = draft;
    }

    /** Twists scores and predictions. */
    void ofScores(double share) {
        score("fork", share, 0.2, 0.3);
        score("safu", share, 0.4, 0.5, 0.7);
        score("health", share, 0.4, 0.6);
        score("entryFork", share, 0, -0.5, 1);
        prediction("confidence", share, 0.65, 0.75, 0, 1);
        prediction("recovery-odds", share, 0, 0.4, 0.5, 0.8, 1);
        prediction("spend", share, 0, 10, 30, 40, 50, 80, 130, 500);
        Double entry = draft.scores.get("entryFork");
        if (dice.chance(share) && entry != null) {
            BigDecimal third = BigDecimal.valueOf(entry).multiply(new BigDecimal("0.3"));
            draft.scores.put("fork", dice.edge(third.doubleValue()));
        }
    }

    private void score(String name, double share, double... thresholds) {
        if (dice.chance(share)) {
            draft.scores.put(name, dice.edge(thresholds));
        }
        if (dice.chance(share / 4)) {
            draft.scores.remove(name);
        }
    }

    private void prediction(String name, double share, double... thresholds) {
        if (dice.chance(share)) {
            draft.predictions.put(name, dice.edge(thresholds));
        }
        if (dice.chance(share / 2)) {
            draft.predictions.remove(name);
        }
    }

    /** Twists what is compared with the last step and the previous evaluation. */
    void ofSteps(double share) {
        if (draft.recorded && draft.price != null) {
            if (dice.chance(2 * share)) {
                DcaDrafts.lastPrice(draft, dice.edge(0, 0.3, 0.5, 1.5, 2, -0.5, -1));
            }
            if (dice.chance(share)) {
                draft.lastAt = draft.at.minusSeconds(dice.edgeSeconds(dice.pick(10, 60)));
            }
            if (dice.chance(share)) {
                unchanged();
            }
            if (dice.chance(share)) {
                forgetStep();
            }
        }
        if (dice.chance(share)) {
            draft.previous =
                    new Previous(
                            before(draft.predictions.get("confidence"), dice.edge(0.05, 0.1)),
                            before(tp1(), dice.edge(1.5)),
                            null);
        }
    }

    private void unchanged() {
        Double confidence = draft.predictions.get("confidence");
        Double then = before(confidence, dice.edge(0.1, 0.02));
        draft.lastConfidence = then == null ? draft.lastConfidence : then;
        Double distance = before(tp1(), dice.edge(1.5, -1.5, 0));
        draft.lastTp1 = distance == null ? draft.lastTp1 : distance;
    }

    private Double tp1() {
        BigDecimal distance = DcaDrafts.tp1DistancePct(draft);
        return distance == null ? null : distance.doubleValue();
    }

    private static Double before(Double now, double gain) {
        return now == null ? null : Dice.plus(now, -gain);
    }

    private void forgetStep() {
        switch (dice.below(6)) {
            case 0 -> draft.recorded = false;
            case 1 -> draft.lastNumber = dice.pick(1, 2, 9);
            case 2 -> draft.lastPrice = null;
            case 3 -> draft.lastAt = null;
            case 4 -> draft.lastConfidence = null;
            default -> draft.lastTp1 = null;
        }
    }

    /** Builds the constellations that single twists hardly meet. */
    void composites() {
        if (dice.chance(0.02)) {
            zombie();
        }
        if (dice.chance(0.06)) {
            rising();
        }
        if (dice.chance(0.06)) {
            rescue();
        }
        if (dice.chance(0.03)) {
            stalled();
        }
        if (dice.chance(0.03)) {
            unturned();
        }
    }

    private void zombie() {
        draft.scores.put("fork", dice.edge(0.3, 0.25));
        draft.predictions.put("recovery-odds", dice.pick(0.0, 0.0, 1e-9));
        draft.m15.lift = dice.pick(0.0, -1e-6);
        draft.m15.slope = dice.pick(0.0, -1.0, 1e-9);
        if (draft.average != null && dice.chance(0.7)) {
            DcaDrafts.price(draft, dice.edge(0.5, 2, 5));
        }
    }

    private void rising() {
        Double confidence = draft.predictions.get("confidence");
        Double tp1 = tp1();
        if (confidence != null && tp1 != null) {
            draft.previous = new Previous(before(confidence, 0.1), before(tp1, 1.5), null);
        }
        draft.m15.rsi = dice.edge(42, 41);
        draft.scores.put("safu", dice.edge(0.5, 0.7));
        if (dice.chance(0.5)) {
            draft.set("dca", "softOverrideEnabled", true);
            draft.predictions.put("recovery-odds", dice.edge(0.8, 0.9));
            draft.predictions.put("confidence", dice.edge(0.75, 0.8));
            draft.scores.put("health", dice.edge(0.6, 0.7));
        }
    }

    private void rescue() {
        draft.set("dca", "rescueEnabled", true);
        double level = dice.pick(0.4, 0.5, 0.55, 0.6, 0.65, 0.75, 0.8);
        draft.scores.put("safu", level);
        draft.scores.put("health", level);
        draft.predictions.put("recovery-odds", level);
        draft.predictions.put("confidence", level);
        draft.m15.rsi = dice.pick(100 * level, 40.0);
        draft.m15.histogram =
                draft.price == null ? 0.0 : Bars.scaled(draft.price.doubleValue(), level / 1000);
        if (draft.average != null && dice.chance(0.3)) {
            DcaDrafts.price(draft, dice.edge(3, 1.2));
        }
    }

    private void stalled() {
        if (draft.recorded && draft.price != null) {
            DcaDrafts.lastPrice(draft, dice.edge(0.3, 0, -0.3));
            draft.lastAt = draft.at.minusSeconds(dice.edgeSeconds(10));
            draft.set("dca", "progressBreakEvenPct", BigDecimal.valueOf(dice.pick(1, 2, 5)));
        }
    }

    private void unturned() {
        draft.set("dca", "reversalFilterEnabled", true);
        draft.set("dca", "reversalTriggerMode", dice.pick("soft", "hard"));
        draft.set("dca", "triggerNeedsBtcSafe", true);
        draft.m15.rsi = dice.edge(35);
        int known = draft.m15.closes.size();
        int closes = Math.min(known, dice.pick(2, 3, 4, 6, 8));
        draft.m15.closes = draft.m15.closes.subList(known - closes, known);
        if (closes >= 2 && dice.chance(0.3)) {
            draft.m15.closes = new ArrayList<>(draft.m15.closes);
            draft.m15.closes.set(closes - 1, draft.m15.closes.get(closes - 2));
        }
        if (dice.chance(0.3)) {
            draft.status = dice.pick(MarketStatus.UNSAFE, null);
            draft.btc15 = null;
        }
        if (dice.chance(0.3)) {
            int size = Math.min(draft.m15.rsiHistory.size(), dice.pick(6, 7));
            draft.m15.rsiHistory = draft.m15.rsiHistory.subList(0, size);
        }
    }
}
