package io.market7.cycle.past;

import io.market7.codec.DecisionReader;
import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.codec.JsonMembers;
import io.market7.cycle.Identified;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Replay;
import io.market7.domain.decision.Replay.Difference;
import io.market7.domain.decision.Replay.Result;
import io.market7.domain.decision.RuleVerdicts;
import io.market7.journal.JournalRow;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Makes kept decisions again from the facts, the versions and the parameters they were made with,
 * and compares every byte: the decision, its explanation where one was kept, and what became of
 * every rule and condition. Safe to use from many threads.
 */
public final class Replayer implements AutoCloseable {

    /** How a decision says that no model ran. */
    private static final String NO_MODELS = "\"models\":{}";

    /** How an explanation begins to say what models said. */
    private static final String PREDICTIONS = "\"predictions\":[";

    /** How an explanation of every rule begins. */
    private static final String COMPLETE = "{\"complete\":true";

    private final PastRulesets rulesets;
    private final Judge judge;
    private final Map<String, Makers> known = new ConcurrentHashMap<>();

    /**
     * @param catalog where versions are found
     * @param overrides parameters of the environment, by ruleset and name
     * @param inForce rulesets of a running service, with those parameters; null when none runs
     * @param judge who says what the rules conclude
     */
    public Replayer(
            RulesetCatalog catalog,
            Map<String, Map<String, Object>> overrides,
            Supplier<BoundRulesets> inForce,
            Judge judge) {
        this.rulesets = new PastRulesets(catalog, overrides, inForce, Integer.MAX_VALUE, judge);
        this.judge = judge;
    }

    /** Makes one decision again. The journal it comes from must still be open. */
    public Replay replay(JournalRow row) {
        if (row.notReplayable() != null) {
            return cannot(row, row.notReplayable(), "So it was marked when it was written.");
        }
        try {
            FactSet facts = FactsReader.strict().read(row.factsJson());
            Decision again = makers(row).decide(facts, level(row), row.parametersSha256());
            return compared(row, Identified.decision(predicted(row, again), row.id()));
        } catch (FactsException e) {
            return cannot(row, "facts-unreadable", e.getMessage());
        } catch (NotRepeatable e) {
            return cannot(row, e.code(), e.getMessage());
        }
    }

    /** What models said is a fact of the moment; it is read again, not predicted again. */
    private static Decision predicted(JournalRow row, Decision again) {
        boolean none =
                row.head().contains(NO_MODELS)
                        && row.explanationJson().filter(t -> t.contains(PREDICTIONS)).isEmpty();
        return none ? again : PastDecisions.predicted(kept(row.decisionJson()), again);
    }

    private Replay compared(JournalRow row, Decision again) {
        List<Difference> differences = new ArrayList<>();
        String head = text(DecisionWriter.bytesWithMoment(again.unexplained()));
        if (!head.equals(row.head())) {
            // says more than other bytes when a version or the parameters are not what they were
            makersOf(kept(row));
            differences.addAll(differences(row.head(), head));
            if (differences.isEmpty()) {
                // the same values, written otherwise
                differences.add(new Difference("bytes", row.head(), head));
            }
        }
        Optional<String> explanation = row.explanationJson();
        if (explanation.isPresent()) {
            String now = text(DecisionWriter.explanation(again.explanation()));
            if (!now.equals(explanation.get())) {
                differences.add(new Difference("explanation", explanation.get(), now));
            }
        }
        Optional<RuleVerdicts> verdicts = row.verdicts();
        if (verdicts.isPresent() && again.verdicts() != null) {
            byte[] now = again.verdicts().code();
            if (!Arrays.equals(now, verdicts.get().code())) {
                differences.add(new Difference("verdicts", hex(verdicts.get().code()), hex(now)));
            }
        }
        return replay(
                row,
                differences.isEmpty() ? Result.IDENTICAL : Result.DIFFERENT,
                null,
                null,
                differences);
    }

    private static List<Difference> differences(String stored, String again) {
        Map<String, String> before = JsonMembers.of(stored);
        Map<String, String> after = JsonMembers.of(again);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Difference(name, before.get(name), after.get(name)))
                .toList();
    }

    private static String hex(byte[] code) {
        return '"' + HexFormat.of().formatHex(code) + '"';
    }

    private static ExplainLevel level(JournalRow row) {
        return row.explanationJson()
                .map(text -> text.startsWith(COMPLETE) ? ExplainLevel.FULL : ExplainLevel.WHY)
                .orElse(ExplainLevel.NONE);
    }

    private Makers makers(JournalRow row) {
        Makers makers = known.get(row.rulesets());
        return makers == null ? makersOf(kept(row)) : makers;
    }

    /** Looks at the folders of the versions, and refuses those that are not what they were. */
    private synchronized Makers makersOf(Decision kept) {
        BoundRulesets bound = rulesets.of(kept);
        return known.computeIfAbsent(
                PastRulesets.label(kept.rulesets()), label -> new Makers(bound.judgedBy(judge)));
    }

    private static Decision kept(String json) {
        return DecisionReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Decision kept(JournalRow row) {
        return kept(row.head());
    }

    private static Replay cannot(JournalRow row, String cause, String reason) {
        return replay(row, Result.NOT_REPLAYABLE, cause, reason, List.of());
    }

    private static Replay replay(
            JournalRow row,
            Result result,
            String cause,
            String reason,
            List<Difference> differences) {
        return new Replay(
                row.seq(),
                row.id(),
                row.at(),
                row.question(),
                row.symbol(),
                result,
                cause,
                reason,
                differences);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        rulesets.close();
    }

    /** Decides with the parameters of the environment, or with those of the manifests alone. */
    private static final class Makers {

        private final BoundRulesets bound;
        private final RuleEngine usual;
        private final RuleEngine plain;

        Makers(BoundRulesets bound) {
            this.bound = bound;
            BoundRulesets own = new BoundRulesets(bound.all(), Map.of());
            this.usual = new RuleEngine(() -> this.bound);
            this.plain = new RuleEngine(() -> own);
        }

        /** Facts that somebody only tested were decided with the manifests' own parameters. */
        Decision decide(FactSet facts, ExplainLevel level, String parametersSha256) {
            Decision again = usual.decide(facts, level);
            if (again.parametersSha256().equals(parametersSha256)) {
                return again;
            }
            Decision other = plain.decide(facts, level);
            if (other.parametersSha256().equals(parametersSha256)) {
                return other;
            }
            throw new NotRepeatable(
                    "parameters-differ",
                    "It was made with parameters of digest %s; the settings here give %s. Expected the same: use the settings it was made with (--config, --profile)."
                            .formatted(parametersSha256, again.parametersSha256()));
        }
    }
}
