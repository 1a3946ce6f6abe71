package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.dataset.SyntheticCandles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {
    @TempDir Path folder;

    @Test
    void listsShowsAndProvesTheModelsThatShip() {
        Typed list = Typed.line("models", "list", "--output", "json");
        assertThat(list.code).isZero();
        assertThat(list.out).contains("\"model\":\"confidence\"", "\"worthBinding\":false");
        assertThat(Typed.line("models", "check").out)
                .isEqualTo("5 of 5 model versions can be trusted\n");
        assertThat(Typed.line("models", "show", "recovery-odds").out)
                .contains("# recovery-odds 1.0.0", "logistic regression");
        assertThat(Typed.line("models", "show", "crystal-ball").code).isEqualTo(ExitCode.USAGE);
        assertThat(Typed.line("models", "features").out).contains("position.drawdownPct");
    }

    @Test
    void aBrokenModelFailsTheCheckWithItsReason() throws IOException {
        Path version = Files.createDirectories(folder.resolve("spend/1.0.0"));
        Files.copy(Path.of("models/spend/1.0.0/metadata.yaml"), version.resolve("metadata.yaml"));
        Typed check = Typed.line("models", "check", "--models", folder.toString());
        assertThat(check.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(check.err).contains("features.yaml cannot be read");
        assertThat(check.out).contains("0 of 1");
    }

    @Test
    void answersEveryLineAndSaysWhichWereRefused() {
        Typed said =
                Typed.withInput(
                        "{\"drawdownPct\":3.2,\"m15Rsi\":35}\n{\"drawdownPct\":9999}\n{\"rsj\":1}\nno json\n",
                        "predict",
                        "recovery-odds",
                        "--features",
                        "-");
        String[] lines = said.out.split("\n");
        assertThat(said.code).isEqualTo(ExitCode.USAGE);
        assertThat(lines[0]).contains("\"value\":0.", "\"contributions\":[");
        assertThat(lines[1]).contains("\"absent\":\"feature drawdownPct is 9999.0");
        assertThat(lines[2]).contains("\"code\":\"invalid-features\"", "rsj");
        assertThat(lines[3]).contains("\"error\"");
        assertThat(lines).hasSize(4);
    }

    @Test
    void buildsADataSetTrainsAVersionAndDecidesWithIt() {
        SyntheticCandles.write(folder, "SOLUSDT", 3_200, 3_200);
        SyntheticCandles.write(folder, "BTCUSDT", 3_200, 3_200);
        String set = folder.resolve("set.csv.gz").toString();
        Typed built =
                Typed.line(
                        "dataset", "build", "safu-exit", "--data", folder.toString(), "--out", set);
        assertThat(built.code).as(built.err).isZero();
        assertThat(built.out).contains("safu-exit", set);
        Path models = folder.resolve("models");
        String[] train = {
            "train",
            "safu-exit",
            "--data",
            set,
            "--trials",
            "2",
            "--version",
            "1.1.0",
            "--features",
            "models/safu-exit/1.0.0/features.yaml",
            "--models",
            models.toString()
        };
        Typed trained = Typed.line(train);
        assertThat(trained.code).as(trained.err).isZero();
        assertThat(trained.out).contains("constant base rate", "logistic regression");
        assertThat(Typed.line("models", "check", "--models", models.toString()).out)
                .contains("1 of 1");
        assertThat(Typed.line(train).err).contains("has been trained", "--overwrite");
        Typed tested =
                Typed.line(
                        "backtest",
                        "--data",
                        folder.toString(),
                        "--from",
                        "2025-01-10",
                        "--to",
                        "2025-01-11",
                        "--symbols",
                        "SOLUSDT",
                        "--out",
                        folder.resolve("out").toString(),
                        "--model",
                        "safu-exit@1.1.0",
                        "--models",
                        models.toString());
        assertThat(tested.code).as(tested.err).isZero();
        assertThat(Typed.line("train", "crystal-ball", "--data", set).err)
                .contains("Expected one of [confidence");
    }

    @Test
    void buildsADataSetOfAJournalAndSaysWhatSafuSavedAndCost() {
        SyntheticCandles.write(folder, "SOLUSDT", 2_600, 2_600);
        SyntheticCandles.write(folder, "BTCUSDT", 2_600, 2_600);
        String journal = folder.resolve("journal").toString();
        Typed tested =
                Typed.line(
                        "backtest",
                        "--data",
                        folder.toString(),
                        "--from",
                        "2025-01-03",
                        "--to",
                        "2025-01-16",
                        "--symbols",
                        "SOLUSDT",
                        "--out",
                        folder.resolve("out").toString(),
                        "--journal",
                        journal);
        assertThat(tested.code).as(tested.err).isZero();
        String set = folder.resolve("set.csv.gz").toString();
        Typed built =
                Typed.line(
                        "dataset",
                        "build",
                        "safu-exit",
                        "--journal",
                        journal,
                        "--data",
                        folder.toString(),
                        "--out",
                        set,
                        "--output",
                        "json");
        assertThat(built.code).as(built.err).isZero();
        assertThat(built.err).containsPattern("SAFU left [1-9][0-9]* deals");
        assertThat(built.out).containsPattern("\"rows\":[1-9]").contains("\"byRule\":0");
        Typed shorts =
                Typed.line(
                        "dataset",
                        "build",
                        "recovery-odds-short",
                        "--journal",
                        journal,
                        "--data",
                        folder.toString(),
                        "--out",
                        set);
        assertThat(shorts.err).contains("Expected a model of long deals");
    }
}
