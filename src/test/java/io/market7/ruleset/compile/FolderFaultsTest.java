package io.market7.ruleset.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.TestFolder;
import io.market7.ruleset.parse.TestRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a version folder as a whole. */
class FolderFaultsTest {

    @TempDir private Path temp;

    private static List<String> messages(TestFolder folder) {
        return folder.faults().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void aShippedFolderHasNoFaults() {
        assertThat(TestFolder.shipped(temp, "btc").faults()).isEmpty();
    }

    @Test
    void parametersDisagreeBothWaysAndInType() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc")
                        .edit(
                                "parameters.drl",
                                text ->
                                        text.replace("bullRsiMinPoints", "bulRsiMinPoints")
                                                .replace(
                                                        "btcAdxMinPoints : double",
                                                        "btcAdxMinPoints : int"));
        assertThat(messages(folder))
                .containsExactly(
                        "rules/btc/1.0.0/parameters.drl:4:5: The parameter bulRsiMinPoints is not in ruleset.yaml. Did you mean bullRsiMinPoints?",
                        "rules/btc/1.0.0/parameters.drl:9:5: The parameter btcAdxMinPoints is declared int. Expected double, because ruleset.yaml says number.",
                        "rules/btc/1.0.0/parameters.drl:1:1: The parameter bullRsiMinPoints of ruleset.yaml is not declared here.");
    }

    @Test
    void aParameterIsOnlyComparedWithATextItCanHave() {
        String rule =
                """
                // Off.
                rule "switched-off" when
                    Parameters( $mode : reversalTriggerMode, reversalTriggerMode != "of" )
                    Price( $mode in ( "soft", "harsh" ) )
                then insertLogical( veto( drools.getRule() ) ); end
                """;
        TestFolder folder = TestFolder.withoutGuards(temp, "dca").write("guards/a.drl", rule);
        assertThat(messages(folder))
                .containsExactly(
                        "rules/dca/1.0.0/guards/a.drl:3:69: The parameter reversalTriggerMode is never \"of\". Expected one of [off, soft, hard]. Did you mean off?",
                        "rules/dca/1.0.0/guards/a.drl:4:31: The parameter reversalTriggerMode is never \"harsh\". Expected one of [off, soft, hard].");
    }

