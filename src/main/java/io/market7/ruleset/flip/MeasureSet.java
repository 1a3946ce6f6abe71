package io.market7.ruleset.flip;

import io.market7.codec.Nearest;
import io.market7.domain.decision.FactSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The measures one search may change; sets of them are sets of their places. */
final class MeasureSet {

    private final List<Measure> measures;
    private final String price;

    private MeasureSet(List<Measure> measures, String price) {
        this.measures = measures;
        this.price = price;
    }

    /**
     * Returns the measures of a question that the patterns name.
     *
     * @throws FlipRefusal when a pattern names none
     */
    static MeasureSet of(FactSet facts, List<String> patterns) {
        List<Measure> all = Catalogue.of(facts.question());
        String price = facts.question().ruleset().equals("leverage") ? "markPrice" : "price";
        if (patterns.isEmpty()) {
            return new MeasureSet(all, price);
        }
        BitSet chosen = new BitSet();
        MeasureSet every = new MeasureSet(all, price);
        for (String pattern : patterns) {
            BitSet named = every.matching(pattern);
            if (named.isEmpty()) {
                throw refused(pattern, all);
            }
            chosen.or(named);
        }
        List<Measure> some = new ArrayList<>();
        chosen.stream().forEach(place -> some.add(all.get(place)));
        return new MeasureSet(List.copyOf(some), price);
    }

    private static FlipRefusal refused(String pattern, List<Measure> all) {
        String near = Nearest.of(pattern, all.stream().map(Measure::path).toList());
        return new FlipRefusal(
                "No measure that may change is called %s. Expected one such as indicators.15m.rsi, or indicators.15m.* for several; a deal's history, parameters and switches never change.%s"
                        .formatted(pattern, near == null ? "" : " Did you mean " + near + "?"));
    }

    Measure at(int place) {
        return measures.get(place);
    }

    int size() {
        return measures.size();
    }

    /** Returns the place of a path; -1 when it may not change. */
    int place(String path) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).path().equals(path)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns every measure. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, measures.size());
        return all;
    }

    /** Returns the measures of these paths; {@code $P} is the price, {@code *} any letters. */
    BitSet matching(List<String> paths) {
        BitSet found = new BitSet();
        paths.forEach(path -> found.or(matching(path)));
        return found;
    }

    private BitSet matching(String path) {
        BitSet found = new BitSet();
        String wanted = path.equals("$P") ? price : path;
        if (!wanted.contains("*")) {
            int place = place(wanted);
            if (place >= 0) {
                found.set(place);
            }
            return found;
        }
        Pattern pattern = Pattern.compile("\\Q" + wanted.replace("*", "\\E.*\\Q") + "\\E");
        for (int i = 0; i < measures.size(); i++) {
            if (pattern.matcher(measures.get(i).path()).matches()) {
                found.set(i);
            }
        }
        return found;
    }

    /** Returns those of some measures that nobody knows. */
    BitSet unknown(BitSet some, FactSet facts) {
        BitSet unknown = new BitSet();
        some.stream()
                .filter(place -> measures.get(place).read(facts) == null)
                .forEach(unknown::set);
        return unknown;
    }
}
