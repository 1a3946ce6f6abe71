package io.market7.prediction.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.market7.prediction.walk.TreeWalk;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no document are refused before they cost anything. */
class HostileBytesTest {

    private static final int MUTATIONS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "binf",
                "{}",
                "{\"learner\":",
                "{\"learner\":{}} {}",
                "{\"learner\":{\"a\":[1,\"x\"]}}",
                "{\"learner\":NaN}",
                "{'learner':{}}"
            })
    void refusesText(String text) {
        refuse(text.getBytes(StandardCharsets.UTF_8), "found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{i",
                "{i\u0001aN}",
                "{i\u0001aHi\u00011}",
                "{i\u0001aCx}",
                "{#i\u0001i\u0001aZ",
                "{$Z#i\u0001i\u0001a",
                "{Z",
                "{i\u0001a[$S#i\u0001i\u0001b}",
                "{i\u0001a[$di\u0001}",
                "{i\u0001a[#i\u0002i\u0001Z}",
                "{i\u0001aZ}Z"
            })
    void refusesUbjsonThatXgboostDoesNotWrite(String text) {
        refuse(text.getBytes(StandardCharsets.ISO_8859_1), "found");
    }

    @Test
    void refusesALengthBeforeItTakesRoomForIt() {
        byte[] array = latin("{i\u0001a[$d#l\u007f\u00ff\u00ff\u00ff");
        byte[] list = latin("{i\u0001a[#L\u0000\u000f\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff");
        byte[] text = latin("{l\u007f\u00ff\u00ff\u00ff");
        byte[] negative = latin("{i\u00ff");
        for (byte[] each : List.of(array, list, text, negative)) {
            refuse(each, "expected one that the file can hold");
        }
        refuse(latin("{i\u0001a[$d#i\u0004abcdef"), "expected 16 more bytes");
    }

    @Test
    void refusesAKeyThatComesTwice() {
        refuse(latin("{\"learner\":{},\"learner\":{}}"), "each key once");
        refuse(latin("{i\u0001aZi\u0001aZ}"), "each key once");
    }

    @Test
    void refusesDeepNesting() {
        refuse(("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "found");
        refuse(latin("{i\u0001a" + "[".repeat(100_000)), "at most 16 levels");
        refuse(latin("{i\u0001a".repeat(100_000)), "at most 16 levels");
    }

    @Test
    void refusesMoreThanItTakesIn() {
        byte[] spaces = new byte[ModelLimits.FILE_BYTES + 1];
        Arrays.fill(spaces, (byte) ' ');
        spaces[0] = '{';
        refuse(spaces, "at most 33554432 bytes");
        refuse(ModelDraft.gzip(spaces), "at most 33554432 bytes");
        refuse(latin("{i\u0001a[" + "Z".repeat(ModelLimits.VALUES + 1)), "500000 beside");
        String nulls = "{\"a\":[" + "null,".repeat(ModelLimits.VALUES + 1);
        refuse(nulls.getBytes(StandardCharsets.UTF_8), "500000 beside");
    }

    @Test
    void refusesGzipThatBreaksOff() {
        byte[] packed = ModelDraft.gzip(new ModelDraft().json());
        refuse(Arrays.copyOf(packed, packed.length / 2), "one complete gzip stream");
    }

    @Test
    void refusesTextThatIsNoUtf8() {
        refuse(latin("{\"\u00ff\u00fe\":1}"), "UTF-8");
        refuse(latin("{i\u0001\u00ffZ}"), "UTF-8");
    }

    @Test
    void refusesEveryBeginningOfAModel() {
        ModelDraft draft = new ModelDraft();
        for (byte[] whole : List.of(draft.json(), draft.ubj())) {
            for (int length = 0; length < whole.length; length++) {
                refuse(Arrays.copyOf(whole, length), "found");
            }
        }
    }

    /** Whatever is done to the bytes: a model that can be walked, or a refusal. */
    @Test
    void readsOrRefusesWhateverTheBytesAre() {
        Random random = new Random(3);
        ModelDraft draft = new ModelDraft();
        for (byte[] whole : List.of(draft.json(), draft.ubj())) {
            for (int mutation = 0; mutation < MUTATIONS; mutation++) {
                byte[] bytes = whole.clone();
                for (int change = random.nextInt(4); change >= 0; change--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                readOrRefuse(bytes);
            }
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            var walk = new TreeWalk(BoosterFile.read(bytes, "mutant"));
            walk.contributions(new float[walk.featureCount()]);
        } catch (MalformedModelException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    private static void refuse(byte[] bytes, String words) {
        assertThatExceptionOfType(MalformedModelException.class)
                .isThrownBy(() -> BoosterFile.read(bytes, "bytes"))
                .withMessageContaining(words);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
