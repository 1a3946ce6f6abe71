package io.market7.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.journal.JournalHead.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {

    private static final int DECISIONS = 25;

    @TempDir Path directory;

    @Test
    void rewritesAnOldJournalByteForByteAndKeepsTheOldFile() throws Exception {
        OldJournalFixture.write(directory, DECISIONS);
        assertThatThrownBy(() -> JournalQuery.open(directory))
                .hasMessageContaining("schema version 1. Expected 2; market7 journal upgrade");
        JournalFixtures.open(directory).close();
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(DECISIONS);
            for (int n = 1; n <= DECISIONS; n++) {
                JournalRow row = query.byId("d-" + n).orElseThrow();
                assertThat(row.seq()).isEqualTo(n);
                assertThat(row.decisionJson()).isEqualTo(OldJournalFixture.decisionJson(n));
                assertThat(row.factsJson()).isEqualTo(OldJournalFixture.factsJson(n));
                assertThat(row.recordedAt().toEpochMilli()).isEqualTo(1_000L * n);
                assertThat(row.at().toEpochMilli()).isEqualTo(2_000L * n);
                assertThat(row.parametersSha256()).isEqualTo(n % 2 == 0 ? null : "2".repeat(64));
                assertThat(row.rulesets()).isEqualTo("btc@1.0.0,dca@1.0.0");
            }
            JournalFilter vetoed =
                    new JournalFilter(null, null, null, null, null, "rsi-too-low", "dca@1.0.0");
            assertThat(query.count(vetoed)).isEqualTo(DECISIONS);
            assertThat(query.intents()).extracting(IntentRow::outcome).containsExactly("CONFIRMED");
            assertThat(query.actions(Long.MAX_VALUE, 5))
                    .extracting(ActionRow::outcome)
                    .containsExactly("DONE");
        }
        assertThat(directory.resolve("journal.v1.db")).exists();
        JournalVerification found = JournalVerifier.verify(directory, null, (done, all) -> {});
        assertThat(found.finding()).isNull();
        assertThat(HeadsFile.read(directory).heads())
                .extracting(JournalHead::reason)
                .containsExactly(Reason.UPGRADED, Reason.CLOSED);
    }

    @Test
    void finishesAnUpgradeThatEndedBetweenTheTwoMoves() throws Exception {
        OldJournalFixture.write(directory, 3);
        JournalFixtures.open(directory).close();
        Files.move(directory.resolve("journal.db"), directory.resolve("journal.db.upgrading"));
        JournalFixtures.open(directory).close();
        try (JournalQuery query = JournalQuery.open(directory)) {
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(3);
        }
    }

    @Test
    void refusesToRewriteWhatWasTamperedWith() throws Exception {
        OldJournalFixture.write(directory, 5);
        try (Connection connection = OldJournalFixture.open(directory);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE decision SET outcome = 'OPEN_DEAL' WHERE seq = 4");
        }
        assertThatThrownBy(() -> JournalFixtures.open(directory))
                .hasMessageContaining("decision number 4 was changed");
        assertThat(directory.resolve("journal.v1.db")).doesNotExist();
        try (OldJournal old = new OldJournal(directory.resolve("journal.db"))) {
            assertThat(old.isOld()).isTrue();
        }
    }
}
