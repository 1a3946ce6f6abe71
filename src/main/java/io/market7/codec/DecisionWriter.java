package io.market7.codec;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a {@link Decision} in its one byte form. {@code id}, {@code action} and {@code
 * amountQuote} are written as null when they are nothing; {@code timeframes} and {@code
 * explanation} are left out then; every array is written even when empty.
 */
public final class DecisionWriter {

    private static final int AMOUNT_PLACES = 8;

    private DecisionWriter() {}

    /** Returns the decision as {@code evaluate} answers it: one line of UTF-8, no line end. */
    public static byte[] bytes(Decision decision) {
        return JsonOut.object(out -> members(out, decision, false));
    }

    /** Returns the decision as {@code evaluate} answers it, as text. */
    public static String text(Decision decision) {
        return new String(bytes(decision), StandardCharsets.UTF_8);
    }

    /**
     * Returns the decision with {@code at} and {@code symbol} after the question, and {@code
     * market} and {@code side} where they are not SPOT and LONG: the form of {@code
     * decisions.jsonl} and of the journal.
     */
    public static byte[] bytesWithMoment(Decision decision) {
        return JsonOut.object(out -> members(out, decision, true));
    }

    /**
     * Returns an amount as plain decimal text: at most 8 places, rounded down, no trailing zeros.
     */
    public static String amount(BigDecimal amountQuote) {
        return PlainNumber.of(amountQuote.setScale(AMOUNT_PLACES, RoundingMode.DOWN));
    }

    /** Returns an explanation by itself, as UTF-8. */
    public static byte[] explanation(Explanation explanation) {
        return JsonOut.object(out -> ExplanationWriter.members(out, explanation));
    }

    private static void members(JsonOut out, Decision decision, boolean moment) {
        out.textOrNull("id", decision.id());
        out.text("question", decision.question().label());
        if (moment) {
            moment(out, decision);
        }
        outcome(out, decision);
        out.texts("proposals", decision.proposals());
        out.texts("vetoes", decision.vetoes());
        out.texts("lifted", decision.lifted());
        out.objects("adjustments", decision.adjustments(), DecisionWriter::adjustment);
        out.texts("tags", decision.tags());
        out.object("timeframes", decision.timeframes(), DecisionWriter::timeframes);
        out.object("btc", decision.btc(), DecisionWriter::btc);
        out.object("scores", decision.scores(), DecisionWriter::measures);
        out.objects("rulesets", decision.rulesets(), DecisionWriter::ruleset);
        out.text("parametersSha256", decision.parametersSha256());
        out.object("models", decision.models(), DecisionWriter::texts);
        out.object("explanation", decision.explanation(), ExplanationWriter::members);
    }

    private static void moment(JsonOut out, Decision decision) {
        out.instant("at", decision.at());
        Subject subject = decision.subject();
        if (subject != null) {
            out.text("symbol", subject.symbol().name());
            out.label("market", subject.market() == Market.SPOT ? null : subject.market());
            out.label("side", subject.side() == Side.LONG ? null : subject.side());
        }
    }

    private static void outcome(JsonOut out, Decision decision) {
        BigDecimal amount = decision.amountQuote();
        out.text("outcome", decision.outcome());
        out.textOrNull("action", decision.action() == null ? null : decision.action().name());
        out.textOrNull("amountQuote", amount == null ? null : amount(amount));
    }

    private static void adjustment(JsonOut out, Adjustment adjustment) {
        out.text("rule", adjustment.rule());
        out.decimal("from", adjustment.from());
        out.decimal("to", adjustment.to());
    }

    private static void timeframes(JsonOut out, Map<Timeframe, List<String>> timeframes) {
        for (Timeframe timeframe : Timeframe.values()) {
            out.texts(timeframe.label(), timeframes.get(timeframe));
        }
    }

    private static void btc(JsonOut out, BtcMarket btc) {
        out.label("condition", btc.condition());
        out.label("status", btc.status());
    }

    private static void ruleset(JsonOut out, RulesetRef ruleset) {
        out.text("name", ruleset.name());
        out.text("version", ruleset.version());
        out.text("sha256", ruleset.sha256());
    }

    private static void measures(JsonOut out, Map<String, Double> measures) {
        new TreeMap<>(measures).forEach(out::measure);
    }

    private static void texts(JsonOut out, Map<String, String> texts) {
        new TreeMap<>(texts).forEach(out::text);
    }
}
