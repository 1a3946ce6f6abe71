package io.market7.ruleset.flip;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.leverage.Funding;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures that may change: what the market, the models and the account say. What has happened
 * (a deal and its steps, the ledger, positions, previous bars and evaluations), what is settled
 * (instrument, request, parameters) and time itself stay as they are.
 */
final class Catalogue {

    private static final List<Timeframe> SYMBOL =
            List.of(Timeframe.M15, Timeframe.H1, Timeframe.H4);
    private static final List<Timeframe> BTC = List.of(Timeframe.M15, Timeframe.H1);
    private static final Map<String, Kind> PREDICTIONS =
            Map.of(
                    "confidence", Kind.RATIO,
                    "recovery-odds", Kind.RATIO,
                    "recovery-odds-short", Kind.RATIO,
                    "safu-exit", Kind.RATIO,
                    "spend", Kind.AMOUNT);
    private static final List<String> SCORES = List.of("fork", "health", "safu", "shortFork");
    private static final List<String> ACCOUNT =
            List.of("availableMarginQuote", "notionalQuote", "walletBalanceQuote");

    private Catalogue() {}

    /** Returns the measures of a question in the order of their paths. */
    static List<Measure> of(Question question) {
        List<Measure> all = new ArrayList<>();
        for (Timeframe timeframe : SYMBOL) {
            all.addAll(Records.symbol(timeframe));
        }
        for (Timeframe timeframe : BTC) {
            all.addAll(Records.btc(timeframe));
        }
        prices(all);
        new TreeMap<>(PREDICTIONS).forEach((model, kind) -> all.add(Maps.prediction(model, kind)));
        SCORES.forEach(name -> all.add(Maps.score(name)));
        rest(all);
        if (question != Question.BTC) {
            all.add(btcChoice("condition", MarketCondition.values()));
            all.add(btcChoice("status", MarketStatus.values()));
        }
        all.sort(Comparator.comparing(Measure::path));
        return List.copyOf(all);
    }

    private static void prices(List<Measure> all) {
        for (String name : List.of("price", "markPrice", "quoteVolume24h")) {
            Kind kind = name.endsWith("rice") ? Kind.PRICE : Kind.AMOUNT;
            all.add(
                    new Measure(
                            name,
                            kind,
                            true,
                            List.of(),
                            facts -> RecordCopy.read(facts.prices(), name),
                            (facts, value) ->
                                    RecordCopy.with(
                                            facts,
                                            "prices",
                                            RecordCopy.with(facts.prices(), name, value))));
        }
    }

    private static void rest(List<Measure> all) {
        all.add(rrr("emaSlopePct", Kind.RATE_PCT));
        all.add(rrr("timeToTp1Ratio", Kind.RATIO));
        all.add(Maps.tv());
        ACCOUNT.forEach(name -> all.add(account(name)));
        all.add(
                Measure.number(
                        "funding.ratePct",
                        Kind.RATE_PCT,
                        facts ->
                                facts.leverage().funding() == null
                                        ? null
                                        : facts.leverage().funding().ratePct(),
                        (facts, value) ->
                                leverage(
                                        facts,
                                        "funding",
                                        RecordCopy.with(
                                                facts.leverage().funding() == null
                                                        ? new Funding(null, facts.at())
                                                        : facts.leverage().funding(),
                                                "ratePct",
                                                value))));
    }

    private static Measure rrr(String name, Kind kind) {
        return Measure.number(
                "rrr." + name,
                kind,
                facts -> facts.rrr() == null ? null : RecordCopy.read(facts.rrr(), name),
                (facts, value) ->
                        RecordCopy.with(
                                facts,
                                "rrr",
                                RecordCopy.with(
                                        facts.rrr() == null
                                                ? new Rrr(null, null, null)
                                                : facts.rrr(),
                                        name,
                                        value)));
    }

    /** An account that is not there cannot be made up: its margin mode is nobody's guess. */
    private static Measure account(String name) {
        return new Measure(
                "account." + name,
                Kind.AMOUNT,
                true,
                List.of(),
                facts ->
                        facts.leverage().account() == null
                                ? null
                                : RecordCopy.read(facts.leverage().account(), name),
                (facts, value) ->
                        facts.leverage().account() == null
                                ? facts
                                : leverage(
                                        facts,
                                        "account",
                                        RecordCopy.with(facts.leverage().account(), name, value)));
    }

    private static FactSet leverage(FactSet facts, String component, Object value) {
        return RecordCopy.with(
                facts, "leverage", RecordCopy.with(facts.leverage(), component, value));
    }

    private static Measure btcChoice(String name, Enum<?>[] values) {
        return new Measure(
                "btc." + name,
                Kind.CHOICE,
                false,
                Arrays.stream(values).map(Enum::name).toList(),
                facts -> text(RecordCopy.read(facts.btc(), name)),
                (facts, value) ->
                        RecordCopy.with(
                                facts,
                                "btc",
                                RecordCopy.with(
                                        facts.btc(),
                                        name,
                                        Arrays.stream(values)
                                                .filter(each -> each.name().equals(value))
                                                .findFirst()
                                                .orElseThrow())));
    }

    static String text(Object value) {
        return value instanceof TvRating rating
                ? rating.label()
                : value instanceof Enum<?> constant ? constant.name() : null;
    }
}
