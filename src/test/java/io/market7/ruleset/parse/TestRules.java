package io.market7.ruleset.parse;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rule texts for tests, and what becomes of them. */
public final class TestRules {

    private TestRules() {}

    /** Returns a rule whose one pattern holds these constraints and which concludes a veto. */
    public static String rule(String pattern) {
        return "// Why.\nrule \"a\"\nwhen\n    "
                + pattern
                + "\nthen\n    insertLogical( veto( drools.getRule() ) );\nend\n";
    }

    /** Returns a rule that looks at the price and concludes this. */
    public static String concluding(String statement) {
        return "// Why.\nrule \"a\"\nwhen\n    Price( $price : value )\nthen\n    "
                + statement
                + "\nend\n";
    }

    /** Returns the faults of a guard file; empty when it can be read. */
    public static List<Diagnostic> faults(String text) {
        try {
            RuleFiles.rules("guards/a.drl", text);
            return List.of();
        } catch (RulesetException e) {
            return e.diagnostics();
        }
    }

    /** Returns the text of every shipped guard file by ruleset and path. */
    public static SortedMap<String, String> shipped() {
        SortedMap<String, String> files = new TreeMap<>();
        TestRulesets.bound()
                .all()
                .forEach(
                        ruleset -> {
                            for (Map.Entry<String, String> file :
                                    ruleset.source().files().entrySet()) {
                                if (file.getKey().startsWith("guards/")
                                        && file.getKey().endsWith(".drl")) {
                                    files.put(
                                            ruleset.ref().name() + "/" + file.getKey(),
                                            file.getValue());
                                }
                            }
                        });
        return files;
    }

    /** Returns the trees in words, without their positions. */
    public static List<String> withoutPositions(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.toString().replaceAll("Position\\[line=\\d+, column=\\d+\\]", ""))
                .toList();
    }
}
