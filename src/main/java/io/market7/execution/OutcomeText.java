package io.market7.execution;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes of orders as JSON for the journal: keys in order of name, decimals as plain text. */
final class OutcomeText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private OutcomeText() {}

    static String of(Fill fill) {
        Map<String, Object> text = new TreeMap<>();
        text.put("tradeId", fill.tradeId());
        text.put("price", fill.price().toPlainString());
        text.put("quantity", fill.quantity().toPlainString());
        text.put("quote", fill.quote().toPlainString());
        text.put("feeQuote", fill.feeQuote().toPlainString());
        text.put("at", fill.at().toString());
        return MAPPER.writeValueAsString(text);
    }

    static String of(String reason, String message) {
        Map<String, Object> text = new TreeMap<>();
        text.put("reason", reason);
        text.put("message", message);
        return MAPPER.writeValueAsString(text);
    }
}
