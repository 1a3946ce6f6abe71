package io.market7.cycle.leg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.cycle.TestMarket;
import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Question;
import io.market7.execution.LegFill;
import io.market7.market.SymbolCandle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Decisions and fills of a run whose candles, mark prices and funding end at t are the same as in a
 * run where they go on; and the check sees a tape that tells too early.
 */
class LegNoLookAheadTest {
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(12));
    private static final int DAYS = 17;
    private static final Instant END = TestMarket.START.plus(Duration.ofDays(DAYS));
    private static final List<SymbolCandle> CANDLES =
            TestMarket.candles(TestContracts.simulation(11, DAYS));

    private static LegCycle until(Instant end, UnaryOperator<List<TestContracts.Told>> telling) {
        List<SymbolCandle> candles =
                CANDLES.stream().filter(each -> !each.candle().closeAt().isAfter(end)).toList();
        List<TestContracts.Told> told = telling.apply(TestContracts.told(candles));
        return new LegCycle()
                .through(candles, TestContracts.tape(told), FIRST_AT, LegRules.bound());
    }

    private static List<LegFill> before(LegCycle cycle, Instant end) {
        return cycle.fills().stream().filter(each -> each.fill().at().isBefore(end)).toList();
    }

    @Test
    void whatIsNotKnownYetChangesNothing() {
        LegCycle whole = until(END, UnaryOperator.identity());
        assertThat(whole.fills()).hasSizeGreaterThan(10);
        for (int hour = 13; hour < 5 * 24; hour += 50) {
            Instant end = FIRST_AT.plus(Duration.ofHours(hour));
            LegCycle cut = until(end, UnaryOperator.identity());
            assertThat(cut.decisions).isEqualTo(whole.decisions.headMap(end.plusSeconds(1)));
            assertThat(before(cut, end)).isEqualTo(before(whole, end));
        }
    }

    @Test
    void catchesATapeThatTellsTheNextHour() {
        LegCycle whole = until(END, TestContracts::peeking);
        Instant end =
                whole.evaluations.stream()
                        .filter(each -> each.decision().question() == Question.LEVERAGE_EXIT)
                        .map(each -> each.decision().at())
                        .findFirst()
                        .orElseThrow();
        LegCycle cut = until(end, TestContracts::peeking);
        assertThat(ids(cut, end)).isNotEqualTo(ids(whole, end));
    }

    private static List<String> ids(LegCycle cycle, Instant end) {
        return cycle.evaluations.stream()
                .filter(each -> !each.decision().at().isAfter(end))
                .map(each -> each.decision().id())
                .toList();
    }

    @Test
    void factsRefuseAMarkPriceThatIsToldBeforeItsClose() {
        UnaryOperator<List<TestContracts.Told>> early =
                told ->
                        told.stream()
                                .map(
                                        each ->
                                                new TestContracts.Told(
                                                        each.at().minus(Duration.ofHours(1)),
                                                        each.symbol(),
                                                        each.mark(),
                                                        each.rate()))
                                .toList();
        assertThatThrownBy(() -> until(END, early))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageContaining("priceAt");
    }
}
