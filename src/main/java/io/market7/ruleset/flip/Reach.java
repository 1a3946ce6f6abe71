package io.market7.ruleset.flip;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Market;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.verdict.RulePoints;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which measures have a say in a component, a pattern, a rule. Saying too many costs time only. */
final class Reach {

    private static final Set<ConclusionFunction> AMOUNTS =
            Set.of(ConclusionFunction.PROPOSAL, ConclusionFunction.AMOUNT);
    private static final Set<ConclusionFunction> VETOES =
            Set.of(ConclusionFunction.VETO, ConclusionFunction.LIFTABLE_VETO);

    private final MeasureSet measures;
    private final FactSet facts;
    private final List<Rule> rules;
    private final List<Rule> scoring;
    private final Map<Rule, BitSet> known = new HashMap<>();
    private final Map<String, BitSet> scores = new HashMap<>();

    /**
     * @param rules rules of the deciding ruleset
     * @param scoring rules that change the scores of other rulesets
     */
    Reach(MeasureSet measures, FactSet facts, List<Rule> rules, List<Rule> scoring) {
        this.measures = measures;
        this.facts = facts;
        this.rules = rules;
        this.scoring = scoring;
    }

    /** Returns the measures that have a say in whether a rule concludes. */
    BitSet of(Rule rule) {
        BitSet reach = known.get(rule);
        if (reach == null) {
            reach = new BitSet();
            known.put(rule, reach);
            for (Pattern pattern : rule.patterns()) {
                reach.or(of(pattern));
            }
        }
        return reach;
    }

    /** Returns the measures that have a say in any of the rules that conclude so. */
    BitSet of(Set<ConclusionFunction> functions) {
        BitSet reach = new BitSet();
        for (Rule rule : rules) {
            if (concludes(rule, functions)) {
                reach.or(of(rule));
            }
        }
        return reach;
    }

    static boolean concludes(Rule rule, Set<ConclusionFunction> functions) {
        return rule.conclusions().stream()
                .anyMatch(each -> functions.contains(ConclusionFunction.of(each.function())));
    }

    /** Returns whether a rule only gets its way, or loses it, when more timeframes pass. */
    static boolean wantsMoreTimeframes(Rule rule) {
        List<Pattern> counts = rule.patterns().stream().filter(Reach::countsTimeframes).toList();
        return !counts.isEmpty()
                && counts.stream()
                        .flatMap(pattern -> RulePoints.leaves(pattern).stream())
                        .filter(Condition.Comparison.class::isInstance)
                        .map(Condition.Comparison.class::cast)
                        .filter(leaf -> leaf.left() instanceof Operand.Field)
                        .filter(leaf -> ((Operand.Field) leaf.left()).name().equals("passedCount"))
                        .allMatch(leaf -> leaf.relation() == Relation.LESS);
    }

    private static boolean countsTimeframes(Pattern pattern) {
        return pattern.type().equals("TimeframeResults");
    }

    /**
     * Returns the measures with a say in a rule, those that decide how many timeframes pass aside.
     */
    BitSet besideTimeframes(Rule rule) {
        BitSet reach = new BitSet();
        rule.patterns().stream()
                .filter(pattern -> !countsTimeframes(pattern))
                .forEach(pattern -> reach.or(of(pattern)));
        return reach;
    }

    private BitSet of(Pattern pattern) {
        Marked marked = Marked.of(pattern);
        BitSet reach = new BitSet();
        Set<String> fields = Leaves.fields(pattern);
        fields.forEach(field -> reach.or(of(pattern.type(), marked, field)));
        reach.or(measures.unknown(of(pattern.type(), marked, null), facts));
        if (pattern.type().equals("Indicators") && fields.isEmpty()) {
            reach.or(of(pattern.type(), marked, null));
        }
        return reach;
    }

    /** Returns the measures a component follows from; with field null those of the whole fact. */
    BitSet of(String type, Marked marked, String field) {
        switch (type) {
            case "Prediction":
                return measures.matching(
                        List.of("predictions." + (marked.name() == null ? "*" : marked.name())));
            case "Score":
                return score(marked.name());
            case "ScoreDecay":
                return score("fork");
            case "Tag":
                return named(marked.name(), Set.of(ConclusionFunction.TAG));
            case "Proposal":
                return named(marked.name(), Set.of(ConclusionFunction.PROPOSAL));
            case "Veto":
                return named(marked.name(), VETOES);
            case "TimeframeVeto":
                return named(marked.name(), Set.of(ConclusionFunction.TIMEFRAME_VETO));
            case "Amount":
                return of(AMOUNTS);
            case "TimeframeResults":
                return or(
                        of(Set.of(ConclusionFunction.TIMEFRAME_VETO)),
                        table("BtcMarket", "condition"));
            case "CandidateSigns":
                return or(of(Set.of(ConclusionFunction.TIMEFRAME_VETO)), table(type, field));
            case "SimulatedAdd":
                return or(of(Set.of(ConclusionFunction.LEVERAGE_CAP)), table(type, field));
            case "Indicators":
                return records(marked, field);
            default:
                return table(type, field);
        }
    }

    private BitSet records(Marked marked, String field) {
        return measures.matching(
                marked.prefixes().stream()
                        .map(prefix -> prefix + (field == null ? "*" : field))
                        .toList());
    }

    private BitSet table(String type, String field) {
        List<String> paths = field == null ? Inputs.of(type) : Inputs.of(type, field);
        return paths == null ? measures.all() : measures.matching(paths);
    }

    private BitSet named(String name, Set<ConclusionFunction> functions) {
        for (Rule rule : rules) {
            if (rule.name().equals(name)) {
                return of(rule);
            }
        }
        return of(functions);
    }

    private BitSet score(String name) {
        if (name == null) {
            return measures.all();
        }
        BitSet reach = scores.get(name);
        if (reach == null) {
            reach = measures.matching(List.of("scores." + name));
            if (!facts.scores().containsKey(name)) {
                reach.or(computed(name));
            }
            scores.put(name, reach);
        }
        return reach;
    }

    private BitSet computed(String name) {
        return switch (name) {
            case "fork", "shortFork" -> fork();
            case "safu" -> or(table("SafuMeasures", null), changes());
            case "rrr" -> table("RrrComponents", null);
            case "tv" -> or(or(score("fork"), score("shortFork")), table("TvTag", null));
            case "health" -> health();
            case "rescue" -> or(or(health(), score("health")), table("Momentum", "histogramPct"));
            default -> new BitSet();
        };
    }

    private BitSet fork() {
        boolean spot = facts.subject().market() == Market.SPOT;
        BitSet parts = table(spot ? "ForkSubscores" : "LeverageSubscores", null);
        return or(
                or(parts, or(changes(), table("Price", null))),
                spot ? table("ScoreInputs", null) : table("BtcMarket", "condition"));
    }

    private BitSet health() {
        BitSet own =
                measures.matching(
                        List.of(
                                "predictions.recovery-odds",
                                "predictions.confidence",
                                "indicators.15m.rsi",
                                "indicators.15m.macdHistogram",
                                "indicators.15m.adx"));
        return or(own, or(score("fork"), score("safu")));
    }

    private BitSet changes() {
        BitSet reach = new BitSet();
        for (Rule rule : scoring) {
            for (Pattern pattern : rule.patterns()) {
                if (!pattern.type().equals("Score")) {
                    reach.or(of(pattern));
                }
            }
        }
        return reach;
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
