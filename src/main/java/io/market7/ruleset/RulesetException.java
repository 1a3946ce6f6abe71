package io.market7.ruleset;

import java.util.List;
import java.util.stream.Collectors;

/** A ruleset that cannot be used, with every fault that was found. */
public final class RulesetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** Collects the faults of one ruleset. */
    public RulesetException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the faults in file and line order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
