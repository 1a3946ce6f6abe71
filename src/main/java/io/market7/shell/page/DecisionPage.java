package io.market7.shell.page;

import io.market7.shell.output.Console;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One decision as a trader reads it. */
public final class DecisionPage {

    private static final int MOST_MISSES = 5;
    private static final double NEAR = 0.25;

    private final Console console;

    /** Prints to {@code console}. */
    public DecisionPage(Console console) {
        this.console = console;
    }

    /** Prints a decision with its explanation. */
    public void print(JsonNode decision) {
        head(decision);
        JsonNode rules = decision.path("explanation").path("rules");
        section("Objections", rules, Set.of("veto"), "FIRED");
        section("Objections that an override lifted", rules, Set.of("veto"), "LIFTED");
        section("Proposals", rules, Set.of("proposal"), "FIRED");
        section("Overrides", rules, Set.of("override"), "FIRED");
        section("Timeframes refused", rules, Set.of("veto (timeframe)"), "FIRED");
        adjustments(decision.path("adjustments"));
        section("Remarks", rules, Set.of("tag"), "FIRED");
        new PredictionLines(console).print(decision.path("explanation").path("predictions"));
        new FlipLines(console).print(decision.path("explanation"));
        misses(rules);
        counts(rules, decision);
    }

    private void head(JsonNode decision) {
        console.out()
                .printf(
                        "%s  %s  %s  %s%n",
                        console.strong(decision.path("outcome").asString("")),
                        decision.path("question").asString(""),
                        decision.path("symbol").asString(""),
                        decision.path("at").asString(""));
        console.out().println(Words.outcome(decision));
        String cause = decision.path("notReplayable").asString("");
        if (!cause.isEmpty()) {
            console.out().println(console.alarm("Cannot be replayed: ") + cause);
        }
        JsonNode reason = decision.path("notRepeatable");
        if (reason.isString()) {
            console.out()
                    .println(
                            console.alarm("Only what was kept with it can be shown. ")
                                    + reason.asString());
        }
    }

    private void section(String title, JsonNode rules, Set<String> conclusions, String state) {
        List<JsonNode> chosen =
                rules.valueStream()
                        .filter(rule -> rule.path("state").asString("").equals(state))
                        .filter(rule -> conclusions.contains(rule.path("conclusion").asString("")))
                        .toList();
        if (chosen.isEmpty()) {
            return;
        }
        console.out().println("\n" + console.strong(title));
        for (JsonNode rule : chosen) {
            String lifted = rule.path("liftedBy").asString("");
            console.out()
                    .printf(
                            "  %s%s%n      %s%n",
                            rule.path("rule").asString(""),
                            lifted.isEmpty() ? "" : " (lifted by " + lifted + ")",
                            rule.path("text").asString(""));
            String margins = margins(rule);
            if (!margins.isEmpty()) {
                console.out().println("      margin: " + margins);
            }
        }
    }

    private static String margins(JsonNode rule) {
        return rule.path("conditions")
                .valueStream()
                .filter(condition -> condition.path("holds").asBoolean(false))
                .filter(condition -> condition.path("margin").isNumber())
                .map(
                        condition ->
                                Words.measure(condition.path("measure").asString(""))
                                        + " "
                                        + Words.margin(condition))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void adjustments(JsonNode adjustments) {
        if (adjustments.isEmpty()) {
            return;
        }
        console.out().println("\n" + console.strong("Adjustments, in order"));
        for (JsonNode each : adjustments) {
            console.out()
                    .printf(
                            "  %s: %s -> %s%n",
                            each.path("rule").asString(""),
                            Words.value(each.path("from")),
                            Words.value(each.path("to")));
        }
    }

    private record Miss(JsonNode rule, JsonNode condition, double share) {}

    private void misses(JsonNode rules) {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode rule : rules) {
            List<JsonNode> failing =
                    rule.path("conditions")
                            .valueStream()
                            .filter(each -> !each.path("holds").asBoolean(true))
                            .toList();
            if (rule.path("state").asString("").equals("NOT_MATCHED")
                    && failing.size() == 1
                    && share(failing.get(0)) < NEAR) {
                misses.add(new Miss(rule, failing.get(0), share(failing.get(0))));
            }
        }
        if (misses.isEmpty()) {
            return;
        }
        console.out()
                .println("\n" + console.strong("Near misses: one condition short of concluding"));
        misses.stream()
                .sorted(Comparator.comparingDouble(Miss::share))
                .limit(MOST_MISSES)
                .forEach(miss -> console.out().println("  " + line(miss)));
    }

    private static double share(JsonNode condition) {
        if (!condition.path("margin").isNumber() || !condition.path("threshold").isNumber()) {
            return Double.MAX_VALUE;
        }
        double threshold = Math.abs(condition.path("threshold").asDouble());
        double observed = Math.abs(condition.path("observed").asDouble());
        double whole = Math.max(threshold, observed);
        return whole == 0 ? 0 : Math.abs(condition.path("margin").asDouble()) / whole;
    }

    private static String line(Miss miss) {
        return "%s: %s %s, needs %s, off by %s"
                .formatted(
                        miss.rule().path("rule").asString(""),
                        Words.measure(miss.condition().path("measure").asString("")),
                        Words.rounded(miss.condition().path("observed")),
                        Words.asked(miss.condition()),
                        Words.margin(miss.condition()));
    }

    private void counts(JsonNode rules, JsonNode decision) {
        String states =
                List.of("FIRED", "LIFTED", "NOT_MATCHED", "UNKNOWN_INPUT", "ERROR").stream()
                        .filter(state -> count(rules, state) > 0)
                        .map(state -> count(rules, state) + " " + state)
                        .collect(Collectors.joining(", "));
        String rulesets =
                decision.path("rulesets")
                        .valueStream()
                        .map(
                                each ->
                                        each.path("name").asString("")
                                                + "@"
                                                + each.path("version").asString(""))
                        .collect(Collectors.joining(", "));
        console.out().printf("%nRules: %s. Rulesets: %s.%n", states, rulesets);
        console.out()
                .printf(
                        "All conditions of a rule: market7 why %s --rule NAME%n",
                        decision.path("id").asString(""));
    }

    private static long count(JsonNode rules, String state) {
        return rules.valueStream()
                .filter(rule -> rule.path("state").asString("").equals(state))
                .count();
    }
}
