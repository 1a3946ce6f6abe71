package io.market7.codec;

import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads one JSON object of the fact format into a {@link FactSet}.
 *
 * <p>An absent key is unknown. Everything wrong with a line is collected and thrown together as one
 * {@link FactsException}; nothing is guessed and nothing is filled in except the documented
 * defaults. Instances are immutable and may be shared.
 */
public final class FactsReader {

    private static final Map<String, Question> QUESTIONS =
            FactNode.labels(Question.values(), Question::label);
    private static final IndicatorsReader RECORDS = new IndicatorsReader(Series.SYMBOL);

    private final SubjectReader subjects;
    private final ParametersReader parameters;

    private FactsReader(boolean scenario) {
        this.subjects = new SubjectReader(scenario);
        this.parameters = new ParametersReader(scenario);
    }

    /** Returns the reader of the public format. */
    public static FactsReader strict() {
        return new FactsReader(false);
    }

    /**
     * Returns the reader for scenarios: flat {@code parameters} mean the question's ruleset, and a
     * missing {@code symbol} is SOLUSDT.
     */
    public static FactsReader forScenarios() {
        return new FactsReader(true);
    }

    /**
     * Reads one line of text.
     *
     * @throws FactsException when anything is wrong with it
     */
    public FactSet read(String json) {
        Faults faults = new Faults();
        return facts(JsonText.parse(json, faults), faults);
    }

    /**
     * Reads one line of UTF-8.
     *
     * @throws FactsException when anything is wrong with it
     */
    public FactSet read(byte[] utf8) {
        Faults faults = new Faults();
        return facts(JsonText.parse(utf8, faults), faults);
    }

    /**
     * Reads one object of a tree that was parsed elsewhere. Parse it with decimals kept exact;
     * doubles are taken by their shortest decimal.
     *
     * @throws FactsException when anything is wrong with it
     */
    public FactSet read(JsonNode object) {
        Faults faults = new Faults();
        return facts(new Plain(faults).tree(object), faults);
    }

    /**
     * Reads one map that was parsed elsewhere, e.g. from YAML.
     *
     * @throws FactsException when anything is wrong with it
     */
    public FactSet read(Map<String, ?> object) {
        Faults faults = new Faults();
        return facts(new Plain(faults).map(object), faults);
    }

    private FactSet facts(Map<String, Object> values, Faults faults) {
        FactSet facts = null;
        try {
            facts = assemble(values, new Line(faults));
        } catch (InvalidFactException e) {
            faults.addText(e.field(), "a refused value", e.getMessage(), null);
        }
        faults.raise(FactsException.INVALID_FACTS, id(values));
        return facts;
    }

    private static String id(Map<String, Object> values) {
        boolean usable =
                values.get("id") instanceof String id
                        && id.length() <= Limits.ID_LENGTH
                        && Found.wellFormed(id);
        return usable ? (String) values.get("id") : null;
    }

    /**
     * Reads every group before it gives up, so that all faults are known; null when there are any.
     */
    private FactSet assemble(Map<String, Object> values, Line line) {
        FactNode root = FactNode.of(line, "", values, FactKeys.LINE);
        String id = root.text("id");
        Question question = required(root, "question", root.choice("question", QUESTIONS));
        Instant at = required(root, "at", root.instant("at"));
        line.at(at);
        Subject subject = subjects.read(root, question);
        Body body = Body.read(root, at);
        var overrides = parameters.read(root, question, line.faults());
        return line.faults().none() ? body.facts(id, question, subject, overrides) : null;
    }

    private static <T> T required(FactNode root, String name, T value) {
        if (value == null && !root.has(name)) {
            String expected =
                    name.equals("at")
                            ? Instants.EXPECTED
                            : "one of " + String.join(", ", QUESTIONS.keySet());
            root.missing(name, expected);
        }
        return value;
    }

    static Map<Timeframe, Indicators> indicators(FactNode root) {
        FactNode node = root.object("indicators", FactKeys.INDICATORS);
        return node == null ? Map.of() : RECORDS.read(node, FactKeys.INDICATOR_TIMEFRAMES);
    }
}
