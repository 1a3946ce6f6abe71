package io.market7.cycle.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LiquidationPrice;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.ruleset.TestRulesets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegLadderTest {

    private static final List<Bracket> BRACKETS =
            List.of(
                    bracket("0", "5000", "0.004", "0", "50"),
                    bracket("5000", "100000", "0.005", "5", "4"));

    private static Bracket bracket(
            String floor, String cap, String ratio, String amount, String leverage) {
        return new Bracket(d(floor), d(cap), d(ratio), d(amount), d(leverage));
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static List<LegRung> preview(
            Side side, Double leverage, List<Bracket> brackets, Map<String, Object> parameters) {
        return new LegLadder(TestRulesets.bound(), Map.of("leverage", parameters))
                .preview(
                        new Subject(Symbol.of("BTCUSDT"), Market.FUTURES, side),
                        d("100"),
                        leverage,
                        brackets);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void everyRungIsDueWhereTheLegHasLostTheTrigger(Side side) {
        List<LegRung> rungs = preview(side, 4.0, BRACKETS, Map.of());
        BigDecimal step = side == Side.LONG ? d("0.988") : d("1.012");
        assertThat(rungs).extracting(LegRung::rung).containsExactly(1, 2, 3, 4);
        assertThat(rungs.get(0).price()).isEqualByComparingTo("100");
        for (int i = 1; i < rungs.size(); i++) {
            assertThat(rungs.get(i).price())
                    .isCloseTo(rungs.get(i - 1).averagePrice().multiply(step), within(d("1e-14")));
        }
        assertThat(rungs)
                .extracting(rung -> rung.notionalQuote().intValueExact())
                .containsExactly(1000, 1500, 2500, 4000);
        assertThat(rungs)
                .extracting(rung -> rung.cumulativeNotionalQuote().intValueExact())
                .containsExactly(1000, 2500, 5000, 9000);
        assertThat(rungs).allSatisfy(rung -> assertThat(rung.vetoes()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void everyRungShowsWhereTheWholeLegIsLiquidated(Side side) {
        BigDecimal quantity = BigDecimal.ZERO;
        for (LegRung rung : preview(side, 4.0, BRACKETS, Map.of())) {
            quantity = quantity.add(rung.quantity());
            BigDecimal margin = rung.cumulativeNotionalQuote().divide(d("4"));
            Leg leg = new Leg(rung.averagePrice(), quantity, margin, null, null);
            BigDecimal price =
                    LiquidationPrice.isolated(side, leg, BRACKETS).orElseThrow().own(side);
            assertThat(rung.marginQuote()).isEqualByComparingTo(margin);
            assertThat(rung.liquidationPrice()).isCloseTo(price, within(d("1e-14")));
            assertThat(rung.liquidationDistancePct())
                    .isEqualTo(LiquidationPrice.distancePct(side, rung.price(), price));
        }
    }

    @Test
    void leverageIsLoweredToWhatTheBracketOfTheEnlargedLegAllows() {
        assertThat(preview(Side.LONG, 20.0, BRACKETS, Map.of("maxLeverageRatio", 10)))
                .extracting(rung -> rung.leverageRatio().intValueExact())
                .containsExactly(10, 10, 10, 4);
    }

    @Test
    void rungsThatWouldBeHeldAreShownWithTheirVetoes() {
        List<LegRung> rungs =
                preview(Side.LONG, 50.0, BRACKETS.subList(0, 1), Map.of("maxLeverageRatio", 50));
        assertThat(rungs.get(0).liquidationDistancePct()).isBetween(1.2, 6.0);
        assertThat(rungs.get(0).vetoes()).containsExactly("liquidation-too-close");
        assertThat(preview(Side.SHORT, 4.0, BRACKETS, Map.of("maxPositionNotionalQuote", 5000)))
                .extracting(LegRung::vetoes)
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of("position-notional-exceeded"),
                        List.of("position-notional-exceeded"));
    }

    @Test
    void aRungThatCouldNeverBeBoughtIsSeenAtTheOneBefore() {
        List<LegRung> rungs =
                preview(
                        Side.SHORT,
                        4.0,
                        BRACKETS,
                        Map.of("drawdownTriggerPct", 25, "minLiquidationDistancePct", 0));
        assertThat(rungs.get(0).vetoes()).containsExactly("next-rung-beyond-liquidation");
        assertThat(rungs.get(1).price()).isGreaterThanOrEqualTo(rungs.get(0).liquidationPrice());
    }

    @Test
    void aLiquidationPriceNobodyKnowsIsNotShown() {
        List<LegRung> rungs =
                preview(
                        Side.SHORT,
                        4.0,
                        List.of(bracket("0", "1200", "0.004", "0", "50")),
                        Map.of());
        assertThat(rungs.get(0).liquidationPrice()).isNull();
        assertThat(rungs.get(0).liquidationDistancePct()).isNull();
        assertThat(rungs.get(0).vetoes()).containsExactly("liquidation-price-unknown");
    }

    @Test
    void theLadderOfTheParametersIsPreviewed() {
        assertThat(
                        preview(
                                Side.LONG,
                                null,
                                BRACKETS,
                                Map.of("notionalLadderQuote", List.of(300, 600))))
                .extracting(rung -> rung.notionalQuote().intValueExact())
                .containsExactly(300, 600);
    }
}
