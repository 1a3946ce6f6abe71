package io.market7.cycle.dataset;

/** Labels candidates by what the market did. */
final class Labels {
    private static final double LEAST_MULTIPLE = 0.5;
    private static final double MOST_MULTIPLE = 2;
    private static final double MULTIPLE_STEP = 0.25;

    private final Target target;
    private final PlainLadder ladder;
    private final DatasetRequest.Costs costs;

    Labels(Target target, PlainLadder ladder, DatasetRequest.Costs costs) {
        this.target = target;
        this.ladder = ladder;
        this.costs = costs;
    }

    /**
     * A label and the bar at which it was certain.
     *
     * @param value the label; NaN when the record ends before it is known, or nothing can be added
     * @param end bar
     */
    record Label(float value, int end) {
        boolean known() {
            return !Float.isNaN(value);
        }
    }

    /** Returns the label of a position at a bar. */
    Label of(PriceRecord prices, int bar, Position held) {
        Outlook outlook = new Outlook(prices, bar, target, costs);
        double value =
                switch (target) {
                    case RECOVERY_ODDS, RECOVERY_ODDS_SHORT -> outlook.recovers(held, ladder);
                    case SAFU_EXIT -> outlook.comesBack(held);
                    case CONFIDENCE -> addWins(outlook, prices.close(bar), held);
                    case SPEND -> bestMultiple(outlook, prices.close(bar), held);
                };
        return new Label((float) value, outlook.end());
    }

    private double addWins(Outlook outlook, double price, Position held) {
        if (ladder.spent(held)) {
            return Double.NaN;
        }
        double holding = outlook.profitQuote(held, held.average());
        Position added = held.add(price, ladder.nextQuote(held));
        double adding = outlook.profitQuote(added, held.average());
        return Double.isNaN(holding) || Double.isNaN(adding)
                ? Double.NaN
                : adding > holding ? 1 : 0;
    }

    /**
     * Returns the multiple that earns most for the capital the deal may use, which is the same for
     * all of them: to divide a loss by what was thrown after it would reward throwing more. Of
     * equal ones the smallest.
     */
    private double bestMultiple(Outlook outlook, double price, Position held) {
        if (ladder.spent(held)) {
            return Double.NaN;
        }
        double best = Double.NaN;
        double bestQuote = Double.NEGATIVE_INFINITY;
        for (double multiple = LEAST_MULTIPLE;
                multiple <= MOST_MULTIPLE;
                multiple += MULTIPLE_STEP) {
            Position added = held.add(price, multiple * ladder.nextQuote(held));
            double quote = outlook.profitQuote(added, held.average());
            if (Double.isNaN(quote)) {
                return Double.NaN;
            }
            if (quote > bestQuote) {
                bestQuote = quote;
                best = multiple;
            }
        }
        return best;
    }
}
