package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionReader;
import io.market7.codec.FactsWriter;
import io.market7.differential.FloorComparison;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.floor.Floor;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lines of facts in, lines of decisions out: every question, as the hand-written floor decides it.
 * {@code -Dmarket7.evaluate.lines=100000} sends more lines.
 */
class EvaluateEveryQuestionTest {

    private static final long SEED = 4;
    private static final int LINES = Integer.getInteger("market7.evaluate.lines", 3_500);

    @TempDir private Path folder;

    @Test
    void evaluateAnswersEveryQuestionAsTheFloorDoes() throws IOException {
        Path in = folder.resolve("facts.jsonl");
        Path out = folder.resolve("decisions.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(in)) {
            FactGenerator facts = new FactGenerator(SEED);
            for (int i = 0; i < LINES; i++) {
                writer.append(FactsWriter.text(next(facts, i))).append('\n');
            }
        }
        Typed typed = Typed.line("evaluate", "--facts=" + in, "--out=" + out);
        assertThat(typed.code).as(typed.err).isZero();
        assertThat(disagreements(out)).isEmpty();
    }

    private static FactSet next(FactGenerator facts, int number) {
        Question[] questions = Question.values();
        return facts.next(questions[number % questions.length]);
    }

    /** The same stream once more, beside what was answered. */
    private static List<String> disagreements(Path out) throws IOException {
        List<String> disagreements = new ArrayList<>();
        FactGenerator again = new FactGenerator(SEED);
        try (BufferedReader answers = Files.newBufferedReader(out)) {
            for (int i = 0; i < LINES && disagreements.size() < 10; i++) {
                FactSet facts = next(again, i);
                Decision decision = read(answers.readLine(), facts);
                assertThat(decision.id()).isEqualTo(facts.id());
                assertThat(decision.question()).isEqualTo(facts.question());
                disagreements.addAll(
                        FloorComparison.differences(facts, decision, Floor.decide(facts)));
            }
            if (disagreements.isEmpty()) {
                assertThat(answers.readLine()).isNull();
            }
        }
        return disagreements;
    }

    /** Reads an answer; the reader also wants the moment, which only the facts carry. */
    private static Decision read(String answer, FactSet facts) {
        String moment =
                "{\"at\":\"%s\",\"symbol\":\"%s\",\"market\":\"%s\",\"side\":\"%s\","
                        .formatted(
                                facts.at(),
                                facts.subject().symbol(),
                                facts.subject().market(),
                                facts.subject().side());
        String whole = moment + answer.substring(1);
        return DecisionReader.read(whole.getBytes(StandardCharsets.UTF_8));
    }
}
