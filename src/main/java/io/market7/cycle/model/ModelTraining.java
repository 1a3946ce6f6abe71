package io.market7.cycle.model;

import io.market7.cycle.dataset.DatasetBuilder;
import io.market7.cycle.dataset.DatasetFile;
import io.market7.cycle.dataset.DatasetRequest;
import io.market7.cycle.dataset.JournalDataset;
import io.market7.cycle.dataset.SafuReport;
import io.market7.cycle.dataset.Target;
import io.market7.prediction.feature.FeatureFile;
import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.feature.FeatureSources;
import io.market7.prediction.train.ModelWriter;
import io.market7.prediction.train.TrainedModel;
import io.market7.prediction.train.Trainer;
import io.market7.prediction.train.TrainingPlan;
import io.market7.prediction.train.TrainingSet;
import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** Builds data sets and trains models. */
public final class ModelTraining {
    private final Target target;
    private final FeatureSchema schema;
    private TrainingSet set;

    /**
     * @param target what to learn
     * @param features file of the features
     * @throws io.market7.prediction.feature.FeatureException when the features cannot be used
     */
    public ModelTraining(Target target, Path features) {
        this.target = target;
        try {
            this.schema = FeatureFile.read(Files.readString(features));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every source that a feature may have. */
    public static Set<String> sources() {
        return FeatureSources.names();
    }

    /** What a data set holds, in numbers. */
    public record Built(
            int rows, int byRule, double meanLabel, String from, String to, int features) {}

    /** Builds the data set. */
    public Built build(DatasetRequest request, BoundRulesets rulesets, Consumer<String> progress) {
        set =
                new DatasetBuilder(request, schema, rulesets)
                        .build((at, rows) -> progress.accept(at + ", " + rows + " rows"));
        return summary(set);
    }

    /**
     * Builds the data set from a journal.
     *
     * @param request its candles say what the market did
     * @return what it holds, and what leaving by SAFU saved and cost
     */
    public FromJournal build(
            DatasetRequest request,
            Path journal,
            BoundRulesets rulesets,
            Consumer<String> progress) {
        JournalDataset dataset = new JournalDataset(request, schema, rulesets);
        set = dataset.build(journal, (at, rows) -> progress.accept(at + ", " + rows + " rows"));
        return new FromJournal(summary(set), dataset.safu());
    }

    /** What came of a journal. */
    public record FromJournal(Built built, SafuReport safu) {}

    /** Reads a data set that was written before. */
    public Built read(Path file) throws IOException {
        set = DatasetFile.read(file, schema);
        return summary(set);
    }

    /** Writes the data set that was built. */
    public void write(Path file) throws IOException {
        DatasetFile.write(set, file);
    }

    /** Returns what a set holds. */
    private static Built summary(TrainingSet set) {
        int byRule = (int) set.rows().stream().filter(row -> row.origin().equals("rule")).count();
        boolean none = set.size() == 0;
        return new Built(
                set.size(),
                byRule,
                set.meanLabel(),
                none ? null : set.rows().get(0).at().toString(),
                none ? null : set.rows().get(set.size() - 1).at().toString(),
                set.schema().features().size());
    }

    /**
     * Trains on the data set that was built or read, and writes the version.
     *
     * @param folder where the version goes
     */
    public Trained train(Search search, Path folder, Consumer<String> progress) throws IOException {
        TrainingPlan plan =
                new TrainingPlan(
                        target.model(),
                        folder.getFileName().toString(),
                        target.meaning(),
                        target.probability(),
                        search.trials(),
                        search.mostTime(),
                        search.seed());
        TrainedModel model = new Trainer(plan).train(set, progress::accept);
        new ModelWriter(model).write(folder);
        return Trained.of(model);
    }

    /**
     * How long to search.
     *
     * @param trials settings to try
     * @param mostTime when it ends at the latest
     * @param seed of everything random
     */
    public record Search(int trials, Duration mostTime, long seed) {}
}
