package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.TestFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of the page that leads an analyst from an idea to the live version. */
class HowToTest {

    private static final Path PAGE = Path.of("docs/how-to/from-idea-to-live.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("# exit code (\\d)$");

    @TempDir private Path home;

    private final String standard = System.getProperty("market7.home");
    private final List<String> ran = new ArrayList<>();

    @AfterEach
    void goHome() {
        if (standard == null) {
            System.clearProperty("market7.home");
        } else {
            System.setProperty("market7.home", standard);
        }
    }

    @Test
    void everyCommandDoesWhatThePageSays() throws Exception {
        RuleFolders.copy(Path.of("rules"), home.resolve("rules"));
        RuleFolders.copy(Path.of("config"), home.resolve("config"));
        FactSet facts =
                TestFacts.deal(
                        "{ indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, close: 96, rsi: 41, adx: 20, macdHistogram: 0.1, macdLift: 0.1, rsiSlope: 2 } }, predictions: { confidence: 0.9, recovery-odds: 0.9 } }");
        Files.createDirectories(home.resolve("data"));
        TestJournal.keep(home.resolve("data"), "dca-7kq2", facts);
        System.setProperty("market7.home", home.toString());

        Matcher blocks = BLOCK.matcher(Files.readString(PAGE));
        while (blocks.find()) {
            block(blocks.group(1));
        }
        assertThat(ran).hasSizeGreaterThan(20);
        assertThat(Files.readString(home.resolve("config/rulesets.yaml")))
                .contains("dca: { live: 1.0.0, previous: 1.1.0")
                .contains("It buys into the fall");
    }

    /** Commands of the product run here; what stands between them is the shell's. */
    private void block(String text) throws IOException, InterruptedException {
        StringBuilder between = new StringBuilder();
        for (String line : text.split("\n")) {
            if (line.startsWith("./market7 ")) {
                bash(between.toString());
                between.setLength(0);
                command(line);
            } else {
                between.append(line).append('\n');
            }
        }
        bash(between.toString());
    }

    private void command(String line) {
        Matcher code = CODE.matcher(line);
        int expected = code.find() ? Integer.parseInt(code.group(1)) : 0;
        String words = line.replaceFirst(" +#.*$", "").substring("./market7 ".length());
        Typed typed = Typed.line(io.market7.shell.line.Words.of(words).toArray(String[]::new));
        assertThat(typed.code).as(line + "\n" + typed.out + typed.err).isEqualTo(expected);
        says(line, typed);
        ran.add(line);
    }

    private static void says(String line, Typed typed) {
        if (line.contains("why dca-7kq2")) {
            assertThat(typed.out).contains("rsi-too-low");
        } else if (line.contains("what-if")) {
            assertThat(typed.out).startsWith("HOLD -> PLACE_SAFETY_ORDER");
        } else if (line.contains("rules diff")) {
            assertThat(typed.out).contains("42 points -> 40 points").contains("looser");
        } else if (line.contains("compare")) {
            assertThat(typed.out).contains("1 of 1 decisions would change");
        } else if (line.contains("# exit code 4")) {
            assertThat(typed.err).contains("--acknowledge 1.");
        }
    }

    private void bash(String script) throws IOException, InterruptedException {
        if (script.isBlank()) {
            return;
        }
        Path log = home.resolve("bash.log");
        Process process =
                new ProcessBuilder("bash", "-euc", script)
                        .directory(home.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(process.waitFor()).as(script + Files.readString(log)).isZero();
    }
}
