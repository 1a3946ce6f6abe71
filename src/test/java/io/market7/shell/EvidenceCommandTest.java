package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evidence of a decision convinces another machine, and changed evidence does not. */
class EvidenceCommandTest {

    private static final FactSet HELD =
            TestFacts.read(TestFacts.DEAL.replace("rsi: 50", "rsi: 41"));

    @TempDir private static Path shared;
    private static byte[] held;

    @TempDir private Path folder;

    private Path journal;
    private Path file;

    /** Making evidence decides again, which compiles; once is enough for those that change it. */
    @BeforeAll
    static void makeOne() throws IOException {
        Path journal = shared.resolve("journal");
        TestJournal.keep(journal, "dca-held", HELD);
        TestJournal.keep(journal, "dca-next", HELD);
        Path file = shared.resolve("held.zip");
        Typed bundle =
                Typed.line(
                        "why",
                        "dca-held",
                        "--bundle",
                        file.toString(),
                        "--journal",
                        journal.toString());
        assertThat(bundle.err).isEmpty();
        held = Files.readAllBytes(file);
    }

    @BeforeEach
    void copyTheJournal() throws IOException {
        journal = folder.resolve("journal");
        file = folder.resolve("dca-held.zip");
        TestJournal.copy(shared.resolve("journal"), journal);
    }

    private void held() throws IOException {
        Files.write(file, held);
    }

    private Typed bundle(String id) {
        return Typed.line("why", id, "--bundle", file.toString(), "--journal", journal.toString());
    }

