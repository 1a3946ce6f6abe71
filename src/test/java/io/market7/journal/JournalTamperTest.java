package io.market7.journal;

import static io.market7.journal.JournalFixtures.entry;
import static io.market7.journal.JournalFixtures.intent;
import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.ActionLog;
import io.market7.domain.decision.ManualAction;
import io.market7.journal.JournalVerification.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is changed in a journal before its newest checkpoint is found. */
class JournalTamperTest {

    private static final String KEY = "a key of this test";
    private static final int DECISIONS = 120;

    private static Path original;
    private static Path copy;
    private static byte[] bytes;
    private static final List<int[]> BODIES = new ArrayList<>();

    @BeforeContainer
    static void write() throws IOException, SQLException {
        original = Files.createTempDirectory("journal-tamper");
        copy = Files.createTempDirectory("journal-tamper-copy");
        try (SqliteJournal journal =
                SqliteJournal.open(
                        original,
                        new SqliteJournal.Options(
                                RealTexts::facts,
                                RealTexts::decision,
                                JournalFixtures.CLOCK,
                                100,
                                KEY))) {
            for (int n = 1; n <= DECISIONS; n++) {
                journal.append(entry(n));
                if (n % 10 == 0) {
                    journal.intend(intent("o-" + n));
                    journal.settle("o-" + n, "CONFIRMED", "{\"n\":" + n + "}");
                    journal.actions().asked(action("a-" + n));
                    journal.actions().ended("a-" + n, ActionLog.Outcome.DONE, null);
                }
            }
        }
        bytes = Files.readAllBytes(original.resolve("journal.db"));
        findBodies();
    }

