package io.market7.ruleset.parse;

import io.market7.ruleset.tree.Position;
import java.util.List;

/** Walks over the tokens of a file; comments are skipped but remembered. */
final class Cursor {

    private final List<Token> tokens;
    private final StringBuilder comment = new StringBuilder();
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
        skipComments();
    }

    Token peek() {
        return tokens.get(at);
    }

    /** Looks at any token from here on, comments included. */
    Token lookahead(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
            comment.setLength(0);
            skipComments();
        }
        return token;
    }

    boolean accept(String expected) {
        if (peek().is(expected)) {
            next();
            return true;
        }
        return false;
    }

    Token expect(String expected) {
        if (!peek().is(expected)) {
            throw fault("Found %s. Expected \"%s\".".formatted(peek().describe(), expected));
        }
        return next();
    }

    Token expect(Token.Kind kind, String what) {
        if (peek().kind() != kind) {
            throw fault("Found %s. Expected %s.".formatted(peek().describe(), what));
        }
        return next();
    }

    /** Returns the comment lines directly before the next token, joined. */
    String comment() {
        return comment.toString().strip();
    }

    Position position() {
        return peek().position();
    }

    ParseFault fault(String message) {
        return new ParseFault(position(), message);
    }

    /** Keeps only comment lines of their own that follow each other down to the next token. */
    private void skipComments() {
        int lastLine = at == 0 ? 0 : tokens.get(at - 1).position().line();
        int lineAbove = -1;
        while (tokens.get(at).kind() == Token.Kind.COMMENT) {
            int line = tokens.get(at).position().line();
            if (line != lineAbove + 1) {
                comment.setLength(0);
            }
            if (line > lastLine) {
                comment.append(tokens.get(at).text().substring(2).strip()).append(' ');
                lineAbove = line;
            }
            at++;
        }
        if (position().line() != lineAbove + 1) {
            comment.setLength(0);
        }
    }
}
