package io.market7.ruleset.explain;

import io.market7.domain.market.CandidateSigns;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import io.market7.domain.prediction.Prediction;
import io.market7.domain.score.Score;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.truth.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What tells facts of one type apart, as the fact format spells it. */
public final class FactMarkers {

    private static final Set<String> MARKED =
            Set.of("Indicators", "Prediction", "CandidateSigns", "Score");

    private FactMarkers() {}

    /**
     * Returns whether facts of a type are told apart by a marker: whether {@link #of} gives one.
     */
    static boolean tellApart(String type) {
        return MARKED.contains(type);
    }

    /** Returns the marker of a fact, empty when its type needs none. */
    public static String of(Object fact) {
        if (fact instanceof Indicators record) {
            return series(record.series().name()) + "." + record.timeframe().label();
        }
        if (fact instanceof Prediction prediction) {
            return prediction.model();
        }
        if (fact instanceof CandidateSigns signs) {
            return signs.timeframe().label();
        }
        return fact instanceof Score score ? score.name() : "";
    }

    /** Returns the marker of the facts a pattern speaks of, empty when it speaks of all. */
    public static String of(Pattern pattern) {
        List<String> parts = new ArrayList<>();
        for (Condition.Comparison marker : Markers.of(pattern)) {
            String part = spelled(marker.right());
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(".", parts);
    }

    private static String spelled(Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            return String.valueOf(literal.value());
        }
        if (!(operand instanceof Operand.Constant constant)) {
            return "";
        }
        return switch (constant.type()) {
            case "Timeframe" -> Timeframe.valueOf(constant.name()).label();
            case "Series" -> series(constant.name());
            default -> constant.name();
        };
    }

    private static String series(String name) {
        return name.equals(Series.BTC.name()) ? "btc" : "indicators";
    }
}