    @AfterContainer
    static void clean() throws IOException {
        for (Path folder : List.of(original, copy)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static ManualAction action(String id) {
        return new ManualAction(id, JournalFixtures.START, "ann", "pause", null, "because");
    }

    /** Places in the file where an entry says something. */
    private static void findBodies() throws SQLException {
        for (String column :
                List.of(
                        "decision.head",
                        "decision.body",
                        "decision.chain",
                        "dictionary.packed",
                        "intent.chain",
                        "settlement.chain",
                        "manual_action.chain")) {
            String[] name = column.split("\\.");
            try (Connection connection = open(original);
                    Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT " + name[1] + " FROM " + name[0])) {
                while (row.next()) {
                    byte[] blob = row.getBytes(1);
                    int at = indexOf(blob);
                    if (at >= 0) {
                        BODIES.add(new int[] {at, blob.length});
                    }
                }
            }
        }
        assertThat(BODIES).hasSizeGreaterThan(2 * DECISIONS);
    }

    // pages that were split hold stale copies; what is found twice is left out
    private static int indexOf(byte[] blob) {
        int found = -1;
        for (int at = 0; at <= bytes.length - blob.length; at++) {
            if (bytes[at] == blob[0]
                    && Arrays.equals(bytes, at, at + blob.length, blob, 0, blob.length)) {
                if (found >= 0) {
                    return -1;
                }
                found = at;
            }
        }
        return found;
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
    }

    private static void restore(byte[] database) throws IOException {
        Files.deleteIfExists(copy.resolve("journal.db-wal"));
        Files.deleteIfExists(copy.resolve("journal.db-shm"));
        Files.write(copy.resolve("journal.db"), database);
        Files.copy(
                original.resolve("journal.heads"),
                copy.resolve("journal.heads"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static JournalVerification verify() {
        return JournalVerifier.verify(copy, KEY, (done, all) -> {});
    }

    @Property(tries = 1)
    void findsNothingInAJournalNobodyTouched() throws IOException {
        restore(bytes);
        JournalVerification found = verify();
        assertThat(found.finding()).isNull();
        assertThat(found.isClean()).isTrue();
        assertThat(found.provedThrough()).isEqualTo(found.entries());
        assertThat(found.counts())
                .containsEntry(EntryKind.DECISION, (long) DECISIONS)
                .containsEntry(EntryKind.ACTION, 24L);
    }

    @Property(tries = 400)
    void findsAnyChangedByteOfAnEntry(
            @ForAll @IntRange(max = 1_000_000) int which,
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        int[] body = BODIES.get(which % BODIES.size());
        byte[] changed = bytes.clone();
        changed[body[0] + where % body[1]] ^= (byte) change;
        restore(changed);
        assertThat(verify().finding()).isNotNull();
    }

    @Property(tries = 60)
    void findsAnyRowThatWasTakenOut(@ForAll @IntRange(max = 1_000_000) int which)
            throws IOException, SQLException {
        long rows = DECISIONS + 12 * 4;
        long entry = which % rows;
        restore(bytes);
        change(deletion(entry));
        JournalVerification found = verify();
        assertThat(found.finding()).isNotNull();
        assertThat(found.finding().problem()).isNotEqualTo(Problem.DAMAGED);
    }

    private static String deletion(long number) {
        if (number < DECISIONS) {
            return "DELETE FROM decision WHERE seq = " + (number + 1);
        }
        long rest = number - DECISIONS;
        return switch ((int) (rest % 4)) {
            case 0 -> "DELETE FROM intent WHERE rowid = " + (rest / 4 + 1);
            case 1 -> "DELETE FROM settlement WHERE id = " + (rest / 4 + 1);
            case 2 -> "DELETE FROM manual_action WHERE seq = " + (rest / 4 * 2 + 1);
            default -> "DELETE FROM manual_action WHERE seq = " + (rest / 4 * 2 + 2);
        };
    }

    @Property(tries = 40)
    void findsTwoDecisionsThatChangedPlaces(
            @ForAll @IntRange(min = 1, max = DECISIONS) int a,
            @ForAll @IntRange(min = 1, max = DECISIONS) int b)
            throws IOException, SQLException {
        net.jqwik.api.Assume.that(a != b);
        restore(bytes);
        change("UPDATE decision SET seq = -1 WHERE seq = " + a);
        change("UPDATE decision SET seq = " + a + " WHERE seq = " + b);
        change("UPDATE decision SET seq = " + b + " WHERE seq = -1");
        assertThat(verify().finding()).isNotNull();
    }

    @Property(tries = 30)
    void findsAJournalThatWasCutOff(@ForAll @IntRange(min = 1, max = DECISIONS) int from)
            throws IOException, SQLException {
        restore(bytes);
        long entry = number("SELECT entry FROM decision WHERE seq = " + from);
        for (String table : EntryChain.TABLES) {
            change("DELETE FROM " + table + " WHERE entry >= " + entry);
        }
        JournalVerification found = verify();
        assertThat(found.finding().problem()).isEqualTo(Problem.TRUNCATED);
        assertThat(found.finding().entry()).isEqualTo(entry);
    }

    @Property(tries = 20)
    void findsARuleThatIsNoLongerMentioned(@ForAll @IntRange(min = 1, max = DECISIONS) int seq)
            throws IOException, SQLException {
        restore(bytes);
        change("DELETE FROM decision_rule WHERE kind = 0 AND seq = " + seq);
        JournalVerification found = verify();
        assertThat(found.finding().problem()).isEqualTo(Problem.CHANGED);
        assertThat(found.finding().seq()).isEqualTo(seq);
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = open(copy);
                Statement statement = connection.createStatement()) {
            List<String> triggers = new ArrayList<>();
            try (ResultSet row =
                    statement.executeQuery("SELECT name FROM sqlite_master WHERE type='trigger'")) {
                while (row.next()) {
                    triggers.add(row.getString(1));
                }
            }
            for (String trigger : triggers) {
                statement.executeUpdate("DROP TRIGGER " + trigger);
            }
            statement.executeUpdate(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = open(copy);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }
}
