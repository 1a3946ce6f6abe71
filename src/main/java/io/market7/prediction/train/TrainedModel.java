package io.market7.prediction.train;

/**
 * What came of training.
 *
 * @param plan how it was trained
 * @param split the slices
 * @param chosen the setting
 * @param file the model file, UBJSON
 * @param calibration turns margins into probabilities
 * @param examination measures on the last slice
 * @param shuffledAuc AUC of the same training on shuffled labels; NaN for numbers
 */
public record TrainedModel(
        TrainingPlan plan,
        Split split,
        Trainer.Chosen chosen,
        byte[] file,
        Calibration calibration,
        Examination examination,
        double shuffledAuc) {

    private static final double CHANCE = 0.5;
    private static final double CHANCE_WIDTH = 0.03;

    /** Returns whether labels that say nothing taught nothing. */
    public boolean honest() {
        return Double.isNaN(shuffledAuc) || Math.abs(shuffledAuc - CHANCE) <= CHANCE_WIDTH;
    }

    /**
     * Returns whether the model may be bound by default: honest, and better than every baseline.
     */
    public boolean worthBinding() {
        return honest() && !calibration.flat() && examination.beatsAll();
    }

    /** Returns the scores of the model. */
    public Scores scores() {
        return examination.model();
    }

    /** Returns the scores of the baselines. */
    public java.util.List<Scores> baselines() {
        return examination.baselines();
    }
}
