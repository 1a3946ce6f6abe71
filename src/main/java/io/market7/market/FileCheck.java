package io.market7.market;

import io.market7.domain.market.Timeframe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a candle file holds and what is wrong with it.
 *
 * @param file the file
 * @param timeframe length of its bars
 * @param rows rows after the header, wrong ones included
 * @param first open of the first sound bar; null when there is none
 * @param last open of the last sound bar; null when there is none
 * @param gaps missing bars between sound ones
 * @param duplicates rows with the time of the row before
 * @param offGrid rows that do not open on the grid
 * @param badRows rows that cannot be read, go back in time or are no possible bar
 * @param zeroVolumeBars sound bars without trade; no fault, the market stood still
 * @param sha256 hash of the file as it lies on disk, hex
 * @param inManifest whether a manifest lists the file
 * @param differences values of the manifest that do not fit
 */
public record FileCheck(
        Path file,
        Timeframe timeframe,
        long rows,
        Instant first,
        Instant last,
        List<MissingBars> gaps,
        List<RowFault> duplicates,
        List<RowFault> offGrid,
        List<RowFault> badRows,
        long zeroVolumeBars,
        String sha256,
        boolean inManifest,
        List<ManifestDifference> differences) {

    /** Returns whether every row is sound and the manifest, if any, agrees. Gaps are no fault. */
    public boolean isSound() {
        return duplicates.isEmpty()
                && offGrid.isEmpty()
                && badRows.isEmpty()
                && differences.isEmpty();
    }

    /** Returns how many bars are missing in all gaps. */
    public long missingBars() {
        return gaps.stream().mapToLong(MissingBars::bars).sum();
    }
}
