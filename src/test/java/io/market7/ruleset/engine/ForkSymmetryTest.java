package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.market.PriceFacts;
import io.market7.ruleset.TestFacts;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change a decision of {@code fork}: the unit of the price, and which side asks. */
class ForkSymmetryTest {

    private static final String LONG = "market: FUTURES";
    private static final String SHORT = "market: FUTURES\nside: SHORT";

    private static Decision decide(FactSet facts) {
        return TestFacts.decide(facts);
    }

    private static Decision decide(ForkFacts facts) {
        return decide(facts.facts(1));
    }

    @Property(tries = 300)
    void theUnitOfThePriceDecidesNothing(
            @ForAll long seed, @ForAll @IntRange(min = -20, max = 20) int exponent) {
        ForkFacts facts = ForkFacts.random(seed);
        Decision one = decide(facts.facts(1));
        Decision other = decide(facts.facts(Math.scalb(1.0, exponent)));
        assertThat(other.vetoes()).isEqualTo(one.vetoes());
        assertThat(other.tags()).isEqualTo(one.tags());
        assertThat(other.timeframes()).isEqualTo(one.timeframes());
        assertThat(other.adjustments()).isEqualTo(one.adjustments());
        assertThat(other.scores()).isEqualTo(one.scores());
        assertThat(other.outcome()).isEqualTo(one.outcome());
    }

    @Property(tries = 300)
    void aShortSeesTheMirroredMarketAsALongSeesThis(@ForAll long seed) {
        ForkFacts facts = ForkFacts.random(seed).asking(LONG);
        Decision asLong = decide(facts);
        Decision asShort = decide(facts.mirrored(SHORT));
        assertThat(asShort.scores())
                .containsExactlyEntriesOf(Map.of("shortFork", asLong.scores().get("fork")));
        assertThat(asShort.adjustments()).isEqualTo(asLong.adjustments());
        assertThat(asShort.vetoes())
                .isEqualTo(renamed(asLong.vetoes(), name -> name.replace("-long-", "-short-")));
        assertThat(asShort.tags()).isEqualTo(asLong.tags());
    }

    private static List<String> renamed(List<String> names, UnaryOperator<String> how) {
        return names.stream()
                .filter(name -> !name.equals("price-unchanged-since-signal"))
                .map(how)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"market: SPOT", LONG})
    void anotherQuestionSeesTheSameScoreOfTheSameMarket(String subject) {
        for (long seed = 0; seed < 20; seed++) {
            FactSet facts = ForkFacts.random(seed).asking(subject).facts(1);
            Decision other = decide(asking(Question.DCA, facts));
            assertThat(other.scores().get("fork")).isNotNull();
            assertThat(other.scores().get("fork")).isEqualTo(decide(facts).scores().get("fork"));
            assertThat(other.adjustments()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG, SHORT})
    void theScoreOfAPositionIsThatOfALongWhicheverSideAsks(String subject) {
        for (long seed = 0; seed < 20; seed++) {
            ForkFacts facts = ForkFacts.random(seed);
            Decision position = decide(asking(Question.LEVERAGE, facts.asking(subject).facts(1)));
            Decision entry = decide(facts.asking(LONG).facts(1));
            assertThat(position.scores()).containsOnlyKeys("fork");
            assertThat(position.scores()).isEqualTo(entry.scores());
        }
    }

    private static FactSet asking(Question question, FactSet facts) {
        return new FactSet(
                facts.id(),
                question,
                facts.at(),
                facts.subject(),
                marked(facts.prices()),
                facts.indicators(),
                facts.btc(),
                facts.deal(),
                facts.ledger(),
                facts.scores(),
                facts.predictions(),
                facts.rrr(),
                facts.previous(),
                facts.tv(),
                facts.leverage(),
                facts.instrument(),
                facts.request(),
                facts.parameters());
    }

    /** A contract whose mark price is its last price. */
    private static PriceFacts marked(PriceFacts prices) {
        return new PriceFacts(
                prices.price(), prices.price(), prices.priceAt(), prices.quoteVolume24h());
    }

    @Test
    void theFactsOfThesePropertiesReachEveryOutcome() {
        List<Decision> decisions =
                LongStream.range(0, 300).mapToObj(seed -> decide(ForkFacts.random(seed))).toList();
        assertThat(decisions).extracting(Decision::outcome).contains("HOLD", "OPEN_DEAL");
        assertThat(decisions)
                .flatExtracting(Decision::vetoes)
                .contains(
                        "tv-score-too-low",
                        "tv-long-score-too-low",
                        "tv-short-score-too-low",
                        "leverage-long-score-too-low",
                        "leverage-short-score-too-low",
                        "leverage-long-no-trigger",
                        "leverage-short-no-trigger",
                        "rrr-score-too-low",
                        "no-momentum-trigger");
    }
}
