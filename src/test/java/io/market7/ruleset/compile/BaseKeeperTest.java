package io.market7.ruleset.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaseKeeperTest {
    private final BaseKeeper keeper = new BaseKeeper(2);
    private final List<String> compiled = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();

    private CompiledBase of(String text) {
        return keeper.of(
                text,
                () -> {
                    compiled.add(text);
                    return new CompiledBase(null, null, Map.of(), () -> retired.add(text));
                });
    }

    private static void giveBack(CompiledBase... bases) {
        for (CompiledBase base : bases) {
            base.retirement().run();
        }
    }

    @Test
    void compilesATextOnceHoweverManyUseItAndAfterItWasGivenBack() {
        CompiledBase first = of("a");
        CompiledBase second = of("a");
        giveBack(first, second);
        of("a");
        assertThat(compiled).containsExactly("a");
        assertThat(retired).isEmpty();
    }

    @Test
    void givesUpTheLongestUnusedOnesAndNeverOneInUse() {
        CompiledBase inUse = of("a");
        giveBack(of("b"), of("c"));
        assertThat(retired).isEmpty();
        giveBack(of("d"));
        assertThat(retired).containsExactly("b");
        giveBack(of("e"), of("f"));
        assertThat(retired).containsExactly("b", "c", "d");
        giveBack(inUse);
        assertThat(retired).containsExactly("b", "c", "d", "e");
        of("b");
        assertThat(compiled).containsExactly("a", "b", "c", "d", "e", "f", "b");
    }

    @Test
    void oneOfTwoUsersLeavesItToTheOther() {
        CompiledBase first = of("a");
        of("a");
        giveBack(first);
        giveBack(of("b"), of("c"), of("d"));
        assertThat(retired).containsExactly("b");
    }

    @Test
    void keepsNothingOfATextThatDoesNotCompile() {
        assertThatThrownBy(
                        () ->
                                keeper.of(
                                        "x",
                                        () -> {
                                            throw new IllegalStateException("no");
                                        }))
                .hasMessage("no");
        of("x");
        assertThat(compiled).containsExactly("x");
    }
}
