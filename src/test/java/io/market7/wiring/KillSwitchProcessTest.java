package io.market7.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.live.ControlFile;
import io.market7.cycle.live.ControlLevel;
import io.market7.cycle.live.ControlRequest;
import io.market7.journal.JournalQuery;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The kill switch as it is reached when the web interface does not answer. */
@DisabledOnOs(OS.WINDOWS)
class KillSwitchProcessTest {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    @TempDir private Path folder;

    @Test
    void obeysAFileThatWaitedASignalAndAFileThatComes() throws Exception {
        Path journal = Files.createDirectory(folder.resolve("journal"));
        ControlFile file = new ControlFile(journal);
        file.write(new ControlRequest(ControlLevel.PAUSE, "Before the start."));
        Process service = start(journal);
        try {
            String owner = Files.getOwner(journal).getName();
            String paused = "control file of %s pause Before the start. DONE".formatted(owner);
            awaited(service, journal, paused);
            assertThat(mode(service, journal)).isEqualTo("PAUSED");

            signal(service);
            String reduced = "signal reduce-only The process received SIGUSR2. DONE";
            awaited(service, journal, reduced);
            assertThat(mode(service, journal)).isEqualTo("REDUCE_ONLY");

            file.write(new ControlRequest(ControlLevel.FLATTEN, "It gets worse."));
            String flat = "control file of %s flatten It gets worse. DONE".formatted(owner);
            awaited(service, journal, flat);
            assertThat(actions(journal)).containsExactly(flat, reduced, paused);
            assertThat(journal.resolve("control")).doesNotExist();
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    private static void signal(Process service) throws Exception {
        assertThat(new ProcessBuilder("kill", "-USR2", "" + service.pid()).start().waitFor())
                .isZero();
    }

    private static void awaited(Process service, Path journal, String action) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!Files.exists(journal.resolve("journal.db")) || !actions(journal).contains(action)) {
            assertThat(service.isAlive()).as("service").isTrue();
            assertThat(System.nanoTime() - end).as(action).isNegative();
            Thread.sleep(100);
        }
    }

    private static List<String> actions(Path journal) {
        try (JournalQuery query = JournalQuery.open(journal)) {
            return query.actions(Long.MAX_VALUE, 10).stream()
                    .map(
                            each ->
                                    "%s %s %s %s"
                                            .formatted(
                                                    each.action().actor(),
                                                    each.action().action(),
                                                    each.action().reason(),
                                                    each.outcome()))
                    .toList();
        }
    }

    /** Reads the mode a restart would find. */
    private static String mode(Process service, Path journal) throws Exception {
        assertThat(service.isAlive()).isTrue();
        String state = Files.readString(journal.resolve("trading-state.json"));
        return state.replaceAll("(?s).*\"mode\":\"([A-Z_]+)\".*", "$1");
    }

    private Process start(Path journal) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        "io.market7.Market7",
                        "serve",
                        "--server.port=0",
                        "--market7.redis.enabled=false",
                        "--journal",
                        journal.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
