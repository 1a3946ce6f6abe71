package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules stats}, as it is typed. */
class RulesStatsCommandTest {

    @TempDir private Path folder;

    @BeforeEach
    void keepTwoStopsAndAPriceAnHourLater() {
        keep("held", "rsi: 50", "rsi: 41", "12:00");
        keep("held-twice", "rsi: 50, adx: 20", "rsi: 41, adx: 8", "12:00");
        TestJournal.keep(
                folder,
                "later",
                TestFacts.read(
                        TestFacts.DEAL
                                .replace("12:00", "13:00")
                                .replace("price: 96", "price: 97.2")));
    }

    private void keep(String id, String from, String to, String time) {
        TestJournal.keep(
                folder,
                id,
                TestFacts.read(TestFacts.DEAL.replace(from, to).replace("12:00", time)));
    }

    private Typed stats(String line) {
        return Typed.line(("rules stats " + line + " --journal " + folder).split(" +"));
    }

    @Test
    void showsWhatEachRuleStoppedAndWhatThePriceDid() {
        String[] lines = stats("--output csv").out.split("\\R");

        assertThat(lines)
                .containsExactly(
                        "question,rule,vetoes,alone,after1hPct,after4hPct,after24hPct,known24h",
                        "dca,adx-too-low,1,0,,,,0",
                        "dca,rsi-too-low,2,1,1.2500,,,0");
    }

    @Test
    void listsOnlyRulesThatStoppedSomethingAlone() {
        assertThat(stats("dca --sole --output csv").out.split("\\R")).hasSize(2);
        assertThat(stats("fork --output csv").out.split("\\R")).hasSize(1);
        assertThat(stats("dcb").err).contains("one of btc, fork, dca");
    }
}
