package io.market7.ruleset.hostile;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestFolder;
import io.market7.ruleset.scenario.ScenarioResult;
import io.market7.ruleset.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** A version folder of {@code dca} with one guard, and words put where a case wants them. */
final class Attack {

    static final String RULE = "attacked";

    private static final String HOLE = "HOLE";

    private static final Map<String, String> GUARDS =
            Map.ofEntries(
                    Map.entry("condition", guard("", "Price( HOLE )", tag())),
                    Map.entry("candidate", guard("", "Candidate( HOLE )", tag())),
                    Map.entry("indicators", guard("", "Indicators( HOLE )", tag())),
                    Map.entry("pattern", guard("", "Price( $price : value )\n    HOLE", tag())),
                    Map.entry(
                            "conclusion",
                            guard("", "Price( $price : value )", tag() + "\n    HOLE")),
                    Map.entry("argument", guard("", "Price( $price : value )", proposal())),
                    Map.entry(
                            "self",
                            guard("", "Price( $price : value )", "insertLogical( tag( HOLE ) );")),
                    Map.entry(
                            "attribute",
                            guard("", "Price( $price : value )", tag())
                                    .replace("\"\nwhen", "\" HOLE\nwhen")),
                    Map.entry("head", "HOLE\n\n" + harmless()),
                    Map.entry("name", harmless().replace(RULE, HOLE)),
                    Map.entry("reason", harmless().replace("The price is known.", HOLE)));

    /** Places outside the guard: file, what is replaced, what stands around the hole. */
    private static final Map<String, List<String>> ELSEWHERE =
            Map.of(
                    "parameter-type",
                    List.of(
                            "parameters.drl",
                            "priceMaxAgeMinutes : double",
                            "priceMaxAgeMinutes : HOLE"),
                    "parameter-name",
                    List.of("parameters.drl", "priceMaxAgeMinutes : ", "HOLE : "),
                    "manifest",
                    List.of("ruleset.yaml", "change: .*", "HOLE"),
                    "manifest-name",
                    List.of("ruleset.yaml", "ruleset: dca", "ruleset: HOLE"),
                    "manifest-version",
                    List.of("ruleset.yaml", "version: 1.0.0", "version: HOLE"),
                    "manifest-default",
                    List.of("ruleset.yaml", "(priceMaxAgeMinutes.*default: )1,", "$1HOLE,"),
                    "manifest-parameter",
                    List.of("ruleset.yaml", "name: priceMaxAgeMinutes", "name: HOLE"),
                    "manifest-type",
                    List.of("ruleset.yaml", "(priceMaxAgeMinutes, type: )number", "$1HOLE"));

    private static final String SCENARIO = "guards/attacked.scenarios.yaml";

    private final HostileCase each;
    private final TestFolder folder;
    private final String file;
    private final String template;

    Attack(HostileCase each, Path temp) {
        this.each = each;
        this.folder = TestFolder.withoutGuards(temp, "dca");
        folder.write("guards/attacked.drl", harmless());
        List<String> elsewhere = ELSEWHERE.get(each.place());
        if (GUARDS.containsKey(each.place())) {
            this.file = "guards/attacked.drl";
            this.template = GUARDS.get(each.place());
        } else if (each.place().equals("scenario")) {
            this.file = SCENARIO;
            this.template = scenario();
        } else {
            this.file = elsewhere.get(0);
            folder.edit(file, text -> text.replaceFirst(elsewhere.get(1), elsewhere.get(2)));
            this.template = folder.text(file);
        }
    }

    private static String guard(String head, String pattern, String conclusion) {
        return head
                + "// The price is known.\nrule \""
                + RULE
                + "\"\nwhen\n    "
                + pattern
                + "\nthen\n    "
                + conclusion
                + "\nend\n";
    }

    private static String harmless() {
        return guard("", "Price( value > 1B )", tag());
    }

    private static String tag() {
        return "insertLogical( tag( drools.getRule() ) );";
    }

    private static String proposal() {
        return "insertLogical( proposal( drools.getRule(), Action.PLACE_SAFETY_ORDER, HOLE ) );";
    }

    private static String scenario() {
        return """
                question: dca
                given:
                  at: 2025-06-01T12:00:00Z
                  symbol: SOLUSDT
                  price: 96
                scenarios:
                  - name: the price is known
                    given: { HOLE }
                    expect: { outcome: HOLD, vetoes: [], tags: [attacked], amountQuote: null }
                """;
    }

    /** Returns what is wrong with the folder once the hostile words stand in it. */
    List<Diagnostic> refusals() {
        put(each.hostile());
        return each.place().equals("scenario") ? scenarioFaults() : folder.faults();
    }

    private List<Diagnostic> scenarioFaults() {
        try {
            List<Diagnostic> faults = new ArrayList<>();
            for (ScenarioResult result : new ScenarioRunner(folder.engine(), folder.read()).run()) {
                result.differences()
                        .forEach(
                                difference ->
                                        faults.add(
                                                new Diagnostic(
                                                        result.scenario().file(),
                                                        firstLine(),
                                                        1,
                                                        difference.actual())));
            }
            return faults;
        } catch (RulesetException e) {
            return e.diagnostics();
        }
    }

    /** Returns whether the harmless twin is accepted and its rule takes part in a decision. */
    boolean twinDecides() {
        put(each.benign());
        if (each.place().equals("scenario")) {
            return scenarioFaults().isEmpty();
        }
        Decision decision = folder.engine().decide(TestFacts.deal("{}"), ExplainLevel.NONE);
        return Stream.of(decision.tags(), decision.vetoes(), decision.proposals())
                .anyMatch(rules -> rules.contains(RULE));
    }

    /** Returns the file the words stand in, as refusals name it. */
    String file() {
        return file;
    }

    int firstLine() {
        return lines(template.substring(0, template.indexOf(HOLE)));
    }

    int lastLine() {
        return firstLine() + lines(each.hostile()) - 1;
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    private void put(String words) {
        folder.write(file, template.replaceFirst(HOLE, Matcher.quoteReplacement(words)));
    }
}
