package io.market7.ruleset.print;

/** Lays the reason of a rule out as comment lines. */
final class ReasonLayout {

    private static final String START = "//";

    private ReasonLayout() {}

    /** Returns the comment lines, each with its line end; only single spaces become line ends. */
    static String of(String reason) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(START);
        for (String word : reason.split("(?<! ) (?! )")) {
            boolean full = line.length() + 1 + word.length() > PatternLayout.WIDTH;
            if (full && line.length() > START.length()) {
                text.append(line).append('\n');
                line = new StringBuilder(START);
            }
            line.append(' ').append(word);
        }
        return text.append(line).append('\n').toString();
    }
}
