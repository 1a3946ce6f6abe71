package io.market7.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The list {@code manifest.csv} of expected files: a header, then one line per file. */
final class Manifest {

    private final Map<Path, Map<String, String>> rows = new TreeMap<>();

    private Manifest() {}

    /** Reads the manifest of a folder or of the folder above; empty when neither has one. */
    static Manifest near(Path folder) {
        Manifest manifest = new Manifest();
        Path parent = folder.toAbsolutePath().normalize().getParent();
        for (Path home : parent == null ? List.of(folder) : List.of(folder, parent)) {
            if (Files.isRegularFile(home.resolve("manifest.csv"))) {
                manifest.read(home);
                return manifest;
            }
        }
        return manifest;
    }

    private void read(Path home) {
        Path file = home.resolve("manifest.csv");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<String> header = lines.isEmpty() ? List.of() : fields(lines.get(0));
            for (String line : lines.stream().skip(1).filter(each -> !each.isBlank()).toList()) {
                Map<String, String> row = row(header, fields(line));
                rows.put(key(home.resolve(row.getOrDefault("file", ""))), row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Map<String, String> row(List<String> header, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), values.size()); i++) {
            row.put(header.get(i), values.get(i));
        }
        return row;
    }

    /** Cuts a line at its commas; a comma between double quotes does not cut. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Returns what the manifest says of a file, by column. */
    Optional<Map<String, String>> row(Path file) {
        return Optional.ofNullable(rows.get(key(file)));
    }

    /** Returns the listed files below a folder that do not exist, sorted. */
    List<Path> missingBelow(Path folder) {
        return rows.keySet().stream()
                .filter(each -> each.startsWith(key(folder)) && !Files.exists(each))
                .toList();
    }
}
