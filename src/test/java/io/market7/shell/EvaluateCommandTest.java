package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;

    private static String facts(String id, String more) {
        return "{\"id\":\"%s\",\"question\":\"btc\",\"at\":\"2025-06-01T12:00:00Z\",\"symbol\":\"BTCUSDT\"%s}"
                .formatted(id, more);
    }

    private static List<JsonNode> lines(String out) {
        return out.lines().<JsonNode>map(JSON::readTree).toList();
    }

    @Test
    void decidesEveryLineInOrderAndAnswersABrokenOneWithItsFaults() {
        String input = facts("a", "") + "\nnonsense\n\n" + facts("ö", "") + "\r\n" + facts("c", "");
        Typed typed = Typed.withInput(input, "evaluate");
        List<JsonNode> lines = lines(typed.out);
        assertThat(typed.code).isEqualTo(ExitCode.USAGE);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).path("id").asString()).isEqualTo("a");
        assertThat(lines.get(1).path("error").path("code").asString()).isEqualTo("malformed-json");
        assertThat(lines.get(2).path("error").path("code").asString()).isEqualTo("malformed-json");
        assertThat(lines.get(3).path("id").asString()).isEqualTo("ö");
        assertThat(lines.get(4).path("question").asString()).isEqualTo("btc");
    }

    @Test
    void exitsWithZeroWhenEveryLineIsDecided() {
        Typed typed = Typed.withInput(facts("a", "") + "\n", "evaluate", "--explain", "full");
        assertThat(typed.code).isZero();
        assertThat(lines(typed.out).get(0).path("explanation").path("complete").asBoolean())
                .isTrue();
        assertThat(typed.err).isEmpty();
    }

    @Test
    void readsAndWritesFiles() throws IOException {
        Path in = Files.writeString(folder.resolve("facts.jsonl"), facts("f", "") + "\n");
        Path out = folder.resolve("decisions.jsonl");
        Typed typed =
                Typed.line("evaluate", "--facts=" + in, "--out=" + out, "--ruleset", "btc@1.0.0");
        assertThat(typed.code).isZero();
        assertThat(typed.out).isEmpty();
        assertThat(Files.readString(out)).startsWith("{\"id\":\"f\"").endsWith("}\n");
    }

    @Test
    void refusesALineThatIsTooLongAndDecidesTheNext() {
        String longLine = "{\"id\":\"" + "x".repeat(2 << 20) + "\"}";
        Typed typed = Typed.withInput(longLine + "\n" + facts("b", ""), "evaluate");
        List<JsonNode> lines = lines(typed.out);
        assertThat(lines.get(0).path("error").path("code").asString()).isEqualTo("limit-exceeded");
        assertThat(lines.get(1).path("id").asString()).isEqualTo("b");
    }

    @Test
    void appliesOverridesOnlyOfAFolderThatIsNamed() throws IOException {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.copy(Path.of("config/rulesets.yaml"), config.resolve("rulesets.yaml"));
        String parameter = parameterOfBtc();
        Files.writeString(
                config.resolve("application.yaml"),
                "market7:\n  parameters:\n    btc:\n      %s: 51.5\n".formatted(parameter));
        String plain = Typed.withInput(facts("a", ""), "evaluate").out;
        Typed named = Typed.withInput(facts("a", ""), "evaluate", "--config", config.toString());
        assertThat(named.code).as(named.err).isZero();
        assertThat(lines(named.out).get(0).path("parametersSha256").asString())
                .isNotEqualTo(lines(plain).get(0).path("parametersSha256").asString());
    }

    private static String parameterOfBtc() {
        String table = Typed.line("rules", "show", "btc").out;
        return table.lines()
                .map(line -> line.split(" ")[0])
                .filter(name -> name.toLowerCase().contains("rsi") && name.endsWith("Points"))
                .findFirst()
                .orElseThrow();
    }
}
