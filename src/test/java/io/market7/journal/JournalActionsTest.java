package io.market7.journal;

import static io.market7.journal.JournalFixtures.START;
import static io.market7.journal.JournalFixtures.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.ActionLog;
import io.market7.domain.decision.ActionLog.Outcome;
import io.market7.domain.decision.ManualAction;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalActionsTest {

    @TempDir Path directory;

    private static ManualAction action(String id) {
        return new ManualAction(id, START, "ada", "pause", null, "A test.");
    }

    private List<ActionRow> rows(long before, int limit) {
        try (JournalQuery query = JournalQuery.open(directory)) {
            return query.actions(before, limit);
        }
    }

    @Test
    void keepsWhatWasAskedForBeforeWhatBecameOfIt() {
        try (SqliteJournal journal = open(directory)) {
            journal.actions().asked(action("a-1"));
            ActionRow open = rows(Long.MAX_VALUE, 10).get(0);
            assertThat(open.action()).isEqualTo(action("a-1"));
            assertThat(open.outcome()).isNull();
            assertThat(open.endedAt()).isNull();
            journal.actions().ended("a-1", Outcome.REFUSED, "Not now.");
        }
        ActionRow ended = rows(Long.MAX_VALUE, 10).get(0);
        assertThat(ended.outcome()).isEqualTo("REFUSED");
        assertThat(ended.detail()).isEqualTo("Not now.");
        assertThat(ended.endedAt()).isEqualTo(START);
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        for (int run = 0; run < 2; run++) {
            try (SqliteJournal journal = open(directory)) {
                for (int i = 0; i < 3; i++) {
                    String id = "a-" + run + i;
                    journal.actions().asked(action(id));
                    journal.actions().ended(id, Outcome.DONE, null);
                }
            }
        }
        List<ActionRow> first = rows(Long.MAX_VALUE, 4);
        List<ActionRow> rest = rows(first.get(3).seq(), 4);
        assertThat(first)
                .extracting(each -> each.action().id())
                .containsExactly("a-12", "a-11", "a-10", "a-02");
        assertThat(rest).extracting(each -> each.action().id()).containsExactly("a-01", "a-00");
    }

    @Test
    void refusesAnIdTwiceAndAnEndWithoutABeginningAndGoesOn() {
        try (SqliteJournal journal = open(directory)) {
            ActionLog actions = journal.actions();
            actions.asked(action("a-1"));
            assertThatIllegalStateException()
                    .isThrownBy(() -> actions.asked(action("a-1")))
                    .withMessageContaining("a-1 was written before");
            assertThatIllegalStateException()
                    .isThrownBy(() -> actions.ended("a-2", Outcome.DONE, null))
                    .withMessageContaining("a-2 is unknown");
            actions.ended("a-1", Outcome.DONE, null);
            assertThatIllegalStateException()
                    .isThrownBy(() -> actions.ended("a-1", Outcome.FAILED, null))
                    .withMessageContaining("a-1 is DONE");
            actions.asked(action("a-3"));
        }
        assertThat(rows(Long.MAX_VALUE, 10)).hasSize(2);
    }

    @Test
    void noticesAnActionThatWasChangedAfterwards() throws SQLException {
        try (SqliteJournal journal = open(directory)) {
            journal.actions().asked(action("a-1"));
            journal.actions().ended("a-1", Outcome.DONE, null);
        }
        change("DROP TRIGGER manual_action_refuses_update");
        change("UPDATE manual_action SET actor = 'somebody' WHERE seq = 1");
        JournalVerification found = JournalVerifier.verify(directory, null, (done, all) -> {});
        assertThat(found.finding().kind()).isEqualTo(EntryKind.ACTION);
        assertThat(found.finding().id()).isEqualTo("a-1");
    }

    @Test
    void refusesToForgetAnAction() {
        try (SqliteJournal journal = open(directory)) {
            journal.actions().asked(action("a-1"));
        }
        assertThatThrownBy(() -> change("DELETE FROM manual_action"))
                .hasMessageContaining("append-only");
    }

    private void change(String sql) throws SQLException {
        String url = "jdbc:sqlite:" + directory.resolve("journal.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
