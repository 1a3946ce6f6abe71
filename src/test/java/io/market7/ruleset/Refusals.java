package io.market7.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/** Texts with a mark where the fault is expected, and what the message must say. */
public final class Refusals {

    private static final char MARK = '@';

    private Refusals() {}

    /** Expects exactly one fault, at the mark, whose message contains these words. */
    public static DynamicTest refused(
            String name, String marked, String words, Function<String, List<Diagnostic>> reader) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    int at = marked.indexOf(MARK);
                    String before = marked.substring(0, at);
                    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
                    int column = at - before.lastIndexOf('\n');
                    List<Diagnostic> faults = reader.apply(before + marked.substring(at + 1));
                    assertThat(faults).hasSize(1);
                    assertThat(faults.get(0).message()).contains(words);
                    assertThat(List.of(faults.get(0).line(), faults.get(0).column()))
                            .as(faults.get(0).message())
                            .isEqualTo(List.of(line, column));
                    assertThat(faults.get(0).file()).isEqualTo("guards/a.drl");
                });
    }
}
