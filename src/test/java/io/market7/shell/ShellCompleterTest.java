package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.shell.line.ArgumentReader;
import io.market7.shell.output.Console;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.junit.jupiter.api.Test;

class ShellCompleterTest {

    private static final Console CONSOLE =
            new Console(
                    new ByteArrayInputStream(new byte[0]), System.err, System.err, false, false);

    private final List<ShellCommand> commands = new ShellConfiguration().commands(CONSOLE).all();
    private final ShellCompleter completer =
            new ShellCompleter(
                    commands,
                    new CompletionNames(
                            Folders.of(ArgumentReader.read(commands.get(0).usage(), List.of()))));

    private List<String> offered(String typed) {
        List<Candidate> candidates = new ArrayList<>();
        completer.complete(
                null,
                new DefaultParser().parse(typed, typed.length(), Parser.ParseContext.COMPLETE),
                candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    @Test
    void offersTheWordsOfACommand() {
        assertThat(offered("rules ")).contains("check", "coverage", "list", "show", "test");
    }

    @Test
    void offersRulesetsAndVersions() {
        assertThat(offered("rules coverage ")).contains("dca", "dca@1.0.0");
        assertThat(offered("rules test ")).isEqualTo(offered("rules coverage "));
    }

    @Test
    void offersGuards() {
        assertThat(offered("rules coverage --guard ")).contains("zombie", "step-repeat");
        assertThat(offered("rules test dca --guard ")).contains("zombie");
    }

    @Test
    void offersOptions() {
        assertThat(offered("rules coverage --")).contains("--guard", "--gate", "--output");
    }
}
