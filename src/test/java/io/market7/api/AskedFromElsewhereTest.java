package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.journal.JournalFilter;
import io.market7.journal.JournalQuery;
import io.market7.shell.ShellCommand;
import io.market7.shell.WhatIfCommand;
import io.market7.shell.WhyCommand;
import io.market7.shell.output.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands ask a running service what they tell of a journal beside it. */
class AskedFromElsewhereTest {

    private final ApiServer server = ApiServer.get();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String id;

    @BeforeEach
    void waitForADecision() throws InterruptedException {
        JournalQuery journal = server.context.getBean(JournalQuery.class);
        ApiServer.await(() -> journal.count(JournalFilter.ALL) >= 1);
        id = journal.find(JournalFilter.ALL, null, 1).rows().get(0).id();
    }

    private String said(Function<Console, ShellCommand> command, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        false);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--url", "http://127.0.0.1:" + server.port));
        command.apply(console).execute(all);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whyHasEveryRuleAndWhatWouldTurnIt() {
        assertThat(said(WhyCommand::new, id, "--max", "1"))
                .contains("What would turn it")
                .contains("NOT_MATCHED");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIfHasBothSides() {
        assertThat(said(WhatIfCommand::new, id, "--set", "quoteVolume24h=1.5"))
                .contains("with quoteVolume24h = 1.5")
                .contains("stored")
                .contains("changed");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aRefusalArrivesAsASentence() {
        said(WhatIfCommand::new, id, "--set", "pric=1");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Did you mean price?");
    }
}
