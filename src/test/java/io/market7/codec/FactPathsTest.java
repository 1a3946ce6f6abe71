package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.FactSet;
import io.market7.domain.leverage.Leg;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactPathsTest {

    private static final FactSet FACTS =
            FactsReader.strict()
                    .read(
                            """
                            {"id":"c-1","question":"dca","at":"2025-06-01T12:00:00Z","symbol":"SOLUSDT",
                             "price":96.5,"deal":{"id":"d1","averagePrice":100},
                             "predictions":{"confidence":0.6}}""");

    private static FactSet with(String path, Object value) {
        return FactPaths.with(FACTS, Collections.singletonMap(path, value));
    }

    @Test
    void replacesOneFieldAndLeavesTheRest() {
        FactSet changed = with("predictions.confidence", 0.8);

        assertThat(changed.predictions().values()).containsEntry("confidence", 0.8);
        assertThat(with("predictions.confidence", 0.6)).isEqualTo(FACTS);
        assertThat(changed.deal()).isEqualTo(FACTS.deal());
    }

    @Test
    void aRecordThatWasNotThereClosesAtTheMoment() {
        assertThat(with("indicators.15m.rsi", 41).indicators().get(Timeframe.M15).closeAt())
                .isEqualTo(FACTS.at());
        assertThat(with("btc.1h.adx", 20).btc().indicators().get(Timeframe.H1).adx())
                .isEqualTo(20.0);
    }

    @Test
    void nullMakesUnknownExceptWhereItMeansNothingThere() {
        assertThat(with("predictions.confidence", null).predictions().values()).isEmpty();
        assertThat(with("price", null).prices().price()).isNull();
        assertThat(with("otherLeg", null).leverage().otherLeg()).isEqualTo(Leg.FLAT);
        assertThat(with("deal.safuExitAt", null).deal().safuExit()).isNotNull();
    }

    @Test
    void historyAndParametersMayBeWhatTheyWereNot() {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("deal.lastStep.price", new BigDecimal("97"));
        set.put("parameters.dca.minRsiPoints", 40);

        FactSet changed = FactPaths.with(FACTS, set);

        assertThat(changed.deal().lastStep().price()).isEqualByComparingTo("97");
        assertThat(changed.parameters().get("dca")).containsKey("minRsiPoints");
    }

    @Test
    void anUnknownPathIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> with("predictions.confidense", 0.8))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("Did you mean predictions.confidence?");
        assertThatThrownBy(() -> with("deal.drawdownPct", 3))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("derived measures");
        assertThatThrownBy(() -> with("id", "x")).isInstanceOf(FactsException.class);
        assertThatThrownBy(() -> with("parameters.dca", 1)).isInstanceOf(FactsException.class);
    }

    @Test
    void aValueOutOfRangeIsRefused() {
        assertThat(with("indicators.15m.rsi", 100).indicators()).isNotEmpty();
        assertThatThrownBy(() -> with("indicators.15m.rsi", 101))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("indicators.15m.rsi");
    }

    @Test
    void knowsEveryFieldOfTheFormat() {
        assertThat(FactPaths.all())
                .contains(
                        "price",
                        "indicators.4h.qqe",
                        "btc.status",
                        "btc.15m.rsi",
                        "deal.lastStep.confidence",
                        "account.notionalQuote",
                        "tv.1h")
                .doesNotContain("id", "question", "deal.lastStep", "btc.15m");
    }
}
