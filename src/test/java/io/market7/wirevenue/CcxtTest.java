package io.market7.wirevenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An unmodified ccxt client, whose addresses alone are changed, trades on the venue. */
class CcxtTest {

    private static final Path FOLDER = Path.of("src/test/ccxt");

    @BeforeAll
    static void ccxtIsInstalled() {
        boolean installed = Files.isDirectory(FOLDER.resolve("node_modules/ccxt"));
        if (System.getenv("MARKET7_REQUIRE_BROWSER") != null) {
            assertThat(installed).as("npm ci in " + FOLDER).isTrue();
        }
        assumeTrue(installed, "There is no ccxt. Expected: npm ci --prefix " + FOLDER);
    }

    @Test
    void tradesSpot() throws Exception {
        assertThat(run("spot.cjs")).contains("done spot");
    }

    @Test
    void tradesFutures() throws Exception {
        assertThat(run("futures.cjs")).contains("done futures");
    }

    private static String run(String script) throws Exception {
        WireVenueOptions options = WireVenueOptions.usual(0, "key", "secret").withHistory(2_000);
        try (WireVenue venue = WireVenue.open(options, Clock.systemUTC())) {
            venue.step();
            Process node =
                    new ProcessBuilder("node", script, venue.url(), "key", "secret")
                            .directory(FOLDER.toFile())
                            .redirectErrorStream(true)
                            .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(node.exitValue()).as(said).isZero();
            return said;
        }
    }
}
