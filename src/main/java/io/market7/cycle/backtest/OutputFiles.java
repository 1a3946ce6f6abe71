package io.market7.cycle.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files a backtest writes line by line while it runs. */
final class OutputFiles implements AutoCloseable {
    private final Path folder;
    private final List<OutputFile> open = new ArrayList<>();

    OutputFiles(Path folder) {
        this.folder = folder;
    }

    /** Opens a file of this name; what was there is gone. */
    OutputFile open(String name) {
        OutputFile file = new OutputFile(folder.resolve(name));
        open.add(file);
        return file;
    }

    @Override
    public void close() {
        open.forEach(OutputFile::close);
    }
}
