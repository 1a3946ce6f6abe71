package io.market7.market;

import java.nio.file.Path;
import java.util.List;

/**
 * Result of checking a folder.
 *
 * @param files one entry per candle file, sorted by path
 * @param unchecked other comma-separated files (mark prices, funding), sorted
 * @param missing files that the manifest lists below the folder and that are not there, sorted
 */
public record DataReport(List<FileCheck> files, List<Path> unchecked, List<Path> missing) {

    /** Returns whether every file is sound and none is missing. */
    public boolean isSound() {
        return missing.isEmpty() && files.stream().allMatch(FileCheck::isSound);
    }
}
