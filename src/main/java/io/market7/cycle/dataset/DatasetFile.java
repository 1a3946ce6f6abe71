package io.market7.cycle.dataset;

import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.train.TrainingRow;
import io.market7.prediction.train.TrainingSet;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A data set on disk: gzipped CSV, unknown features empty. */
public final class DatasetFile {
    private static final String[] BEFORE = {"symbol", "at", "resolvedAt", "origin", "label"};

    private DatasetFile() {}

    /** Writes a set. */
    public static void write(TrainingSet set, Path file) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        try (BufferedWriter out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(file)),
                                StandardCharsets.UTF_8))) {
            out.write(header(set.schema()) + "\n");
            for (TrainingRow row : set.rows()) {
                out.write(line(row) + "\n");
            }
        }
    }

    private static String header(FeatureSchema schema) {
        return String.join(",", BEFORE) + "," + String.join(",", schema.names());
    }

    private static String line(TrainingRow row) {
        StringBuilder line = new StringBuilder();
        line.append(row.symbol()).append(',').append(row.at()).append(',');
        line.append(row.resolvedAt()).append(',').append(row.origin()).append(',');
        line.append(row.label());
        for (float value : row.features()) {
            line.append(',').append(Float.isNaN(value) ? "" : Float.toString(value));
        }
        return line.toString();
    }

    /**
     * Reads a set.
     *
     * @throws IllegalArgumentException when header or a row do not fit the schema, with file and
     *     line
     */
    public static TrainingSet read(Path file, FeatureSchema schema) throws IOException {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            String header = in.readLine();
            if (!header(schema).equals(header)) {
                throw new IllegalArgumentException(
                        "%s:1 is %s. Expected %s.".formatted(file, header, header(schema)));
            }
            List<TrainingRow> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                rows.add(row(line, schema.features().size(), file + ":" + (rows.size() + 2)));
            }
            return new TrainingSet(schema, rows);
        }
    }

    private static TrainingRow row(String line, int features, String place) {
        String[] cells = line.split(",", -1);
        if (cells.length != features + BEFORE.length) {
            throw new IllegalArgumentException(
                    "%s has %d cells. Expected %d."
                            .formatted(place, cells.length, features + BEFORE.length));
        }
        float[] values = new float[features];
        for (int i = 0; i < features; i++) {
            String cell = cells[BEFORE.length + i];
            values[i] = cell.isEmpty() ? Float.NaN : Float.parseFloat(cell);
        }
        return new TrainingRow(
                cells[0],
                Instant.parse(cells[1]),
                Instant.parse(cells[2]),
                cells[3],
                values,
                Float.parseFloat(cells[4]));
    }
}
