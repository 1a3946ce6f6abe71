package io.market7.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.journal.SqliteJournal;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who starts the service where it cannot run. */
class ServiceProcessTest {

    @TempDir private Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended start(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(classPath());
        command.add("io.market7.Market7");
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), text(out), text(err));
        } finally {
            process.destroyForcibly();
        }
    }

    /** The program's own classes and libraries: what tests add would change what is logged. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> !each.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void namesTheTakenPortAndTheOptionInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            Ended ended = start("serve", "--server.port=" + port, "--journal", folder + "/journal");
            assertThat(ended.code()).isOne();
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err().lines()).hasSize(1);
            assertThat(ended.err()).contains("Port " + port + " is taken", "--server.port=");
        }
    }

    @Test
    void saysInOneSentenceThatTheJournalHasAWriter() throws Exception {
        Path journal = folder.resolve("journal");
        try (SqliteJournal held =
                SqliteJournal.open(
                        journal, FactsWriter::text, DecisionWriter::text, Clock.systemUTC())) {
            held.flush();
            Ended ended = start("serve", "--server.port=0", "--journal", journal.toString());
            assertThat(ended.code()).isOne();
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err().lines()).hasSize(1);
            assertThat(ended.err()).contains("is being written by process");
        }
    }

    @Test
    void collectsEverySettingThatIsWrong() throws Exception {
        Ended ended = start("serve", "--market7.fed=x", "--market7.simulated.speed=0");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).hasSize(2);
    }

    @Test
    void tradesNoSpotUnderTheProfileThatTradesContracts() throws Exception {
        Ended ended = start("serve", "--spring.profiles.active=leverage", "--server.port=0");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("Profile leverage", "backtest --market futures");
    }

    @Test
    void refusesAnOptionNobodyKnows() throws Exception {
        Ended ended = start("serve", "--prot", "8001");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err()).contains("has no option --prot");
    }
}
