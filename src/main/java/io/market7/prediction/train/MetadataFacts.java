package io.market7.prediction.train;

import io.market7.codec.Sha256;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the metadata of a trained model tells people: data, training and scores. */
final class MetadataFacts {
    private final TrainedModel model;

    MetadataFacts(TrainedModel model) {
        this.model = model;
    }

    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("data", data());
        all.put("training", training());
        all.put("scores", scores());
        return all;
    }

    private Map<String, Object> data() {
        Split split = model.split();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sha256", digest());
        TreeSet<String> symbols = new TreeSet<>();
        slices().forEach(slice -> slice.rows().forEach(row -> symbols.add(row.symbol())));
        data.put("symbols", List.copyOf(symbols));
        data.put("trainRows", split.train().size());
        data.put("stopRows", split.stop().size());
        data.put("calibrateRows", split.calibrate().size());
        data.put("testRows", split.test().size());
        data.put("purgedRows", split.purged());
        data.put("from", split.train().rows().get(0).at().toString());
        data.put("testFrom", split.test().rows().get(0).at().toString());
        data.put("to", split.test().rows().get(split.test().size() - 1).at().toString());
        return data;
    }

    private List<TrainingSet> slices() {
        Split split = model.split();
        return List.of(split.train(), split.stop(), split.calibrate(), split.test());
    }

    /** Returns the digest of every feature and label. */
    private String digest() {
        List<String> digests = new ArrayList<>();
        for (TrainingSet slice : slices()) {
            float[] matrix = slice.matrix();
            float[] labels = slice.labels();
            ByteBuffer bytes = ByteBuffer.allocate(4 * (matrix.length + labels.length));
            bytes.asFloatBuffer().put(matrix).put(labels);
            digests.add(Sha256.hex(bytes.array()));
        }
        return Sha256.hex(String.join("\n", digests));
    }

    private Map<String, Object> training() {
        Trainer.Chosen chosen = model.chosen();
        Map<String, Object> training = new LinkedHashMap<>();
        training.put("seed", model.plan().seed());
        training.put("settingsTried", chosen.tried());
        training.put("searchWhole", chosen.whole());
        training.put("rounds", chosen.rounds());
        training.putAll(chosen.trial().parameters(model.plan().objective(), model.plan().seed()));
        return training;
    }

    private Map<String, Object> scores() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("model", one(model.scores()));
        model.baselines().forEach(each -> all.put(each.name(), one(each)));
        if (!Double.isNaN(model.shuffledAuc())) {
            all.put("shuffledAuc", model.shuffledAuc());
        }
        return all;
    }

    private static Map<String, Object> one(Scores scores) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (scores.aucInterval() != null) {
            one.put("auc", scores.auc());
            one.put("auc95", List.of(scores.aucInterval().low(), scores.aucInterval().high()));
            one.put("averagePrecision", scores.averagePrecision());
            one.put("logLoss", scores.logLoss());
        }
        one.put("meanSquared", scores.meanSquared());
        if (scores.gain() != null) {
            one.put("gain95", List.of(scores.gain().low(), scores.gain().high()));
        }
        return one;
    }
}
