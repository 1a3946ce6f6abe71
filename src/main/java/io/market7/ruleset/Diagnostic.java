package io.market7.ruleset;

/**
 * One fault of a rule folder.
 *
 * @param file file relative to the repository's rule folder
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1; 0 when the whole line is meant
 * @param message what was found, what was expected, maybe what to do
 */
public record Diagnostic(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return line == 0
                ? file + ": " + message
                : file + ":" + line + ":" + column + ": " + message;
    }
}
