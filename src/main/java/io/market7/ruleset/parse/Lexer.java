package io.market7.ruleset.parse;

import io.market7.ruleset.tree.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rule file into words, signs and comments. Everything outside the subset's alphabet is
 * refused here.
 */
final class Lexer {

    private static final List<String> SIGNS =
            List.of(
                    "&&", "||", "<=", ">=", "==", "!=", "(", ")", ",", ":", ";", ".", "<", ">", "!",
                    "+", "-", "*", "/");
    private static final int MAX_TOKENS = 20_000;
    private static final int MAX_NUMBER_LENGTH = 24;

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    Lexer(String source) {
        this.source = source;
    }

    List<Token> tokens() {
        while (at < source.length()) {
            step();
            if (tokens.size() > MAX_TOKENS) {
                throw new ParseFault(
                        here(), "The file has more than " + MAX_TOKENS + " words. Split it.");
            }
        }
        tokens.add(new Token(Token.Kind.END, "", here()));
        return tokens;
    }

    private void step() {
        char c = source.charAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (c == ' ' || c == '\t' || isLineEnd(at)) {
            at++;
        } else if (source.startsWith("//", at)) {
            comment();
        } else if (source.startsWith("/*", at)) {
            throw new ParseFault(
                    here(),
                    "Block comments are refused. Expected comment lines that start with //.");
        } else if (c == '"') {
            text();
        } else if (isDigit(c)) {
            take(Token.Kind.NUMBER, numberEnd());
        } else if (isWordStart(c)) {
            take(Token.Kind.WORD, wordEnd(at));
        } else if (c == '$') {
            take(Token.Kind.BINDING, wordEnd(at + 1));
        } else {
            sign();
        }
    }

    private void comment() {
        int end = source.indexOf('\n', at);
        end = end < 0 ? source.length() : end;
        for (int i = at; i < end; i++) {
            if (isHidden(i)) {
                at = i;
                throw new ParseFault(
                        here(),
                        "A comment holds a backslash, a control, line or formatting character. Expected plain text.");
            }
        }
        take(Token.Kind.COMMENT, end);
    }

    /** Returns whether what follows on the screen may not be what follows in the file. */
    private boolean isHidden(int index) {
        char c = source.charAt(index);
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            case Character.CONTROL -> c != '\t' && !isLineEnd(index);
            default -> c == '\\';
        };
    }

    private boolean isLineEnd(int index) {
        return source.charAt(index) == '\r' && source.startsWith("\n", index + 1);
    }

    private void text() {
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != '"') {
            char c = source.charAt(end);
            if (c < ' ' || c > '~' || c == '\\') {
                throw new ParseFault(
                        here(),
                        "A text holds a character that is refused. Expected printable ASCII without backslashes.");
            }
            end++;
        }
        if (end >= source.length()) {
            throw new ParseFault(here(), "A text is not closed. Expected \" on the same line.");
        }
        tokens.add(new Token(Token.Kind.TEXT, source.substring(at + 1, end), here()));
        at = end + 1;
    }

    private int numberEnd() {
        int end = at;
        while (end < source.length()
                && (isDigit(source.charAt(end)) || source.charAt(end) == '.')) {
            end++;
        }
        if (end < source.length() && source.charAt(end) == 'B') {
            end++;
        }
        if (end < source.length() && isWordStart(source.charAt(end))) {
            throw new ParseFault(
                    here(),
                    "The number \""
                            + source.substring(at, end + 1)
                            + "\" has an unknown ending. Expected 42, 42.0 or 42B.");
        }
        if (end - at > MAX_NUMBER_LENGTH) {
            throw new ParseFault(
                    here(),
                    "The number has %d characters. Expected at most %d."
                            .formatted(end - at, MAX_NUMBER_LENGTH));
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < source.length()
                && (isWordStart(source.charAt(end)) || isDigit(source.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (source.startsWith(sign, at)) {
                take(Token.Kind.SIGN, at + sign.length());
                return;
            }
        }
        int code = source.codePointAt(at);
        throw new ParseFault(
                here(),
                "The character %s (U+%04X) is refused here."
                        .formatted(
                                Character.isISOControl(code) ? "" : Character.toString(code),
                                code));
    }

    private void take(Token.Kind kind, int end) {
        tokens.add(new Token(kind, source.substring(at, end), here()));
        at = end;
    }

    private Position here() {
        return new Position(line, at - lineStart + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
