package io.market7.codec;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import java.util.Map;

/** Reads who a line is about. */
final class SubjectReader {

    static final String SYMBOL_WORDS = "3 to 30 capital letters and digits, e.g. SOLUSDT";

    private static final Map<String, Market> MARKETS = FactNode.names(Market.values());
    private static final Map<String, Side> SIDES = FactNode.names(Side.values());
    private static final Symbol BTC = Symbol.of("BTCUSDT");
    private static final Symbol SCENARIO = Symbol.of("SOLUSDT");

    private final boolean scenario;

    SubjectReader(boolean scenario) {
        this.scenario = scenario;
    }

    /** Returns the subject; null when it was refused. */
    Subject read(FactNode root, Question question) {
        Symbol symbol = symbol(root, question);
        Market market = market(root, question);
        Side side = side(root, question);
        if (symbol == null || market == null || side == null || question == null) {
            return null;
        }
        if (side == Side.SHORT && !shortAllowed(question, market)) {
            String expected = "LONG (SHORT only in leverage, leverage-exit and fork on FUTURES)";
            root.refuse("side", Side.SHORT.name(), expected);
            return null;
        }
        return new Subject(symbol, market, side);
    }

    private Symbol symbol(FactNode root, Question question) {
        if (root.has("symbol")) {
            return root.convert("symbol", SubjectReader::symbolOf, SYMBOL_WORDS);
        }
        if (question == Question.BTC) {
            return BTC;
        }
        if (scenario) {
            return SCENARIO;
        }
        root.missing("symbol", SYMBOL_WORDS);
        return null;
    }

    /** Returns the symbol a value names; null when it names none. */
    static Symbol symbolOf(Object value) {
        try {
            return value instanceof String name ? Symbol.of(name) : null;
        } catch (InvalidFactException e) {
            return null; // refused: the caller reports the value with what was expected
        }
    }

    /** A contract has one market only, so both leverage questions are about FUTURES. */
    private static Market market(FactNode root, Question question) {
        Market given = root.has("market") ? root.choice("market", MARKETS) : Market.SPOT;
        return given != null && leverage(question) ? Market.FUTURES : given;
    }

    private static Side side(FactNode root, Question question) {
        if (root.has("side")) {
            return root.choice("side", SIDES);
        }
        if (leverage(question)) {
            root.missing("side", "LONG or SHORT");
            return null;
        }
        return Side.LONG;
    }

    private static boolean shortAllowed(Question question, Market market) {
        return leverage(question) || question == Question.FORK && market == Market.FUTURES;
    }

    private static boolean leverage(Question question) {
        return question == Question.LEVERAGE || question == Question.LEVERAGE_EXIT;
    }
}
