package io.market7.journal;

import static io.market7.journal.JournalFixtures.START;
import static io.market7.journal.JournalFixtures.entry;
import static io.market7.journal.JournalFixtures.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.Question;
import io.market7.domain.market.Symbol;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalQueryTest {

    @TempDir Path directory;

    private void fill() {
        try (SqliteJournal journal = open(directory)) {
            journal.append(entry(1));
            journal.append(entry(2, Question.DCA, "ETHUSDT", null, List.of("btc-unsafe"), "1.1.0"));
            journal.append(
                    entry(
                            3,
                            Question.DCA,
                            "SOLUSDT",
                            Action.PLACE_SAFETY_ORDER,
                            List.of(),
                            "1.1.0"));
            journal.append(
                    entry(
                            4,
                            Question.FORK,
                            "SOLUSDT",
                            Action.OPEN_DEAL,
                            List.of("tag-rule"),
                            "1.0.0"));
        }
    }

    private static Instant minute(int n) {
        return START.plusSeconds(60L * n);
    }

    @Test
    void leadsFromOneDecisionToTheNextThatMatches() {
        fill();
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.newer(JournalFilter.ALL, 2)).contains("d-3");
            assertThat(query.older(JournalFilter.ALL, 2)).contains("d-1");
            assertThat(query.newer(JournalFilter.ALL, 4)).isEmpty();
            assertThat(query.older(JournalFilter.ALL, 1)).isEmpty();
            JournalFilter sol = filter(null, null, "SOLUSDT", null, null, null, null);
            assertThat(query.newer(sol, 1)).contains("d-3");
            JournalFilter tagged = filter(null, null, null, null, null, "tag-rule", null);
            assertThat(query.older(tagged, 4)).contains("d-3");
            assertThat(query.newer(tagged, 3)).contains("d-4");
        }
    }

    @Test
    void findsByEveryFilterNewestFirst() {
        fill();
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertFound(query, JournalFilter.ALL, 4, 3, 2, 1);
            assertFound(query, filter(minute(2), minute(4), null, null, null, null, null), 3, 2);
            assertFound(query, filter(null, null, "SOLUSDT", null, null, null, null), 4, 3, 1);
            assertFound(query, filter(null, null, null, Question.FORK, null, null, null), 4);
            assertFound(query, filter(null, null, null, null, "HOLD", null, null), 2, 1);
            assertFound(query, filter(null, null, null, null, null, "btc-unsafe", null), 2);
            assertFound(
                    query, filter(null, null, null, null, null, "lifted-rule", null), 4, 3, 2, 1);
            assertFound(
                    query,
                    filter(null, null, null, null, null, "timeframe-rule", null),
                    4,
                    3,
                    2,
                    1);
            assertFound(
                    query, filter(null, null, null, null, null, "ladder-amount", null), 4, 3, 2, 1);
            assertFound(
                    query,
                    filter(null, null, null, null, null, "adjusting-rule", null),
                    4,
                    3,
                    2,
                    1);
            assertFound(query, filter(null, null, null, null, null, "no-such-rule", null));
            assertFound(query, filter(null, null, null, null, null, null, "1.1.0"), 3, 2);
            assertFound(query, filter(null, null, null, null, null, null, "dca@1.0.0"), 1);
            assertFound(query, filter(null, null, null, null, null, null, "btc@1.0.0"), 4, 3, 2, 1);
            assertFound(
                    query,
                    filter(
                            minute(1),
                            minute(9),
                            "SOLUSDT",
                            Question.DCA,
                            "HOLD",
                            "rsi-too-low",
                            "1.0.0"),
                    1);
        }
    }

    @Test
    void namesARuleMentionedTwiceOnlyOnce() {
        fill();
        try (JournalQuery query = JournalQuery.open(directory)) {
            // decision 4 names it as veto and as tag
            assertFound(query, filter(null, null, null, null, null, "tag-rule", null), 4, 3, 2, 1);
        }
    }

    @Test
    void returnsEveryFieldAsItWasWritten() {
        fill();
        try (JournalQuery query = JournalQuery.open(directory)) {
            JournalRow row = query.byId("d-3").orElseThrow();
            assertThat(row)
                    .isEqualTo(
                            new JournalRow(
                                    3,
                                    "d-3",
                                    minute(3),
                                    minute(3),
                                    "dca",
                                    "SOLUSDT",
                                    "SPOT",
                                    "LONG",
                                    "PLACE_SAFETY_ORDER",
                                    "LIVE",
                                    "1.1.0",
                                    "btc@1.0.0,dca@1.1.0",
                                    "2".repeat(64),
                                    null,
                                    "{\"id\":\"d-3\",\"vetoes\":0}",
                                    row.body()));
            assertThat(row.decisionJson()).isEqualTo("{\"id\":\"d-3\",\"vetoes\":0}");
            assertThat(row.factsJson()).isEqualTo("{\"at\":\"2025-06-01T00:03:00Z\"}");
            assertThat(row.explanationJson()).isEmpty();
            assertThat(row.verdicts()).isEmpty();
            assertThat(query.byId("d-9")).isEmpty();
        }
    }

    @Test
    void followsTheJournalFromASequenceNumber() {
        fill();
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.after(0, 2)).extracting(JournalRow::seq).containsExactly(1L, 2L);
            assertThat(query.after(2, 1_000)).extracting(JournalRow::seq).containsExactly(3L, 4L);
            assertThat(query.after(4, 1_000)).isEmpty();
        }
    }

    @Test
    void pagesWithoutGapOrDuplicateWhileAWriterAppends() throws InterruptedException {
        try (SqliteJournal journal = open(directory)) {
            for (int n = 1; n <= 500; n++) {
                journal.append(entry(n));
            }
            journal.flush();
            AtomicBoolean stop = new AtomicBoolean();
            Thread writer = new Thread(() -> appendUntil(journal, stop));
            writer.start();
            try (JournalQuery query = JournalQuery.open(directory)) {
                for (JournalFilter filter :
                        List.of(
                                JournalFilter.ALL,
                                filter(null, null, null, null, null, "rsi-too-low", null))) {
                    List<Long> seen = pages(query, filter);
                    assertThat(seen.get(seen.size() - 1)).isEqualTo(1L);
                    for (int i = 1; i < seen.size(); i++) {
                        assertThat(seen.get(i)).isEqualTo(seen.get(i - 1) - 1);
                    }
                }
            } finally {
                stop.set(true);
                writer.join();
            }
        }
    }

    @Test
    void refusesStrangeCursorsAndLimits() {
        fill();
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> query.find(JournalFilter.ALL, "1; DROP TABLE decision", 10))
                    .withMessageContaining("nextCursor");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> query.find(JournalFilter.ALL, null, 0));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> query.find(JournalFilter.ALL, null, 1_001));
            assertThat(query.find(JournalFilter.ALL, null, 4).nextCursor()).isNull();
            assertThat(query.find(JournalFilter.ALL, null, 3).nextCursor()).isNotNull();
        }
    }

    private static void appendUntil(SqliteJournal journal, AtomicBoolean stop) {
        for (int n = 501; !stop.get() && n < 20_000; n++) {
            journal.append(entry(n));
        }
    }

    private static List<Long> pages(JournalQuery query, JournalFilter filter) {
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            JournalPage page = query.find(filter, cursor, 17);
            page.rows().forEach(row -> seen.add(row.seq()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return seen;
    }

    private static JournalFilter filter(
            Instant from,
            Instant to,
            String symbol,
            Question question,
            String outcome,
            String rule,
            String version) {
        return new JournalFilter(
                from,
                to,
                symbol == null ? null : Symbol.of(symbol),
                question,
                outcome,
                rule,
                version);
    }

    private static void assertFound(JournalQuery query, JournalFilter filter, int... seqs) {
        assertThat(query.find(filter, null, 100).rows())
                .extracting(row -> (int) row.seq())
                .containsExactlyElementsOf(java.util.Arrays.stream(seqs).boxed().toList());
        assertThat(query.count(filter)).isEqualTo(seqs.length);
    }
}