    private Typed replay(String... more) {
        String[] empty = {
            "replay", file.toString(), "--rules", folder.toString(), "--config", folder.toString()
        };
        String[] words = Arrays.copyOf(empty, empty.length + more.length);
        System.arraycopy(more, 0, words, empty.length, more.length);
        return Typed.line(words);
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path path = zip.getPath(name);
            String before = Files.readString(path);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(path, after);
        }
    }

    @Test
    void anotherMachineDecidesTheSameFromTheFileAlone() {
        assertThat(bundle("dca-held").code).isEqualTo(ExitCode.DONE);
        Typed replay = replay();
        assertThat(replay.err).isEmpty();
        assertThat(replay.code).isEqualTo(ExitCode.DONE);
        assertThat(replay.out)
                .startsWith("identical, byte for byte  dca  ")
                .contains("leads to the checkpoint of entry", "no key was set", "not proved");

        JsonNode json = new JsonMapper().readTree(replay("--output", "json").out);
        assertThat(json.path("result").asString()).isEqualTo("IDENTICAL");
        assertThat(json.path("journalProof").path("holds").asBoolean()).isTrue();
    }

    @Test
    void theSameDecisionGivesTheSameFile() throws IOException {
        bundle("dca-held");
        assertThat(file).hasBinaryContent(held);
        assertThat(bundle("dca-held").code).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "facts.json, '\"rsi\":41', '\"rsi\":41.5', the proof does not lead to its checkpoint",
        "facts.json, '\"rsi\":41', '\"rsi\":45', different",
        "decision.json, rsi-too-low, rsi-too-high, different",
        "rules/dca/1.0.0/guards/indicator-health.drl, rsi < $min, rsi <= $min, not replayable",
        "rules/dca/1.0.0/ruleset.yaml, 'range: [0, 100], default: 42', 'range: [0, 100], default: 40', not replayable",
    })
    void whatWasChangedDoesNotComeOutTheSame(String name, String from, String to, String result)
            throws IOException {
        held();
        change(name, text -> text.replace(from, to));
        Typed replay = replay();
        assertThat(replay.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(replay.out).contains(result);
    }

    @Test
    void theParametersInForceAreInTheFile() throws IOException {
        Map<String, Map<String, Object>> changed = Map.of("dca", Map.of("minRsiPoints", 40.5));
        try (BoundRulesets bound = TestRulesets.catalog().bind(changed)) {
            Decision decision = new RuleEngine(() -> bound).decide(HELD, ExplainLevel.FULL);
            TestJournal.keep(
                    journal,
                    "dca-set",
                    HELD,
                    decision,
                    null,
                    text -> text.replace("t-1", "dca-set"));
        }
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.copy(Path.of("config/rulesets.yaml"), config.resolve("rulesets.yaml"));
        Files.writeString(
                config.resolve("application.yaml"),
                "market7: { parameters: { dca: { minRsiPoints: 40.5 } } }");
        Typed bundle =
                Typed.line(
                        "why",
                        "dca-set",
                        "--bundle",
                        file.toString(),
                        "--journal",
                        journal.toString(),
                        "--config",
                        config.toString());
        assertThat(bundle.err).isEmpty();
        assertThat(replay().code).isEqualTo(ExitCode.DONE);

        change("parameters.json", text -> text.replace("40.5", "40.4"));
        assertThat(replay().code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(replay().out).startsWith("not replayable").contains("parameters-differ");
    }

    @Test
    void theProofIsOfThisDecisionAndItsCheckpoint() throws IOException {
        held();
        change("entry.json", text -> text.replaceFirst("\"before\" : \"\\w", "\"before\" : \"f"));
        assertThat(replay().out).contains("the proof does not lead to its checkpoint");
        assertThat(replay().code).isEqualTo(ExitCode.CHECKS_FAILED);
    }

    @Test
    void aCheckpointOfAnotherTimeIsSeen() throws IOException {
        held();
        change("entry.json", text -> text.replaceFirst("(\"checkpoint\" : .* at=)20", "$119"));
        assertThat(replay().out).contains("broken");
        assertThat(replay().code).isEqualTo(ExitCode.CHECKS_FAILED);
    }

    @Test
    void withoutACheckpointAfterItThereIsNoProof() throws IOException {
        Path heads = journal.resolve("journal.heads");
        List<String> lines = Files.readAllLines(heads);
        Files.writeString(heads, lines.get(0) + "\n");
        assertThat(bundle("dca-next").out).contains("It has no journal proof");
        assertThat(replay().code).isEqualTo(ExitCode.DONE);
        assertThat(replay().out).contains("no proof");
    }

    @Test
    void whatCannotBeMadeAgainIsNoEvidence() {
        TestJournal.keep(journal, "dca-marked", HELD, "clock-unknown", UnaryOperator.identity());
        TestJournal.keep(
                journal, "dca-odd", HELD, null, text -> text.replace("rsi-too-low", "adx-too-low"));
        for (String id : List.of("dca-marked", "dca-odd")) {
            Typed bundle = bundle(id);
            assertThat(bundle.code).isEqualTo(ExitCode.CHECKS_FAILED);
            assertThat(bundle.err).contains(id);
            assertThat(file).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.drl",
                "/etc/evil.drl",
                "rules/dca/1.0.0/../../../evil.drl",
                "rules/dca/1.0.0/guards/../evil.drl",
                "rules\\dca\\1.0.0\\evil.drl",
                "rules/dca/1.0.0/guards/.hidden.drl",
                "rules/dca/1.0.0/guards/evil.class",
                "rules/dca/latest/guards/evil.drl"
            })
    void aFileThatBelongsElsewhereIsRefused(String name) throws IOException {
        held();
        byte[] evil = "// So.\n".getBytes(StandardCharsets.UTF_8);
        repack(name, evil, 1);
        Typed replay = replay();
        assertThat(replay.code).isEqualTo(ExitCode.USAGE);
        assertThat(replay.err).contains("The archive holds a file named");
        assertThat(folder.resolve("evil.drl")).doesNotExist();
    }

    @Test
    void aBombIsRefused() throws IOException {
        held();
        repack("rules/dca/1.0.0/guards/bomb.drl", new byte[1_000_000], 65);
        Typed replay = replay();
        assertThat(replay.code).isEqualTo(ExitCode.USAGE);
        assertThat(replay.err).contains("unpacks to more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "{}"})
    void anyOtherFileIsRefused(String text) throws IOException {
        Files.writeString(file, text);
        Typed replay = replay();
        assertThat(replay.code).isEqualTo(ExitCode.USAGE);
        assertThat(replay.err).contains("Expected one that market7 why ID --bundle FILE wrote");
    }

    /** Adds a file of so many blocks to the evidence. */
    private void repack(String name, byte[] block, int times) throws IOException {
        Path other = folder.resolve("other.zip");
        try (OutputStream out = Files.newOutputStream(other);
                ZipOutputStream zip = new ZipOutputStream(out);
                FileSystem old = FileSystems.newFileSystem(file)) {
            for (String each :
                    List.of("decision.json", "entry.json", "facts.json", "parameters.json")) {
                zip.putNextEntry(new ZipEntry(each));
                zip.write(Files.readAllBytes(old.getPath(each)));
            }
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(block);
            }
        }
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
