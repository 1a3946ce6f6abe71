package io.market7.prediction;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The models of the predecessor; skips the calling test when they are absent. */
final class RecordedModels {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The one model that stands without its names, and the names it was trained with. */
    static final String NAMELESS = "xgb_model-7efccd52";

    private static final List<String> NAMES =
            List.of(
                    "ind_ema50",
                    "ind_rsi",
                    "ind_adx",
                    "ind_atr",
                    "ind_stoch_rsi_k",
                    "ind_stoch_rsi_d",
                    "ind_macd",
                    "ind_macd_signal",
                    "ind_macd_hist",
                    "ind_macd_hist_prev",
                    "ind_macd_lift",
                    "btc_rsi",
                    "btc_adx",
                    "btc_macd_histogram",
                    "btc_ema_50",
                    "btc_ema_200",
                    "btc_market_condition_num");

    private RecordedModels() {}

    /**
     * A prediction that another walk made.
     *
     * @param model name of the model
     * @param features values by name, null where missing
     * @param expected prediction
     */
    record Reference(String model, JsonNode features, double expected) {

        /** Returns the values in the order of {@code names}. */
        float[] row(List<String> names) {
            float[] row = new float[names.size()];
            for (int index = 0; index < row.length; index++) {
                JsonNode value = features.required(names.get(index));
                row[index] = value.isNull() ? Float.NaN : (float) value.asDouble();
            }
            return row;
        }
    }

    static Path folder() {
        Path data = Path.of(System.getProperty("market7.data", "../shared/data"));
        assumeTrue(Files.isDirectory(data), "market data not found at " + data + ": skipped");
        return data.resolve("models");
    }

    /** Returns the gzipped JSON files, sorted. */
    static List<Path> boosters() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(each -> each.toString().endsWith(".json.gz")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of the model in {@code file}. */
    static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\..*", "");
    }

    static byte[] unpacked(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Reference> references() {
        Path file = folder().resolve("expected_predictions.csv.gz");
        List<Reference> references = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                references.add(reference(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return references;
    }

    /** Returns the names in {@code models.csv}. */
    static List<String> featureNames(String model) {
        if (model.equals(NAMELESS)) {
            return NAMES;
        }
        try (Stream<String> lines = Files.lines(folder().resolve("models.csv"))) {
            String line =
                    lines.filter(each -> each.startsWith(model + ",")).findFirst().orElseThrow();
            return List.of(line.substring(line.lastIndexOf(',') + 1).split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reference reference(String line) {
        int opens = line.indexOf('"');
        int closes = line.lastIndexOf('"');
        String features = line.substring(opens + 1, closes).replace("\"\"", "\"");
        return new Reference(
                line.substring(0, line.indexOf(',')),
                JSON.readTree(features),
                Double.parseDouble(line.substring(closes + 2)));
    }
}
