package io.market7.journal;

import static io.market7.journal.JournalFixtures.entry;
import static io.market7.journal.JournalFixtures.intent;
import static io.market7.journal.JournalFixtures.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {

    @TempDir Path directory;

    @Test
    void keepsEverythingThroughAnOrderlyClose() {
        try (SqliteJournal journal = open(directory)) {
            for (int n = 1; n <= 1_000; n++) {
                journal.append(entry(n));
            }
            assertThat(journal.appendDurably(entry(1_000))).isEqualTo(1_000);
        }
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(1_000);
            assertThat(query.lastSeq()).isEqualTo(1_000);
        }
        try (SqliteJournal journal = open(directory)) {
            assertThat(journal.appendDurably(entry(1_001))).isEqualTo(1_001);
        }
        assertSound();
    }

    @Test
    void keepsWhatWasDurableWhenTheFilesAreCopiedInTheMiddleOfWork(@TempDir Path copy)
            throws IOException {
        try (SqliteJournal journal = open(directory)) {
            for (int n = 1; n <= 50; n++) {
                journal.appendDurably(entry(n));
                journal.intend(intent("o-" + n));
            }
            for (String file : List.of("journal.db", "journal.db-wal")) {
                Files.copy(directory.resolve(file), copy.resolve(file));
            }
        }
        try (SqliteJournal survivor = open(copy)) {
            assertThat(survivor.appendDurably(entry(51))).isEqualTo(51);
            try (JournalQuery query = JournalQuery.open(copy)) {
                assertThat(query.count(JournalFilter.ALL)).isEqualTo(51);
                assertThat(query.openIntents()).hasSize(50);
            }
        }
    }

    @Test
    void refusesChangesAndDeletionsInEveryTable() throws SQLException {
        try (SqliteJournal journal = open(directory)) {
            journal.appendDurably(entry(1));
            journal.intend(intent("o-1"));
            journal.settle("o-1", "CONFIRMED", "{}");
            try (Connection intruder = raw();
                    Statement statement = intruder.createStatement()) {
                for (String table : List.of("decision", "decision_rule", "intent", "settlement")) {
                    assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM " + table))
                            .hasMessageContaining("append-only: DELETE of " + table);
                }
                assertThatThrownBy(() -> statement.executeUpdate("UPDATE decision SET id = 'x'"))
                        .hasMessageContaining("append-only: UPDATE of decision");
                assertThatThrownBy(
                                () ->
                                        statement.executeUpdate(
                                                "UPDATE settlement SET outcome = 'x'"))
                        .hasMessageContaining("append-only: UPDATE of settlement");
            }
        }
    }

    @Test
    void findsARowThatWasForged() throws SQLException {
        try (SqliteJournal journal = open(directory)) {
            for (int n = 1; n <= 5; n++) {
                journal.append(entry(n));
            }
        }
        try (Connection intruder = raw();
                Statement statement = intruder.createStatement()) {
            statement.executeUpdate("DROP TRIGGER decision_refuses_update");
            statement.executeUpdate("UPDATE decision SET at = at + 60000 WHERE seq = 3");
        }
        JournalVerification found = JournalVerifier.verify(directory, null, (done, all) -> {});
        assertThat(found.finding().problem()).isEqualTo(JournalVerification.Problem.CHANGED);
        assertThat(found.finding().seq()).isEqualTo(3);
        assertThat(found.finding().id()).isEqualTo("d-3");
    }

    @Test
    void keepsADecisionOnceHoweverOftenItIsAppended() {
        try (SqliteJournal journal = open(directory)) {
            journal.append(entry(1));
            journal.append(entry(1));
            assertThat(journal.appendDurably(entry(1))).isEqualTo(1);
            assertThat(journal.appendDurably(entry(2))).isEqualTo(2);
        }
        try (SqliteJournal journal = open(directory)) {
            assertThat(journal.appendDurably(entry(1))).isEqualTo(1);
            // packed against number 1 of this run, which was not written again
            assertThat(journal.appendDurably(entry(3))).isEqualTo(3);
        }
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.byId("d-3").orElseThrow().factsJson()).contains("00:03:00Z");
        }
        assertSound();
    }

    @Test
    void refusesAnotherDecisionUnderAKnownId() {
        JournalEntry other = entry(1, Question.DCA, "SOLUSDT", null, List.of("a", "b"), "1.0.0");
        try (SqliteJournal journal = open(directory)) {
            journal.appendDurably(entry(1));
            assertThatThrownBy(() -> journal.appendDurably(other))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("d-1 is kept as number 1 with another content");
            assertThat(journal.appendDurably(entry(2))).isEqualTo(2);
        }
    }

    @Test
    void stopsWhenNobodyWaitsForADecisionThatContradictsAKnownOne() {
        JournalEntry other = entry(1, Question.DCA, "SOLUSDT", null, List.of("a", "b"), "1.0.0");
        SqliteJournal journal = open(directory);
        journal.appendDurably(entry(1));
        journal.append(other);
        assertThatThrownBy(journal::flush).hasMessageContaining("kept as number 1 with another");
        assertThatThrownBy(() -> journal.append(entry(2)))
                .hasMessageContaining("kept as number 1 with another");
        assertThatThrownBy(journal::close).hasMessageContaining("kept as number 1 with another");
    }

    @Test
    void refusesAClientOrderIdTwiceAndGoesOn() {
        try (SqliteJournal journal = open(directory)) {
            journal.intend(intent("o-1"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> journal.intend(intent("o-1")))
                    .withMessageContaining("o-1 was written before");
            journal.intend(intent("o-2"));
        }
        try (SqliteJournal journal = open(directory)) {
            assertThatIllegalStateException().isThrownBy(() -> journal.intend(intent("o-2")));
        }
    }

    @Test
    void settlesAnIntentOnceAndForAll() {
        try (SqliteJournal journal = open(directory);
                JournalQuery query = JournalQuery.open(directory)) {
            journal.intend(intent("o-1"));
            assertThat(query.openIntents()).hasSize(1);
            journal.settle("o-1", "UNKNOWN", "{\"reason\":\"timeout\"}");
            assertThat(query.openIntents()).extracting(IntentRow::outcome).containsOnly("UNKNOWN");
            journal.settle("o-1", "CONFIRMED", "{}");
            journal.settle("o-1", "CONFIRMED", "{}");
            assertThat(query.openIntents()).isEmpty();
            assertThat(query.intents())
                    .containsExactly(
                            new IntentRow(
                                    1, intent("o-1"), "CONFIRMED", "{}", JournalFixtures.START));
            assertThatIllegalStateException()
                    .isThrownBy(() -> journal.settle("o-1", "REJECTED", "{}"))
                    .withMessageContaining("settled as CONFIRMED");
            assertThatIllegalStateException()
                    .isThrownBy(() -> journal.settle("o-9", "CONFIRMED", "{}"))
                    .withMessageContaining("No intent has client order id o-9");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> journal.settle("o-1", "MAYBE", "{}"));
        }
    }

    @Test
    void refusesASecondWriterAndLetsItInAfterwards() {
        try (SqliteJournal first = open(directory)) {
            first.append(entry(1));
            assertThatThrownBy(() -> open(directory))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("being written by this process")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
        open(directory).close();
    }

    @Test
    void refusesAFileOfANewerProgram() throws SQLException {
        open(directory).close();
        try (Connection newer = raw();
                Statement statement = newer.createStatement()) {
            statement.executeUpdate("UPDATE schema_version SET version = 3");
        }
        assertThatThrownBy(() -> open(directory))
                .hasMessageContaining("schema version 3. Expected 2; it was written by a newer");
        assertThatThrownBy(() -> JournalQuery.open(directory))
                .hasMessageContaining("schema version 3");
    }

    @Test
    void refusesToReadWhereNothingWasWritten() {
        assertThatThrownBy(() -> JournalQuery.open(directory))
                .hasMessageContaining("There is no journal in");
    }

    @Test
    void makesCallersWaitWhenTheDiskDoesNotKeepUpAndDropsNothing() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        try (SqliteJournal journal = open(directory, 8);
                Connection blocker = raw();
                Statement statement = blocker.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            Thread producer =
                    new Thread(
                            () -> {
                                for (int n = 1; n <= 100; n++) {
                                    journal.append(entry(n));
                                }
                                done.countDown();
                            });
            producer.start();
            assertThat(done.await(500, TimeUnit.MILLISECONDS)).isFalse();
            statement.executeUpdate("ROLLBACK");
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
            producer.join();
        }
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(100);
        }
    }

    @Test
    void tellsEveryCallerWhenTheFileCannotBeWritten() throws Exception {
        SqliteJournal journal = open(directory);
        journal.appendDurably(entry(1));
        try (Connection intruder = raw();
                Statement statement = intruder.createStatement()) {
            statement.executeUpdate(
                    "CREATE TRIGGER full BEFORE INSERT ON decision BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
        }
        assertThatThrownBy(() -> journal.appendDurably(entry(2)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("disk is full");
        assertThatThrownBy(() -> journal.append(entry(3))).hasMessageContaining("disk is full");
        assertThatThrownBy(() -> journal.intend(intent("o-1")))
                .hasMessageContaining("disk is full");
        assertThatThrownBy(journal::close).hasMessageContaining("disk is full");
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(1);
        }
    }

    @Test
    void refusesToWriteAfterClosing() {
        SqliteJournal journal = open(directory);
        journal.close();
        assertThatThrownBy(() -> journal.append(entry(1))).isInstanceOf(JournalException.class);
    }

    private void assertSound() {
        JournalVerification found = JournalVerifier.verify(directory, null, (done, all) -> {});
        assertThat(found.finding()).as(found.toString()).isNull();
    }

    private Connection raw() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("journal.db"));
    }
}
