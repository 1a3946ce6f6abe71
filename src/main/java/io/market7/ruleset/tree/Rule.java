package io.market7.ruleset.tree;

import java.util.List;

/**
 * One rule of a guard.
 *
 * @param name the reason code
 * @param reason one sentence in the analyst's words
 * @param patterns what must be found
 * @param conclusions what follows, one or two
 * @param file file it stands in, relative to the version folder
 * @param position where it starts
 */
public record Rule(
        String name,
        String reason,
        List<Pattern> patterns,
        List<Conclusion> conclusions,
        String file,
        Position position) {

    public Rule {
        patterns = List.copyOf(patterns);
        conclusions = List.copyOf(conclusions);
    }

    /** Returns the guard: the file's name without folder and ending. */
    public String guard() {
        return file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
    }
}
