package io.market7.codec;

import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts a little different from others: another side, another bar, a value on a threshold. */
public final class FactVariants {

    private static final JsonMapper EXACT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final FactsReader READER = FactsReader.strict();
    private static final List<String> BARS = List.of("15m", "1h", "4h");

    private final ObjectNode facts;
    private final List<FactSet> variants = new ArrayList<>();

    private FactVariants(FactSet facts) {
        this.facts = (ObjectNode) EXACT.readTree(FactsWriter.text(facts));
    }

    /**
     * Returns the facts of another market, side, question or route, with bars taken for others, and
     * with switches thrown; what is no set of facts is left out.
     *
     * @param questions questions the ruleset answers
     * @param ruleset whose switches are thrown
     * @param switches names of its switches with the contrary of their defaults
     */
    public static List<FactSet> others(
            FactSet facts, List<String> questions, String ruleset, Map<String, Boolean> switches) {
        FactVariants variants = new FactVariants(facts);
        variants.subject(questions);
        variants.bars("indicators");
        variants.bars("btc");
        variants.leader();
        variants.unknown(variants.facts, "");
        switches.forEach(
                (name, thrown) ->
                        variants.add(
                                copy ->
                                        copy.withObject("/parameters/" + ruleset)
                                                .put(name, thrown)));
        return variants.variants;
    }

    private void subject(List<String> questions) {
        for (String side : List.of("LONG", "SHORT")) {
            for (String market : List.of("SPOT", "FUTURES")) {
                add(
                        copy -> {
                            copy.put("side", side);
                            copy.put("market", market);
                        });
            }
        }
        questions.forEach(question -> add(copy -> copy.put("question", question)));
        add(copy -> copy.put("route", "tv"));
        add(copy -> copy.put("route", "fork"));
    }

    private void leader() {
        for (String condition : List.of("BULLISH", "BEARISH", "NEUTRAL")) {
            add(copy -> copy.withObject("/btc").put("condition", condition));
        }
        for (String status : List.of("SAFE", "UNSAFE")) {
            add(copy -> copy.withObject("/btc").put("status", status));
        }
    }

    /** Leaves out each value, and each group of values. */
    private void unknown(JsonNode node, String path) {
        for (var member : node.properties()) {
            add(copy -> ((ObjectNode) copy.at(path)).remove(member.getKey()));
            if (member.getValue().isObject()) {
                unknown(member.getValue(), path + "/" + member.getKey());
            }
        }
    }

    /** A rule that looks at the wrong bar sees another one. */
    private void bars(String group) {
        JsonNode records = facts.path(group);
        for (String from : BARS) {
            for (String to : BARS) {
                if (!from.equals(to) && records.path(from).isObject()) {
                    add(
                            copy ->
                                    copy.withObject("/" + group)
                                            .set(to, records.path(from).deepCopy()));
                    add(copy -> ((ObjectNode) copy.path(group)).remove(from));
                }
            }
        }
    }

    /** Returns the facts with one number, or one moment's age in minutes, at each of the values. */
    public static List<FactSet> at(FactSet facts, List<BigDecimal> values) {
        FactVariants variants = new FactVariants(facts);
        for (String path : numbers(variants.facts, "")) {
            values.forEach(value -> variants.put(path, value));
        }
        return variants.variants;
    }

    private void put(String path, BigDecimal value) {
        int cut = path.lastIndexOf('/');
        String name = path.substring(cut + 1);
        add(
                copy -> {
                    ObjectNode parent = (ObjectNode) copy.at(path.substring(0, cut));
                    if (parent.path(name).isNumber()) {
                        parent.put(name, value);
                    } else {
                        long seconds = value.multiply(BigDecimal.valueOf(60)).longValue();
                        Instant at = Instant.parse(copy.path("at").stringValue());
                        parent.put(name, at.minusSeconds(seconds).toString());
                    }
                });
    }

    private static List<String> numbers(JsonNode node, String path) {
        List<String> found = new ArrayList<>();
        for (var member : node.properties()) {
            String place = path + "/" + member.getKey();
            JsonNode value = member.getValue();
            if (value.isNumber() || isAge(member.getKey(), value)) {
                found.add(place);
            } else if (value.isObject() && !place.equals("/parameters")) {
                found.addAll(numbers(value, place));
            }
        }
        return found;
    }

    private static boolean isAge(String name, JsonNode value) {
        return value.isString() && name.endsWith("At");
    }

    private void add(Consumer<ObjectNode> change) {
        ObjectNode copy = facts.deepCopy();
        change.accept(copy);
        try {
            variants.add(READER.read(copy));
        } catch (FactsException | DateTimeParseException notFacts) {
            // such facts do not exist, so they tell nothing
            return;
        }
    }
}
