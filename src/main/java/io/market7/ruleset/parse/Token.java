package io.market7.ruleset.parse;

import io.market7.ruleset.tree.Position;

/**
 * A word or sign of a rule file.
 *
 * @param kind what it is
 * @param text as written; a text without its quotes
 * @param position where it starts
 */
record Token(Kind kind, String text, Position position) {

    enum Kind {
        WORD,
        BINDING,
        NUMBER,
        TEXT,
        SIGN,
        COMMENT,
        END
    }

    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
    }

    String describe() {
        return kind == Kind.END ? "the end of the file" : "\"" + text + "\"";
    }
}
