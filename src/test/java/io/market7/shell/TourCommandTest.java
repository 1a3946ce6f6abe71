package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourCommandTest {

    @TempDir private Path folder;

    @Test
    void leadsFromAHeldDealToARuleThatIsMended() {
        Typed tour = Typed.line("tour");
        assertThat(tour.err).isEmpty();
        assertThat(tour.code).isZero();
        assertThat(tour.out)
                .containsSubsequence(
                        "$ market7 decisions",
                        "$ market7 why dca-tour",
                        "confidence-too-low",
                        "What would turn it",
                        "HOLD -> PLACE_SAFETY_ORDER",
                        "in force: dca 1.0.0 decides HOLD",
                        "STALE since",
                        "guards/indicator-health.drl:27:6",
                        "still: dca 1.0.0 decides HOLD",
                        "mended: dca 1.0.0 decides HOLD");
    }

    @Test
    void saysSoWhereItHasNoRulesToShow() throws Exception {
        Typed none = Typed.line("tour", "--rules", folder.resolve("none").toString());
        assertThat(none.code).isEqualTo(2);
        assertThat(none.err).contains("--rules DIR picks another");
        Files.createDirectories(folder.resolve("empty"));
        assertThat(Typed.line("tour", "--rules", folder.resolve("empty").toString()).code)
                .isNotZero();
    }
}
