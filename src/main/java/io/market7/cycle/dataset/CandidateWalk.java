package io.market7.cycle.dataset;

import io.market7.cycle.Evaluation;
import io.market7.cycle.Evaluator;
import io.market7.cycle.MarketState;
import io.market7.cycle.Predictor;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.prediction.feature.FeatureRow;
import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.train.TrainingRow;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Opens candidates by rule and at random control points, and takes a row of each hour they lose.
 */
final class CandidateWalk {
    private static final String BY_RULE = "rule";
    private static final String BY_CHANCE = "control";
    private static final int BARS_OF_HOUR = 4;

    private final DatasetRequest request;
    private final FeatureSchema schema;
    private final Map<Symbol, PriceRecord> prices;
    private final Map<Symbol, List<Candidate>> open = new HashMap<>();
    private final Map<Symbol, SplittableRandom> chance = new HashMap<>();
    private final List<TrainingRow> rows = new ArrayList<>();
    private final CandidateFacts facts;
    private final Evaluator rules;
    private final PlainLadder ladder;
    private final Labels labels;
    private final double baseQuote;

    CandidateWalk(
            DatasetRequest request,
            FeatureSchema schema,
            BoundRulesets rulesets,
            MarketState market,
            Map<Symbol, PriceRecord> prices) {
        this.request = request;
        this.schema = schema;
        this.prices = prices;
        BigDecimal base = rulesets.parameters("fork").decimal("baseOrderQuote");
        this.baseQuote = base.doubleValue();
        this.facts = new CandidateFacts(market, base);
        this.rules =
                new Evaluator(Predictor.NONE, new RuleEngine(() -> rulesets), ExplainLevel.NONE);
        this.ladder = new PlainLadder(rulesets.parameters("dca").decimals("ladderQuote"));
        this.labels = new Labels(request.target(), ladder, request.costs());
    }

    List<TrainingRow> rows() {
        return rows;
    }

    /** Takes the symbols whose 15m bar closed at an instant. */
    void decide(Instant at, List<Symbol> closed) {
        for (Symbol symbol : closed) {
            PriceRecord record = prices.get(symbol);
            int bar = record.barOf(at);
            List<Candidate> candidates = open.computeIfAbsent(symbol, each -> new ArrayList<>());
            candidates.removeIf(
                    each ->
                            each.over(
                                    record,
                                    bar,
                                    request.target(),
                                    request.costs().takeProfitPct()));
            for (Candidate each : candidates) {
                each.average(record, bar, at, ladder);
                if (each.asks(record, bar)) {
                    row(each, facts.of(each, request.target(), at), bar);
                }
            }
            open(symbol, at, bar, candidates);
        }
    }

    private void row(Candidate candidate, FactSet known, int bar) {
        PriceRecord record = prices.get(candidate.symbol());
        FeatureRow row = schema.row(known);
        Labels.Label label = labels.of(record, bar, candidate.position());
        if (row.usable() && label.known()) {
            rows.add(
                    new TrainingRow(
                            candidate.symbol().name(),
                            known.at(),
                            record.closeAt(label.end()),
                            candidate.origin(),
                            row.values(),
                            label.value()));
        }
    }

    private void open(Symbol symbol, Instant at, int bar, List<Candidate> candidates) {
        boolean byChance =
                chance.computeIfAbsent(
                                        symbol,
                                        each ->
                                                new SplittableRandom(
                                                        request.seed() * 31
                                                                + each.name().hashCode()))
                                .nextInt(request.controlEvery())
                        == 0;
        boolean byRule =
                candidates.stream().noneMatch(each -> each.origin().equals(BY_RULE))
                        && opens(symbol, at);
        if (byRule || byChance) {
            Candidate candidate =
                    new Candidate(
                            symbol,
                            byRule ? BY_RULE : BY_CHANCE,
                            bar,
                            at,
                            bar + request.target().horizonHours() * BARS_OF_HOUR,
                            Position.opened(
                                    request.target().side(),
                                    prices.get(symbol).close(bar),
                                    baseQuote));
            candidates.add(candidate);
            if (request.target().side() == Side.SHORT) {
                row(candidate, facts.flat(symbol, request.target(), at), bar);
            }
        }
    }

    private boolean opens(Symbol symbol, Instant at) {
        Evaluation fork = rules.evaluate(facts.fork(symbol, request.target(), at));
        Action action = fork.decision().action();
        return action == Action.OPEN_DEAL || action == Action.OPEN_LEG;
    }
}
