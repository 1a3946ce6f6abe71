package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionWriterTest {

    private static final String HOLD =
            "'outcome':'HOLD','action':null,'amountQuote':null,"
                    + "'proposals':['ladder-amount'],'vetoes':['btc-unsafe','rsi-too-low'],"
                    + "'lifted':[],'adjustments':[],'tags':[],"
                    + "'btc':{'condition':'NEUTRAL','status':'UNSAFE'},"
                    + "'scores':{'fork':0.91,'safu':0.8},"
                    + "'rulesets':[{'name':'btc','version':'1.0.0','sha256':'ab'},"
                    + "{'name':'dca','version':'1.0.0','sha256':'cd'}],"
                    + "'parametersSha256':'ef','models':{'confidence':'1.0.0'}";

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void writesAHoldAsTheContractShowsIt() {
        assertThat(DecisionWriter.text(SampleDecisions.hold(null)))
                .isEqualTo(json("{'id':'c-1','question':'dca'," + HOLD + "}"));
    }

    @Test
    void addsMomentAndSymbolForFilesThatHoldManyDecisions() {
        assertThat(
                        new String(
                                DecisionWriter.bytesWithMoment(SampleDecisions.hold(null)),
                                StandardCharsets.UTF_8))
                .isEqualTo(
                        json(
                                "{'id':'c-1','question':'dca','at':'2025-06-01T12:00:00Z',"
                                        + "'symbol':'SOLUSDT',"
                                        + HOLD
                                        + "}"));
    }

    @Test
    void writesAnActionWithItsAmountAndItsMarket() {
        assertThat(
                        new String(
                                DecisionWriter.bytesWithMoment(SampleDecisions.openLeg()),
                                StandardCharsets.UTF_8))
                .isEqualTo(
                        json(
                                "{'id':null,'question':'leverage','at':'2025-06-01T12:00:00.250Z',"
                                        + "'symbol':'SOLUSDT','market':'FUTURES','side':'SHORT',"
                                        + "'outcome':'OPEN_LEG','action':'OPEN_LEG',"
                                        + "'amountQuote':'20.12345678','proposals':['open-leg'],"
                                        + "'vetoes':[],'lifted':['gap-too-small'],"
                                        + "'adjustments':[{'rule':'leverage-above-maximum',"
                                        + "'from':10,'to':5}],'tags':['trend-override'],"
                                        + "'timeframes':{'15m':['macd-below-signal'],'1h':[],'4h':[]},"
                                        + "'btc':{'status':'SAFE'},'scores':{},'rulesets':[],"
                                        + "'parametersSha256':'ef','models':{}}"));
    }

    @Test
    void leavesNothingsOutOfAnExplanation() {
        String text = DecisionWriter.text(SampleDecisions.hold(SampleDecisions.explanation()));

        assertThat(text.substring(text.indexOf("\"explanation\"")))
                .isEqualTo(
                        json(
                                "'explanation':{'complete':true,'rules':["
                                        + "{'rule':'recovery-odds-too-low','state':'UNKNOWN_INPUT',"
                                        + "'source':{'file':'rules/dca/1.0.0/guards/recovery-odds.drl',"
                                        + "'line':3},'conditions':["
                                        + "{'measure':'predictions.recovery-odds','relation':'known',"
                                        + "'holds':false},"
                                        + "{'measure':'candidate.base','relation':'memberOf',"
                                        + "'threshold':['USDC','DAI'],'parameter':'stableBases',"
                                        + "'observed':'SOL','holds':false}],"
                                        + "'text':'The odds are unknown.'},"
                                        + "{'rule':'rsi-too-low','state':'LIFTED','conclusion':'veto',"
                                        + "'liftedBy':'soft-override','source':{'file':"
                                        + "'rules/dca/1.0.0/guards/indicator-health.drl','line':12},"
                                        + "'conditions':[{'measure':'indicators.15m.rsi','relation':'<',"
                                        + "'threshold':42,'parameter':'minRsiPoints','observed':38.2,"
                                        + "'unit':'points','holds':true,'margin':-3.8}],"
                                        + "'text':'RSI 38.2 is below 42: momentum has not turned.'}]}}"));
    }

    @Test
    void saysWhatWouldTurnTheOutcomeAndThatAValueWasUnknown() {
        String text = DecisionWriter.text(SampleDecisions.hold(SampleDecisions.flipped()));

        assertThat(text.substring(text.indexOf("\"explanation\"")))
                .isEqualTo(
                        json(
                                "'explanation':{'complete':true,'rules':[],'wouldFlip':["
                                        + "{'changes':[{'measure':'indicators.15m.rsi',"
                                        + "'from':38.2,'to':42},"
                                        + "{'measure':'predictions.recovery-odds',"
                                        + "'from':null,'to':0.5}],"
                                        + "'outcome':'PLACE_SAFETY_ORDER','verified':true}],"
                                        + "'flipSearch':{'maxChanges':3,'complete':true,"
                                        + "'decisions':97,'fixed':['ladder-exhausted']}}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "20,20",
        "20.00,20",
        "20.123456789,20.12345678",
        "0.999999999,0.99999999",
        "1E+3,1000",
        "0.000000001,0",
        "12.34567890,12.3456789"
    })
    void roundsAmountsDownToEightPlaces(String amount, String expected) {
        assertThat(DecisionWriter.amount(new BigDecimal(amount))).isEqualTo(expected);
    }
}
