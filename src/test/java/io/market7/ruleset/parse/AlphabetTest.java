package io.market7.ruleset.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.Refusals;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Characters, comments, texts and sizes. */
class AlphabetTest {

    private static DynamicTest refused(String name, String marked, String words) {
        return Refusals.refused(name, marked, words, TestRules::faults);
    }

    private static DynamicTest text(String name, String text, String words) {
        return refused(name, TestRules.rule("Candidate( base == @\"" + text + "\" )"), words);
    }

    private static DynamicTest comment(String name, String comment) {
        return refused(
                name, "// Why " + comment + "\n" + TestRules.rule("Price()"), "A comment holds");
    }

    @TestFactory
    Stream<DynamicTest> everythingUnusualIsRefused() {
        return Stream.of(
                refused(
                        "block comment",
                        "@/* x */\n" + TestRules.rule("Price()"),
                        "Block comments"),
                refused(
                        "block comment in a pattern",
                        TestRules.rule("Price( @/* x */ )"),
                        "Block comments are refused"),
                comment("unicode escape in a comment", "@\\u000a"),
                comment("backslash in a comment", "a @\\ b"),
                comment("bidirectional override in a comment", "@\u202e gnol"),
                comment("control character in a comment", "@\u0007"),
                text("unicode escape in a text", "\\u0022", "without backslashes"),
                text("backslash in a text", "a\\b", "without backslashes"),
                text("non-ASCII in a text", "S\u00f6L", "printable ASCII"),
                text("line break in a text", "SOL\n", "printable ASCII"),
                refused(
                        "text without an end",
                        "// Why.\nrule @\"a when Price() then end",
                        "A text is not closed"),
                refused("non-ASCII sign", TestRules.rule("Price( value @\u2264 2B )"), "U+2264"),
                refused("non-ASCII letter", TestRules.rule("Price( v@\u0430lue > 2B )"), "U+0430"),
                refused("non-ASCII digit", TestRules.rule("Price( value > @\u0664B )"), "U+0664"),
                refused("no-break space", TestRules.rule("Price(@\u00a0)"), "U+00A0"),
                refused("backslash", TestRules.rule("Price( @\\u0076alue > 2B )"), "U+005C"),
                refused("surrogate pair", TestRules.rule("Price( @\ud83d\ude80 )"), "U+1F680"),
                refused("byte order mark", "@\ufeff" + TestRules.rule("Price()"), "U+FEFF"),
                refused("form feed", "@\f" + TestRules.rule("Price()"), "U+000C"));
    }

    @Test
    void commentsMaySpeakAnyLanguage() {
        assertThat(TestRules.faults("// Zu teuer – ‘für’ alle.\n" + TestRules.rule("Price()")))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> nestingHasAnEnd() {
        return Stream.of(
                DynamicTest.dynamicTest("conditions 11 deep", () -> deep("value > 1B", 11, true)),
                DynamicTest.dynamicTest("conditions 12 deep", () -> deep("value > 1B", 12, false)),
                DynamicTest.dynamicTest("arithmetic 11 deep", () -> sum(11, true)),
                DynamicTest.dynamicTest("arithmetic 12 deep", () -> sum(12, false)),
                DynamicTest.dynamicTest("5,000 deep", () -> sum(5_000, false)));
    }

    private static void deep(String inner, int depth, boolean accepted) {
        check("Price( " + "( ".repeat(depth) + inner + " )".repeat(depth) + " )", accepted);
    }

    private static void sum(int depth, boolean accepted) {
        check("Price( value > " + "( ".repeat(depth) + "1B" + " )".repeat(depth) + " )", accepted);
    }

    private static void check(String pattern, boolean accepted) {
        List<Diagnostic> faults = TestRules.faults(TestRules.rule(pattern));
        if (accepted) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().contains("nested deeper than 12");
        }
    }

    @Test
    void aFileMayHave65536CharactersAndNotOneMore() {
        String rule = TestRules.rule("Price()");
        String full = rule + " ".repeat(RuleFiles.MAX_CHARACTERS - rule.length());
        assertThat(TestRules.faults(full)).isEmpty();
        assertThat(TestRules.faults(full + " "))
                .singleElement()
                .hasToString(
                        "guards/a.drl: The file has 65537 characters. Expected at most 65536.");
    }

    @Test
    void aFileMayHave20000WordsAndNotOneMore() {
        assertThat(TestRules.faults("( ".repeat(20_000)))
                .singleElement()
                .asString()
                .contains("Expected a rule");
        assertThat(TestRules.faults("( ".repeat(20_001)))
                .singleElement()
                .asString()
                .contains("more than 20000 words");
    }

    @Property(tries = 2_000)
    void whateverIsTypedTheAnswerIsRulesOrAFaultWithAPlace(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> files = List.copyOf(TestRules.shipped().values());
        StringBuilder text = new StringBuilder(files.get(random.nextInt(files.size())));
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(text.length());
            String noise = "(){};:,.<>=!&|+-*/\"\\$@#'` \n\u00e9abcB019";
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, noise.charAt(random.nextInt(noise.length())));
                default -> text.setCharAt(at, noise.charAt(random.nextInt(noise.length())));
            }
        }
        TestRules.faults(text.toString())
                .forEach(
                        fault -> {
                            assertThat(fault.line()).isPositive();
                            assertThat(fault.column()).isPositive();
                            assertThat(fault.message()).isNotBlank();
                        });
    }
}
