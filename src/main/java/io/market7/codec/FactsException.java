package io.market7.codec;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be read, with everything that is wrong with it. */
public final class FactsException extends IllegalArgumentException {

    /** The text is not one well-formed JSON object. */
    public static final String MALFORMED = "malformed-json";

    /** The text is longer, deeper or wider than the codec reads. */
    public static final String TOO_LARGE = "limit-exceeded";

    /** The object is well-formed, but not a set of facts. */
    public static final String INVALID_FACTS = "invalid-facts";

    /** The object is well-formed, but not a decision. */
    public static final String INVALID_DECISION = "invalid-decision";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String id;
    private final transient List<Fault> faults;

    /**
     * @param code stable code of the kind of fault
     * @param id the line's own id; null when it has none or it could not be read
     * @param faults every fault, in the order of the format
     */
    public FactsException(String code, String id, List<Fault> faults) {
        super(faults.stream().map(Fault::text).collect(Collectors.joining("; ")));
        this.code = code;
        this.id = id;
        this.faults = List.copyOf(faults);
    }

    /** Returns the stable code of the kind of fault. */
    public String code() {
        return code;
    }

    /** Returns the line's own id; null when it has none or it could not be read. */
    public String id() {
        return id;
    }

    /** Returns every fault; empty after a serialised copy was restored. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
