package io.market7.prediction.catalog;

import io.market7.codec.Sha256;
import io.market7.codec.YamlFault;
import io.market7.prediction.Booster;
import io.market7.prediction.feature.FeatureException;
import io.market7.prediction.feature.FeatureFile;
import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.xgboost.XgboostException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder {@code models/MODEL/VERSION}. */
public final class ModelFolder {
    /** The trees. */
    public static final String TREES = "model.ubj";

    /** The features. */
    public static final String FEATURES = "features.yaml";

    /** Rows with what the model must say of them. */
    public static final String REFERENCE = "reference.csv";

    /** What is known of the version. */
    public static final String METADATA = "metadata.yaml";

    private static final long MOST_BYTES = 32 << 20;

    private final Path folder;

    /** Reads {@code folder}. */
    public ModelFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the version: every digest, the schema against the trees, and every reference row are
     * checked first.
     *
     * @param engine what goes through the trees
     * @throws ModelAbsentException when something is not as it must be
     */
    public ModelVersion open(Engine engine) {
        try {
            ModelMetadata metadata = metadata();
            metadata.sha256().forEach(this::check);
            FeatureSchema schema = FeatureFile.read(text(FEATURES));
            byte[] trees = bytes(TREES);
            Booster booster = engine.open(trees, folder.resolve(TREES).toString());
            ModelVersion version =
                    new ModelVersion(
                            metadata,
                            schema,
                            booster,
                            Splits.of(BoosterFile.read(trees, TREES)),
                            Sha256.hex(bytes(METADATA)));
            try {
                refuse(schema, booster);
                Reference.read(text(REFERENCE), schema).prove(version);
                return version;
            } catch (RuntimeException e) {
                version.close();
                throw e;
            }
        } catch (YamlFault | FeatureException | XgboostException | IllegalArgumentException e) {
            throw new ModelAbsentException(folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Returns what is known of the version, its name and version proved against the folder's.
     *
     * @throws ModelAbsentException when it cannot be read or says something else
     */
    public ModelMetadata metadata() {
        ModelMetadata metadata = MetadataReader.read(text(METADATA));
        String said = metadata.model() + "/" + metadata.version();
        String found = folder.getParent().getFileName() + "/" + folder.getFileName();
        if (!said.equals(found)) {
            throw new ModelAbsentException(
                    "%s: metadata.yaml says %s. Expected %s.".formatted(folder, said, found));
        }
        for (String file : List.of(TREES, FEATURES, REFERENCE)) {
            if (!metadata.sha256().containsKey(file)) {
                throw new ModelAbsentException(
                        "%s: metadata.yaml has no digest of %s. Expected one."
                                .formatted(folder, file));
            }
        }
        return metadata;
    }

    private void check(String file, String expected) {
        String found = Sha256.hex(bytes(file));
        if (!found.equals(expected)) {
            throw new ModelAbsentException(
                    "%s: the digest of %s is %s. Expected %s, as metadata.yaml says."
                            .formatted(folder, file, found, expected));
        }
    }

    private static void refuse(FeatureSchema schema, Booster booster) {
        if (!schema.names().equals(booster.featureNames())) {
            throw new ModelAbsentException(
                    "features.yaml lists %s. Expected the features of the trees in their order: %s."
                            .formatted(schema.names(), booster.featureNames()));
        }
    }

    /** Returns the text of a file of the folder. */
    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String file) {
        Path path = folder.resolve(file);
        try {
            if (file.contains("/") || file.contains("..") || Files.size(path) > MOST_BYTES) {
                throw new ModelAbsentException(
                        "%s is not a file of the folder of at most %d bytes."
                                .formatted(path, MOST_BYTES));
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new ModelAbsentException("%s cannot be read: %s".formatted(path, e), e);
        }
    }

    /** Writes a file of the folder. */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }
}
