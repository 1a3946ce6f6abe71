package io.market7.ruleset.scenario;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.codec.JsonMembers;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.engine.RuleEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A decision that was made, written as a scenario that says it must be made so again. */
public final class PinnedScenario {

    /** Folder of pinned scenarios in a version folder. */
    public static final String FOLDER = "pinned";

    private static final Set<String> NOT_GIVEN = Set.of("id", "question");
    private static final List<String> CELLS =
            List.of("outcome", "vetoes", "tags", "amountQuote", "lifted", "proposals");

    private final String id;
    private final String text;

    /**
     * Makes one that is called by question, symbol and moment.
     *
     * @param id names the file
     * @param origin where it comes from, on one line
     * @param decision the decision
     * @param facts its facts, with every parameter in which they differ from the manifests
     */
    public PinnedScenario(String id, String origin, Decision decision, FactSet facts) {
        this(id, origin, name(decision), decision, facts);
    }

    /**
     * @param id names the file
     * @param origin where it comes from, on one line
     * @param name what it shows, on one line
     * @param decision the decision that must be made
     * @param facts its facts, with every parameter in which they differ from the manifests
     */
    public PinnedScenario(String id, String origin, String name, Decision decision, FactSet facts) {
        if (!id.matches("[A-Za-z0-9_-]{1,80}")) {
            throw new IllegalArgumentException(
                    "The id is '%s'. Expected letters, digits, - and _ to name a file by it."
                            .formatted(id));
        }
        this.id = id;
        this.text = text(origin, name, decision, facts);
    }

    private static String text(String origin, String name, Decision decision, FactSet facts) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("# ").append(origin).append("\n");
        yaml.append("question: ").append(decision.question().label()).append("\n\n");
        yaml.append("scenarios:\n  - name: ").append(quoted(name)).append("\n    given:\n");
        JsonMembers.of(FactsWriter.text(facts))
                .forEach(
                        (key, json) ->
                                line(yaml, NOT_GIVEN.contains(key) ? null : key, given(json)));
        yaml.append("    expect:\n");
        Map<String, String> members = JsonMembers.of(DecisionWriter.text(decision));
        CELLS.forEach(cell -> line(yaml, cell, members.getOrDefault(cell, "null")));
        return yaml.toString();
    }

    /** Null in a scenario leaves a fact out; in facts it says that a side holds nothing. */
    private static String given(String json) {
        return json.equals("null") ? "{ quantity: 0 }" : json;
    }

    private static void line(StringBuilder yaml, String key, String json) {
        if (key != null) {
            yaml.append("      ").append(key).append(": ").append(json).append('\n');
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String name(Decision decision) {
        return "%s on %s at %s is decided as it was"
                .formatted(
                        decision.question().label(),
                        decision.subject().symbol().name(),
                        decision.at().toString().replace(':', '.'));
    }

    /** Returns the path of its file inside a version folder. */
    public String path() {
        return FOLDER + '/' + id + ScenarioFiles.ENDING;
    }

    /** Returns the scenario file. */
    public String text() {
        return text;
    }

    /**
     * Runs it with a version.
     *
     * @param engine engine with the version bound
     * @return what came out
     * @throws RulesetException when the version cannot read it, for instance because it lacks one
     *     of the rules
     */
    public ScenarioResult run(RuleEngine engine, RulesetSource source) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(path(), text);
        RulesetSource alone =
                new RulesetSource(source.manifest(), source.rules(), source.sha256(), files);
        return new ScenarioRunner(engine, alone).run().get(0);
    }
}
