package io.market7.cycle.dataset;

/**
 * What leaving deals by SAFU saved and cost, measured by the market: holding on to take profit,
 * stop or horizon, against closing at the moment of the decision, after fees.
 */
public final class SafuReport {
    private final DatasetRequest.Costs costs;
    private int exits;
    private int unresolved;
    private int savedExits;
    private double savedQuote;
    private double costQuote;

    SafuReport(DatasetRequest.Costs costs) {
        this.costs = costs;
    }

    void add(PriceRecord record, int bar, Position held) {
        exits++;
        double closing = held.profitQuote(record.close(bar), costs.feePct());
        double holding =
                new Outlook(record, bar, Target.SAFU_EXIT, costs).profitQuote(held, held.average());
        if (Double.isNaN(holding)) {
            unresolved++;
        } else if (closing > holding) {
            savedExits++;
            savedQuote += closing - holding;
        } else {
            costQuote += holding - closing;
        }
    }

    /** Returns how many deals were left. */
    public int exits() {
        return exits;
    }

    /** Returns of how many of them the candles end before it is known. */
    public int unresolved() {
        return unresolved;
    }

    /** Returns how many of them would have ended worse. */
    public int savedExits() {
        return savedExits;
    }

    /** Returns what those would have lost more, quote. */
    public double savedQuote() {
        return savedQuote;
    }

    /** Returns what the others would have earned more, quote. */
    public double costQuote() {
        return costQuote;
    }
}
