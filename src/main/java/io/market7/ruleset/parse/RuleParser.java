package io.market7.ruleset.parse;

import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.List;

/** Reads the rules of one guard file. */
final class RuleParser {

    private static final java.util.regex.Pattern NAME =
            java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Cursor cursor;
    private final String file;
    private final ConditionParser conditions;
    private final OperandParser operands;

    RuleParser(Cursor cursor, String file) {
        this.cursor = cursor;
        this.file = file;
        this.conditions = new ConditionParser(cursor);
        this.operands = new OperandParser(cursor);
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        while (cursor.peek().kind() != Token.Kind.END) {
            rules.add(rule());
        }
        if (rules.isEmpty()) {
            throw cursor.fault("The file holds no rule. Expected rule \"name\" when … then … end.");
        }
        return rules;
    }

    private Rule rule() {
        String reason = cursor.comment();
        Position position = cursor.position();
        if (!cursor.peek().is("rule")) {
            throw cursor.fault(
                    ("Found %s. Expected a rule. Imports, functions, globals, queries and declarations are refused here: "
                                    + "a guard file holds rules and comments only.")
                            .formatted(cursor.peek().describe()));
        }
        cursor.next();
        String name = name();
        if (reason.isEmpty()) {
            throw new ParseFault(
                    position,
                    "The rule \"%s\" has no reason. Expected a comment line directly above it that says in one sentence why."
                            .formatted(name));
        }
        if (!cursor.peek().is("when")) {
            throw cursor.fault(
                    "Found %s. Expected \"when\": attributes such as salience, no-loop or dialect are refused."
                            .formatted(cursor.peek().describe()));
        }
        cursor.next();
        List<Pattern> patterns = patterns();
        cursor.expect("then");
        List<Conclusion> conclusions = conclusions();
        cursor.expect("end");
        return new Rule(name, reason, patterns, conclusions, file, position);
    }

    private String name() {
        Token name = cursor.expect(Token.Kind.TEXT, "the rule's name in double quotes");
        if (!NAME.matcher(name.text()).matches() || name.text().length() > 60) {
            throw new ParseFault(
                    name.position(),
                    "The rule name \"%s\" is refused. Expected lower-case words joined by hyphens, at most 60 characters."
                            .formatted(name.text()));
        }
        return name.text();
    }

    private List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        while (!cursor.peek().is("then")) {
            patterns.add(pattern());
        }
        if (patterns.isEmpty()) {
            throw cursor.fault(
                    "The rule looks at nothing. Expected at least one pattern, e.g. Price( ).");
        }
        return patterns;
    }

    private Pattern pattern() {
        Position position = cursor.position();
        Pattern.Quantifier quantifier =
                cursor.accept("not")
                        ? Pattern.Quantifier.NOT
                        : cursor.accept("exists")
                                ? Pattern.Quantifier.EXISTS
                                : Pattern.Quantifier.PLAIN;
        Token type = cursor.expect(Token.Kind.WORD, "a fact type, e.g. Indicators( … )");
        if (!Character.isUpperCase(type.text().charAt(0))) {
            throw new ParseFault(
                    type.position(),
                    "\"%s\" is refused here. Expected a fact type, not FactType or exists FactType; eval, forall, from, accumulate and collect do not belong to the language."
                            .formatted(type.text()));
        }
        cursor.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                constraints.add(constraint());
            } while (cursor.accept(","));
        }
        cursor.expect(")");
        return new Pattern(quantifier, type.text(), constraints, position);
    }

    private Constraint constraint() {
        if (cursor.peek().kind() == Token.Kind.BINDING && cursor.lookahead(1).is(":")) {
            Token binding = cursor.next();
            cursor.expect(":");
            String field = cursor.expect(Token.Kind.WORD, "the name of a field").text();
            return new Constraint.Bind(binding.text(), field, binding.position());
        }
        return new Constraint.Test(conditions.condition());
    }

    private List<Conclusion> conclusions() {
        List<Conclusion> conclusions = new ArrayList<>();
        while (!cursor.peek().is("end")) {
            conclusions.add(conclusion());
        }
        if (conclusions.isEmpty() || conclusions.size() > 2) {
            throw cursor.fault(
                    "The rule has %d conclusions. Expected one or two insertLogical( … ); statements."
                            .formatted(conclusions.size()));
        }
        return conclusions;
    }

    private Conclusion conclusion() {
        if (!cursor.peek().is("insertLogical")) {
            throw cursor.fault(
                    "Found %s. Expected insertLogical( CONCLUSION( drools.getRule() ) ); and nothing else: rules conclude, they do not act."
                            .formatted(cursor.peek().describe()));
        }
        cursor.next();
        cursor.expect("(");
        Token function =
                cursor.expect(Token.Kind.WORD, "a conclusion, e.g. veto( drools.getRule() )");
        cursor.expect("(");
        for (String part : List.of("drools", ".", "getRule", "(", ")")) {
            cursor.expect(part);
        }
        List<Operand> arguments = new ArrayList<>();
        while (cursor.accept(",")) {
            arguments.add(operands.operand());
        }
        cursor.expect(")");
        cursor.expect(")");
        cursor.expect(";");
        return new Conclusion(function.text(), arguments, function.position());
    }
}
