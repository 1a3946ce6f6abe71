package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestFacts;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    private static final FactSet HELD =
            TestFacts.read(TestFacts.DEAL.replace("rsi: 50", "rsi: 41"));

    @TempDir private Path folder;

    private Typed watch(String more) {
        return Typed.line(("watch --journal " + folder + " " + more).strip().split(" "));
    }

    @Test
    void printsWhatIsKeptFromNowOnAndEndsAfterSoMany() throws Exception {
        TestJournal.keep(folder, "dca-before", HELD);
        CompletableFuture<Typed> watching =
                CompletableFuture.supplyAsync(() -> watch("--count 2 --question dca"));
        for (int i = 1; !watching.isDone(); i++) {
            TestJournal.keep(folder, "dca-new-" + i, HELD);
            Thread.sleep(50);
        }
        Typed watched = watching.get();
        assertThat(watched.code).isEqualTo(ExitCode.DONE);
        assertThat(watched.out.lines()).hasSize(2);
        assertThat(watched.out)
                .doesNotContain("dca-before")
                .contains("dca-new-", "HOLD", "rsi-too-low", "SOLUSDT");
    }

    @Test
    void wantsAJournalAndANumber() {
        assertThat(watch("--count 0").err).contains("--count is 0");
        Typed nowhere = Typed.line("watch", "--journal", folder.resolve("none").toString());
        assertThat(nowhere.code).isEqualTo(ExitCode.USAGE);
    }
}
