package io.market7.prediction.file;

import io.market7.codec.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** A model file that cannot be read or is not supported, with what is wrong with it. */
public final class MalformedModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * @param source name of the file
     * @param faults what is wrong: header first, then one fault per tree, at most twenty
     */
    public MalformedModelException(String source, List<Fault> faults) {
        super(
                faults.stream()
                        .map(Fault::text)
                        .collect(Collectors.joining("; ", "Model " + source + ": ", "")));
        this.faults = List.copyOf(faults);
    }

    /** Returns what is wrong; empty after a serialised copy was restored. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