    @Test
    void aFormerNameStandsForWhatTheVersionHas() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc")
                        .edit(
                                "ruleset.yaml",
                                text ->
                                        text
                                                + """
                                                knownAs:
                                                  - { name: old, guard: statis }
                                                  - { name: older, rules: [btc-safe, btc-save] }
                                                """);
        assertThat(messages(folder))
                .containsExactly(
                        "rules/btc/1.0.0/ruleset.yaml: knownAs: old stands for the guard statis, which this version does not have. Did you mean status?",
                        "rules/btc/1.0.0/ruleset.yaml: knownAs: older stands for the rule btc-save, which this version does not have. Did you mean btc-safe?");
    }

    @Test
    void parametersDrlHoldsOneDeclarationAndNothingElse() {
        TestFolder folder = TestFolder.shipped(temp, "btc");
        folder.edit("parameters.drl", text -> text + "rule \"x\" when Price() then end\n");
        assertThat(messages(folder))
                .anyMatch(
                        message ->
                                message.startsWith("rules/btc/1.0.0/parameters.drl:11:1")
                                        && message.contains("nothing after the declared type"));
    }

    @Test
    void aRulesetOfTwoQuestionsHoldsRulesThatNameOneOfThem() {
        TestFolder folder =
                TestFolder.withoutGuards(temp, "btc")
                        .edit(
                                "ruleset.yaml",
                                text -> text.replace("[btc]", "[leverage, leverage-exit]"))
                        .write("guards/a.drl", asking("first", "question == Question.LEVERAGE"))
                        .write(
                                "guards/b.drl",
                                asking("second", "question == Question.LEVERAGE_EXIT"))
                        .write("guards/c.drl", asking("none", "side == Side.LONG"))
                        .write("guards/d.drl", asking("other", "question == Question.DCA"))
                        .write("guards/e.drl", asking("any", "question != Question.LEVERAGE"));
        String expected =
                " Expected one condition out of Candidate( question == Question.LEVERAGE ), Candidate( question == Question.LEVERAGE_EXIT ).";
        assertThat(messages(folder))
                .containsExactly(
                        "rules/btc/1.0.0/guards/c.drl:2:1: The rule \"none\" names no question."
                                + expected,
                        "rules/btc/1.0.0/guards/d.drl:2:1: The rule \"other\" names the question [dca]."
                                + expected,
                        "rules/btc/1.0.0/guards/e.drl:2:1: The rule \"any\" names no question."
                                + expected);
    }

    private static String asking(String rule, String condition) {
        return """
                // Because.
                rule "%s"
                when
                    Candidate( %s )
                then
                    insertLogical( tag( drools.getRule() ) );
                end
                """
                .formatted(rule, condition);
    }

    @Test
    void alertsNameRulesThatAreThere() {
        TestFolder folder =
                TestFolder.shipped(temp, "safu")
                        .edit(
                                "ruleset.yaml",
                                text -> text.replace("rule: safu-score-al", "rule: safu-score-el"));
        assertThat(messages(folder))
                .containsExactly(
                        "rules/safu/1.0.0/ruleset.yaml:1:1: The list alerts names the rule safu-score-elarming, which is not there. Did you mean safu-score-alarming?");
    }

    @Test
    void aQuestionNobodyAsksIsNone() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc")
                        .edit("ruleset.yaml", text -> text.replace("[btc]", "[btx]"));
        assertThat(messages(folder))
                .singleElement()
                .asString()
                .endsWith(
                        ":3:1: The question btx is unknown. Expected one of [btc, fork, dca, safu, reentry, leverage, leverage-exit].");
    }

    @Test
    void folderAndManifestAgreeOnNameAndVersion() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc")
                        .edit("ruleset.yaml", text -> text.replace("1.0.0", "1.0.1"));
        assertThat(messages(folder))
                .containsExactly(
                        "rules/btc/1.0.0/ruleset.yaml:1:1: The file says btc 1.0.1. Expected btc 1.0.0, the names of its folders.");
    }

    @Test
    void adjustmentsNameExactlyTheRulesThatChangeAnAmountOrAScore() {
        TestFolder folder =
                TestFolder.shipped(temp, "dca")
                        .edit(
                                "ruleset.yaml",
                                text -> text.replace("  - tp1-near-boost\n", "  - tp1-boost\n"));
        assertThat(messages(folder))
                .singleElement()
                .asString()
                .startsWith("rules/dca/1.0.0/ruleset.yaml:1:1")
                .endsWith("Missing: [tp1-near-boost]. Not such a rule: [tp1-boost].");
    }

    @Test
    void twoRulesOfOneNameAreRefusedAcrossFiles() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc")
                        .write(
                                "guards/zz.drl",
                                TestRules.rule("Price()").replace("\"a\"", "\"btc-safe\""));
        assertThat(messages(folder))
                .containsExactly(
                        "rules/btc/1.0.0/guards/zz.drl:2:1: The rule \"btc-safe\" stands in rules/btc/1.0.0/guards/status.drl already. Expected a name of its own.");
    }

    @Test
    void faultsOfAllFilesAreReportedTogether() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc")
                        .edit("ruleset.yaml", text -> text.replace("change: ", "chnage: "))
                        .edit("parameters.drl", text -> text.replace(": double", "= double"))
                        .write("guards/a.drl", "import java.util.List\n")
                        .write("guards/b.drl", TestRules.rule("Nothing()"));
        assertThat(folder.faults())
                .extracting(Diagnostic::file)
                .contains(
                        "rules/btc/1.0.0/ruleset.yaml",
                        "rules/btc/1.0.0/parameters.drl",
                        "rules/btc/1.0.0/guards/a.drl");
    }

    @Test
    void aRuleFileInTheWrongPlaceIsNotOverlooked() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc").write("guard/a.drl", TestRules.rule("Price()"));
        assertThat(messages(folder))
                .singleElement()
                .asString()
                .startsWith("rules/btc/1.0.0/guard/a.drl: ")
                .contains("guards/");
    }

    @Test
    void missingFilesAreNamed() throws Exception {
        TestFolder folder = TestFolder.shipped(temp, "btc");
        Files.delete(folder.folder().resolve("parameters.drl"));
        assertThat(messages(folder))
                .containsExactly("rules/btc/1.0.0/parameters.drl: The file is missing.");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        TestFolder folder = TestFolder.shipped(temp, "btc");
        Files.write(folder.folder().resolve("guards/a.drl"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(messages(folder)).containsExactly("guards/a.drl: The file is no UTF-8 text.");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThatThrownBy(
                        () ->
                                new RulesetReader(new io.market7.ruleset.check.FactSchema())
                                        .read(temp.resolve("no").resolve("1.0.0")))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aRuleMayBeCalledLikeTheParametersFile() {
        TestFolder folder =
                TestFolder.shipped(temp, "btc")
                        .write(
                                "guards/a.drl",
                                TestRules.rule("Price()").replace("\"a\"", "\"parameters\""));
        try (CompiledRuleset compiled = folder.compile()) {
            assertThat(compiled.source().rules()).hasSize(9);
        }
    }
}
