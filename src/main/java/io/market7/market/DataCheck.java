package io.market7.market;

import io.market7.domain.market.Timeframe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through recorded candles before anything is decided on them. A file belongs to it when its
 * name ends in {@code -INTERVAL.csv[.gz]} or {@code -INTERVAL-YYYY-MM.csv[.gz]}; mark prices and
 * funding are listed, not checked. A {@code manifest.csv} in the folder or the one above is
 * compared.
 */
public final class DataCheck {

    private static final Pattern CANDLES =
            Pattern.compile(".+-(1m|5m|15m|1h|4h|1d)(-\\d{4}-\\d{2})?\\.csv(\\.gz)?");
    private static final Pattern TABLE = Pattern.compile("(?!manifest\\.csv$).+\\.csv(\\.gz)?");

    private final Manifest manifest;
    private final Path folder;

    private DataCheck(Path folder) {
        this.folder = folder;
        this.manifest = Manifest.near(folder);
    }

    /**
     * Checks a folder and the folders below it.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public static DataReport check(Path folder) {
        return new DataCheck(folder).report();
    }

    private DataReport report() {
        List<FileCheck> checks = new ArrayList<>();
        List<Path> unchecked = new ArrayList<>();
        for (Path file : tables()) {
            Matcher name = CANDLES.matcher(file.getFileName().toString());
            if (name.matches() && !file.getFileName().toString().contains("-mark-")) {
                checks.add(check(file, Timeframe.of(name.group(1))));
            } else {
                unchecked.add(file);
            }
        }
        return new DataReport(
                List.copyOf(checks), List.copyOf(unchecked), manifest.missingBelow(folder));
    }

    private List<Path> tables() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> TABLE.matcher(each.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the candle folder " + folder, e);
        }
    }

    private FileCheck check(Path file, Timeframe timeframe) {
        FileInspection seen = new FileInspection(file, timeframe);
        String sha256 = sha256(file);
        Map<String, String> expected = manifest.row(file).orElse(null);
        return new FileCheck(
                file,
                timeframe,
                seen.rows(),
                seen.first(),
                seen.last(),
                List.copyOf(seen.gaps),
                List.copyOf(seen.duplicates),
                List.copyOf(seen.offGrid),
                List.copyOf(seen.badRows),
                seen.zeroVolumeBars(),
                sha256,
                expected != null,
                expected == null ? List.of() : differences(expected, seen, sha256));
    }

    private static List<ManifestDifference> differences(
            Map<String, String> expected, FileInspection seen, String sha256) {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("rows", Long.toString(seen.rows()));
        found.put("start", minute(seen.first()));
        found.put("end", minute(seen.last()));
        found.put("gaps", Integer.toString(seen.gaps.size()));
        long missing = seen.gaps.stream().mapToLong(MissingBars::bars).sum();
        found.put("missing_bars", Long.toString(missing));
        found.put("dup", Integer.toString(seen.duplicates.size()));
        found.put("zero_volume", Long.toString(seen.zeroVolumeBars()));
        found.put("sha256", prefixLike(expected.get("sha256"), sha256));
        return found.entrySet().stream()
                .filter(each -> expected.containsKey(each.getKey()))
                .filter(each -> !Objects.equals(expected.get(each.getKey()), each.getValue()))
                .map(
                        each ->
                                new ManifestDifference(
                                        each.getKey(),
                                        expected.get(each.getKey()),
                                        each.getValue()))
                .toList();
    }

    /** Cuts the hash to the length that the manifest gives, at least 16 digits. */
    private static String prefixLike(String expected, String sha256) {
        int length = expected == null ? sha256.length() : Math.max(16, expected.length());
        return sha256.substring(0, Math.min(length, sha256.length()));
    }

    /** Writes an instant as the manifest does, e.g. 2024-12-30T00:00. */
    static String minute(Instant at) {
        return at == null ? "" : at.toString().substring(0, 16);
    }

    static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot hash " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", e);
        }
    }
}
