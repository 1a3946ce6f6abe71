package io.market7.market;

import java.nio.file.Path;
import java.util.List;

/** A table that cannot be used, with everything that is wrong with it. */
public final class MalformedTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;

    /**
     * @param file the file
     * @param faults what was found and what was expected, each with its line; at least one
     */
    public MalformedTableException(Path file, List<String> faults) {
        super(
                "%s:%n  %s%s"
                        .formatted(
                                file,
                                String.join(
                                        "%n  ".formatted(),
                                        faults.subList(0, Math.min(MOST_SHOWN, faults.size()))),
                                faults.size() > MOST_SHOWN
                                        ? "%n  and %d more".formatted(faults.size() - MOST_SHOWN)
                                        : ""));
    }
}
