package io.market7.codec;

import io.market7.domain.decision.Flip;
import io.market7.domain.decision.FlipChange;
import io.market7.domain.decision.Flips;
import java.util.List;

/**
 * What would turn an outcome, as the last members of an explanation: {@code wouldFlip} holds the
 * sets, {@code flipSearch} how they were looked for. Both are left out when nobody searched.
 */
final class FlipsJson {

    private static final String SETS = "wouldFlip";
    private static final String SEARCH = "flipSearch";

    private FlipsJson() {}

    static void write(JsonOut out, Flips flips) {
        if (flips != null) {
            out.objects(SETS, flips.sets(), FlipsJson::set);
            out.object(SEARCH, flips, FlipsJson::search);
        }
    }

    private static void set(JsonOut out, Flip flip) {
        out.objects("changes", flip.changes(), FlipsJson::change);
        out.text("outcome", flip.outcome());
        out.flag("verified", flip.verified());
    }

    private static void change(JsonOut out, FlipChange change) {
        out.text("measure", change.measure());
        out.plain("from", change.from());
        out.plain("to", change.to());
    }

    private static void search(JsonOut out, Flips flips) {
        out.text("goal", flips.goal());
        out.whole("maxChanges", flips.maxChanges());
        out.flag("complete", flips.complete());
        out.whole("decisions", flips.decisions());
        out.texts("fixed", flips.fixed());
    }

    static Flips read(RecordNode explanation) {
        if (explanation.nullable(SETS)) {
            return null;
        }
        RecordNode search = explanation.object(SEARCH);
        Integer max = search.required("maxChanges", search.node().whole("maxChanges", 0));
        Integer decisions = search.required("decisions", search.node().whole("decisions", 0));
        return new Flips(
                explanation.objects(SETS).stream().map(FlipsJson::set).toList(),
                search.optionalText("goal"),
                max == null ? 0 : max,
                flag(search, "complete"),
                decisions == null ? 0 : decisions,
                search.texts("fixed"));
    }

    private static Flip set(RecordNode record) {
        List<FlipChange> changes =
                record.objects("changes").stream().map(FlipsJson::change).toList();
        return new Flip(changes, record.text("outcome"), flag(record, "verified"));
    }

    private static FlipChange change(RecordNode record) {
        Object to = record.required("to", record.any("to"));
        return new FlipChange(
                record.text("measure"),
                record.nullable("from") ? null : record.any("from"),
                to == null ? "" : to);
    }

    private static boolean flag(RecordNode record, String name) {
        return Boolean.TRUE.equals(record.required(name, record.node().flag(name)));
    }
}
