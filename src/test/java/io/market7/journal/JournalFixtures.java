package io.market7.journal;

import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.OrderIntent;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.domain.prediction.PredictionFacts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Entries and journals for tests. */
final class JournalFixtures {

    static final Instant START = Instant.parse("2025-06-01T00:00:00Z");
    static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);

    private JournalFixtures() {}

    static SqliteJournal open(Path directory) {
        return open(directory, SqliteJournal.DEFAULT_QUEUE_CAPACITY);
    }

    static SqliteJournal open(Path directory, int capacity) {
        return SqliteJournal.open(
                directory,
                new SqliteJournal.Options(
                        facts -> "{\"at\":\"" + facts.at() + "\"}",
                        JournalFixtures::text,
                        CLOCK,
                        capacity,
                        null));
    }

    private static String text(Decision decision) {
        return "{\"id\":\"" + decision.id() + "\",\"vetoes\":" + decision.vetoes().size() + "}";
    }

    /** A DCA decision on SOLUSDT, number {@code n}, {@code n} minutes after the start; HOLD. */
    static JournalEntry entry(int n) {
        return entry(n, Question.DCA, "SOLUSDT", null, List.of("rsi-too-low"), "1.0.0");
    }

    static JournalEntry entry(
            int n,
            Question question,
            String symbol,
            Action action,
            List<String> vetoes,
            String version) {
        Instant at = START.plusSeconds(60L * n);
        Subject subject = Subject.spot(Symbol.of(symbol));
        Decision decision =
                new Decision(
                        "d-" + n,
                        question,
                        at,
                        subject,
                        action,
                        action == null ? null : BigDecimal.TEN,
                        List.of("ladder-amount"),
                        vetoes,
                        List.of("lifted-rule"),
                        List.of(new Adjustment("adjusting-rule", BigDecimal.ONE, BigDecimal.TEN)),
                        List.of("tag-rule"),
                        Map.of(Timeframe.H1, List.of("timeframe-rule")),
                        BtcMarket.UNKNOWN,
                        Map.of(),
                        List.of(
                                new RulesetRef("btc", "1.0.0", "0".repeat(64)),
                                new RulesetRef(question.ruleset(), version, "1".repeat(64))),
                        "2".repeat(64),
                        Map.of(),
                        null,
                        null);
        return new JournalEntry(
                "d-" + n, at, "LIVE", decision, facts("d-" + n, question, subject, at));
    }

    private static FactSet facts(String id, Question question, Subject subject, Instant at) {
        return new FactSet(
                id,
                question,
                at,
                subject,
                PriceFacts.UNKNOWN,
                Map.of(),
                BtcFacts.UNKNOWN,
                null,
                Ledger.UNKNOWN,
                Map.of(),
                PredictionFacts.NONE,
                null,
                null,
                Map.of(),
                LeverageFacts.UNKNOWN,
                null,
                Request.DEFAULT,
                Map.of());
    }

    static OrderIntent intent(String clientOrderId) {
        return new OrderIntent(
                clientOrderId,
                "d-1",
                "deal-1",
                Symbol.of("SOLUSDT"),
                Action.PLACE_SAFETY_ORDER,
                new BigDecimal("20.50"),
                START);
    }
}
