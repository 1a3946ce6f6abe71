package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsWriterTest {

    private static String canonical(String line) {
        return FactsWriter.text(FactsReader.strict().read(line.replace('\'', '"')));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void writesKeysInTheOrderOfTheFormatAndNumbersPlain() {
        assertThat(
                        canonical(
                                "{'predictions':{'spend':25.50,'confidence':0.7},"
                                        + "'deal':{'safuExitAt':null,'averagePrice':1.000e2},"
                                        + "'indicators':{'15m':{'rsi':4.2e1,'macdLift':-1e-7,"
                                        + "'closeAt':'2025-06-01T14:00:00.000+02:00',"
                                        + "'macdHistory':[{'signal':2,'line':1.5}]}},"
                                        + "'symbol':'SOLUSDT','price':96.00,'leg':{'quantity':0},"
                                        + "'at':'2025-06-01T12:00:00.5Z','question':'dca',"
                                        + "'parameters':{'dca':{'b':[1.0],'a':null}}}"))
                .isEqualTo(
                        json(
                                "{'question':'dca','at':'2025-06-01T12:00:00.500Z',"
                                        + "'symbol':'SOLUSDT','market':'SPOT','side':'LONG',"
                                        + "'price':96,'priceAt':'2025-06-01T12:00:00.500Z',"
                                        + "'indicators':{'15m':{'closeAt':'2025-06-01T12:00:00Z',"
                                        + "'rsi':42,'macdLift':-0.0000001,"
                                        + "'macdHistory':[{'line':1.5,'signal':2}]}},"
                                        + "'deal':{'averagePrice':100,'safuExitAt':null},"
                                        + "'predictions':{'confidence':0.7,'spend':25.5},"
                                        + "'predictionsAt':'2025-06-01T12:00:00.500Z',"
                                        + "'leg':null,"
                                        + "'parameters':{'dca':{'a':null,'b':[1]}}}"));
    }

    @Test
    void writesEqualFactsToEqualBytes() {
        String line = "{'at':'2025-06-01T12:00:00Z','question':'btc','btc':{'status':'SAFE'}}";

        assertThat(canonical(line))
                .isEqualTo(canonical(line.replace("00Z", "00.000Z").replace(",", " , ")));
    }

    @Test
    void escapesWhatJsonEscapes() {
        assertThat(
                        canonical(
                                "{'id':'a\\u0000\\n\\u20ac\\\\/','question':'btc',"
                                        + "'at':'2025-06-01T12:00:00Z'}"))
                .startsWith("{\"id\":\"a\\u0000\\n\u20ac\\\\/\",\"question\"");
    }
}
