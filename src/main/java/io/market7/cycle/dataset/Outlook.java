package io.market7.cycle.dataset;

import io.market7.domain.market.Side;

/**
 * What the market did after a moment. Bars are taken pessimistically: one that touches stop and
 * take profit stopped.
 */
final class Outlook {
    private final PriceRecord prices;
    private final int from;
    private final int last;
    private final double feePct;
    private final double takeProfitPct;
    private final double stopPct;
    private int end = -1;

    /**
     * @param prices bars of the symbol
     * @param from bar of the decision; only later ones count
     * @param target horizon and stop
     * @param costs fee and take profit
     */
    Outlook(PriceRecord prices, int from, Target target, DatasetRequest.Costs costs) {
        this.prices = prices;
        this.from = from;
        this.last = from + target.horizonHours() * 4;
        this.feePct = costs.feePct();
        this.takeProfitPct = costs.takeProfitPct();
        this.stopPct = target.stopPct();
    }

    /** Returns the bar at which the last answer was certain; only after an answer. */
    int end() {
        return end;
    }

    /** Returns whether it takes profit when averaged down as planned; NaN when not known yet. */
    double recovers(Position start, PlainLadder ladder) {
        Position held = start;
        for (int bar = from + 1; bar <= last; bar++) {
            if (bar >= prices.size()) {
                return Double.NaN;
            }
            if (stopped(start, start.average(), bar)) {
                return answer(bar, 0);
            }
            if (favourable(held, bar) >= takeProfitPct) {
                return answer(bar, 1);
            }
            if (ladder.due(held, prices.close(bar))) {
                if (ladder.spent(held)) {
                    return answer(bar, 0);
                }
                held = held.add(prices.close(bar), ladder.nextQuote(held));
            }
        }
        return answer(last, 0);
    }

    private boolean stopped(Position start, double level, int bar) {
        return -start.favourPct(level, worst(start, bar)) > stopPct;
    }

    /** Returns whether it comes back above its costs without an add; NaN when not known yet. */
    double comesBack(Position held) {
        for (int bar = from + 1; bar <= last; bar++) {
            if (bar >= prices.size()) {
                return Double.NaN;
            }
            if (stopped(held, held.average(), bar)) {
                return answer(bar, 0);
            }
            if (favourable(held, bar) > 2 * feePct) {
                return answer(bar, 1);
            }
        }
        return answer(last, 0);
    }

    /**
     * Returns what a position earns, quote, after fees, when held to take profit, stop or horizon;
     * NaN when not known yet. The stop lies where it lay before any add.
     */
    double profitQuote(Position held, double stopFrom) {
        for (int bar = from + 1; bar <= last; bar++) {
            if (bar >= prices.size()) {
                return Double.NaN;
            }
            if (stopped(held, stopFrom, bar)) {
                double price = stopFrom * (1 - sign(held) * stopPct / 100);
                return answer(bar, held.profitQuote(price, feePct));
            }
            if (favourable(held, bar) >= takeProfitPct) {
                double price = held.average() * (1 + sign(held) * takeProfitPct / 100);
                return answer(bar, held.profitQuote(price, feePct));
            }
        }
        return answer(last, held.profitQuote(prices.close(last), feePct));
    }

    private double answer(int bar, double value) {
        end = Math.max(end, bar);
        return value;
    }

    private double favourable(Position held, int bar) {
        double best = sign(held) > 0 ? prices.high(bar) : prices.low(bar);
        return held.favourPct(held.average(), best);
    }

    private double worst(Position held, int bar) {
        return sign(held) > 0 ? prices.low(bar) : prices.high(bar);
    }

    private static int sign(Position held) {
        return held.side() == Side.LONG ? 1 : -1;
    }
}
