package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.market7.domain.decision.Decision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionReaderTest {

    @Test
    void readsBackWhatWasWritten() {
        Decision hold = SampleDecisions.hold(null);

        assertThat(DecisionReader.read(DecisionWriter.bytesWithMoment(hold))).isEqualTo(hold);
    }

    @Test
    void givesTheSameBytesAgain() {
        for (Decision decision :
                List.of(
                        SampleDecisions.openLeg(),
                        SampleDecisions.hold(SampleDecisions.explanation()),
                        SampleDecisions.hold(SampleDecisions.flipped()))) {
            byte[] bytes = DecisionWriter.bytesWithMoment(decision);

            assertThat(DecisionWriter.bytesWithMoment(DecisionReader.read(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void passesOverKeysOfLaterVersions() {
        String text = text(SampleDecisions.hold(null)).replace("{\"id\"", "{\"new\":[1],\"id\"");

        assertThat(DecisionReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SampleDecisions.hold(null));
    }

    @Test
    void reportsEverythingThatIsMissing() {
        FactsException refusal =
                catchThrowableOfType(
                        FactsException.class,
                        () ->
                                DecisionReader.read(
                                        "{\"id\":\"c-9\",\"question\":\"dca\",\"tags\":[1]}"
                                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal.code()).isEqualTo("invalid-decision");
        assertThat(refusal.id()).isEqualTo("c-9");
        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "at",
                        "symbol",
                        "proposals",
                        "vetoes",
                        "lifted",
                        "adjustments",
                        "tags[0]",
                        "btc",
                        "scores",
                        "rulesets",
                        "parametersSha256",
                        "models");
    }

    private static String text(Decision decision) {
        return new String(DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8);
    }
}
