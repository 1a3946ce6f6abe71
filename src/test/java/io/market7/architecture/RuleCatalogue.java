package io.market7.architecture;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Rule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules of all versions as one page. */
final class RuleCatalogue {

    private static final String LIFTABLE = ConclusionFunction.LIFTABLE_VETO.spelling();
    private static final String FINAL = ConclusionFunction.VETO.spelling();

    private final RulesetCatalog catalog;

    RuleCatalogue(RulesetCatalog catalog) {
        this.catalog = catalog;
    }

    /** Returns the page. */
    String page() {
        String versions =
                catalog.versions().stream()
                        .map(each -> version(each, catalog.read(each)))
                        .collect(Collectors.joining("\n"));
        return """
                # Rules

                Generated from the folders under `rules/` by `RuleCatalogueTest`; do not edit. After a wanted change run
                `mvn test -Dtest=RuleCatalogueTest -Dmarket7.update-docs=true`.

                A rule's name is its reason code. A liftable veto can be lifted by an override rule of the same ruleset, any other
                veto cannot. Defaults are those of the version; `config/application.yaml` may override them.

                """
                + versions;
    }

    private static String version(RulesetVersion version, RulesetSource source) {
        Manifest manifest = source.manifest();
        return """
                ## %s %s

                %s Questions: %s. Binding: %s.

                %s
                ### Parameters of %s

                | parameter | default | unit | range | meaning |
                |---|---|---|---|---|
                %s
                """
                .formatted(
                        manifest.ruleset(),
                        manifest.version(),
                        manifest.description(),
                        String.join(", ", manifest.questions()),
                        version.binding(),
                        guards(source),
                        manifest.ruleset(),
                        manifest.parameters().stream()
                                .map(RuleCatalogue::parameter)
                                .collect(Collectors.joining("\n")));
    }

    private static String guards(RulesetSource source) {
        Map<String, List<Rule>> byFile =
                source.rules().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Rule::file, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream()
                .map(each -> guard(source.manifest(), each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String guard(Manifest manifest, String file, List<Rule> rules) {
        return """
                ### `%s`

                | rule | reason | concludes | liftable | parameters |
                |---|---|---|---|---|
                %s
                """
                .formatted(
                        file,
                        rules.stream()
                                .map(rule -> rule(manifest, rule))
                                .collect(Collectors.joining("\n")));
    }

    private static String rule(Manifest manifest, Rule rule) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        rule.name(),
                        cell(rule.reason()),
                        rule.conclusions().stream()
                                .map(each -> ConclusionFunction.of(each.function()).outcome())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        liftable(rule),
                        ReadParameters.of(rule).stream()
                                .map(manifest::parameter)
                                .map(each -> "`%s` %s".formatted(each.name(), value(each)).strip())
                                .collect(Collectors.joining(", ")));
    }

    private static String liftable(Rule rule) {
        List<String> functions = rule.conclusions().stream().map(Conclusion::function).toList();
        if (functions.contains(LIFTABLE)) {
            return "yes";
        }
        return functions.contains(FINAL) ? "no" : "–";
    }

    private static String parameter(ParameterSpec spec) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        spec.name(),
                        shown(spec.defaultValue()),
                        spec.unit() == null || spec.unit().isEmpty()
                                ? spec.type().label()
                                : spec.unit(),
                        range(spec),
                        cell(spec.meaning()));
    }

    private static String value(ParameterSpec spec) {
        String text = shown(spec.defaultValue());
        return text.length() > 24 ? "" : "= " + text;
    }

    private static String range(ParameterSpec spec) {
        if (!spec.choices().isEmpty()) {
            return String.join(", ", spec.choices());
        }
        return spec.min() == null ? "–" : spec.min() + " to " + spec.max();
    }

    private static String shown(Object value) {
        String text =
                value instanceof Double number
                        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                        : String.valueOf(value);
        return cell(text);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
