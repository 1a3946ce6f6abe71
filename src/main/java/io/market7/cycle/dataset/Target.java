package io.market7.cycle.dataset;

import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import java.util.Arrays;
import java.util.List;

/** What the models that ship predict, and of which candidates they learn it. */
public enum Target {
    /** 1 when a small add now earns more than holding on. */
    CONFIDENCE("confidence", Side.LONG, 72, 15),
    /** 1 when the deal, averaged down as planned, takes profit before budget, horizon or stop. */
    RECOVERY_ODDS("recovery-odds", Side.LONG, 72, 15),
    /** The same for a short leg. */
    RECOVERY_ODDS_SHORT("recovery-odds-short", Side.SHORT, 72, 15),
    /** The multiple of the ladder's amount that would have earned most. */
    SPEND("spend", Side.LONG, 72, 15),
    /** 1 when the deal, held without another add, comes back above its costs. */
    SAFU_EXIT("safu-exit", Side.LONG, 168, 25);

    private final String model;
    private final Side side;
    private final int horizonHours;
    private final double stopPct;

    Target(String model, Side side, int horizonHours, double stopPct) {
        this.model = model;
        this.side = side;
        this.horizonHours = horizonHours;
        this.stopPct = stopPct;
    }

    /**
     * Returns the target of a model.
     *
     * @throws IllegalArgumentException when there is none, naming those there are
     */
    public static Target of(String model) {
        return Arrays.stream(values())
                .filter(target -> target.model.equals(model))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No data set is known for model %s. Expected one of %s."
                                                .formatted(model, models())));
    }

    /** Returns the names of the models in order. */
    public static List<String> models() {
        return Arrays.stream(values()).map(Target::model).toList();
    }

    /** Returns the name of the model. */
    public String model() {
        return model;
    }

    /** Returns the side of the candidates. */
    public Side side() {
        return side;
    }

    /** Returns where the candidates trade. */
    public Market market() {
        return side == Side.LONG ? Market.SPOT : Market.FUTURES;
    }

    /** Returns how long the market has to decide, hours. */
    public int horizonHours() {
        return horizonHours;
    }

    /** Returns how far from the average the candidate is given up, percent. */
    public double stopPct() {
        return stopPct;
    }

    /** Returns whether the label is yes or no, so that the model says a probability. */
    public boolean probability() {
        return this != SPEND;
    }

    /** Returns the words a card says of the label. */
    public String meaning() {
        return switch (this) {
            case CONFIDENCE ->
                    "the probability that adding the next ladder amount now ends better than not adding";
            case RECOVERY_ODDS ->
                    "the probability that a long deal, averaged down as planned, takes profit before budget, horizon or stop";
            case RECOVERY_ODDS_SHORT ->
                    "the probability that a short leg, added to as planned, takes profit before budget, horizon or stop";
            case SPEND -> "the multiple of the ladder amount, 0.5 to 2, that ends best";
            case SAFU_EXIT ->
                    "the probability that a losing deal, held without another add, comes back above its costs";
        };
    }
}
