package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.shell.output.Console;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

    static Stream<String> names() {
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(PrintStream.nullOutputStream()),
                        new PrintStream(PrintStream.nullOutputStream()),
                        false,
                        false);
        return new ShellConfiguration().commands(console).all().stream().map(ShellCommand::getName);
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsHelpWithAnExampleForEveryCommand(String name) {
        Typed typed = Typed.line((name + " --help").split(" "));
        assertThat(typed.code).isZero();
        assertThat(typed.out).contains("Usage: market7 " + name, "Example:", "--output", "--rules");
        assertThat(typed.err).isEmpty();
    }

    @Test
    void listsEveryCommand() {
        Typed typed = Typed.line("help");
        assertThat(typed.code).isZero();
        names().forEach(name -> assertThat(typed.out).contains(name));
        assertThat(Typed.line("--help").out).isEqualTo(typed.out);
    }

    @ParameterizedTest
    @CsvSource({
        "evalute, Did you mean evaluate?",
        "rulez list, Did you mean rules",
        "rules, rules check",
        "rules chek, Did you mean rules check?",
        "evaluate --factz x, Did you mean --facts?",
        "evaluate --explain all, 'Expected one of none, why, full.'",
        "evaluate --facts, --facts needs a value",
        "evaluate stray, Expected no argument",
        "why, Expected load ID",
        "what-if, Expected ID",
        "rules list --output yaml, 'Expected one of table, json, csv.'",
        "rules check --url http://127.0.0.1:1, Leave --url out",
        "decisions --limit 0, from 1 to 1000",
        "decisions --from yesterday, Expected an instant",
        "backtest --data, --data needs a value",
        "backtest, backtest needs --data DIR",
        "rules show nothing, There is no ruleset nothing",
        "rules list --rules /nowhere, There is no folder /nowhere",
        "evaluate --facts /nowhere.jsonl, There is no file /nowhere.jsonl",
        "serve, in another terminal",
    })
    void saysWhatIsWrongAndExitsWithTwo(String line, String sentence) {
        Typed typed = Typed.line(line.split(" "));
        assertThat(typed.code).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err).contains(sentence);
        assertThat(typed.out).isEmpty();
    }

    @Test
    void exitsWithOneWhenNobodyAnswers() {
        Typed typed = Typed.line("decisions", "--url", "http://127.0.0.1:1");
        assertThat(typed.code).isEqualTo(ExitCode.ERROR);
        assertThat(typed.err).contains("No service answers at http://127.0.0.1:1");
    }
}
