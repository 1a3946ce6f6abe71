package io.market7.ruleset.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestFolder;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetCompiler;
import io.market7.ruleset.compile.SessionLimits;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behind the check stand two limits: how often rules fire, and how long they take. */
class TimeLimitTest {

    @TempDir private Path temp;

    private RuleEngine engine(TestFolder folder, SessionLimits limits) {
        CompiledRuleset dca = new RulesetCompiler(new FactSchema()).compile(folder.read(), limits);
        BoundRulesets bound =
                new BoundRulesets(List.of(TestRulesets.bound().ruleset("btc"), dca), Map.of());
        return new RuleEngine(() -> bound);
    }

    private TestFolder folder(String pattern) {
        return TestFolder.withoutGuards(temp, "dca")
                .write(
                        "guards/a.drl",
                        "// Why.\nrule \"a\"\nwhen\n    "
                                + pattern
                                + "\nthen\n    insertLogical( veto( drools.getRule() ) );\nend\n");
    }

    @Test
    void rulesThatTakeTooLongAreGivenUp() {
        RuleEngine engine = engine(folder("Price()"), new SessionLimits(1, Duration.ZERO));
        for (int again = 0; again < 3; again++) {
            assertThatThrownBy(() -> engine.decide(TestFacts.deal("{}"), ExplainLevel.NONE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("did not come to rest within 0 milliseconds");
        }
    }

    @Test
    void rulesWithinTheLimitDecide() {
        RuleEngine engine = engine(folder("Price()"), SessionLimits.DEFAULT);
        assertThat(engine.decide(TestFacts.deal("{}"), ExplainLevel.NONE).vetoes())
                .containsExactly("a");
    }

    @Test
    void rulesThatFireTooOftenAreGivenUpAndTheNextCandidateIsDecided() {
        String record = "{ closeAt: 2025-06-01T12:00:00Z, close: 96 }";
        String records =
                "{ indicators: { 15m: R, 1h: R, 4h: R }, btc: { 15m: R, 1h: R } }"
                        .replace("R", record);
        RuleEngine engine = engine(folder("Indicators() ".repeat(5)), SessionLimits.DEFAULT);
        assertThatThrownBy(() -> engine.decide(TestFacts.deal(records), ExplainLevel.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("did not come to rest within 2000 firings");
        assertThat(engine.decide(TestFacts.deal("{}"), ExplainLevel.NONE).vetoes())
                .containsExactly("a");
    }
}
