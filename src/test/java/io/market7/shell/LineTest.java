package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.shell.line.ArgumentReader;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.line.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Usage USAGE =
            new Usage(
                    "try",
                    "Tries.",
                    List.of("[A]", "[B…]"),
                    List.of(Option.flag("fast", "Fast."), Option.value("set", "N=V", "Sets.")),
                    "try a");

    private static Arguments read(String... words) {
        return ArgumentReader.read(USAGE, List.of(words));
    }

    @Test
    void takesValuesBehindABlankOrAnEqualsSignAndKeepsFurtherEqualsSigns() {
        assertThat(read("--set", "a=b").required("set")).isEqualTo("a=b");
        assertThat(read("--set=a=b").required("set")).isEqualTo("a=b");
        assertThat(read("--set=a", "--set", "b").texts("set")).containsExactly("a", "b");
    }

    @Test
    void takesOptionsAndArgumentsInAnyOrder() {
        Arguments arguments = read("x", "--fast", "-", "--", "--set");
        assertThat(arguments.has("fast")).isTrue();
        assertThat(arguments.positionals()).containsExactly("x", "-", "--set");
    }

    @Test
    void refusesAValueForAFlagAndAnOptionInPlaceOfAValue() {
        assertThatThrownBy(() -> read("--fast=yes")).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> read("--set", "--fast")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> read("--set=")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> read("-x")).hasMessageContaining("has no option -x");
    }

    @Test
    void splitsLinesAsAShellDoes() {
        assertThat(Words.of("  why  'a b'  \"c \\\" d\" e\\ f ''  "))
                .containsExactly("why", "a b", "c \" d", "e f", "");
        assertThat(Words.of("   ")).isEmpty();
        assertThatThrownBy(() -> Words.of("why 'a")).hasMessageContaining("not closed");
    }
}
