package io.market7.journal;

import static io.market7.journal.JournalFixtures.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cuts the files of a journal off where a crash may have cut them, starts again and looks for what
 * was acknowledged. {@code -Dmarket7.crashes=10000} tries as many.
 */
class JournalCrashTest {

    private static final int CRASHES = Integer.getInteger("market7.crashes", 150);
    private static final int CRASHES_A_RECORDING = 50;
    private static final long SEED = 20_250_601;

    @TempDir Path folder;

    @Test
    void losesNothingThatWasAcknowledgedWhereverACrashCutsTheFiles() throws Exception {
        CrashRecording recording = null;
        int acknowledged = 0;
        Path survivor = Files.createDirectory(folder.resolve("survivor"));
        for (int crash = 0; crash < CRASHES; crash++) {
            Random random = new Random(SEED + crash);
            if (crash % CRASHES_A_RECORDING == 0) {
                Path written = Files.createDirectory(folder.resolve("written-" + crash));
                recording = CrashRecording.make(written, random);
            }
            List<String> expected = recording.crash(survivor, random);
            assertThat(kept(survivor)).as("crash %d", crash).containsAll(expected);
            acknowledged += expected.size();
        }
        System.out.printf(
                "journal: %,d crashes, %,d acknowledgements kept%n", CRASHES, acknowledged);
    }

    private static Set<String> kept(Path directory) {
        JournalVerification before = JournalVerifier.verify(directory, null, (done, all) -> {});
        assertThat(before.finding()).as("as the crash left it").isNull();
        try (SqliteJournal journal = CrashRecording.open(directory)) {
            journal.appendDurably(entry(10_000));
        }
        JournalVerification after = JournalVerifier.verify(directory, null, (done, all) -> {});
        assertThat(after.finding()).as("after starting again").isNull();
        assertThat(after.isClean()).isTrue();
        Set<String> kept = new HashSet<>();
        try (JournalQuery query = JournalQuery.open(directory)) {
            query.after(0, 1_000).forEach(row -> kept.add(readable(row)));
            query.intents().forEach(row -> kept.add(row.intent().clientOrderId()));
        }
        return kept;
    }

    private static String readable(JournalRow row) {
        assertThat(row.factsJson()).startsWith("{\"at\":\"").endsWith("}");
        assertThat(row.decisionJson()).startsWith("{\"id\":\"" + row.id() + "\"").endsWith("]}}");
        return row.id();
    }
}
