package io.market7.ruleset.check;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.tree.Position;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Faults {

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Position position, String message) {
        diagnostics.add(new Diagnostic(file, position.line(), position.column(), message));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
