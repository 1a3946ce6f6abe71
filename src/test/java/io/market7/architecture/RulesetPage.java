package io.market7.architecture;

import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.explain.RuleWords;
import io.market7.ruleset.manifest.KnownAs;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.scenario.Scenario;
import io.market7.ruleset.scenario.ScenarioFiles;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One version of a ruleset, rule by rule and parameter by parameter. */
final class RulesetPage {

    private final RulesetVersion version;
    private final RulesetSource source;
    private final Manifest manifest;
    private final List<Scenario> scenarios;

    RulesetPage(RulesetVersion version, RulesetSource source) {
        this.version = version;
        this.source = source;
        this.manifest = source.manifest();
        this.scenarios = ScenarioFiles.read(source);
    }

    String text() {
        return """
                # %s %s

                Generated from `rules/%s/%s` by `RuleCatalogueTest`; do not edit. [All rulesets](../rules.md).

                %s Questions: %s. Binding: %s. Defaults stand in brackets;
                `config/application.yaml` may override them. A condition on an unknown value does not hold.

                %s
                ## Parameters

                | parameter | default | unit | range | meaning |
                |---|---|---|---|---|
                %s
                """
                .formatted(
                        manifest.ruleset(),
                        manifest.version(),
                        manifest.ruleset(),
                        manifest.version(),
                        manifest.description(),
                        String.join(", ", manifest.questions()),
                        version.binding(),
                        guards(),
                        manifest.parameters().stream()
                                .map(RulesetPage::parameter)
                                .collect(Collectors.joining("\n")));
    }

    private String guards() {
        Map<String, List<Rule>> byGuard =
                source.rules().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Rule::guard, LinkedHashMap::new, Collectors.toList()));
        return byGuard.entrySet().stream()
                .map(each -> guard(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String guard(String guard, List<Rule> rules) {
        String folder =
                "../../../rules/" + version.ruleset() + "/" + version.version() + "/guards/";
        long cases = scenarios.stream().filter(each -> each.guard().equals(guard)).count();
        return """
                ## Guard %s

                %s[%s.drl](%s%s.drl), [%d scenarios](%s%s.scenarios.yaml).

                %s
                """
                        .formatted(
                                guard,
                                former(guard, List.of()),
                                guard,
                                folder,
                                guard,
                                cases,
                                folder,
                                guard,
                                rules.stream().map(this::rule).collect(Collectors.joining("\n")))
                        .stripTrailing()
                + "\n";
    }

    private String rule(Rule rule) {
        RuleWords words = new RuleWords(rule, manifest);
        List<String> lines = new ArrayList<>();
        words.conditions().forEach(condition -> lines.add("- " + condition));
        if (lines.isEmpty()) {
            lines.add("- always");
        }
        return """
                ### %s

                %s

                %s

                Concludes %s. %s%s%s
                """
                .formatted(
                        rule.name(),
                        rule.reason(),
                        String.join("\n", lines),
                        words.conclusions(),
                        former(null, List.of(rule.name())),
                        parameters(rule),
                        shown(rule));
    }

    private String parameters(Rule rule) {
        List<String> names =
                ReadParameters.of(rule).stream()
                        .map(manifest::parameter)
                        .map(spec -> "`%s` %s".formatted(spec.name(), value(spec)))
                        .toList();
        return names.isEmpty() ? "" : "Parameters: %s. ".formatted(String.join(", ", names));
    }

    private static String value(ParameterSpec spec) {
        return (spec.shownDefault() + " " + (spec.unit() == null ? "" : spec.unit())).strip();
    }

    private String shown(Rule rule) {
        long cases =
                scenarios.stream()
                        .filter(each -> mentions(each.expect().values(), rule.name()))
                        .count();
        return "Expected in %d %s.".formatted(cases, cases == 1 ? "scenario" : "scenarios");
    }

    private static boolean mentions(Object expected, String rule) {
        if (expected instanceof Map<?, ?> map) {
            return mentions(map.values(), rule);
        }
        return expected instanceof Iterable<?> values
                ? mentionsAny(values, rule)
                : rule.equals(expected);
    }

    private static boolean mentionsAny(Iterable<?> values, String rule) {
        for (Object value : values) {
            if (mentions(value, rule)) {
                return true;
            }
        }
        return false;
    }

    private String former(String guard, List<String> rules) {
        List<String> names =
                manifest.knownAs().stream()
                        .filter(
                                each ->
                                        guard == null
                                                ? each.rules().containsAll(rules)
                                                : guard.equals(each.guard()))
                        .map(KnownAs::name)
                        .toList();
        return names.isEmpty() ? "" : "Formerly %s. ".formatted(String.join(", ", names));
    }

    private static String parameter(ParameterSpec spec) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        spec.name(),
                        Cells.of(spec.shownDefault()),
                        spec.unit() == null || spec.unit().isEmpty()
                                ? spec.type().label()
                                : spec.unit(),
                        range(spec),
                        Cells.of(spec.meaning()));
    }

    private static String range(ParameterSpec spec) {
        if (!spec.choices().isEmpty()) {
            return String.join(", ", spec.choices());
        }
        return spec.min() == null ? "–" : spec.min() + " to " + spec.max();
    }
}
