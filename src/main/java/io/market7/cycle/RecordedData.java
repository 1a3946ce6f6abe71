package io.market7.cycle;

import io.market7.market.DataCheck;
import io.market7.market.FileCheck;
import io.market7.market.ManifestDifference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Recorded candles as somebody sees them who decides whether to trust them. */
public final class RecordedData {

    private RecordedData() {}

    /**
     * One file of candles.
     *
     * @param file the file
     * @param timeframe length of its bars, e.g. {@code 15m}
     * @param rows rows after the header
     * @param first open of the first bar; null when there is none
     * @param last open of the last bar; null when there is none
     * @param gaps how many gaps
     * @param missingBars how many bars are missing in them
     * @param zeroVolumeBars bars without trade
     * @param faults what is wrong, one sentence each; empty when it is sound
     */
    public record CheckedFile(
            Path file,
            String timeframe,
            long rows,
            Instant first,
            Instant last,
            int gaps,
            long missingBars,
            long zeroVolumeBars,
            List<String> faults) {}

    /**
     * What a folder holds.
     *
     * @param files files of candles by path
     * @param missing files a manifest lists that are not there
     */
    public record CheckedFolder(List<CheckedFile> files, List<Path> missing) {

        /** Returns whether every file is sound and none is missing. */
        public boolean isSound() {
            return missing.isEmpty() && files.stream().allMatch(file -> file.faults().isEmpty());
        }
    }

    /**
     * Checks a folder and those below it.
     *
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static CheckedFolder check(Path folder) {
        var report = DataCheck.check(folder);
        return new CheckedFolder(
                report.files().stream().map(RecordedData::checked).toList(), report.missing());
    }

    private static CheckedFile checked(FileCheck check) {
        return new CheckedFile(
                check.file(),
                check.timeframe().label(),
                check.rows(),
                check.first(),
                check.last(),
                check.gaps().size(),
                check.missingBars(),
                check.zeroVolumeBars(),
                faults(check));
    }

    private static List<String> faults(FileCheck check) {
        List<String> faults = new ArrayList<>();
        check.badRows().forEach(row -> faults.add("bad row: " + row));
        check.duplicates().forEach(row -> faults.add("duplicate: " + row));
        check.offGrid().forEach(row -> faults.add("off the grid: " + row));
        check.differences().stream().map(RecordedData::sentence).forEach(faults::add);
        return faults;
    }

    private static String sentence(ManifestDifference difference) {
        return "%s is %s, the manifest says %s"
                .formatted(difference.column(), difference.found(), difference.expected());
    }
}
