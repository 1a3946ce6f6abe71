package io.market7.ruleset.flip;

import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Which facts a pattern speaks of.
 *
 * @param prefixes beginnings of the paths of indicators, e.g. {@code indicators.15m.}; empty for
 *     other types
 * @param name model, score or rule the pattern names; null when it names none
 */
record Marked(List<String> prefixes, String name) {

    private static final List<String> ALL = List.of("15m", "1h", "4h");

    static Marked of(Pattern pattern) {
        List<String> timeframes = ALL;
        String series = "indicators.";
        String name = null;
        for (Constraint constraint : pattern.constraints()) {
            if (!(constraint instanceof Constraint.Test test)) {
                continue;
            }
            Condition condition = test.condition();
            if (condition instanceof Condition.Comparison comparison
                    && comparison.left() instanceof Operand.Field field) {
                Operand right = comparison.right();
                if (field.name().equals("series") && constant(right, Series.BTC.name())) {
                    series = "btc.";
                } else if (field.name().equals("timeframe")
                        && right instanceof Operand.Constant constant) {
                    timeframes = List.of(Timeframe.valueOf(constant.name()).label());
                } else if (right instanceof Operand.Literal literal
                        && List.of("model", "name", "rule").contains(field.name())) {
                    name = String.valueOf(literal.value());
                }
            } else if (condition instanceof Condition.In in
                    && !in.negated()
                    && in.left() instanceof Operand.Field field
                    && field.name().equals("timeframe")) {
                timeframes = labels(in.options());
            }
        }
        return new Marked(prefixes(pattern, series, timeframes), name);
    }

    private static boolean constant(Operand operand, String name) {
        return operand instanceof Operand.Constant constant && constant.name().equals(name);
    }

    private static List<String> labels(List<Operand> options) {
        List<String> labels = new ArrayList<>();
        for (Operand option : options) {
            if (!(option instanceof Operand.Constant constant)) {
                return ALL;
            }
            labels.add(Timeframe.valueOf(constant.name()).label());
        }
        return labels;
    }

    private static List<String> prefixes(Pattern pattern, String series, List<String> timeframes) {
        if (pattern.type().equals("BtcSnapshot")) {
            return List.of("btc.15m.");
        }
        return pattern.type().equals("Indicators")
                ? timeframes.stream().map(each -> series + each + ".").toList()
                : List.of();
    }
}
