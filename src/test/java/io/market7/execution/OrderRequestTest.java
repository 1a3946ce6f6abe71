package io.market7.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.DealMeasures;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Request;
import io.market7.domain.decision.Action;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.leverage.LeverageFacts;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.BtcMarket;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.prediction.PredictionFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderRequestTest {

    private static final DealMeasures MEASURES = new DealMeasures(4.0, 0.5, 5.5);
    private static final Deal DEAL =
            new Deal("deal-7", BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, null, null, null);

    @Test
    void takesTheStepAfterTheLastFiredOne() {
        OrderRequest request =
                request(Question.DCA, Action.PLACE_SAFETY_ORDER, DEAL, List.of(1, 3), null);
        assertThat(request.dealId()).isEqualTo("deal-7");
        assertThat(request.step()).isEqualTo(4);
        assertThat(request.purpose()).isEqualTo(Purpose.SAFETY_ORDER);
        assertThat(request.amountQuote()).isEqualByComparingTo("25");
        assertThat(request.measures())
                .isEqualTo(new StepMeasures(new BigDecimal("9.6"), 0.7, 5.5, 0.5));
        assertThat(request(Question.DCA, Action.PLACE_SAFETY_ORDER, DEAL, List.of(), null).step())
                .isEqualTo(1);
    }

    @Test
    void takesTheStepThatWasAskedFor() {
        assertThat(request(Question.DCA, Action.PLACE_SAFETY_ORDER, DEAL, null, 2).step())
                .isEqualTo(2);
    }

    @Test
    void opensADealWithADeterministicId() {
        OrderRequest request = request(Question.FORK, Action.OPEN_DEAL, null, null, null);
        assertThat(request.dealId()).isEqualTo(ClientOrderIds.dealId(Bars.SOL, Bars.at(5)));
        assertThat(request.step()).isNull();
        assertThat(request(Question.REENTRY, Action.REENTER, DEAL, null, null).dealId())
                .isEqualTo(request.dealId());
        assertThat(request.withAmount(BigDecimal.ONE).amountQuote()).isEqualByComparingTo("1");
    }

    @Test
    void tellsASafuExitFromOtherCloses() {
        OrderRequest safu = request(Question.SAFU, Action.CLOSE_AT_MARKET, DEAL, null, null);
        assertThat(safu.purpose()).isEqualTo(Purpose.SAFU_EXIT);
        assertThat(safu.amountQuote()).isNull();
        assertThat(request(Question.DCA, Action.CLOSE_AT_MARKET, DEAL, null, null).purpose())
                .isEqualTo(Purpose.MANUAL_CLOSE);
    }

    @Test
    void wantsNothingOnHoldAndNoSpotOrderForALeg() {
        assertThat(request(Question.DCA, null, DEAL, null, null).action()).isNull();
        assertThat(request(Question.LEVERAGE, Action.OPEN_LEG, null, null, null).purpose())
                .isNull();
    }

    @Test
    void refusesFactsThatDoNotNameTheDealOrItsSteps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request(Question.SAFU, Action.CLOSE_AT_MARKET, null, null, null))
                .withMessageContaining("name no deal");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> request(Question.DCA, Action.PLACE_SAFETY_ORDER, DEAL, null, null))
                .withMessageContaining("ledger.firedSteps");
    }

    private static OrderRequest request(
            Question question, Action action, Deal deal, List<Integer> fired, Integer step) {
        Decision decision =
                new Decision(
                        "c-1",
                        question,
                        Bars.at(5),
                        Subject.spot(Bars.SOL),
                        action,
                        new BigDecimal("25"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        BtcMarket.UNKNOWN,
                        Map.of(),
                        List.of(),
                        null,
                        Map.of(),
                        null,
                        null);
        return OrderRequest.of("j-1", decision, facts(question, deal, fired, step), MEASURES);
    }

    private static FactSet facts(Question question, Deal deal, List<Integer> fired, Integer step) {
        return new FactSet(
                "c-1",
                question,
                Bars.at(5),
                Subject.spot(Bars.SOL),
                new PriceFacts(new BigDecimal("9.6"), null, Bars.at(5), null),
                Map.of(),
                BtcFacts.UNKNOWN,
                deal,
                new Ledger(null, null, null, fired),
                Map.of(),
                new PredictionFacts(Map.of("confidence", 0.7), Bars.at(5)),
                null,
                null,
                Map.of(),
                LeverageFacts.UNKNOWN,
                null,
                new Request(null, step, "fork"),
                Map.of());
    }
}
