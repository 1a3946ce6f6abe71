package io.market7.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.floor.FactGenerator;
import io.market7.ruleset.TestRulesets;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.opentest4j.TestAbortedException;

/**
 * No rule knows whether a coin costs a hundred thousand or a hundred thousandth: in another unit of
 * price every question is decided the same, reason by reason.
 */
class ScaleInvarianceTest {

    @Property(tries = 3_000)
    void anotherUnitOfPriceChangesNoDecision(
            @ForAll long seed,
            @ForAll("questions") Question question,
            @ForAll("factors") BigDecimal factor) {
        FactSet facts = new FactGenerator(seed).next(question);
        FactSet scaled = scaled(facts, factor);

        Decision decision = decide(facts);

        assertThat(decide(scaled)).isEqualTo(decision);
        Statistics.label(question.label())
                .collect(decision.action() == null ? "holds" : "acts")
                .coverage(checker -> checker.check("holds").count(count -> count > 50));
    }

    /** The next rung is due exactly where the leg would be liquidated; both come from divisions. */
    @Example
    void theLastDigitOfADivisionDecidesNothing() {
        FactSet facts =
                FactsReader.strict()
                        .read(
                                """
                                {"id":"due","question":"leverage","at":"2026-05-04T09:00:05Z","symbol":"BTCUSDT","market":"FUTURES",
                                 "side":"SHORT","markPrice":25000,"priceAt":"2026-05-04T08:59:50Z",
                                 "leg":{"entryPrice":24396.19419370578189802390827031,"quantity":0.04099,"isolatedMargin":500,"leverage":2,"stepsFired":1},
                                 "otherLeg":{"entryPrice":25000,"quantity":0.04,"isolatedMargin":333.33333333333333333333333333,"leverage":3,"stepsFired":1},
                                 "account":{"notionalQuote":1184,"availableMarginQuote":9328,"hedgeMode":false,"marginMode":"cross",
                                  "walletBalanceQuote":164.12,"otherMaintenanceMarginQuote":59,"otherUnrealisedPnlQuote":-65},
                                 "instrument":{"minNotional":5,"brackets":[
                                  {"floorNotional":0,"capNotional":50000,"maintenanceMarginRatio":0.004,"maintenanceAmount":0,"maxLeverage":125},
                                  {"floorNotional":50000,"capNotional":250000,"maintenanceMarginRatio":0.005,"maintenanceAmount":50,"maxLeverage":100}]},
                                 "funding":{"ratePct":0.009432},"request":{"leverage":5},"parameters":{"leverage":{"leverageEnabled":true}}}
                                """);
        Decision decision = decide(facts);

        assertThat(decision.vetoes()).contains("next-rung-beyond-liquidation");
        assertThat(decide(scaled(facts, new BigDecimal("0.5")))).isEqualTo(decision);
    }

    /** Leaves out what the format has too few places for. */
    private static FactSet scaled(FactSet facts, BigDecimal factor) {
        try {
            return FactsReader.strict().read(new Scaled(factor).line(FactLine.of(facts).values()));
        } catch (FactsException e) {
            assertThat(e.getMessage()).contains("digits");
            throw new TestAbortedException(e.getMessage(), e);
        }
    }

    private static Decision decide(FactSet facts) {
        return TestRulesets.engine().decide(facts, ExplainLevel.NONE);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(Asked.ALL);
    }

    /** Powers of two and of ten: divisions by them are exact. */
    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.of("2", "0.5", "1024", "0.0009765625", "10", "0.1", "100000", "0.00001")
                .map(BigDecimal::new);
    }
}
