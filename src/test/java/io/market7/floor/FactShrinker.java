package io.market7.floor;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for the smallest facts that still show what larger ones showed: leaves out one value after
 * another and shortens numbers, until nothing more can go.
 */
public final class FactShrinker {

    private static final JsonMapper EXACT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final FactsReader READER = FactsReader.strict();

    private final Predicate<FactSet> shows;
    private ObjectNode smallest;

    private FactShrinker(ObjectNode facts, Predicate<FactSet> shows) {
        this.smallest = facts;
        this.shows = shows;
    }

    /**
     * @param facts facts of which {@code shows} holds
     * @return facts of which it holds too, and of which nothing can be left out or shortened
     */
    public static FactSet shrink(FactSet facts, Predicate<FactSet> shows) {
        ObjectNode tree = (ObjectNode) EXACT.readTree(FactsWriter.text(facts));
        FactShrinker shrinker = new FactShrinker(tree, shows);
        while (shrinker.smaller()) {
            // each round starts again from the smallest facts so far
        }
        return READER.read(shrinker.smallest);
    }

    private boolean smaller() {
        return paths(smallest, "").stream().anyMatch(this::without)
                || paths(smallest, "").stream().anyMatch(this::shorter);
    }

    private boolean without(String path) {
        ObjectNode copy = smallest.deepCopy();
        int cut = path.lastIndexOf('/');
        JsonNode parent = copy.at(path.substring(0, cut));
        String last = path.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.remove(unescaped(last));
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last));
        }
        return accept(copy);
    }

    private boolean shorter(String path) {
        JsonNode value = smallest.at(path);
        if (!value.isNumber()) {
            return false;
        }
        BigDecimal number = value.decimalValue().stripTrailingZeros();
        if (number.precision() == 1) {
            return false;
        }
        for (int scale : new int[] {number.scale() - number.precision() + 1, number.scale() - 1}) {
            ObjectNode copy = smallest.deepCopy();
            int cut = path.lastIndexOf('/');
            JsonNode parent = copy.at(path.substring(0, cut));
            String last = path.substring(cut + 1);
            BigDecimal rounded = number.setScale(scale, RoundingMode.DOWN);
            if (parent instanceof ObjectNode object) {
                object.put(unescaped(last), rounded);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(last), rounded);
            }
            if (accept(copy)) {
                return true;
            }
        }
        return false;
    }

    private boolean accept(ObjectNode candidate) {
        FactSet facts;
        try {
            facts = READER.read(candidate);
        } catch (FactsException refused) {
            return false;
        }
        if (!shows.test(facts)) {
            return false;
        }
        smallest = candidate;
        return true;
    }

    /** Every place of the tree, outer ones first. */
    private static List<String> paths(JsonNode node, String path) {
        List<String> paths = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            member -> {
                                String place = path + "/" + escaped(member.getKey());
                                paths.add(place);
                                paths.addAll(paths(member.getValue(), place));
                            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                paths.add(path + "/" + i);
                paths.addAll(paths(array.get(i), path + "/" + i));
            }
        }
        return paths;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
