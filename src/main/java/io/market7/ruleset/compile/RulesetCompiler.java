package io.market7.ruleset.compile;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.check.RuleChecker;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.check.StageChecker;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.print.CompiledPrinter;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.verdict.RuleTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/**
 * Compiles a checked ruleset with Drools as a whole and under a release id of its own, once for
 * every text.
 */
public final class RulesetCompiler {

    private static final String PACKAGE = "io.market7.rules.";
    // No rule can be called so, because rule names are lower case.
    private static final String PARAMETERS = "Parameters.drl";

    private final FactSchema schema;

    /** Uses the given fact schema. */
    public RulesetCompiler(FactSchema schema) {
        this.schema = schema;
    }

    /**
     * Compiles a ruleset. What Drools sees is printed from the tree; it never sees the bytes of a
     * rule file.
     *
     * @throws RulesetException when Drools refuses the print, mapped back to the analyst's file
     */
    public CompiledRuleset compile(RulesetSource source) {
        return compile(source, SessionLimits.DEFAULT);
    }

    /**
     * Compiles a ruleset whose sessions keep to these limits.
     *
     * @throws RulesetException as {@link #compile(RulesetSource)}
     */
    public CompiledRuleset compile(RulesetSource source, SessionLimits limits) {
        List<Rule> scoring = scoring(source);
        boolean apart = !scoring.isEmpty() && scoring.size() < source.rules().size();
        CompiledRuleset scores = apart ? build(source.withRules(scoring), limits, null) : null;
        return build(source, limits, scores);
    }

    /**
     * Makes a ruleset ready for the tree alone: for comparing and replaying. Takes a fraction of
     * the time, because nothing is compiled for the rule engine.
     */
    public CompiledRuleset treeOnly(RulesetSource source) {
        List<Rule> scoring = scoring(source);
        boolean apart = !scoring.isEmpty() && scoring.size() < source.rules().size();
        return treeOnly(source, apart ? treeOnly(source.withRules(scoring), null) : null);
    }

    private CompiledRuleset treeOnly(RulesetSource source, CompiledRuleset scores) {
        return new CompiledRuleset(
                source, tree(source), null, Judge.TREE, SessionLimits.DEFAULT, scores);
    }

    private static List<Rule> scoring(RulesetSource source) {
        return source.rules().stream()
                .filter(rule -> StageChecker.stageOf(rule) == Stage.SCORE)
                .toList();
    }

    private CompiledRuleset build(
            RulesetSource source, SessionLimits limits, CompiledRuleset scores) {
        Map<String, String> printed = print(source);
        CompiledBase base =
                BaseKeeper.SHARED.of(printed.toString(), () -> compiled(source, printed));
        return new CompiledRuleset(source, tree(source), base, Judge.BOTH, limits, scores);
    }

    private static CompiledBase compiled(RulesetSource source, Map<String, String> printed) {
        Manifest manifest = source.manifest();
        KieServices services = KieServices.Factory.get();
        ReleaseId release =
                services.newReleaseId(
                        "io.market7.rules", manifest.ruleset(), UUID.randomUUID().toString());
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        Map<String, Rule> rulesByResource = new HashMap<>();
        printed.forEach((path, text) -> files.write("src/main/resources/" + path, text));
        source.rules().forEach(rule -> rulesByResource.put(resource(manifest, rule), rule));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        List<Diagnostic> faults = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            faults.add(diagnostic(manifest, message, rulesByResource));
        }
        if (!faults.isEmpty()) {
            services.getRepository().removeKieModule(release);
            throw new RulesetException(faults);
        }
        KieContainer container = services.newKieContainer(release);
        KieBase base = container.getKieBase();
        return new CompiledBase(
                base,
                base.getFactType(packageOf(manifest), "Parameters"),
                source.rules().stream()
                        .collect(
                                Collectors.toMap(
                                        Rule::name,
                                        RulesetCompiler::groupOf,
                                        (first, again) -> first)),
                () -> {
                    container.dispose();
                    services.getRepository().removeKieModule(release);
                });
    }

    private RuleTree tree(RulesetSource source) {
        return new RuleTree(
                schema, source.manifest().parameters(), source.rules(), RulesetCompiler::groupOf);
    }

    /**
     * Returns what Drools compiles, by resource path: the declared parameters and one file a rule.
     */
    public Map<String, String> print(RulesetSource source) {
        Manifest manifest = source.manifest();
        Map<String, FieldType> parameters = new LinkedHashMap<>();
        manifest.parameters()
                .forEach(
                        spec ->
                                parameters.put(
                                        spec.name(), spec.type().fieldType(spec.nullable())));
        CompiledPrinter printer =
                new CompiledPrinter(new RuleChecker(schema, parameters), RulesetCompiler::groupOf);
        Map<String, String> printed = new LinkedHashMap<>();
        printed.put(folder(manifest) + PARAMETERS, header(manifest) + declared(manifest));
        source.rules()
                .forEach(
                        rule ->
                                printed.put(
                                        resource(manifest, rule),
                                        header(manifest) + printer.print(rule)));
        return printed;
    }

    /**
     * Returns the group a rule stands in: its stage, or a group of its own when it changes the
     * amount on the table.
     */
    public static String groupOf(Rule rule) {
        boolean amount =
                rule.conclusions().stream()
                        .anyMatch(
                                conclusion ->
                                        ConclusionFunction.of(conclusion.function())
                                                == ConclusionFunction.AMOUNT);
        return amount ? "adjustment:" + rule.name() : StageChecker.stageOf(rule).group();
    }

    private String header(Manifest manifest) {
        StringBuilder header =
                new StringBuilder("package ").append(packageOf(manifest)).append('\n');
        schema.imports().forEach(name -> header.append("import ").append(name).append('\n'));
        header.append("import java.math.BigDecimal\nimport java.util.List\nimport java.util.Map\n");
        header.append("import io.market7.ruleset.engine.Amounts\n");
        header.append("import io.market7.ruleset.measure.Measures\n");
        for (ConclusionFunction function : ConclusionFunction.values()) {
            header.append("import static io.market7.ruleset.engine.ConclusionFunctions.")
                    .append(function.javaName())
                    .append('\n');
        }
        return header.toString();
    }

    private static String declared(Manifest manifest) {
        StringBuilder text = new StringBuilder("declare Parameters\n");
        manifest.parameters()
                .forEach(
                        spec ->
                                text.append("    ")
                                        .append(spec.name())
                                        .append(" : ")
                                        .append(spec.type().drlType(spec.nullable()))
                                        .append('\n'));
        return text.append("end\n").toString();
    }

    private static Diagnostic diagnostic(
            Manifest manifest, Message message, Map<String, Rule> rules) {
        String path = message.getPath() == null ? "" : message.getPath();
        for (Map.Entry<String, Rule> entry : rules.entrySet()) {
            if (path.endsWith(entry.getKey())) {
                Rule rule = entry.getValue();
                return new Diagnostic(
                        rule.file(),
                        rule.position().line(),
                        rule.position().column(),
                        "The rule \"%s\" does not compile: %s"
                                .formatted(rule.name(), message.getText()));
            }
        }
        return new Diagnostic(
                "rules/%s/%s/parameters.drl".formatted(manifest.ruleset(), manifest.version()),
                1,
                1,
                message.getText());
    }

    private static String folder(Manifest manifest) {
        return "io/market7/rules/" + manifest.ruleset() + "/";
    }

    private static String resource(Manifest manifest, Rule rule) {
        return folder(manifest) + rule.name() + ".drl";
    }

    private static String packageOf(Manifest manifest) {
        return PACKAGE + manifest.ruleset();
    }
}
