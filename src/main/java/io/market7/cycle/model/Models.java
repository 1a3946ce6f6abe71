package io.market7.cycle.model;

import io.market7.domain.prediction.PredictionEvidence;
import io.market7.prediction.catalog.Engine;
import io.market7.prediction.catalog.ModelAbsentException;
import io.market7.prediction.catalog.ModelFolder;
import io.market7.prediction.catalog.ModelMetadata;
import io.market7.prediction.catalog.ModelVersion;
import io.market7.prediction.feature.Feature;
import io.market7.prediction.feature.FeatureRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every model version there is, as people look at them. */
public final class Models {
    private final Path folder;
    private final BoundModels bound;

    /**
     * @param folder model folders
     * @param bound what decides
     */
    public Models(Path folder, BoundModels bound) {
        this.folder = folder;
        this.bound = bound;
    }

    /**
     * One version.
     *
     * @param model name
     * @param version version
     * @param bound whether it decides
     * @param worthBinding whether it beat every baseline beyond chance; null when it is absent
     * @param meaning what it predicts; null when it is absent
     * @param details data, training and scores, as {@code metadata.yaml} has them
     * @param absent why it cannot be trusted; null when it can
     */
    public record Listed(
            String model,
            String version,
            boolean bound,
            Boolean worthBinding,
            String meaning,
            Map<String, Object> details,
            String absent) {}

    /** Returns every version, by model and version, each opened and proved. */
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        for (Path model : folders(folder)) {
            for (Path version : folders(model)) {
                if (Files.exists(version.resolve(ModelFolder.METADATA))) {
                    all.add(listed(version));
                }
            }
        }
        return all;
    }

    private static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return new ArrayList<>(new TreeSet<>(children.filter(Files::isDirectory).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Listed listed(Path version) {
        String name = version.getParent().getFileName().toString();
        String number = version.getFileName().toString();
        boolean decides = number.equals(bound.versions().get(name));
        try (ModelVersion model = new ModelFolder(version).open(Engine.WALK)) {
            ModelMetadata metadata = model.metadata();
            return new Listed(
                    name,
                    number,
                    decides,
                    metadata.worthBinding(),
                    metadata.meaning(),
                    metadata.facts(),
                    null);
        } catch (ModelAbsentException e) {
            return new Listed(name, number, decides, null, null, Map.of(), e.getMessage());
        }
    }

    /** Returns the card of a version; empty when there is none. */
    public Optional<String> card(String model, String version) {
        if (all().stream()
                .noneMatch(each -> each.model().equals(model) && each.version().equals(version))) {
            return Optional.empty();
        }
        Path card = folder.resolve(model).resolve(version).resolve("model-card.md");
        try {
            return Files.exists(card) ? Optional.of(Files.readString(card)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how far the world of a bound model has moved. */
    public Optional<Drift.Standing> drift(String model) {
        return bound.drift(model);
    }

    /**
     * Opens a version to predict with: the one that is named, else the bound one, else the newest.
     *
     * @param version version; null to choose
     * @throws ModelAbsentException when there is none, or it cannot be trusted
     */
    public Oracle oracle(String model, String version) {
        List<Listed> known = all().stream().filter(each -> each.model().equals(model)).toList();
        String chosen =
                version != null
                        ? version
                        : known.stream()
                                .filter(Listed::bound)
                                .findFirst()
                                .or(() -> known.stream().reduce((older, newer) -> newer))
                                .map(Listed::version)
                                .orElse(null);
        if (known.stream().noneMatch(each -> each.version().equals(chosen))) {
            throw new ModelAbsentException(
                    "There is no model %s%s. Expected one of %s."
                            .formatted(model, version == null ? "" : "@" + version, labels()));
        }
        return new Oracle(new ModelFolder(folder.resolve(model).resolve(chosen)).open(Engine.WALK));
    }

    private List<String> labels() {
        return all().stream().map(each -> each.model() + "@" + each.version()).toList();
    }

    /** A version that answers about rows people give. */
    public static final class Oracle implements AutoCloseable {
        private final ModelVersion model;

        Oracle(ModelVersion model) {
            this.model = model;
        }

        /** Returns the names of the features in order. */
        public List<String> features() {
            return model.schema().names();
        }

        /** Returns unit, range and source of every feature, by name. */
        public Map<String, String> meanings() {
            Map<String, String> meanings = new LinkedHashMap<>();
            for (Feature each : model.schema().features()) {
                meanings.put(
                        each.name(),
                        "%s, %s to %s, from %s"
                                .formatted(each.unit(), each.low(), each.high(), each.source()));
            }
            return meanings;
        }

        /**
         * Predicts.
         *
         * @param given values by feature; what is missing or null is unknown
         * @throws IllegalArgumentException when a name is no feature
         */
        public PredictionEvidence predict(Map<String, Double> given) {
            return predict(given, ScoreCache.NONE);
        }

        /**
         * Predicts, with a score that was kept of the same model and features where there is one.
         */
        PredictionEvidence predict(Map<String, Double> given, ScoreCache cache) {
            List<String> unknown = new ArrayList<>(given.keySet());
            unknown.removeAll(features());
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(
                        "Found %s, which are no features. Expected some of %s."
                                .formatted(unknown, features()));
            }
            double[] values = new double[features().size()];
            Arrays.setAll(
                    values,
                    i -> {
                        Double value = given.get(features().get(i));
                        return value == null ? Double.NaN : value;
                    });
            FeatureRow row = model.schema().given(values);
            ModelVersion.Output output = output(row, cache);
            boolean absent = output.reason() != null;
            return new PredictionEvidence(
                    model.metadata().model(),
                    model.metadata().version(),
                    absent ? null : output.value(),
                    output.reason(),
                    absent ? List.of() : Contributions.strongest(model, row));
        }

        private ModelVersion.Output output(FeatureRow row, ScoreCache cache) {
            if (!row.usable()) {
                return model.predict(row);
            }
            String key = RowDigest.key(model.sha256(), row.values());
            OptionalDouble kept = cache.find(key);
            if (kept.isPresent() && inRange(kept.getAsDouble())) {
                return new ModelVersion.Output(kept.getAsDouble(), null);
            }
            ModelVersion.Output output = model.predict(row);
            if (output.reason() == null) {
                cache.keep(key, output.value());
            }
            return output;
        }

        private boolean inRange(double score) {
            return score >= model.metadata().low() && score <= model.metadata().high();
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
