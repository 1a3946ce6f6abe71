package io.market7.journal;

import static io.market7.journal.JournalFixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.journal.JournalHead.Reason;
import io.market7.journal.JournalVerification.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalHeadsTest {

    private static final String KEY = "not to be seen";

    @TempDir Path directory;

    private void write(int from, int to, String key) {
        SqliteJournal.Options options =
                new SqliteJournal.Options(
                        RealTexts::facts, RealTexts::decision, JournalFixtures.CLOCK, 64, key);
        try (SqliteJournal journal = SqliteJournal.open(directory, options, 50)) {
            for (int n = from; n <= to; n++) {
                journal.append(entry(n));
                journal.flush();
            }
        }
    }

    private JournalVerification verify(String key) {
        return JournalVerifier.verify(directory, key, (done, all) -> {});
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(directory.resolve("journal.heads"));
    }

    private void lines(List<String> lines) throws IOException {
        Files.write(directory.resolve("journal.heads"), lines);
    }

    @Test
    void checkpointsAtTheBeginningEverySoManyEntriesAndAtTheEnd() throws IOException {
        write(1, 120, null);
        assertThat(HeadsFile.read(directory).heads())
                .extracting(JournalHead::reason)
                .containsExactly(Reason.CREATED, Reason.PERIODIC, Reason.PERIODIC, Reason.CLOSED);
        JournalVerification found = verify(null);
        assertThat(found.checkpoints()).isEqualTo(4);
        assertThat(found.unproved()).isZero();
        assertThat(found.cannotProve().toString()).contains("No checkpoint is sealed with a key");
    }

    @Test
    void sealsWithTheKeyAndNeverWritesItDown() throws IOException {
        write(1, 10, KEY);
        assertThat(verify(KEY).finding()).isNull();
        assertThat(verify(KEY).cannotProve().toString()).doesNotContain("sealed");
        assertThat(verify(null).finding()).isNull();
        assertThat(verify(null).cannotProve().toString())
                .contains("2 of 2 checkpoints are sealed with a key and cannot be checked");
        assertThat(verify("another").finding().problem()).isEqualTo(Problem.CHECKPOINTS);
        assertThat(lines().toString()).doesNotContain(KEY);
        assertThat(new SqliteJournal.Options(null, null, JournalFixtures.CLOCK, 1, KEY).toString())
                .doesNotContain(KEY);
    }

    @Test
    void refusesToCallProvedWhatWasCheckpointedWithoutTheKeyAfterwards() {
        write(1, 10, KEY);
        write(11, 20, null);
        assertThat(verify(KEY).finding().detail()).contains("written without a key, and one is");
        write(21, 30, KEY);
        assertThat(verify(KEY).finding()).isNull();
    }

    @Test
    void findsACheckpointThatWasChangedOrTakenOut() throws IOException {
        write(1, 120, null);
        List<String> whole = lines();
        lines(List.of(whole.get(0), whole.get(2), whole.get(3)));
        assertThat(verify(null).finding().detail()).startsWith("Checkpoint 2 ");
        String forged = whole.get(1).replaceFirst("entry=\\d+", "entry=49");
        lines(List.of(whole.get(0), forged, whole.get(2), whole.get(3)));
        assertThat(verify(null).finding().detail()).startsWith("Checkpoint 2 ");
        Files.delete(directory.resolve("journal.heads"));
        assertThat(verify(null).finding().detail()).contains("missing or empty");
    }

    @Test
    void tellsACheckpointThatWasCutOffFromOneThatWasForged() throws IOException {
        write(1, 10, null);
        Files.writeString(
                directory.resolve("journal.heads"), "entry=99 link=ab", StandardOpenOption.APPEND);
        assertThat(verify(null).finding()).isNull();
        assertThat(verify(null).isTorn()).isTrue();
        write(11, 12, null);
        assertThat(verify(null).isTorn()).isFalse();
        assertThat(lines()).hasSize(3);
    }

    @Test
    void refusesToWriteOnWhereEntriesAreGone() throws IOException {
        write(1, 10, null);
        Files.copy(directory.resolve("journal.db"), directory.resolve("kept.db"));
        write(11, 20, null);
        Files.move(
                directory.resolve("kept.db"),
                directory.resolve("journal.db"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(verify(null).finding().problem()).isEqualTo(Problem.TRUNCATED);
        assertThatThrownBy(() -> write(11, 20, null))
                .hasMessageContaining("its newest checkpoint is of entry");
    }

    @Test
    void provesOneDecisionWithoutTheJournal() {
        write(1, 120, KEY);
        try (JournalQuery query = JournalQuery.open(directory)) {
            JournalRow row = query.byId("d-60").orElseThrow();
            JournalProof proof = query.proof("d-60").orElseThrow();
            assertThat(proof.holds(row)).isTrue();
            assertThat(proof.head().entry()).isGreaterThanOrEqualTo(proof.entry());
            assertThat(proof.holds(query.byId("d-61").orElseThrow())).isFalse();
            JournalProof forged =
                    new JournalProof(
                            proof.entry(),
                            proof.mentions(),
                            proof.content(),
                            proof.stored(),
                            proof.before(),
                            proof.following().subList(1, proof.following().size()),
                            proof.previous(),
                            proof.head());
            assertThat(forged.holds(row)).isFalse();
            assertThat(query.proof("d-121")).isEmpty();
        }
    }
}
