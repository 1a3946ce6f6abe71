package io.market7.ruleset.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/**
 * What the check keeps out is dangerous: the same constructs, given to Drools as they are, run. If
 * one of these ever stopped running, the corpus would prove less than it says.
 */
class WithoutTheCheckTest {

    private static final String MARK = "market7.hostile.unchecked";
    private static final String SET = "System.setProperty( \"" + MARK + "\", \"ran\" )";

    @TestFactory
    Stream<DynamicTest> droolsRunsWhatTheCheckRefuses() {
        return Stream.of(
                runs("a conclusion", rule("", "Object()", SET + ";")),
                runs("a condition", rule("", "Object( " + SET + " == null )", "")),
                runs("eval", rule("", "eval( " + SET + " == null )", "")),
                runs(
                        "a function",
                        "function boolean f() { "
                                + SET
                                + "; return true; }\n"
                                + rule("", "eval( f() )", "")),
                runs("a salience", rule("salience( f() )", "Object()", "", function())),
                runs("from", rule("", "Object() from " + SET, "")),
                runs(
                        "accumulate",
                        rule(
                                "",
                                "Number() from accumulate( Object(), init( "
                                        + SET
                                        + "; ), action( ), result( 1 ) )",
                                "")),
                runs("the MVEL dialect", rule("dialect \"mvel\"", "Object()", SET + ";")),
                runs("an escaped comment", rule("", "Object()", "// Fine. \\u000a " + SET + ";")));
    }

    private static String function() {
        return "function int f() { " + SET + "; return 1; }\n";
    }

    private static String rule(String attribute, String pattern, String consequence) {
        return rule(attribute, pattern, consequence, "");
    }

    private static String rule(
            String attribute, String pattern, String consequence, String before) {
        return before
                + "rule \"a\"\n"
                + attribute
                + "\nwhen\n    "
                + pattern
                + "\nthen\n    "
                + consequence
                + "\nend\n";
    }

    private static DynamicTest runs(String what, String drl) {
        return DynamicTest.dynamicTest(
                what,
                () -> {
                    System.clearProperty(MARK);
                    fire(drl);
                    assertThat(System.getProperty(MARK)).isEqualTo("ran");
                });
    }

    private static void fire(String drl) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("test", "unchecked", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/a.drl", drl);
        var results = services.newKieBuilder(files).buildAll().getResults();
        assertThat(results.getMessages(Message.Level.ERROR)).isEmpty();
        KieSession session = services.newKieContainer(release).newKieSession();
        try {
            session.insert("a fact");
            session.fireAllRules(10);
        } finally {
            session.dispose();
            services.getRepository().removeKieModule(release);
        }
    }

    @AfterEach
    void clear() {
        System.clearProperty(MARK);
    }
}
