package io.market7.prediction.train;

import io.market7.prediction.Booster;
import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.walk.TreeWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains one model: a search over settings, each stopped on a later slice; the best learned again;
 * calibrated on a slice later still; examined on the last. Everything is seeded and runs on one
 * thread, so the same rows give the same bytes on the same JDK and processor family.
 */
public final class Trainer {
    private final TrainingPlan plan;

    /** Trains by {@code plan}. */
    public Trainer(TrainingPlan plan) {
        this.plan = plan;
    }

    /** Tells how far training has come. */
    @FunctionalInterface
    public interface Progress {
        /** Takes what has been done. */
        void at(String words);
    }

    /**
     * Trains a model.
     *
     * @throws io.market7.prediction.xgboost.XgboostException when XGBoost fails
     * @throws IllegalArgumentException when the set is too short to split
     */
    public TrainedModel train(TrainingSet set, Progress progress) {
        Split split = Split.of(set);
        Chosen chosen = search(split, progress);
        progress.at("learning the best again");
        byte[] file = learn(split.train(), chosen);
        try (Booster booster = walk(file)) {
            Calibration calibration =
                    plan.probability()
                            ? Calibration.fit(
                                    margins(booster, split.calibrate()), split.calibrate().labels())
                            : Calibration.NONE;
            progress.at("examining");
            Examination examination = examine(split, booster, calibration);
            double shuffled = plan.probability() ? shuffledAuc(set, chosen) : Double.NaN;
            return new TrainedModel(plan, split, chosen, file, calibration, examination, shuffled);
        }
    }

    /**
     * The setting that lost least.
     *
     * @param trial the setting
     * @param rounds trees
     * @param loss on the slice that stops
     * @param tried how many settings were tried
     * @param whole whether the search ended by its count, not by its time
     */
    record Chosen(Trial trial, int rounds, double loss, int tried, boolean whole) {}

    private Chosen search(Split split, Progress progress) {
        long until = System.nanoTime() + plan.mostTime().toNanos();
        Chosen best = null;
        List<Trial> trials = Trial.search(plan.trials(), plan.seed());
        int tried = 0;
        for (Trial trial : trials) {
            if (tried > 0 && System.nanoTime() > until) {
                break;
            }
            tried++;
            Learner.Tried result =
                    Learner.attempt(
                            split.train(),
                            split.stop(),
                            trial.parameters(plan.objective(), plan.seed()),
                            plan.measure());
            if (best == null || result.loss() < best.loss()) {
                best = new Chosen(trial, result.rounds(), result.loss(), tried, true);
            }
            progress.at(
                    "search %d of %d, least loss %.4f"
                            .formatted(tried, trials.size(), best.loss()));
        }
        return new Chosen(best.trial(), best.rounds(), best.loss(), tried, tried == trials.size());
    }

    private byte[] learn(TrainingSet train, Chosen chosen) {
        return Learner.model(
                train, chosen.trial().parameters(plan.objective(), plan.seed()), chosen.rounds());
    }

    private static Booster walk(byte[] file) {
        return new TreeWalk(BoosterFile.read(file, "the trained model"));
    }

    private Examination examine(Split split, Booster booster, Calibration calibration) {
        return Examination.of(
                split.test(),
                predictions(booster, calibration, split.test()),
                Baselines.predict(split.train(), split.test(), plan.probability()),
                plan.probability(),
                plan.seed());
    }

    private double[] predictions(Booster booster, Calibration calibration, TrainingSet set) {
        double[] predictions = new double[set.size()];
        for (int i = 0; i < predictions.length; i++) {
            float margin = booster.margin(set.rows().get(i).features());
            predictions[i] = plan.probability() ? calibration.probability(margin) : margin;
        }
        return predictions;
    }

    private static float[] margins(Booster booster, TrainingSet set) {
        float[] margins = new float[set.size()];
        for (int i = 0; i < margins.length; i++) {
            margins[i] = booster.margin(set.rows().get(i).features());
        }
        return margins;
    }

    /** Returns the AUC of the same training on labels that say nothing; about 0.5, or it leaks. */
    private double shuffledAuc(TrainingSet set, Chosen chosen) {
        List<Float> labels = new ArrayList<>();
        set.rows().forEach(row -> labels.add(row.label()));
        Collections.shuffle(labels, new Random(plan.seed()));
        List<TrainingRow> rows = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            TrainingRow row = set.rows().get(i);
            rows.add(
                    new TrainingRow(
                            row.symbol(),
                            row.at(),
                            row.resolvedAt(),
                            row.origin(),
                            row.features(),
                            labels.get(i)));
        }
        Split split = Split.of(set.of(rows));
        try (Booster booster = walk(learn(split.train(), chosen))) {
            return Scoring.auc(
                    predictions(booster, Calibration.NONE, split.test()),
                    Examination.labels(split.test()));
        }
    }
}
