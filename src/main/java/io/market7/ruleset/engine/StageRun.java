package io.market7.ruleset.engine;

import io.market7.domain.deal.Amount;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.AmountChange;
import io.market7.domain.decision.LeverageCap;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.RuleConclusion;
import io.market7.domain.decision.ScoreChange;
import io.market7.domain.decision.Tag;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.decision.Veto;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RuleSession;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.verdict.TreeSession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One candidate's way through the stages of one ruleset. Close it, whatever happens. */
final class StageRun implements AutoCloseable {

    private final CompiledRuleset ruleset;
    private final RuleSession session;
    private final List<Object> facts = new ArrayList<>();
    private final List<Adjustment> amountAdjustments = new ArrayList<>();
    private final Set<String> silenced;
    private final Map<String, Amount> amountsSeen = new HashMap<>();
    private final Set<String> fired = new HashSet<>();
    private BigDecimal amountQuote;

    StageRun(CompiledRuleset ruleset, ParameterValues parameters) {
        this(ruleset, parameters, Set.of(), false);
    }

    /**
     * @param silenced rules whose conclusions are left out
     * @param explained whether the tree keeps what the rules saw
     */
    StageRun(
            CompiledRuleset ruleset,
            ParameterValues parameters,
            Set<String> silenced,
            boolean explained) {
        this.silenced = silenced;
        this.ruleset = ruleset;
        this.session = explained ? ruleset.acquireWitnessed() : ruleset.acquire();
        session.parameters(parameters);
        if (explained) {
            session.tree().show();
        }
    }

    void insert(Object fact) {
        if (fact != null) {
            facts.add(fact);
            if (ruleset.reads(fact)) {
                session.insert(fact);
            }
        }
    }

    void insertConstant(Object fact) {
        facts.add(fact);
        session.insertConstant(fact);
    }

    void fire(Stage stage) {
        fire(stage.group());
    }

    /**
     * Fires the stages before {@code stage} that have not fired yet. What a question has no use for
     * must fire too: firing withdraws what the session's candidate before this one concluded.
     */
    void fireSkipped(Stage stage) {
        for (Stage each : Stage.values()) {
            if (each.compareTo(stage) < 0 && !fired(each.group())) {
                fire(each);
            }
        }
    }

    private void fire(String group) {
        fired.add(group);
        if (ruleset.fires(group)) {
            session.fire(group);
        }
    }

    /**
     * Makes sure that all who judged the rules concluded the same.
     *
     * @throws IllegalStateException when they disagree
     */
    void agree() {
        session.agree();
    }

    /** Returns the tree that judged the same candidate; null when none did. */
    TreeSession tree() {
        return session.tree();
    }

    /** Returns the ruleset that is run. */
    CompiledRuleset ruleset() {
        return ruleset;
    }

    /** Returns whether the rules of this group had their turn. */
    boolean fired(String group) {
        return fired.contains(group);
    }

    /** Returns whether what this rule concludes is left out. */
    boolean silent(String rule) {
        return silenced.contains(rule);
    }

    /**
     * Returns every fact that was inserted and every conclusion rules may look at, in an order that
     * depends on them alone; they see those of silent rules as well.
     */
    List<Object> facts() {
        List<Object> all = new ArrayList<>(facts);
        List.of(Tag.class, Proposal.class, TimeframeVeto.class, Veto.class)
                .forEach(type -> all.addAll(sorted(session.concluded(type))));
        return all;
    }

    /** The session gives conclusions in whatever order its memory has them. */
    private static List<?> sorted(Collection<?> conclusions) {
        return conclusions.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    /** Returns the amount that lay on the table when it was this rule's turn, or null. */
    Amount amountSeenBy(String rule) {
        return amountsSeen.getOrDefault(rule, amountQuote == null ? null : new Amount(amountQuote));
    }

    /** Returns the conclusions of one kind. */
    <T extends RuleConclusion> List<T> concluded(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (T conclusion : session.concluded(type)) {
            if (!Silence.covers(conclusion, silenced)) {
                found.add(conclusion);
            }
        }
        return found;
    }

    /** Returns the changes of the ruleset's score in the order of its manifest. */
    List<ScoreChange> scoreChanges() {
        return ordered(ScoreChange.class);
    }

    /** Returns the caps on the leverage in the order of the ruleset's manifest. */
    List<LeverageCap> leverageCaps() {
        return ordered(LeverageCap.class);
    }

    private <T extends RuleConclusion> List<T> ordered(Class<T> type) {
        List<String> order = ruleset.source().manifest().adjustments();
        List<T> changes = concluded(type);
        changes.sort(Comparator.comparingInt(change -> order.indexOf(change.rule())));
        return changes;
    }

    /**
     * Puts the proposed amount on the table and lets each adjustment rule change it in turn.
     *
     * @param foremost what is to be done; null when nothing is proposed
     */
    void adjustAmount(Proposal foremost) {
        amountQuote = foremost == null ? null : foremost.amountQuote();
        if (amountQuote == null) {
            return;
        }
        Amount table = new Amount(amountQuote);
        session.insert(table);
        for (String rule : ruleset.source().manifest().adjustments()) {
            amountsSeen.put(rule, new Amount(amountQuote));
            fire("adjustment:" + rule);
            for (AmountChange change : concluded(AmountChange.class)) {
                if (change.rule().equals(rule)) {
                    amountAdjustments.add(
                            new Adjustment(rule, plain(amountQuote), plain(change.toQuote())));
                    amountQuote = change.toQuote();
                    Amount changed = new Amount(amountQuote);
                    session.replace(table, changed);
                    table = changed;
                    break;
                }
            }
        }
    }

    /** Returns the amount on the table, or null when no proposal carries one. */
    BigDecimal amountQuote() {
        return amountQuote;
    }

    /** Returns the changes of the amount in the order they applied. */
    List<Adjustment> amountAdjustments() {
        return amountAdjustments;
    }

    static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public void close() {
        ruleset.release(session);
    }
}
