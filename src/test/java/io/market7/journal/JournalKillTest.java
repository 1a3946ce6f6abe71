package io.market7.journal;

import static io.market7.journal.JournalFixtures.entry;
import static io.market7.journal.JournalFixtures.intent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second process is killed while it writes; what it acknowledged must be there. {@code
 * -Dmarket7.kills=100} kills as many, one after the other on the same journal.
 */
class JournalKillTest {

    private static final int KILLS = Integer.getInteger("market7.kills", 2);

    @TempDir Path directory;

    /** The second process: writes until it dies, acknowledging each entry on standard output. */
    static final class Child {

        private Child() {}

        /**
         * @param arguments the directory and the first number
         */
        public static void main(String[] arguments) {
            SqliteJournal journal = JournalFixtures.open(Path.of(arguments[0]));
            for (int n = Integer.parseInt(arguments[1]); ; n += 3) {
                journal.append(entry(n));
                journal.append(entry(n + 1));
                journal.appendDurably(entry(n + 2));
                journal.intend(intent("o-" + n));
                System.out.println("d-" + (n + 2) + " o-" + n);
                System.out.flush();
            }
        }
    }

    @Test
    void keepsEveryAcknowledgedEntryWhenTheProcessIsKilled() throws Exception {
        Random random = new Random(7);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> lines = killAfter(20 + random.nextInt(80), 1_000_000 * kill + 1);
            assertKept(lines);
            acknowledged += 2 * lines.size();
        }
        try (SqliteJournal survivor = JournalFixtures.open(directory)) {
            assertThat(survivor.appendDurably(entry(1))).isEqualTo(1);
        }
        System.out.printf("journal: %d kills, %,d acknowledgements kept%n", KILLS, acknowledged);
    }

    private void assertKept(List<String> lines) {
        JournalVerification found = JournalVerifier.verify(directory, null, (done, all) -> {});
        assertThat(found.finding()).isNull();
        assertThat(found.isClean()).isFalse();
        try (JournalQuery query = JournalQuery.open(directory)) {
            List<String> intents =
                    query.intents().stream().map(row -> row.intent().clientOrderId()).toList();
            for (String line : lines) {
                String[] ids = line.split(" ");
                assertThat(query.byId(ids[0])).as(line).isPresent();
                assertThat(intents).contains(ids[1]);
            }
            assertThat(query.count(JournalFilter.ALL)).isEqualTo(query.lastSeq());
        }
    }

    private List<String> killAfter(int lines, int first) throws IOException, InterruptedException {
        Process child = start(first);
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && acknowledged.size() < lines) {
                acknowledged.add(line);
                if (acknowledged.size() == 10 && first == 1) {
                    assertThatThrownBy(() -> JournalFixtures.open(directory))
                            .hasMessageContaining("being written by process " + child.pid());
                }
                line = out.readLine();
            }
            // through the handle, which leaves the pipe open for what was still acknowledged
            child.toHandle().destroyForcibly();
            assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
            // complete lines that were still in the pipe were acknowledged too
            while (line != null && line.matches("d-\\d+ o-\\d+")) {
                acknowledged.add(line);
                line = out.readLine();
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(lines);
        // the last line may have been cut off inside its number
        return acknowledged.subList(0, acknowledged.size() - 1);
    }

    private Process start(int first) throws IOException {
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        classPath,
                        Child.class.getName(),
                        directory.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
