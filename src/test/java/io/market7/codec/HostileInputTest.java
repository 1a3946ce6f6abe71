package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static FactsException refusal(byte[] line) {
        FactsException refusal =
                catchThrowableOfType(FactsException.class, () -> FactsReader.strict().read(line));
        assertThat(refusal).isNotNull();
        assertThat(ErrorLine.of(refusal).bytes()).isNotEmpty();
        return refusal;
    }

    private static FactsException refusal(String members) {
        return refusal(FactsReaderTest.line(members).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1e24",
                "1e-31",
                "-1e999999999",
                "0.0000000000000000000000000000001",
                "1000000000000000000000000"
            })
    void refusesDecimalsNobodyCanWriteOut(String number) {
        assertThat(refusal("'price':" + number).faults())
                .extracting(Fault::field)
                .containsExactly("price");
        assertThat(refusal("'parameters':{'dca':{'x':" + number + "}}").faults())
                .extracting(Fault::field)
                .containsExactly("parameters.dca.x");
    }

    @Test
    void refusesAnExponentNoNumberHas() {
        FactsException refusal = refusal("'price':1e99999999999");

        assertThat(refusal.code()).isEqualTo("limit-exceeded");
        assertThat(refusal.faults().get(0).field()).isEqualTo("price");
    }

    @Test
    void acceptsTheLongestDecimals() {
        FactsReader.strict().read(FactsReaderTest.line("'price':999999999999999999999999"));
        FactsReader.strict().read(FactsReaderTest.line("'price':1e-30"));
        FactsReader.strict().read(FactsReaderTest.line("'quoteVolume24h':0e999999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e309", "-1e400", "1e-400"})
    void refusesMeasuresThatAreNoDouble(String number) {
        assertThat(refusal("'scores':{'fork':" + number + "}").faults())
                .extracting(Fault::field)
                .containsExactly("scores.fork");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "{",
                "{}}",
                "{} {}",
                "{\"id\":NaN}",
                "{\"scores\":{\"fork\":Infinity}}",
                "{\"id\":\"a\u0001b\"}",
                "{'id':1}",
                "{\"price\":01}",
                "{\"id\":\"\\x\"}",
                "\u0000{}"
            })
    void refusesWhatIsNotOneJsonObject(String line) {
        assertThat(refusal(line.getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("malformed-json");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] line = "{\"id\":\"?\"}".getBytes(StandardCharsets.UTF_8);
        line[7] = (byte) 0xFF;

        assertThat(refusal(line).code()).isEqualTo("malformed-json");
        assertThat(refusal("{\"id\":1}".getBytes(StandardCharsets.UTF_16)).code())
                .isEqualTo("malformed-json");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertThat(refusal("'deal':{'id':'a','id':'b'}").faults())
                .extracting(Fault::text)
                .containsExactly("deal.id: found the key twice, expected each key once");
        assertThat(refusal("'price':null,'price':96").faults())
                .extracting(Fault::field)
                .containsExactly("price");
    }

    @Test
    void refusesHalfASurrogatePair() {
        assertThat(refusal("'id':'a\\ud800'").faults())
                .extracting(Fault::field)
                .containsExactly("id");
        assertThat(refusal("'id':'a\\ud800'").id()).isNull();
        assertThat(refusal("'parameters':{'dca':{'\\udc00':1}}").faults()).hasSize(1);
        FactsReader.strict().read(FactsReaderTest.line("'id':'\\ud83d\\ude00'"));
    }

    @Test
    void keepsControlCharactersOutOfItsMessages() {
        assertThat(refusal("'side':'a\\u0000\\u001b[31m\\n'"))
                .message()
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void refusesNestingDeeperThan20() {
        String deepest = "[".repeat(17) + "]".repeat(17);
        FactsReader.strict()
                .read(FactsReaderTest.line("'parameters':{'dca':{'x':" + deepest + "}}"));

        assertThat(refusal("'parameters':{'dca':{'x':[" + deepest + "]}}").code())
                .isEqualTo("limit-exceeded");
        assertThat(refusal("'x':" + "{'y':".repeat(100_000)).code()).isEqualTo("limit-exceeded");
    }

    @Test
    void refusesArraysOfMoreThan1000Elements() {
        String thousand = "50" + ",50".repeat(999);
        FactsReader.strict()
                .read(FactsReaderTest.line("'indicators':{'15m':{'closes':[" + thousand + "]}}"));

        FactsException refusal = refusal("'indicators':{'15m':{'closes':[50," + thousand + "]}}");

        assertThat(refusal.code()).isEqualTo("limit-exceeded");
        assertThat(refusal.faults().get(0).field()).isEqualTo("indicators.15m.closes");
    }

    @Test
    void refusesLinesOfMoreThanOneMebibyte() {
        String longest =
                FactsReaderTest.line("")
                        + " ".repeat((1 << 20) - FactsReaderTest.line("").length());
        FactsReader.strict().read(longest);

        assertThat(refusal((longest + " ").getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("limit-exceeded");
    }

    @Test
    void listsAtMost200FaultsAndSaysHowManyMoreThereAre() {
        StringBuilder members = new StringBuilder("'x0':1");
        for (int i = 1; i < 5000; i++) {
            members.append(",'x").append(i).append("':1");
        }

        FactsException refusal = refusal(members.toString());

        assertThat(refusal.faults()).hasSize(201);
        assertThat(refusal).hasMessageEndingWith("found 4800 further faults, expected none");
    }

    @Property(tries = 1000)
    void answersAnyTextWithFactsOrAFactsException(@ForAll String text) {
        FactsException refusal =
                catchThrowableOfType(FactsException.class, () -> FactsReader.strict().read(text));

        assertThat(ErrorLine.of(refusal).text()).startsWith("{\"id\":null,\"error\":{\"code\":");
    }

    @Property(tries = 500)
    void answersADamagedLineWithFactsOrAFactsException(
            @ForAll long seed, @ForAll short place, @ForAll byte value) {
        byte[] line = FactsWriter.bytes(RandomFacts.of(seed));
        line[Math.floorMod(place, line.length)] = value;

        try {
            FactsReader.strict().read(line);
        } catch (FactsException e) {
            assertThat(ErrorLine.of(e).bytes()).isNotEmpty();
        }
    }
}
