package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided once is a scenario from then on. */
class PinCommandTest {

    private static final FactSet HELD =
            TestFacts.read(TestFacts.DEAL.replace("rsi: 50", "rsi: 41"));

    @TempDir private Path folder;

    @BeforeEach
    void copyRules() throws IOException {
        TestJournal.copy(Path.of("rules"), folder.resolve("rules"));
        Files.delete(folder.resolve("rules/sealed.sha256"));
        TestJournal.keep(folder.resolve("journal"), "dca-held", HELD);
    }

    private Typed typed(String line) {
        return Typed.line((line + " --rules " + folder.resolve("rules")).split(" "));
    }

    private Typed pin(String line) {
        return typed("pin " + line + " --journal " + folder.resolve("journal"));
    }

    private Path pinned(String id) {
        return folder.resolve("rules/dca/1.0.0/pinned/" + id + ".scenarios.yaml");
    }

    @Test
    void printsAScenarioThatNamesTheExactOutcome() {
        Typed pin = pin("dca-held");

        assertThat(pin.err).isEmpty();
        assertThat(pin.code).isEqualTo(ExitCode.DONE);
        assertThat(pin.out)
                .contains("question: dca", "at: \"2025-06-01T12:00:00Z\"", "\"rsi\":41")
                .contains("outcome: \"HOLD\"", "vetoes: [\"rsi-too-low\"]", "amountQuote: null");
        assertThat(pinned("dca-held")).doesNotExist();
    }

    @Test
    void writesItBesideTheOthersWhereRulesTestRunsIt() throws IOException {
        Typed pin = pin("dca-held --into dca@1.0.0");
        assertThat(pin.out.strip()).isEqualTo(pinned("dca-held").toRealPath().toString());

        Typed test = typed("rules test dca --output csv");
        assertThat(test.code).isEqualTo(ExitCode.DONE);

        String text = Files.readString(pinned("dca-held"));
        Files.writeString(
                pinned("dca-held"), text.replace("[\"rsi-too-low\"]", "[\"adx-too-low\"]"));
        assertThat(typed("rules test dca --output csv").out).contains("adx-too-low");
    }

    @Test
    void aSealedVersionStaysAsItIs() throws IOException {
        Files.copy(Path.of("rules/sealed.sha256"), folder.resolve("rules/sealed.sha256"));
        assertThat(pin("dca-held").code).isEqualTo(ExitCode.DONE);
        Typed pin = pin("dca-held --into dca@1.0.0");
        assertThat(pin.code).isEqualTo(ExitCode.USAGE);
        assertThat(pin.err).contains("dca@1.0.0 is sealed", "Expected a draft");
        assertThat(pinned("dca-held")).doesNotExist();
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        pin("dca-held --into dca@1.0.0");
        Files.writeString(pinned("dca-held"), "mine");
        Typed again = pin("dca-held --into dca@1.0.0");

        assertThat(again.code).isEqualTo(ExitCode.USAGE);
        assertThat(again.err).contains("exists already");
        assertThat(pinned("dca-held")).hasContent("mine");
    }

    @Test
    void writesNothingWhereTheVersionDecidesOtherwise() throws IOException {
        Path manifest = folder.resolve("rules/dca/1.0.0/ruleset.yaml");
        String text = Files.readString(manifest);
        Files.writeString(
                manifest, text.replaceFirst("(name: minRsiPoints, .*default: )42", "$141"));
        Typed pin = pin("dca-held --into dca@1.0.0");

        assertThat(pin.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(pin.err).contains("vetoes: expected").contains("nothing is written");
        assertThat(pinned("dca-held")).doesNotExist();
    }

    @Test
    void refusesAnotherRulesetAndAnIdThatWouldLeaveTheFolder() throws IOException {
        assertThat(pin("dca-held --into fork@1.0.0").err).contains("Expected a version of dca");
        TestJournal.keep(folder.resolve("hostile"), "../../outside", HELD);
        Typed pin =
                typed("pin ../../outside --into dca@1.0.0 --journal " + folder.resolve("hostile"));
        assertThat(pin.code).isNotZero();
        assertThat(pin.err).contains("Expected letters, digits");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(path -> path.contains("outside"));
        }
    }
}
