package io.market7.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code manifest.csv} of a folder: what each file of it holds, and its hash. */
public final class ManifestWriter {

    private static final String HEADER =
            "file,interval,rows,start,end,gaps,missing_bars,dup,zero_volume,bytes,source,sha256";

    private ManifestWriter() {}

    /**
     * Writes the manifest, replacing the one before.
     *
     * @param source where the files come from
     * @throws UncheckedIOException when a file cannot be read or the manifest cannot be written
     */
    public static void write(Path folder, String source) {
        DataReport report = DataCheck.check(folder);
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        try {
            for (FileCheck file : report.files()) {
                lines.add(row(folder, file, source));
            }
            for (Path file : report.unchecked()) {
                lines.add(
                        "%s,,,,,,,,,%d,%s,%s"
                                .formatted(
                                        name(folder, file),
                                        Files.size(file),
                                        source,
                                        DataCheck.sha256(file)));
            }
            Path written = folder.resolve("manifest.csv.part");
            Files.write(written, lines);
            Files.move(
                    written, folder.resolve("manifest.csv"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the manifest of " + folder, e);
        }
    }

    private static String row(Path folder, FileCheck file, String source) throws IOException {
        return "%s,%s,%d,%s,%s,%d,%d,%d,%d,%d,%s,%s"
                .formatted(
                        name(folder, file.file()),
                        file.timeframe().label(),
                        file.rows(),
                        DataCheck.minute(file.first()),
                        DataCheck.minute(file.last()),
                        file.gaps().size(),
                        file.missingBars(),
                        file.duplicates().size(),
                        file.zeroVolumeBars(),
                        Files.size(file.file()),
                        source,
                        file.sha256());
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString();
    }
}
