package io.market7.prediction.train;

import io.market7.codec.Sha256;
import io.market7.prediction.Booster;
import io.market7.prediction.catalog.Deciles;
import io.market7.prediction.catalog.ModelFolder;
import io.market7.prediction.catalog.ModelMetadata;
import io.market7.prediction.catalog.Reference;
import io.market7.prediction.feature.FeatureFile;
import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.walk.TreeWalk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a trained model into its folder. The same model gives the same bytes. */
public final class ModelWriter {
    private static final int REFERENCE_ROWS = 100;
    private static final double LEAST_MULTIPLE = 0.25;
    private static final double MOST_MULTIPLE = 2.5;

    private final TrainedModel model;
    private final Booster booster;

    /** Writes {@code model}. */
    public ModelWriter(TrainedModel model) {
        this.model = model;
        this.booster = new TreeWalk(BoosterFile.read(model.file(), "the trained model"));
    }

    /** Writes every file of the version. */
    public void write(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ModelFolder.TREES, model.file());
        files.put(ModelFolder.FEATURES, bytes(FeatureFile.write(train().schema())));
        files.put(ModelFolder.REFERENCE, bytes(reference().text(train().schema())));
        Map<String, String> digests = new TreeMap<>();
        files.forEach((name, content) -> digests.put(name, Sha256.hex(content)));
        files.put(ModelFolder.METADATA, bytes(metadata(digests).text()));
        List<Importance> importance = Importance.of(booster, model.split().test());
        Map<String, String> plots = new Curves(model).all(importance);
        files.put("model-card.md", bytes(new ModelCard(model).text(importance, plots.keySet())));
        plots.forEach((name, svg) -> files.put("plots/" + name, bytes(svg)));
        ModelFolder.write(folder, files);
    }

    private TrainingSet train() {
        return model.split().train();
    }

    private Reference reference() {
        Reference reference = new Reference();
        TrainingSet test = model.split().test();
        int step = Math.max(1, test.size() / REFERENCE_ROWS);
        for (int i = 0; i < test.size(); i += step) {
            reference.add(test.rows().get(i).features(), model.examination().predictions()[i]);
        }
        return reference;
    }

    private ModelMetadata metadata(Map<String, String> digests) {
        TrainingPlan plan = model.plan();
        return new ModelMetadata(
                plan.model(),
                plan.version(),
                plan.meaning(),
                plan.probability() ? ModelMetadata.PROBABILITY : ModelMetadata.MULTIPLE,
                plan.probability() ? 0 : LEAST_MULTIPLE,
                plan.probability() ? 1 : MOST_MULTIPLE,
                model.calibration().slope(),
                model.calibration().intercept(),
                model.worthBinding(),
                digests,
                spread(),
                new MetadataFacts(model).all());
    }

    private Map<String, Deciles> spread() {
        Map<String, Deciles> spread = new LinkedHashMap<>();
        List<String> names = train().schema().names();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            spread.put(
                    names.get(i),
                    Deciles.of(
                            train().rows().stream()
                                    .mapToDouble(row -> row.features()[column])
                                    .toArray()));
        }
        spread.put(
                ModelMetadata.SCORE,
                Deciles.of(
                        train().rows().stream()
                                .mapToDouble(row -> booster.margin(row.features()))
                                .map(this::output)
                                .toArray()));
        return spread;
    }

    private double output(double margin) {
        return model.plan().probability() ? model.calibration().probability(margin) : margin;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
