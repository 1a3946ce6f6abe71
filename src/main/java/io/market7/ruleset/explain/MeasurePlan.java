package io.market7.ruleset.explain;

import io.market7.ruleset.tree.Pattern;

/** How the measure of a condition is called: always the same, or after the fact it is read from. */
final class MeasurePlan {

    private final String type;
    private final String field;
    private final String path;
    private final String unit;

    private MeasurePlan(String type, String field, String path) {
        this.type = type;
        this.field = field;
        this.path = path;
        this.unit = path == null ? null : MeasureNames.unit(path);
    }

    /** Returns the plan of something that has one name. */
    static MeasurePlan of(String path) {
        return new MeasurePlan(null, null, path);
    }

    /** Returns the plan of a component of the facts a pattern speaks of. */
    static MeasurePlan of(Pattern pattern, String field) {
        String type = pattern.type();
        return FactMarkers.tellApart(type)
                ? new MeasurePlan(type, field, null)
                : of(MeasureNames.path(type, field, ""));
    }

    String path(Object fact) {
        return path == null ? MeasureNames.path(type, field, FactMarkers.of(fact)) : path;
    }

    String unit(String named) {
        return path == null ? MeasureNames.unit(named) : unit;
    }
}
