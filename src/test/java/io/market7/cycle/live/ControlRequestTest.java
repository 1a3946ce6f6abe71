package io.market7.cycle.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlRequestTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(ControlLevel.class)
    void isReadAsItWasWritten(ControlLevel level) throws IOException {
        ControlFile file = new ControlFile(folder);
        file.write(new ControlRequest(level, "News of\nthe exchange: Ä."));
        assertThat(file.take().orElseThrow().request())
                .isEqualTo(new ControlRequest(level, "News of the exchange: Ä."));
        file.done();
        assertThat(file.take()).isEmpty();
    }

    @Test
    void needsNoReasonWhereNothingElseAnswers() {
        assertThat(ControlRequest.parse("flatten"))
                .contains(new ControlRequest(ControlLevel.FLATTEN, "No reason was given."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"flaten", "RESUME", "resume\nflatten", "resume!", "{\"level\":\"resume\"}"})
    void pausesWhenItIsNotUnderstood(String text) {
        ControlRequest request = ControlRequest.parse(text).orElseThrow();
        assertThat(request.level()).isEqualTo(ControlLevel.PAUSE);
        assertThat(request.reason())
                .contains(text.replace('\n', ' '), "pause, reduce-only, flatten, resume");
    }

    @Test
    void keepsAReasonShort() {
        String most = "y".repeat(ControlRequest.LONGEST_REASON);
        assertThat(ControlRequest.parse("pause " + most).orElseThrow().reason()).isEqualTo(most);
        assertThat(ControlRequest.parse("pause z" + most).orElseThrow().reason())
                .hasSize(ControlRequest.LONGEST_REASON);
    }

    @Test
    void takesAgainWhatACrashInterruptedAndLosesNothingWrittenMeanwhile() throws IOException {
        ControlFile file = new ControlFile(folder);
        file.write(new ControlRequest(ControlLevel.FLATTEN, "first"));
        assertThat(file.take().orElseThrow().request().reason()).isEqualTo("first");
        file.write(new ControlRequest(ControlLevel.PAUSE, "second"));
        ControlFile afterCrash = new ControlFile(folder);
        assertThat(afterCrash.take().orElseThrow().request().reason()).isEqualTo("first");
        afterCrash.done();
        assertThat(afterCrash.take().orElseThrow().request().reason()).isEqualTo("second");
    }

    @Test
    void waitsForAFileThatIsBeingWritten() throws IOException {
        Files.createFile(folder.resolve("control"));
        assertThat(new ControlFile(folder).take()).isEmpty();
        assertThat(folder.resolve("control")).exists();
    }
}
