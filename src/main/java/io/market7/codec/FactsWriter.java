package io.market7.codec;

import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.BtcFacts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a {@link FactSet} in its one byte form: keys in the order of the fact format, unknown
 * fields left out, plain numbers, instants in UTC. {@link FactsReader} reads it back to an equal
 * set of facts.
 */
public final class FactsWriter {

    private FactsWriter() {}

    /** Returns the facts as one line of UTF-8, without a line end. */
    public static byte[] bytes(FactSet facts) {
        return JsonOut.object(out -> members(out, facts));
    }

    /** Returns the facts as one line of text, without a line end. */
    public static String text(FactSet facts) {
        return new String(bytes(facts), StandardCharsets.UTF_8);
    }

    private static void members(JsonOut out, FactSet facts) {
        head(out, facts);
        MarketWriter.prices(out, facts.prices());
        out.object("indicators", filled(facts.indicators()), IndicatorsWriter::records);
        out.object("btc", unless(BtcFacts.UNKNOWN, facts.btc()), MarketWriter::btc);
        out.object("deal", facts.deal(), DealWriter::deal);
        out.object("ledger", unless(Ledger.UNKNOWN, facts.ledger()), DealWriter::ledger);
        out.object("scores", filled(facts.scores()), FactsWriter::measures);
        out.object("predictions", filled(facts.predictions().values()), FactsWriter::measures);
        out.instant("predictionsAt", facts.predictions().at());
        out.object("rrr", facts.rrr(), MarketWriter::rrr);
        out.object("previous", facts.previous(), DealWriter::previous);
        out.object("tv", filled(facts.tv()), MarketWriter::ratings);
        tail(out, facts);
    }

    private static void head(JsonOut out, FactSet facts) {
        Subject subject = facts.subject();
        out.text("id", facts.id());
        out.text("question", facts.question().label());
        out.instant("at", facts.at());
        out.text("symbol", subject.symbol().name());
        out.label("market", subject.market());
        out.label("side", subject.side());
    }

    private static void tail(JsonOut out, FactSet facts) {
        LeverageFacts leverage = facts.leverage();
        LeverageWriter.leg(out, "leg", leverage.leg());
        LeverageWriter.leg(out, "otherLeg", leverage.otherLeg());
        out.object("account", leverage.account(), LeverageWriter::account);
        out.object("instrument", facts.instrument(), LeverageWriter::instrument);
        out.object("funding", leverage.funding(), LeverageWriter::funding);
        out.object("request", unless(Request.DEFAULT, facts.request()), MarketWriter::request);
        if (!facts.parameters().isEmpty()) {
            out.plain("parameters", facts.parameters());
        }
    }

    private static void measures(JsonOut out, Map<String, Double> measures) {
        new TreeMap<>(measures).forEach(out::measure);
    }

    private static <K, V> Map<K, V> filled(Map<K, V> map) {
        return map.isEmpty() ? null : map;
    }

    private static <T> T unless(T nothing, T value) {
        return nothing.equals(value) ? null : value;
    }
}
