package io.market7.bench;

import io.market7.codec.FactsReader;
import io.market7.cycle.Evaluator;
import io.market7.cycle.Predictor;
import io.market7.cycle.backtest.Backtest;
import io.market7.cycle.backtest.BacktestSettings;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.market.Symbol;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Facts of a week of recorded candles, decided again as often as is wanted. */
final class RecordedEvaluations implements AutoCloseable {

    private static final Path DATA =
            Path.of(
                    System.getProperty("market7.data", BenchHome.path("../shared/data").toString()),
                    "spot");
    private static final List<Symbol> SYMBOLS =
            Stream.of("BTCUSDT", "ETHUSDT", "SOLUSDT").map(Symbol::of).toList();

    private final BoundRulesets rulesets;
    private final Evaluator evaluator;
    private final List<FactSet> facts;
    private int next;

    private RecordedEvaluations(BoundRulesets rulesets, List<FactSet> facts) {
        this.rulesets = rulesets;
        this.facts = facts;
        RuleEngine engine = new RuleEngine(() -> rulesets);
        evaluator = new Evaluator(Predictor.NONE, engine, ExplainLevel.WHY);
    }

    /** Returns null, with a word about it, when there is no market data. */
    static RecordedEvaluations open() throws IOException {
        if (!Files.isDirectory(DATA)) {
            System.err.println("market data not found at " + DATA + ": journal skipped");
            return null;
        }
        BoundRulesets rulesets =
                RulesetCatalog.open(BenchHome.path("rules"), BenchHome.path("config/rulesets.yaml"))
                        .bind(Map.of());
        return new RecordedEvaluations(rulesets, facts(rulesets));
    }

    private static List<FactSet> facts(BoundRulesets rulesets) throws IOException {
        Path out = Files.createTempDirectory("market7-bench");
        try {
            BacktestSettings settings =
                    BacktestSettings.of(
                                    DATA,
                                    SYMBOLS,
                                    LocalDate.parse("2025-02-01"),
                                    LocalDate.parse("2025-02-07"),
                                    out)
                            .withJournal(out.resolve("journal"));
            new Backtest(() -> rulesets).run(settings, (done, total) -> {});
            return read(out.resolve("journal"));
        } finally {
            delete(out);
        }
    }

    private static List<FactSet> read(Path journal) {
        List<FactSet> facts = new ArrayList<>();
        try (JournalQuery query = JournalQuery.open(journal)) {
            List<JournalRow> rows = query.after(0, JournalQuery.MAX_LIMIT);
            while (!rows.isEmpty()) {
                rows.forEach(row -> facts.add(FactsReader.strict().read(row.factsJson())));
                rows = query.after(rows.get(rows.size() - 1).seq(), JournalQuery.MAX_LIMIT);
            }
        }
        return facts;
    }

    /** Decides the next facts. */
    JournalEntry evaluate() {
        int number = next++;
        JournalEntry entry =
                evaluator.evaluate(facts.get(number % facts.size())).entry(Instant.now());
        return number < facts.size() ? entry : again(entry, number / facts.size());
    }

    /** Decides as many facts. */
    List<JournalEntry> entries(int count) {
        List<JournalEntry> entries = new ArrayList<>();
        next = 0;
        while (entries.size() < Math.min(count, facts.size())) {
            entries.add(evaluate());
        }
        return entries;
    }

    /** Returns the entry under another id. */
    static JournalEntry again(JournalEntry entry, int pass) {
        Decision each = entry.decision();
        String id = each.id() + "-" + pass;
        Decision decision =
                new Decision(
                        id,
                        each.question(),
                        each.at(),
                        each.subject(),
                        each.action(),
                        each.amountQuote(),
                        each.proposals(),
                        each.vetoes(),
                        each.lifted(),
                        each.adjustments(),
                        each.tags(),
                        each.timeframes(),
                        each.btc(),
                        each.scores(),
                        each.rulesets(),
                        each.parametersSha256(),
                        each.models(),
                        each.explanation(),
                        each.verdicts());
        return new JournalEntry(id, entry.recordedAt(), entry.stage(), decision, entry.facts());
    }

    @Override
    public void close() {
        rulesets.close();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
