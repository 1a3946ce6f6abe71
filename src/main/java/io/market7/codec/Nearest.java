package io.market7.codec;

import java.util.Collection;
import java.util.Locale;

/** Finds the known name somebody probably meant. */
public final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /** Returns the known name nearest to {@code word}; null when none is near. */
    public static String of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return null;
        }
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(lower(word), lower(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Returns how many insertions, deletions and replacements lead from one word to the other. */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            previous = nextRow(from.charAt(i - 1), i, to, previous);
        }
        return previous[to.length()];
    }

    private static int[] nextRow(char letter, int row, String to, int[] previous) {
        int[] current = new int[to.length() + 1];
        current[0] = row;
        for (int j = 1; j <= to.length(); j++) {
            int replaced = previous[j - 1] + (letter == to.charAt(j - 1) ? 0 : 1);
            current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
        }
        return current;
    }
}
