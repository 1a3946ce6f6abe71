package io.market7.ruleset.print;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import java.util.List;

/**
 * Lays one pattern out: on one line where it fits, otherwise broken after its commas, and a
 * condition that is too long for a line before its {@code ||} and {@code &&}.
 */
final class PatternLayout {

    /** Longest line, in characters. */
    static final int WIDTH = 120;

    private static final int STEP = 4;

    private final StringBuilder text = new StringBuilder();
    private int column;

    /** Returns the pattern with its lines at {@code indent} or further in. */
    static String of(Pattern pattern, int indent) {
        PatternLayout layout = new PatternLayout();
        String line = RuleFormatter.pattern(pattern);
        layout.newLine(indent);
        if (layout.fits(line, 0)) {
            layout.add(line);
        } else {
            layout.broken(pattern, indent + STEP);
        }
        return layout.text.substring(1);
    }

    private void broken(Pattern pattern, int indent) {
        add(RuleFormatter.quantifier(pattern) + pattern.type() + "(");
        List<Constraint> constraints = pattern.constraints();
        for (int i = 0; i < constraints.size(); i++) {
            String end = i == constraints.size() - 1 ? " )" : ",";
            String line = RuleFormatter.constraint(constraints.get(i));
            if (fits(" " + line, end.length())) {
                add(" " + line + end);
            } else {
                newLine(indent);
                constraint(constraints.get(i), line, indent, end);
            }
        }
    }

    private void constraint(Constraint constraint, String line, int indent, String end) {
        if (constraint instanceof Constraint.Test test) {
            condition(test.condition(), indent, end.length());
        } else {
            add(line);
        }
        add(end);
    }

    /** Adds a condition that starts here; its further lines stand one step in. */
    private void condition(Condition condition, int indent, int after) {
        String line = RuleFormatter.condition(condition);
        if (fits(line, after)) {
            add(line);
        } else if (condition instanceof Condition.Or or) {
            parts(or.parts(), " || ", indent, after, false);
        } else if (condition instanceof Condition.And and) {
            parts(and.parts(), " && ", indent, after, true);
        } else {
            add(line);
        }
    }

    private void parts(
            List<Condition> parts, String operator, int indent, int after, boolean filled) {
        nested(parts.get(0), indent, 0);
        for (int i = 1; i < parts.size(); i++) {
            int room = i == parts.size() - 1 ? after : 0;
            String line = operator + RuleFormatter.nested(parts.get(i));
            if (filled && fits(line, room)) {
                add(line);
            } else {
                newLine(indent + STEP);
                add(operator.strip() + " ");
                nested(parts.get(i), indent + STEP, room);
            }
        }
    }

    private void nested(Condition part, int indent, int after) {
        if (RuleFormatter.compound(part)) {
            add("( ");
            condition(part, indent, after + 2);
            add(" )");
        } else {
            add(RuleFormatter.condition(part));
        }
    }

    private boolean fits(String more, int after) {
        return column + more.length() + after <= WIDTH;
    }

    private void newLine(int indent) {
        text.append('\n').append(" ".repeat(indent));
        column = indent;
    }

    private void add(String more) {
        text.append(more);
        column += more.length();
    }
}
