package io.market7.floor;

import io.market7.domain.market.Rrr;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;

/** Pushes a spot candidate onto the thresholds of the RRR filter and of the TV route. */
final class ForkGates {

    private static final double[] WEIGHTS = {0.5, 0.25, 0, -0.2, -0.3};

    private final Dice dice;
    private final FactDraft draft;

    ForkGates(Dice dice, FactDraft draft) {
        this.dice = dice;
        this.draft = draft;
    }

    void twist() {
        switch (dice.below(10)) {
            case 0 -> reward();
            case 1 -> score();
            case 2, 3 -> record();
            case 4, 5, 6 -> tvScore();
            case 7 -> draft.rating = dice.pick(TvRating.values());
            case 8 -> draft.rating = null;
            default -> parameters();
        }
    }

    /** Puts the range of an hour where the first target is half of it, or all or none of it. */
    private void reward() {
        if (draft.h1 != null && draft.h1.close != null) {
            double percent = dice.edge(1, 0.5, 5);
            BigDecimal close = BigDecimal.valueOf(draft.h1.close);
            BigDecimal atr = close.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
            draft.h1.atr = dice.chance(0.1) ? 0.0 : atr.doubleValue();
        }
    }

    /** Puts the weighted sum of all four components on its minimum. */
    private void score() {
        if (draft.h1 != null) {
            draft.h1.atr = 0.0;
            draft.h1.adx = 25.0;
            double slope = Dice.plus(0.008, dice.pick(0.0, 0.000004, -0.000004, -0.000001));
            draft.rrr = new Rrr(dice.pick(60, 11), slope, 0.0);
        }
    }

    private void record() {
        draft.rrr =
                switch (dice.below(6)) {
                    case 0 -> null;
                    case 1 -> new Rrr(dice.pick(0, 10, 11, 12), 0.03, 1.0);
                    case 2 -> new Rrr(60, dice.edge(0.01, 0.02, 0), 1.0);
                    case 3 -> new Rrr(60, 0.03, Dice.clamped(dice.edge(0, 0.5), 0, 1));
                    case 4 -> new Rrr(null, dice.pick(0.03, null), dice.pick(1.0, null));
                    default -> new Rrr(60, dice.pick(-0.01, null), dice.pick(0.2, null));
                };
        if (draft.h1 != null && dice.chance(0.3)) {
            draft.h1.adx = dice.edge(15, 20, 25);
        }
    }

    /** Gives a score that with the weight of the rating lands on the minimum. */
    private void tvScore() {
        draft.route = "tv";
        TvRating rating = dice.pick(TvRating.values());
        double weight = WEIGHTS[rating.ordinal()];
        draft.rating = weight == 0 && dice.chance(0.5) ? null : rating;
        double near = dice.pick(0.0, 0.0001, -0.0001, 0.00005, -0.00005, -0.000051);
        draft.scores.put("fork", Dice.plus(Dice.plus(0.73, -weight), near));
    }

    private void parameters() {
        switch (dice.below(6)) {
            case 0 -> draft.set("fork", "tvEnabled", false);
            case 1 -> draft.set("fork", "tvNeedsBullishBtc", false);
            case 2 -> draft.set("fork", "minTvScoreRatio", new BigDecimal("0.9"));
            case 3 -> draft.set("fork", "minRrrRatio", new BigDecimal("0.7"));
            case 4 -> draft.set("fork", "weakComponentRatio", new BigDecimal("0.75"));
            default -> draft.set("fork", "rrrMinBars", new BigDecimal(dice.pick("1", "60", "61")));
        }
    }
}
