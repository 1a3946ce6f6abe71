package io.market7.ruleset.flip;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.InvalidFactException;
import io.market7.domain.deal.Amount;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RuleConclusion;
import io.market7.domain.market.CandidateSigns;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Series;
import io.market7.domain.prediction.Prediction;
import io.market7.domain.score.Score;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.ConflictingProposals;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.tree.Rule;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever changes in working memory with a measure is known to follow from it. */
class InputsTest {

    private static final int FACT_SETS = 60;
    private static final BoundRulesets BY_TREE = TestRulesets.bound().judgedBy(Judge.TREE);

    private final Random random = new Random(8);

    @ParameterizedTest
    @EnumSource
    void knowEveryMeasureThatChangesAComponent(Question question) {
        FactGenerator generator = new FactGenerator(23);
        Set<String> missed = new TreeSet<>();
        int changed = 0;
        for (int i = 0; i < FACT_SETS; i++) {
            FactSet facts = generator.next(question);
            MeasureSet measures = MeasureSet.of(facts, List.of());
            Reach reach = reach(facts, measures);
            Map<String, Object> before = components(facts);
            for (int place = 0; place < measures.size(); place++) {
                Map<String, Object> after = components(another(measures.at(place), facts));
                Set<String> names = new TreeSet<>(before.keySet());
                names.addAll(after.keySet());
                for (String name : names) {
                    if (!Objects.equals(before.get(name), after.get(name))) {
                        changed++;
                        check(measures, reach, place, name, facts, missed);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(changed).isGreaterThan(100);
    }

    private static void check(
            MeasureSet measures,
            Reach reach,
            int place,
            String name,
            FactSet facts,
            Set<String> missed) {
        String[] parts = name.split("\\|");
        Marked marked =
                new Marked(
                        parts[1].endsWith(".") ? List.of(parts[1]) : List.of(),
                        parts[1].isEmpty() ? null : parts[1]);
        boolean known = reach.of(parts[0], marked, parts[2]).get(place);
        boolean there =
                measures.at(place).read(facts) == null
                        && reach.of(parts[0], marked, null).get(place);
        if (!known && !there) {
            missed.add(parts[0] + "." + parts[2] + " from " + measures.at(place).path());
        }
    }

    private static Reach reach(FactSet facts, MeasureSet measures) {
        List<Rule> scoring = new ArrayList<>();
        for (String scorer : List.of("fork", "safu")) {
            BY_TREE.ruleset(scorer).source().rules().stream()
                    .filter(
                            rule ->
                                    Reach.concludes(
                                            rule,
                                            Set.of(
                                                    ConclusionFunction.SCORE_CHANGE,
                                                    ConclusionFunction.MULTIPLIER_CHANGE)))
                    .forEach(scoring::add);
        }
        List<Rule> rules = BY_TREE.ruleset(facts.question().ruleset()).source().rules();
        return new Reach(measures, facts, rules, scoring);
    }

    private FactSet another(Measure measure, FactSet facts) {
        try {
            if (measure.kind() == Kind.CHOICE) {
                List<String> choices = measure.choices();
                return measure.write(facts, choices.get(random.nextInt(choices.size())));
            }
            BigDecimal now = (BigDecimal) measure.read(facts);
            BigDecimal factor = BigDecimal.valueOf(0.5 + random.nextInt(100) / 100.0);
            BigDecimal next =
                    now == null || now.signum() == 0 ? new BigDecimal("0.5") : now.multiply(factor);
            return measure.write(facts, next);
        } catch (InvalidFactException refused) {
            return facts;
        }
    }

    private static Map<String, Object> components(FactSet facts) {
        Map<String, Object> components = new TreeMap<>();
        try {
            new RuleEngine(() -> BY_TREE)
                    .decide(
                            facts,
                            Set.of(),
                            memory -> {
                                for (Object fact : memory.seenBy(memory.asked().get(0))) {
                                    if (!(fact instanceof RuleConclusion)
                                            && !(fact instanceof Amount)) {
                                        put(components, (Record) fact);
                                    }
                                }
                            });
        } catch (ConflictingProposals refused) {
            components.clear();
        }
        return components;
    }

    private static void put(Map<String, Object> components, Record fact) {
        String type = fact.getClass().getSimpleName();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            components.put(
                    type + "|" + marker(fact) + "|" + component.getName(),
                    RecordCopy.read(fact, component.getName()));
        }
    }

    private static String marker(Record fact) {
        if (fact instanceof Indicators record) {
            return (record.series() == Series.BTC ? "btc." : "indicators.")
                    + record.timeframe().label()
                    + ".";
        }
        if (fact instanceof Prediction prediction) {
            return prediction.model();
        }
        if (fact instanceof CandidateSigns signs) {
            return signs.timeframe().label();
        }
        return fact instanceof Score score ? score.name() : "";
    }
}
