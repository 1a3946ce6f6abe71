package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradingModeFileTest {

    @TempDir Path directory;

    @Test
    void survivesARestart() throws IOException {
        Path path = directory.resolve("mode");
        assertThat(new TradingModeFile(path).load()).isEqualTo(TradingMode.RUNNING);
        new TradingModeFile(path).save(TradingMode.REDUCE_ONLY);
        assertThat(new TradingModeFile(path).load()).isEqualTo(TradingMode.REDUCE_ONLY);
    }

    @Test
    void refusesAnUnknownWord() throws IOException {
        Path path = directory.resolve("mode");
        Files.writeString(path, "go!");
        assertThatThrownBy(() -> new TradingModeFile(path).load())
                .hasMessageContaining("holds go!. Expected one of [RUNNING, PAUSED, REDUCE_ONLY]");
    }
}
