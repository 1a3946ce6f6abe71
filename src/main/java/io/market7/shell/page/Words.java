package io.market7.shell.page;

import io.market7.ruleset.explain.MeasureWords;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Parts of decisions in the words of a trader. */
final class Words {

    private static final int DIGITS = 6;

    private Words() {}

    /** Returns what was decided as a sentence. */
    static String outcome(JsonNode decision) {
        String symbol = decision.path("symbol").asString("the candidate");
        String amount = decision.path("amountQuote").asString("");
        String spent = amount.isEmpty() ? "" : " for " + amount;
        return switch (decision.path("outcome").asString("")) {
            case "HOLD" -> held(decision, symbol);
            case "OPEN_DEAL" -> "A deal on %s is opened%s.".formatted(symbol, spent);
            case "PLACE_SAFETY_ORDER" -> "%s gets a safety order%s.".formatted(symbol, spent);
            case "CLOSE_AT_MARKET" -> "The deal on %s is closed at market.".formatted(symbol);
            case "REENTER" -> "%s may be entered again.".formatted(symbol);
            case "OPEN_LEG" -> "A leg on %s is opened%s.".formatted(symbol, spent);
            case "ADD_TO_LEG" -> "The leg on %s is enlarged%s.".formatted(symbol, spent);
            case "CLOSE_LEG" -> "The leg on %s is closed.".formatted(symbol);
            case "REDUCE_LEG" -> "The leg on %s is reduced.".formatted(symbol);
            default -> "The market is %s.".formatted(decision.path("outcome").asString(""));
        };
    }

    private static String held(JsonNode decision, String symbol) {
        int vetoes = decision.path("vetoes").size();
        String proposals = names(decision.path("proposals"));
        if (vetoes == 0) {
            return "Nothing is done on %s: no rule proposes anything.".formatted(symbol);
        }
        return "Nothing is done on %s: %s%s."
                .formatted(
                        symbol,
                        vetoes == 1 ? "1 rule objects" : vetoes + " rules object",
                        proposals.isEmpty()
                                ? ", and none proposes anything"
                                : " to what " + proposals + " proposes");
    }

    static String names(JsonNode names) {
        return names.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    static String measure(String path) {
        return MeasureWords.of(path);
    }

    /** Returns a value as people read it. */
    static String value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "unknown";
        }
        if (value.isNumber()) {
            return plain(value.decimalValue());
        }
        return value.isContainer() ? value.toString() : value.asString("");
    }

    /** Returns a value as people read it, numbers with six digits that count. */
    static String rounded(JsonNode value) {
        return value.isNumber()
                ? plain(value.decimalValue().round(new MathContext(DIGITS)))
                : value(value);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns a margin with its sign and unit; empty when there is none. */
    static String margin(JsonNode condition) {
        JsonNode margin = condition.path("margin");
        if (!margin.isNumber()) {
            return "";
        }
        String sign = margin.decimalValue().signum() > 0 ? "+" : "";
        String unit = condition.path("unit").asString("");
        return sign
                + rounded(margin)
                + switch (unit) {
                    case "percent" -> " %";
                    case "points" -> " points";
                    case "minutes" -> " min";
                    default -> "";
                };
    }

    /** Returns what a condition asks for. */
    static String asked(JsonNode condition) {
        String relation = condition.path("relation").asString("");
        if (relation.equals("known") || relation.equals("unknown")) {
            return relation;
        }
        String parameter = condition.path("parameter").asString("");
        return relation
                + " "
                + value(condition.path("threshold"))
                + (parameter.isEmpty() ? "" : " (" + parameter + ")");
    }
}
