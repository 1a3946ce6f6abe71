package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Lines know nothing of each other: in another order every line is answered the same. */
class EvaluateOrderTest {

    private static final int LINES = 60;

    @Property(tries = 2)
    void theOrderOfLinesChangesNoAnswer(@ForAll long seed) {
        List<String> lines = lines(seed);
        List<String> both = new ArrayList<>(lines);
        Collections.shuffle(lines, new Random(seed));
        both.addAll(lines);

        List<String> answers = answers(both);

        assertThat(answers).hasSize(2 * lines.size());
        List<String> first = answers.subList(0, lines.size());
        List<String> shuffled = answers.subList(lines.size(), answers.size());
        assertThat(shuffled).isNotEqualTo(first).containsExactlyInAnyOrderElementsOf(first);
    }

    private static List<String> lines(long seed) {
        FactGenerator generator = new FactGenerator(seed);
        Question[] questions = Question.values();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            lines.add(FactsWriter.text(generator.next(questions[i % questions.length])));
        }
        lines.add("{\"id\":\"broken\",\"question\":\"dca\"}");
        return lines;
    }

    private static List<String> answers(List<String> lines) {
        String input = String.join("\n", lines) + "\n";
        return Typed.withInput(input, "evaluate", "--facts", "-").out.lines().toList();
    }
}
