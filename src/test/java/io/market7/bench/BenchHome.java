package io.market7.bench;

import java.nio.file.Path;

/** Finds the repository's folders from wherever the benchmark was started. */
final class BenchHome {

    private BenchHome() {}

    /** Returns a folder of the repository. */
    static Path path(String folder) {
        return Path.of(System.getProperty("market7.home", "."))
                .resolve(folder)
                .toAbsolutePath()
                .normalize();
    }
}
