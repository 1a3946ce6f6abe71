package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.deal.Request;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.decision.FactSet;
import io.market7.domain.leverage.Leg;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Market;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.prediction.PredictionFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsReaderTest {

    private static final Instant AT = Instant.parse("2025-06-01T12:00:00Z");

    private static FactSet read(String members) {
        return FactsReader.strict().read(line(members));
    }

    static String line(String members) {
        String head =
                "{\"question\":\"dca\",\"at\":\"2025-06-01T12:00:00Z\",\"symbol\":\"SOLUSDT\"";
        return members.isEmpty() ? head + '}' : head + ',' + members.replace('\'', '"') + '}';
    }

    @Test
    void takesTheDocumentedDefaultsAndNothingElse() {
        FactSet facts = read("");

        assertThat(facts.id()).isNull();
        assertThat(facts.subject().market()).isEqualTo(Market.SPOT);
        assertThat(facts.subject().side()).isEqualTo(Side.LONG);
        assertThat(facts.prices()).isEqualTo(PriceFacts.UNKNOWN);
        assertThat(facts.btc()).isEqualTo(BtcFacts.UNKNOWN);
        assertThat(facts.deal()).isNull();
        assertThat(facts.request()).isEqualTo(Request.DEFAULT);
        assertThat(facts.predictions()).isEqualTo(PredictionFacts.NONE);
    }

    @Test
    void datesPricesPredictionsAndTheGivenMarketAtTheLineByDefault() {
        FactSet facts = read("'price':96.0,'predictions':{'spend':20},'btc':{'status':'SAFE'}");

        assertThat(facts.prices().priceAt()).isEqualTo(AT);
        assertThat(facts.predictions().at()).isEqualTo(AT);
        assertThat(facts.btc().at()).isEqualTo(AT);
    }

    @Test
    void keepsDecimalsExactAndInOneScale() {
        assertThat(read("'price':96.0").prices().price()).isEqualTo(new BigDecimal("96"));
        assertThat(read("'price':1e2").prices().price()).isEqualTo(new BigDecimal("100"));
        assertThat(read("'price':0.123456789012345678901").prices().price())
                .isEqualTo(new BigDecimal("0.123456789012345678901"));
    }

    @ParameterizedTest
    @CsvSource({
        "confidence,0,true",
        "confidence,1,true",
        "confidence,1.0001,false",
        "confidence,-0.0001,false",
        "recovery-odds,2,false",
        "recovery-odds-short,-1,false",
        "safu-exit,1.5,false",
        "spend,0,false",
        "spend,0.0001,true",
        "spend,-5,false"
    })
    void countsAPredictionOutOfRangeAsAbsent(String model, String value, boolean usable) {
        FactSet facts = read("'predictions':{'" + model + "':" + value + "}");

        assertThat(facts.predictions().values().containsKey(model)).isEqualTo(usable);
    }

    @Test
    void leavesOutARecordThatDoesNotSayWhenItClosed() {
        FactSet facts =
                read(
                        "'indicators':{'15m':{'rsi':40},"
                                + "'1h':{'closeAt':'2025-06-01T12:00:00Z','rsi':40}}");

        assertThat(facts.indicators()).containsOnlyKeys(Timeframe.H1);
        assertThat(facts.indicators().get(Timeframe.H1).rsi()).isEqualTo(40);
        assertThat(facts.indicators().get(Timeframe.H1).adx()).isNull();
    }

    @Test
    void tellsNoExitEverFromAnUnknownOne() {
        assertThat(read("'deal':{'safuExitAt':null}").deal().safuExit()).isEqualTo(SafuExit.NEVER);
        assertThat(read("'deal':{}").deal().safuExit()).isNull();
    }

    @Test
    void tellsAFlatLegFromAnUnknownOne() {
        assertThat(read("'leg':null").leverage().leg()).isEqualTo(Leg.FLAT);
        assertThat(read("'leg':{'quantity':0.0}").leverage().leg()).isEqualTo(Leg.FLAT);
        assertThat(read("'leg':{'entryPrice':5}").leverage().leg().flat()).isFalse();
        assertThat(read("").leverage().leg()).isNull();
    }

    @Test
    void takesIsolatedMarginByDefault() {
        assertThat(read("'account':{}").leverage().account().marginMode()).isEqualTo("isolated");
    }

    @Test
    void asksBtcAboutBitcoinByDefault() {
        FactSet facts =
                FactsReader.strict().read("{\"question\":\"btc\",\"at\":\"2025-06-01T12:00:00Z\"}");

        assertThat(facts.subject().symbol().name()).isEqualTo("BTCUSDT");
    }

    @Test
    void putsALeverageQuestionOnFutures() {
        String line = line("'side':'SHORT'").replace("\"dca\"", "\"leverage\"");

        assertThat(FactsReader.strict().read(line).subject().market()).isEqualTo(Market.FUTURES);
    }

    @Test
    void keepsParametersAsPlainValues() {
        Map<String, Object> dca =
                read("'parameters':{'dca':{'minRsiPoints':45.50,'ladderQuote':[20,30.0],"
                                + "'drawdownCapsQuote':{'1':20},'maxPct':null,"
                                + "'btcFilterEnabled':false,'mode':'soft'}}")
                        .parameters()
                        .get("dca");

        assertThat(dca)
                .containsEntry("minRsiPoints", new BigDecimal("45.5"))
                .containsEntry(
                        "ladderQuote", List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(30)))
                .containsEntry("drawdownCapsQuote", Map.of("1", BigDecimal.valueOf(20)))
                .containsEntry("maxPct", null)
                .containsEntry("btcFilterEnabled", false)
                .containsEntry("mode", "soft");
    }

    @Test
    void takesFlatParametersOfAScenarioForTheQuestionsRuleset() {
        Map<String, Object> scenario =
                Map.of(
                        "question",
                        "reentry",
                        "at",
                        "2025-06-01T12:00:00Z",
                        "price",
                        96.5,
                        "parameters",
                        Map.of("cooldownMinutes", 90));

        FactSet facts = FactsReader.forScenarios().read(scenario);

        assertThat(facts.parameters())
                .isEqualTo(Map.of("safu", Map.of("cooldownMinutes", BigDecimal.valueOf(90))));
        assertThat(facts.prices().price()).isEqualTo(new BigDecimal("96.5"));
    }

    @Test
    void acceptsAnInstantEqualToItsOwnMoment() {
        assertThat(read("'priceAt':'2025-06-01T14:00:00+02:00'").prices().priceAt()).isEqualTo(AT);
    }
}
