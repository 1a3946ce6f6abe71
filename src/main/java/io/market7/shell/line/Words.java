package io.market7.shell.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a typed line into words as a shell does: blanks separate, quotes of either kind keep
 * blanks, and outside single quotes a backslash takes the next character as it is.
 */
public final class Words {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean started;
    private char quote;

    private Words() {}

    /**
     * Splits a line.
     *
     * @throws UsageException when a quote is not closed
     */
    public static List<String> of(String line) {
        Words words = new Words();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\' && words.quote != '\'' && i + 1 < line.length()) {
                words.add(line.charAt(++i));
            } else {
                words.take(letter);
            }
        }
        return words.finish();
    }

    private void take(char letter) {
        if (quote != 0) {
            if (letter == quote) {
                quote = 0;
            } else {
                add(letter);
            }
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
            started = true;
        } else if (Character.isWhitespace(letter)) {
            end();
        } else {
            add(letter);
        }
    }

    private void add(char letter) {
        word.append(letter);
        started = true;
    }

    private void end() {
        if (started) {
            words.add(word.toString());
            word.setLength(0);
            started = false;
        }
    }

    private List<String> finish() {
        if (quote != 0) {
            throw new UsageException(
                    "The quote " + quote + " is not closed. Expected a second one.");
        }
        end();
        return List.copyOf(words);
    }
}
