package io.market7.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.execution.Fill;
import io.market7.execution.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the cycle asks about a deal, and about a symbol that SAFU left. */
class SafuCycleTest {
    private static final Instant FIRST_AT = TestMarket.START.plus(Duration.ofDays(20));
    private static TestCycle cycle;
    private static List<Symbol> symbols;

    @BeforeAll
    static void liveThroughAMarketThatCrashes() {
        var simulation = TestMarket.simulation(11, 32);
        symbols = TestMarket.symbols(simulation);
        cycle =
                new TestCycle(symbols, Timeframe.M5)
                        .through(TestMarket.feed(TestMarket.candles(simulation)), FIRST_AT);
    }

    private static List<Evaluation> asked(Symbol symbol, Instant at) {
        return cycle.evaluations.stream()
                .filter(each -> each.facts().subject().equals(Subject.spot(symbol)))
                .filter(each -> each.facts().question() != Question.BTC)
                .filter(each -> each.facts().at().equals(at))
                .toList();
    }

    private static List<Fill> fills(Symbol symbol) {
        return cycle.fills.stream().filter(fill -> fill.symbol().equals(symbol)).toList();
    }

    @Test
    void theMarketMakesSafuExitsAndReentries() {
        assertThat(cycle.count("CLOSE_AT_MARKET")).isPositive();
        assertThat(cycle.count("REENTER")).isPositive();
        assertThat(cycle.fills).extracting(Fill::purpose).contains(Purpose.SAFU_EXIT);
    }

    @Test
    void anOpenDealIsAskedWhetherItMustCloseBeforeWhetherItMayAdd() {
        List<Evaluation> adds = new ArrayList<>(cycle.evaluations);
        adds.removeIf(each -> each.facts().question() != Question.DCA);
        assertThat(adds).isNotEmpty();
        for (Evaluation add : adds) {
            List<Evaluation> both = asked(add.facts().subject().symbol(), add.facts().at());
            assertThat(both)
                    .extracting(each -> each.facts().question())
                    .containsExactly(Question.SAFU, Question.DCA);
            assertThat(both.get(0).facts().deal()).isEqualTo(add.facts().deal());
        }
    }

    @Test
    void aSymbolThatSafuLeftIsAskedForReentryUntilADealOpensAndForkOtherwise() {
        for (Symbol symbol : symbols) {
            Fill last = null;
            for (Fill fill : fills(symbol)) {
                if (last != null && !last.buy()) {
                    Set<Question> wanted =
                            EnumSet.of(
                                    last.purpose() == Purpose.SAFU_EXIT
                                            ? Question.REENTRY
                                            : Question.FORK);
                    assertThat(askedBetween(symbol, last.at(), fill.at())).isEqualTo(wanted);
                }
                last = fill;
            }
        }
    }

    private static Set<Question> askedBetween(Symbol symbol, Instant after, Instant until) {
        Set<Question> questions = EnumSet.noneOf(Question.class);
        cycle.evaluations.stream()
                .filter(each -> each.facts().subject().symbol().equals(symbol))
                .filter(each -> each.facts().question() != Question.BTC)
                .filter(each -> each.facts().at().isAfter(after))
                .filter(each -> !each.facts().at().isAfter(until))
                .forEach(each -> questions.add(each.facts().question()));
        return questions;
    }

    @Test
    void aReentryBuysTheBaseOrderOfForkAndKnowsItsEntryScore() {
        List<Evaluation> reentries =
                cycle.evaluations.stream()
                        .filter(each -> each.decision().action() == Action.REENTER)
                        .toList();
        List<Evaluation> later = new ArrayList<>();
        for (Evaluation each : reentries) {
            Symbol symbol = each.facts().subject().symbol();
            assertThat(each.facts().deal().safuExit().at()).isNotNull();
            Fill base =
                    fills(symbol).stream()
                            .filter(fill -> !fill.at().isBefore(each.facts().at()))
                            .findFirst()
                            .orElseThrow();
            assertThat(base.purpose()).isEqualTo(Purpose.BASE_ORDER);
            assertThat(base.quote().doubleValue()).isBetween(49.0, 50.0);
            cycle.evaluations.stream()
                    .filter(asked -> asked.facts().question() == Question.DCA)
                    .filter(asked -> asked.facts().deal().id().equals(base.dealId()))
                    .forEach(later::add);
        }
        assertThat(later)
                .isNotEmpty()
                .allMatch(asked -> asked.facts().scores().containsKey("entryFork"));
    }
}
