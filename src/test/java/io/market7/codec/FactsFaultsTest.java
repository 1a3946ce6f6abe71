package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsFaultsTest {

    private static FactsException refusal(String line) {
        FactsException refusal =
                catchThrowableOfType(FactsException.class, () -> FactsReader.strict().read(line));
        assertThat(refusal).as(line).isNotNull();
        return refusal;
    }

    @Test
    void reportsEverythingThatIsWrongWithALineAtOnce() {
        FactsException refusal =
                refusal(
                        "{\"id\":\"c-1\",\"question\":\"dcaa\",\"price\":\"96\",\"pricee\":1,"
                                + "\"indicators\":{\"15m\":{\"rsi\":101,\"rsI\":4}},"
                                + "\"scores\":{\"forc\":1},\"deal\":null}");

        assertThat(refusal.code()).isEqualTo("invalid-facts");
        assertThat(refusal.id()).isEqualTo("c-1");
        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "pricee",
                        "question",
                        "at",
                        "symbol",
                        "price",
                        "indicators.15m.rsI",
                        "indicators.15m.rsi",
                        "deal",
                        "scores.forc");
        assertThat(refusal.faults().get(0).suggestion()).isEqualTo("price");
        assertThat(refusal.faults().get(1).suggestion()).isEqualTo("dca");
        assertThat(refusal.faults().get(4).text())
                .isEqualTo(
                        "price: found \"96\", expected a finite number above 0 with at most 24"
                                + " digits before and 30 after the point");
        assertThat(refusal.faults().get(6).text())
                .isEqualTo("indicators.15m.rsi: found 101, expected a number from 0 to 100");
        assertThat(refusal.faults().get(8).suggestion()).isEqualTo("fork");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'priceAt':'2025-06-01T12:00:00.001Z'|priceAt",
                "'predictionsAt':'2025-06-01T12:00:01Z'|predictionsAt",
                "'indicators':{'4h':{'closeAt':'2025-06-02T12:00:00Z'}}|indicators.4h.closeAt",
                "'btc':{'at':'2025-06-02T12:00:00Z'}|btc.at",
                "'btc':{'1h':{'closeAt':'2025-06-02T12:00:00Z'}}|btc.1h.closeAt",
                "'deal':{'openedAt':'2025-06-02T12:00:00Z'}|deal.openedAt",
                "'deal':{'safuExitAt':'2025-06-02T12:00:00Z'}|deal.safuExitAt",
                "'deal':{'lastStep':{'at':'2025-06-02T12:00:00Z'}}|deal.lastStep.at",
                "'ledger':{'sentAt':'2025-06-02T12:00:00Z'}|ledger.sentAt",
                "'previous':{'at':'2025-06-02T12:00:00Z'}|previous.at",
                "'funding':{'at':'2025-06-02T12:00:00Z'}|funding.at"
            })
    void refusesEveryInstantLaterThanTheLine(String members, String field) {
        FactsException refusal = refusal(FactsReaderTest.line(members));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
        assertThat(refusal).hasMessageContaining("not later than at");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'price':0|price",
                "'markPrice':-1|markPrice",
                "'price':true|price",
                "'price':null|price",
                "'symbol':null|symbol",
                "'symbol':'sol/usdt'|symbol",
                "'quoteVolume24h':-0.1|quoteVolume24h",
                "'side':'SHORT'|side",
                "'side':'short'|side",
                "'market':'MARS'|market",
                "'at':'yesterday'|at",
                "'at':'2025-06-01'|at",
                "'indicators':{'1d':{}}|indicators.1d",
                "'indicators':{'15m':{'stochK':1.01}}|indicators.15m.stochK",
                "'indicators':{'15m':{'stochSlope':-1.01}}|indicators.15m.stochSlope",
                "'indicators':{'15m':{'close':0}}|indicators.15m.close",
                "'indicators':{'15m':{'volumeDropPct':100.1}}|indicators.15m.volumeDropPct",
                "'indicators':{'15m':{'rsiHistory':[50,null]}}|indicators.15m.rsiHistory[1]",
                "'indicators':{'15m':{'macdHistory':[{'line':1}]}}"
                        + "|indicators.15m.macdHistory[0].signal",
                "'btc':{'condition':'SIDEWAYS'}|btc.condition",
                "'btc':{'4h':{}}|btc.4h",
                "'deal':{'lastStep':{'number':0}}|deal.lastStep.number",
                "'deal':{'lastStep':{'number':1.5}}|deal.lastStep.number",
                "'ledger':{'firedSteps':[1,0]}|ledger.firedSteps[1]",
                "'ledger':{'openDeals':['SOLUSDT',7]}|ledger.openDeals[1]",
                "'predictions':{'luck':1}|predictions.luck",
                "'predictions':{'confidence':'0.5'}|predictions.confidence",
                "'tv':{'15m':'STRONG_BUY'}|tv.15m",
                "'leg':{'leverage':0.5}|leg.leverage",
                "'leg':{'quantity':-1}|leg.quantity",
                "'account':{'marginMode':'crossed'}|account.marginMode",
                "'account':{'hedgeMode':'yes'}|account.hedgeMode",
                "'instrument':{'brackets':[{'floorNotional':5,'capNotional':5,"
                        + "'maintenanceMarginRatio':0,'maintenanceAmount':0}]}"
                        + "|instrument.brackets[0].capNotional",
                "'request':{'step':0}|request.step",
                "'request':{'leverage':0.9}|request.leverage",
                "'request':{'route':'trunk'}|request.route",
                "'rrr':{'timeToTp1Ratio':1.1}|rrr.timeToTp1Ratio",
                "'rrr':{'candles':-1}|rrr.candles",
                "'parameters':{'minRsiPoints':40}|parameters.minRsiPoints",
                "'parameters':{'dca':40}|parameters.dca",
                "'parameters':null|parameters",
                "'scores':{'fork':null}|scores.fork"
            })
    void refusesWhatTheFormatDoesNotAllow(String members, String field) {
        String line = FactsReaderTest.line(members);
        if (members.startsWith("'at'")) {
            line = line.replace("\"at\":\"2025-06-01T12:00:00Z\",", "");
        } else if (members.startsWith("'symbol'")) {
            line = line.replace("\"symbol\":\"SOLUSDT\",", "");
        }

        assertThat(refusal(line).faults()).extracting(Fault::field).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leverage", "leverage-exit"})
    void asksForTheSideOfALeverageQuestion(String question) {
        String line = FactsReaderTest.line("").replace("\"dca\"", '"' + question + '"');

        assertThat(refusal(line).faults()).extracting(Fault::field).containsExactly("side");
    }

    @Test
    void refusesAnIdOfMoreThan200Characters() {
        FactsReader.strict().read(FactsReaderTest.line("'id':'" + "x".repeat(200) + "'"));

        assertThat(refusal(FactsReaderTest.line("'id':'" + "x".repeat(201) + "'")).faults())
                .extracting(Fault::field)
                .containsExactly("id");
    }

    @Test
    void refusesNotANumberInAMap() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("question", "dca");
        facts.put("at", "2025-06-01T12:00:00Z");
        facts.put("scores", Map.of("fork", Double.NaN));

        FactsException refusal =
                catchThrowableOfType(
                        FactsException.class, () -> FactsReader.forScenarios().read(facts));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("scores.fork");
    }
}
