package io.market7.prediction.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of number is read at its width, with its sign and the high byte first. */
class UbjDocumentTest {

    private static Object value(String bytes) {
        byte[] document = ("{i\u0001a" + bytes + "}").getBytes(StandardCharsets.ISO_8859_1);
        return ((Map<?, ?>) UbjDocument.parse(document)).get("a");
    }

    @ParameterizedTest
    @CsvSource({
        "i, fe, -2",
        "U, fe, 254",
        "I, fe01, -511",
        "l, fffffe01, -511",
        "L, fffffffffffffe01, -511",
        "d, c048f5c3, -3.140000104904175",
        "D, c0091eb851eb851f, -3.14"
    })
    void readsNumbers(String type, String hex, double expected) {
        String bytes = new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        assertThat(value(type + bytes)).isEqualTo(expected);
        assertThat(value("[$" + type + "#i\u0002" + bytes + bytes))
                .isEqualTo(new double[] {expected, expected});
        assertThat(value("[" + type + bytes + "]")).isEqualTo(new double[] {expected});
    }

    @Test
    void readsWordsAndTexts() {
        assertThat(value("T")).isEqualTo(true);
        assertThat(value("F")).isEqualTo(false);
        assertThat(value("Z")).isNull();
        assertThat(value("Si\u0002\u00c3\u00a4")).isEqualTo("ä");
    }

    @Test
    void refusesAnIntegerThatIsNoExactDouble() {
        assertThat(value("L\u0000\u0020\u0000\u0000\u0000\u0000\u0000\u0000")).isEqualTo(0x1p53);
        for (String each : new String[] {"\u0000\u0020", "\u0080\u0000"}) {
            assertThatExceptionOfType(ModelFault.class)
                    .isThrownBy(() -> value("L" + each + "\u0000\u0000\u0000\u0000\u0000\u0001"))
                    .withMessageContaining("at most 53 bits");
        }
    }
}
