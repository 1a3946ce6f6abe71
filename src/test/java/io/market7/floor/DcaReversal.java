package io.market7.floor;

import static io.market7.floor.DcaCase.under;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.MacdPoint;
import java.math.BigDecimal;
import java.util.List;

/** MACD cross DC-2 and the bottom reversal DC-21 to DC-23 with their twins. */
final class DcaReversal {

    private final DcaCase c;
    private final DcaParameters p;
    private final List<MacdPoint> macd;
    private final List<Double> rsi;
    private final List<Double> closes;

    DcaReversal(DcaCase c) {
        this.c = c;
        this.p = c.p;
        Indicators bar = c.in.m15;
        macd = bar == null || bar.macdHistory() == null ? List.of() : bar.macdHistory();
        rsi = bar == null || bar.rsiHistory() == null ? List.of() : bar.rsiHistory();
        closes = bar == null || bar.closes() == null ? List.of() : bar.closes();
    }

    void judge() {
        boolean crossUnknown = p.macdCrossRequired && macd.size() <= p.macdCrossLookbackBars;
        if (p.macdCrossRequired && !crossUnknown) {
            c.soft(!crossed(), "macd-not-crossed");
        }
        if (p.reversalFilterEnabled) {
            filter();
        }
        boolean heldUnknown = !p.reversalTriggerMode.equals("off") && trigger();
        c.hard(crossUnknown || heldUnknown, "macd-history-unknown");
    }

    private boolean crossed() {
        for (int i = macd.size() - p.macdCrossLookbackBars; i < macd.size(); i++) {
            MacdPoint before = macd.get(i - 1);
            MacdPoint now = macd.get(i);
            if (before.line() <= before.signal() && now.line() > now.signal()) {
                return true;
            }
        }
        return false;
    }

    private void filter() {
        int bars = p.reversalWindowBars + p.reversalLookbackBars;
        if (closes.size() < bars) {
            c.hard(true, "closes-unknown");
        } else {
            c.soft(!reversed(closes.size() - bars), "no-bottom-reversal");
        }
        c.soft(under(c.liftPct, p.reversalFilterMacdLiftPct), "reversal-macd-lift-too-low");
        c.soft(under(c.slope, p.reversalFilterRsiSlopePoints), "reversal-rsi-slope-too-low");
        c.soft(under(c.rsi, p.rsiFloorPoints), "rsi-below-floor");
    }

    private boolean reversed(int first) {
        int turn = first + p.reversalWindowBars;
        for (int i = first + 1; i < turn; i++) {
            if (closes.get(i) >= closes.get(i - 1)) {
                return false;
            }
        }
        for (int i = turn; i < turn + p.reversalLookbackBars; i++) {
            if (closes.get(i) <= closes.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a history too short must veto. */
    private boolean trigger() {
        boolean hard = p.reversalTriggerMode.equals("hard");
        boolean statusUnknown = p.triggerNeedsBtcSafe && c.in.btc.status() == null;
        c.hard(statusUnknown, "btc-status-unknown");
        int bars = p.triggerBars;
        boolean single = bars == 1;
        boolean tooShort = !single && (macd.size() < bars + 2 || rsi.size() < bars + 2);
        boolean known =
                !statusUnknown
                        && !tooShort
                        && c.price != null
                        && (!single || (c.lift != null && c.slope != null && c.rsi != null));
        if (known) {
            boolean safe = !p.triggerNeedsBtcSafe || c.in.btc.safe();
            if (safe && (single ? rises() : held())) {
                c.verdict.tag("bottom-reversal-detected");
            } else {
                c.soft(hard, "bottom-reversal-unconfirmed");
            }
        }
        return hard && tooShort;
    }

    private boolean held() {
        int m = macd.size() - 1;
        int r = rsi.size() - 1;
        for (int back = 0; back < p.triggerBars; back++, m--, r--) {
            if (rsi.get(r) <= p.triggerRsiFloorPoints
                    || Measures.difference(rsi.get(r), rsi.get(r - 2)) <= p.triggerRsiSlopePoints
                    || liftPct(m) <= p.triggerMacdLiftPct) {
                return false;
            }
        }
        return true;
    }

    private double liftPct(int bar) {
        BigDecimal lift = histogram(macd.get(bar)).subtract(histogram(macd.get(bar - 2)));
        return Measures.pct(lift, c.price);
    }

    private static BigDecimal histogram(MacdPoint point) {
        return Measures.dec(point.line()).subtract(Measures.dec(point.signal()));
    }

    private boolean rises() {
        return c.liftPct > p.triggerMacdLiftPct
                && c.slope > p.triggerRsiSlopePoints
                && c.rsi > p.triggerRsiFloorPoints;
    }
}
