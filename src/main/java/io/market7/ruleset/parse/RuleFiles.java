package io.market7.ruleset.parse;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.tree.ParameterDeclaration;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Turns the text of rule files into trees. Only what {@code docs/reference/rule-language.md}
 * describes is accepted.
 */
public final class RuleFiles {

    /** Largest accepted file, in characters. */
    public static final int MAX_CHARACTERS = 65_536;

    private RuleFiles() {}

    /**
     * Reads the rules of a guard file.
     *
     * @throws RulesetException with file, line, column and reason when anything is outside the
     *     language
     */
    public static List<Rule> rules(String file, String source) {
        return read(file, source, cursor -> new RuleParser(cursor, file).rules());
    }

    /**
     * Reads {@code parameters.drl}.
     *
     * @throws RulesetException with file, line, column and reason when anything is outside the
     *     language
     */
    public static List<ParameterDeclaration> parameters(String file, String source) {
        return read(file, source, cursor -> new ParametersParser(cursor).declarations());
    }

    /**
     * Returns the comments of a file that say the reason of no rule: no tree keeps them.
     *
     * @param source a file that {@link #rules} accepts
     */
    public static List<Diagnostic> strayComments(String file, String source) {
        List<Token> tokens = new Lexer(source).tokens();
        List<Diagnostic> stray = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.COMMENT && !isReason(tokens, i)) {
                Position at = tokens.get(i).position();
                stray.add(
                        new Diagnostic(
                                file,
                                at.line(),
                                at.column(),
                                "This comment belongs to no rule and would be lost. Expected comment lines directly above a rule only; move it there or delete it."));
            }
        }
        return stray;
    }

    private static boolean isReason(List<Token> tokens, int comment) {
        int line = tokens.get(comment).position().line();
        if (comment > 0 && tokens.get(comment - 1).position().line() == line) {
            return false;
        }
        int next = comment + 1;
        while (tokens.get(next).position().line() == ++line) {
            if (tokens.get(next).kind() != Token.Kind.COMMENT) {
                return tokens.get(next).is("rule");
            }
            next++;
        }
        return false;
    }

    private static <T> T read(String file, String source, Function<Cursor, T> parser) {
        if (source.length() > MAX_CHARACTERS) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    file,
                                    0,
                                    0,
                                    "The file has %d characters. Expected at most %d."
                                            .formatted(source.length(), MAX_CHARACTERS))));
        }
        try {
            return parser.apply(new Cursor(new Lexer(source).tokens()));
        } catch (ParseFault fault) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    file,
                                    fault.position().line(),
                                    fault.position().column(),
                                    fault.getMessage())));
        }
    }
}
