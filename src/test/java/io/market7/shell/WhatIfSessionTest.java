package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsWriter;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.TestFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst takes up a held deal in the shell and tries what would have bought. */
class WhatIfSessionTest {

    private static final FactSet FACTS =
            TestFacts.deal("{ predictions: { confidence: 0.6, recovery-odds: 0.9 } }");

    @TempDir private static Path folder;

    private final Typed.Shell shell = new Typed.Shell("");

    @BeforeAll
    static void keepOneDecision() throws IOException {
        RuleFolders.copy(Path.of("rules"), folder.resolve("rules"));
        RuleFolders.draft(folder.resolve("rules/dca"), "1.1.0");
        TestJournal.keep(folder, "t-1", FACTS);
        Files.writeString(folder.resolve("facts.jsonl"), FactsWriter.text(FACTS) + "\n\n");
    }

    private Typed type(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--journal", folder.toString()));
        all.addAll(List.of("--rules", folder.resolve("rules").toString()));
        return shell.type(all.toArray(String[]::new));
    }

    @Test
    void triesChangesOnAKeptDecision() {
        Typed loaded = type("load", "t-1");
        assertThat(loaded.err).isEmpty();
        assertThat(loaded.out).contains("decision t-1\n", "HOLD  vetoes: confidence-too-low");
        assertThat(type("show").out).contains("nothing changed", "confidence-too-low");
        assertThat(type("flip").out).contains("What would turn it", "predictions.confidence");

        assertThat(type("set", "predictions.confidence=0.9").out)
                .isEqualTo("HOLD -> PLACE_SAFETY_ORDER\n");
        assertThat(type("show").out)
                .contains("HOLD -> PLACE_SAFETY_ORDER", "with predictions.confidence = 0.9")
                .contains("confidence-too-low");
        assertThat(type("why").out).startsWith("PLACE_SAFETY_ORDER  dca  SOLUSDT");
        assertThat(type("why", "--rule", "confidence-too-low").out).contains("0.9");

        assertThat(type("unset", "predictions.confidence").out)
                .isEqualTo("HOLD  vetoes: confidence-too-low\n");
        assertThat(type("set", "predictions.confidence=null").out).contains("confidence-unknown");
        assertThat(type("unset").out).startsWith("HOLD  vetoes: confidence-too-low");
    }

    @Test
    void sweepsAFactAsAStrip() {
        type("load", "t-1");
        Typed sweep = type("sweep", "predictions.confidence", "0.3..0.9");
        assertThat(sweep.err).isEmpty();
        assertThat(sweep.out).containsPattern("0\\.3 \\[\\.+A+\\] 0\\.9").contains("0.33", "0.87");
        assertThat(type("sweep", "predictions.confidence", "0.9..0.3").code).isEqualTo(2);
        assertThat(type("sweep", "predictions.confidence", "much").err).contains("FROM..TO");
        assertThat(type("sweep", "predictions.confidence", "a..b").code).isEqualTo(2);
    }

    @Test
    void savesWhatWasTriedAsAScenarioOfADraft() throws IOException {
        type("load", "t-1");
        type("set", "predictions.confidence=0.9");
        assertThat(type("save-scenario", "dca@1.0.0").err).contains("Expected a draft");
        Typed saved = type("save-scenario", "dca@1.1.0");
        assertThat(saved.err).isEmpty();
        assertThat(saved.code).isZero();
        Path file = Path.of(saved.out.strip());
        assertThat(Files.readString(file))
                .contains(
                        "# Made in the shell from decision t-1 with {predictions.confidence=0.9}.")
                .contains("outcome: \"PLACE_SAFETY_ORDER\"");
        assertThat(type("rules", "test", "dca@1.1.0").code).isZero();
        assertThat(type("save-scenario", "dca@1.1.0").err).contains("exists already");
    }

    @Test
    void takesUpACandidateOutOfAFile() {
        Typed loaded = type("load", folder.resolve("facts.jsonl").toString());
        assertThat(loaded.err).isEmpty();
        assertThat(loaded.out).contains("facts of ", "HOLD  vetoes: confidence-too-low");
        assertThat(type("set", "predictions.confidence=0.9", "price=96.5").out)
                .contains("PLACE_SAFETY_ORDER");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(type("show").err).contains("Nothing is loaded. Expected load ID");
        assertThat(type("load", "nothing").err).contains("No decision has the id nothing");
        type("load", "t-1");
        Typed refused = type("set", "predictions.confidance=0.9");
        assertThat(refused.code).isEqualTo(2);
        assertThat(refused.err).contains("predictions.confidence");
        assertThat(type("show").out).contains("nothing changed");
        assertThat(type("set", "predictions.confidence=7").out).contains("confidence-unknown");
        assertThat(type("unset", "price").err).contains("price was not changed");
        assertThat(type("set", "price").err).contains("PATH=VALUE");
    }
}
