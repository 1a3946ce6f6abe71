package io.market7.cycle.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsReader;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.domain.decision.Replay;
import io.market7.domain.decision.Replay.Difference;
import io.market7.domain.decision.Replay.Result;
import io.market7.journal.JournalQuery;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.compile.Judge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A journal is evidence when what it keeps gives the same bytes again, and only then. */
class ReplayerTest {

    private static final FactSet FACTS =
            TestFacts.deal("{ predictions: { confidence: 0.6, recovery-odds: 0.9 } }");

    @TempDir private Path folder;
    private int journals;

    private static Decision decide(ExplainLevel level) {
        return TestRulesets.engine().decide(FACTS, level);
    }

    /** Keeps a decision as {@code text} changes it, and makes it again. */
    private Replay replay(
            Decision decision, String notReplayable, UnaryOperator<String> text, Judge judge) {
        Path kept = folder.resolve("journal-" + ++journals);
        try (SqliteJournal log =
                SqliteJournal.open(
                        kept,
                        FactsWriter::text,
                        each ->
                                text.apply(
                                        new String(
                                                DecisionWriter.bytesWithMoment(each),
                                                StandardCharsets.UTF_8)),
                        Clock.systemUTC())) {
            log.append(
                    new JournalEntry(
                            decision.id(), FACTS.at(), "LIVE", decision, FACTS, notReplayable));
        }
        try (JournalQuery journal = JournalQuery.open(kept);
                Replayer replayer = replayer(Map.of(), judge)) {
            return replayer.replay(journal.byId(decision.id()).orElseThrow());
        }
    }

    private static Replayer replayer(Map<String, Map<String, Object>> overrides, Judge judge) {
        return new Replayer(TestRulesets.catalog(), overrides, null, judge);
    }

    @ParameterizedTest
    @EnumSource(Judge.class)
    void givesTheSameBytesWhoeverJudges(Judge judge) {
        for (ExplainLevel level : ExplainLevel.values()) {
            Replay replay = replay(decide(level), null, UnaryOperator.identity(), judge);
            assertThat(replay.result()).as(level.name()).isEqualTo(Result.IDENTICAL);
            assertThat(replay.differences()).isEmpty();
        }
    }

    @Test
    void namesEveryMemberThatDiffers() {
        Replay replay =
                replay(
                        decide(ExplainLevel.NONE),
                        null,
                        text ->
                                text.replace("\"outcome\":\"HOLD\"", "\"outcome\":\"OPEN_DEAL\"")
                                        .replace("[\"confidence-too-low\"]", "[]"),
                        Judge.TREE);

        assertThat(replay.result()).isEqualTo(Result.DIFFERENT);
        assertThat(replay.differences())
                .containsExactly(
                        new Difference("outcome", "\"OPEN_DEAL\"", "\"HOLD\""),
                        new Difference("vetoes", "[]", "[\"confidence-too-low\"]"));
    }

    @Test
    void findsAnExplanationThatSaysSomethingElse() {
        Replay replay =
                replay(
                        decide(ExplainLevel.WHY),
                        null,
                        text -> text.replace("below 0.65", "below 0.75"),
                        Judge.TREE);

        assertThat(replay.result()).isEqualTo(Result.DIFFERENT);
        assertThat(replay.differences())
                .extracting(Difference::member)
                .containsExactly("explanation");
    }

    @Test
    void findsOtherBytesOfTheSameValues() {
        Replay replay =
                replay(
                        decide(ExplainLevel.NONE),
                        null,
                        text -> text.replace("\"lifted\":[]", "\"lifted\": []"),
                        Judge.TREE);

        assertThat(replay.differences()).extracting(Difference::member).containsExactly("bytes");
    }

    @Test
    void saysWhatWasSaidWhenItWasWritten() {
        Replay replay =
                replay(
                        decide(ExplainLevel.NONE),
                        "model-missing:confidence",
                        UnaryOperator.identity(),
                        Judge.TREE);

        assertThat(replay.result()).isEqualTo(Result.NOT_REPLAYABLE);
        assertThat(replay.cause()).isEqualTo("model-missing:confidence");
    }

    @Test
    void isNotFooledByAVersionThatIsNoLongerWhatItWas() {
        String digest = decide(ExplainLevel.NONE).rulesets().get(1).sha256();
        Replay replay =
                replay(
                        decide(ExplainLevel.NONE),
                        null,
                        text -> text.replace(digest, "0".repeat(64)),
                        Judge.TREE);

        assertThat(replay.result()).isEqualTo(Result.NOT_REPLAYABLE);
        assertThat(replay.cause()).isEqualTo("ruleset-changed");
        assertThat(replay.reason()).contains(digest).contains("sealed version never changes");
    }

    @Test
    void wantsTheParametersItWasMadeWith() {
        FactSet facts =
                FactsReader.strict()
                        .read(
                                FactsWriter.text(FACTS)
                                        .replaceFirst(
                                                "\\{",
                                                "{\"parameters\":{\"dca\":{\"minRsiPoints\":41}},"));
        Decision other = TestRulesets.engine().decide(facts, ExplainLevel.NONE);
        // its facts are kept without the parameters it was made with
        Replay replay = replay(other, null, UnaryOperator.identity(), Judge.TREE);

        assertThat(replay.result()).isEqualTo(Result.NOT_REPLAYABLE);
        assertThat(replay.cause()).isEqualTo("parameters-differ");
        assertThat(replay.reason()).contains("--config, --profile");
    }

    @Test
    void sweepsAJournalOnSeveralThreadsInItsOrder() {
        try (SqliteJournal log =
                SqliteJournal.open(
                        folder,
                        FactsWriter::text,
                        each ->
                                new String(
                                        DecisionWriter.bytesWithMoment(each),
                                        StandardCharsets.UTF_8),
                        Clock.systemUTC())) {
            Decision decision = decide(ExplainLevel.NONE);
            for (int i = 0; i < 2_345; i++) {
                log.append(new JournalEntry("d-" + i, FACTS.at(), "LIVE", decision, FACTS));
            }
        }
        List<String> ids = new ArrayList<>();
        List<Long> progress = new ArrayList<>();
        new JournalSweep(folder, 3)
                .run(row -> row.id(), ids::add, (done, all) -> progress.add(done));

        assertThat(ids).hasSize(2_345).startsWith("d-0", "d-1").endsWith("d-2344");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(progress).containsExactly(1_000L, 2_000L, 2_345L);
    }
}
