package io.market7.cycle.dataset;

import io.market7.domain.market.Symbol;
import java.time.Instant;

/** A deal or leg that was opened to see what comes of it; it buys and sells nothing. */
final class Candidate {
    private static final int BARS_OF_ROW = 4;
    private static final double LEAST_DRAWDOWN_PCT = 0.5;

    private final Symbol symbol;
    private final String origin;
    private final int openedBar;
    private final Instant openedAt;
    private final int lastBar;
    private Position position;
    private Instant stepAt;

    Candidate(Symbol symbol, String origin, int bar, Instant at, int lastBar, Position position) {
        this.symbol = symbol;
        this.origin = origin;
        this.openedBar = bar;
        this.openedAt = at;
        this.lastBar = lastBar;
        this.position = position;
    }

    Symbol symbol() {
        return symbol;
    }

    String origin() {
        return origin;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant stepAt() {
        return stepAt;
    }

    Position position() {
        return position;
    }

    /** Returns whether the candidate is over at a bar: take profit, stop, or its time is up. */
    boolean over(PriceRecord prices, int bar, Target target, double takeProfitPct) {
        boolean isLong = position.side() == io.market7.domain.market.Side.LONG;
        double best = isLong ? prices.high(bar) : prices.low(bar);
        double worst = isLong ? prices.low(bar) : prices.high(bar);
        return bar > lastBar
                || position.favourPct(position.average(), best) >= takeProfitPct
                || -position.favourPct(position.average(), worst) > target.stopPct();
    }

    /** Returns whether a row is taken at a bar: every hour while it loses. */
    boolean asks(PriceRecord prices, int bar) {
        return bar > openedBar
                && (bar - openedBar) % BARS_OF_ROW == 0
                && -position.favourPct(position.average(), prices.close(bar)) >= LEAST_DRAWDOWN_PCT;
    }

    /** Fires the next step of a ladder when it is due. */
    void average(PriceRecord prices, int bar, Instant at, PlainLadder ladder) {
        double close = prices.close(bar);
        if (!ladder.spent(position) && ladder.due(position, close)) {
            position = position.add(close, ladder.nextQuote(position));
            stepAt = at;
        }
    }
}
