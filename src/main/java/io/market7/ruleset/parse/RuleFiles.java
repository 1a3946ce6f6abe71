package io.market7.ruleset.parse;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.tree.ParameterDeclaration;
import io.market7.ruleset.tree.Rule;
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
