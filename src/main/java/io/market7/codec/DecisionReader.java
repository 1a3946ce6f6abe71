package io.market7.codec;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads decisions that {@link DecisionWriter#bytesWithMoment} wrote; writing them again gives the
 * same bytes. Keys it does not know are passed over, because the format grows by adding. Numbers
 * observed in an explanation come back as {@code BigDecimal}.
 */
public final class DecisionReader {

    private static final Map<String, Question> QUESTIONS =
            FactNode.labels(Question.values(), Question::label);
    private static final Map<String, Action> ACTIONS = FactNode.names(Action.values());
    private static final Map<String, Market> MARKETS = FactNode.names(Market.values());
    private static final Map<String, Side> SIDES = FactNode.names(Side.values());

    private DecisionReader() {}

    /**
     * Reads one decision.
     *
     * @throws FactsException with code {@link FactsException#INVALID_DECISION} when it is none
     */
    public static Decision read(byte[] utf8) {
        Faults faults = new Faults();
        Map<String, Object> values = JsonText.parse(utf8, faults);
        RecordNode root = new RecordNode(FactNode.of(new Line(faults), "", values, Keys.ANY));
        String id = root.nullable("id") ? null : root.text("id");
        Decision decision = null;
        try {
            decision = decision(root, id);
        } catch (InvalidFactException e) {
            reportOnce(faults, e);
        }
        faults.raise(FactsException.INVALID_DECISION, id);
        return decision;
    }

    /** A member that was refused before makes the constructor refuse once more. */
    private static void reportOnce(Faults faults, InvalidFactException refusal) {
        if (faults.none()) {
            faults.addText(refusal.field(), "a refused value", refusal.getMessage(), null);
        }
    }

    private static Decision decision(RecordNode root, String id) {
        return new Decision(
                id,
                root.required("question", root.node().choice("question", QUESTIONS)),
                root.required("at", root.node().instant("at")),
                subject(root),
                root.nullable("action") ? null : root.node().choice("action", ACTIONS),
                root.nullable("amountQuote") ? null : root.decimalText("amountQuote"),
                root.texts("proposals"),
                root.texts("vetoes"),
                root.texts("lifted"),
                root.objects("adjustments").stream().map(DecisionReader::adjustment).toList(),
                root.texts("tags"),
                root.nullable("timeframes") ? null : timeframes(root.object("timeframes")),
                btc(root.object("btc").node()),
                root.measuresByName("scores"),
                root.objects("rulesets").stream().map(DecisionReader::ruleset).toList(),
                root.text("parametersSha256"),
                root.textsByName("models"),
                explanation(root),
                null);
    }

    private static Explanation explanation(RecordNode root) {
        boolean none = root.nullable("explanation");
        return none ? null : ExplanationReader.read(root.object("explanation"));
    }

    private static Subject subject(RecordNode root) {
        FactNode node = root.node();
        Symbol symbol = node.convert("symbol", SubjectReader::symbolOf, SubjectReader.SYMBOL_WORDS);
        Market market = node.choice("market", MARKETS);
        Side side = node.choice("side", SIDES);
        return root.required("symbol", symbol) == null
                ? null
                : new Subject(
                        symbol,
                        market == null ? Market.SPOT : market,
                        side == null ? Side.LONG : side);
    }

    private static Adjustment adjustment(RecordNode record) {
        FactNode node = record.node();
        return new Adjustment(
                record.text("rule"),
                record.required("from", node.decimal("from", Range.ANY)),
                record.required("to", node.decimal("to", Range.ANY)));
    }

    private static RulesetRef ruleset(RecordNode record) {
        return new RulesetRef(record.text("name"), record.text("version"), record.text("sha256"));
    }

    private static BtcMarket btc(FactNode node) {
        return new BtcMarket(
                node.choice("condition", BtcReader.CONDITIONS),
                node.choice("status", BtcReader.STATUSES));
    }

    private static Map<Timeframe, List<String>> timeframes(RecordNode record) {
        Map<Timeframe, List<String>> rules = new EnumMap<>(Timeframe.class);
        for (Timeframe timeframe : Timeframe.values()) {
            if (record.node().has(timeframe.label())) {
                rules.put(timeframe, record.texts(timeframe.label()));
            }
        }
        return rules;
    }
}
