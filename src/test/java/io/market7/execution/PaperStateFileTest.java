package io.market7.execution;

import static io.market7.execution.Bars.SOL;
import static io.market7.execution.Bars.base;
import static io.market7.execution.Bars.close;
import static io.market7.execution.Bars.flat;
import static io.market7.execution.Bars.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperStateFileTest {

    @TempDir Path directory;

    private static PaperVenue traded() {
        PaperVenue venue = new PaperVenue(PaperSettings.DEFAULT);
        venue.onBar(SOL, flat(0, "100"));
        venue.openDeal(base("d1", "100", 1));
        venue.onBar(SOL, flat(1, "100"));
        venue.closeAtMarket(close("d1", Purpose.SAFU_EXIT, 2));
        venue.onBar(SOL, flat(2, "90"));
        venue.openDeal(base("d2", "100", 3));
        venue.onBar(SOL, flat(3, "90"));
        venue.addSafetyOrder(step("d2", 1, "50.25", 4));
        venue.onBar(SOL, flat(4, "88.5"));
        venue.addSafetyOrder(step("d2", 2, "70", 5));
        return venue;
    }

    @Test
    void restoresExactlyWhatWasSaved() throws IOException {
        PaperStateFile file = new PaperStateFile(directory.resolve("paper/state.json"));
        PaperState state = traded().state();
        file.save(state);
        file.save(state);
        assertThat(file.load()).hasValue(state);
        assertThat(Files.list(directory.resolve("paper"))).hasSize(1);
    }

    @Test
    void goesOnAfterARestartAsIfThereHadBeenNone() throws IOException {
        PaperStateFile file = new PaperStateFile(directory.resolve("state.json"));
        PaperVenue uninterrupted = traded();
        file.save(uninterrupted.state());
        PaperVenue restarted = new PaperVenue(PaperSettings.DEFAULT, file.load().orElseThrow());
        assertThat(restarted.onBar(SOL, flat(5, "87")))
                .isEqualTo(uninterrupted.onBar(SOL, flat(5, "87")));
        assertThat(restarted.state()).isEqualTo(uninterrupted.state());
        assertThat(restarted.addSafetyOrder(step("d2", 1, "50", 6)).reason())
                .isEqualTo("step-fired");
    }

    @Test
    void isEmptyBeforeTheFirstSave() throws IOException {
        assertThat(new PaperStateFile(directory.resolve("none.json")).load()).isEmpty();
    }

    @Test
    void refusesADamagedFileAndAnotherVersion() throws IOException {
        Path path = directory.resolve("state.json");
        PaperStateFile file = new PaperStateFile(path);
        file.save(traded().state());
        String json = Files.readString(path);
        Files.writeString(path, json.replace("\"version\":1", "\"version\":2"));
        assertThatThrownBy(file::load).hasMessageContaining("has version 2. Expected 1");
        Files.writeString(path, json.substring(0, json.length() / 2));
        assertThatThrownBy(file::load).hasMessageContaining("restore it or move it away");
    }
}
