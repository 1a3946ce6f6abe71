package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCommandTest {

    @TempDir Path folder;

    private Typed typed(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--journal";
        all[words.length + 1] = folder.toString();
        return Typed.line(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause", "reduce-only", "flatten", "resume"})
    void leavesTheRequestForTheService(String level) throws IOException {
        Typed done = typed(level, "--reason", "The exchange announced maintenance");
        assertThat(done.code).isZero();
        assertThat(done.err).contains(level + " waits in", "within a second");
        assertThat(Files.readString(folder.resolve("control")))
                .isEqualTo(level + " The exchange announced maintenance\n");
    }

    @Test
    void wantsToKnowWhy() {
        assertThat(typed("pause").code).isEqualTo(2);
        assertThat(typed("pause", "--reason", "ok").err).contains("2 characters", "3 to 500");
        assertThat(typed("pause", "--reason", "y".repeat(501)).code).isEqualTo(2);
        assertThat(folder.resolve("control")).doesNotExist();
        assertThat(typed("pause", "--reason", "why").code).isZero();
        assertThat(typed("pause", "--reason", "y".repeat(500)).code).isZero();
    }

    @Test
    void leavesNothingWhereNoServiceWouldLook() {
        Typed done =
                Typed.line("pause", "--reason", "why", "--journal", folder.resolve("x").toString());
        assertThat(done.code).isEqualTo(2);
        assertThat(done.err).contains("--journal DIR");
    }
}
