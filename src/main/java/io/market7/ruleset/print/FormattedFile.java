package io.market7.ruleset.print;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.tree.Rule;
import java.util.List;

/** A guard file in canonical form. */
public final class FormattedFile {

    private FormattedFile() {}

    /**
     * Returns the text the file should have.
     *
     * @param file its name, for messages
     * @throws RulesetException with file, line, column and reason when it cannot be read, or when
     *     it holds a comment that belongs to no rule
     */
    public static String of(String file, String text) {
        List<Rule> rules = RuleFiles.rules(file, text);
        List<Diagnostic> lost = RuleFiles.strayComments(file, text);
        if (!lost.isEmpty()) {
            throw new RulesetException(lost);
        }
        return RuleFormatter.format(rules);
    }
}
