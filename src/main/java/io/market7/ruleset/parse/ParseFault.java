package io.market7.ruleset.parse;

import io.market7.ruleset.tree.Position;

/** Stops reading a file at its first fault. */
final class ParseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    ParseFault(Position position, String message) {
        super(message);
        this.position = position;
    }

    Position position() {
        return position;
    }
}
